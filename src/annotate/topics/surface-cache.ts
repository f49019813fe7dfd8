const SLOTS = 1 << 16;
// Half of the slots, so that a search stays short; news has about this many word forms in some thousand articles.
const LIMIT = SLOTS >> 1;

/** No value is stored for the word. */
export const UNSEEN = -2;

/**
 * Remembers a small integer for each word as printed, and finds it without cutting the word out of the text:
 * an open-addressing hash table over the characters between two offsets. Forgets everything when it is full.
 */
export class SurfaceCache {
  #words = new Array<string | undefined>(SLOTS).fill(undefined);
  readonly #values = new Int32Array(SLOTS);
  #size = 0;

  get(text: string, start: number, end: number): number {
    const slot = this.#slot(text, start, end);
    return this.#words[slot] === undefined ? UNSEEN : this.#values[slot]!;
  }

  set(word: string, value: number): void {
    if (this.#size >= LIMIT) {
      this.#words.fill(undefined);
      this.#size = 0;
    }
    const slot = this.#slot(word, 0, word.length);
    if (this.#words[slot] === undefined) this.#size++;
    // A copy: a slice would keep its whole article in memory.
    this.#words[slot] = Array.from(word).join('');
    this.#values[slot] = value;
  }

  #slot(text: string, start: number, end: number): number {
    let hash = 0x811c9dc5;
    for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
    hash ^= hash >>> 15;
    for (let slot = hash & (SLOTS - 1); ; slot = (slot + 1) & (SLOTS - 1)) {
      const word = this.#words[slot];
      if (word === undefined || equal(word, text, start, end)) return slot;
    }
  }
}

function equal(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}
