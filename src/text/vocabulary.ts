import type { Tokens } from './tokens.ts';

/**
 * Numbers spellings densely, in order of first sight, so that what a layer knows of a word is a table indexed by that
 * number (`WordFacts`). An open-addressing hash table over the characters between two offsets: a known word is found
 * without being cut out of its text. Numbers differ from run to run with the order of articles: nothing that is
 * printed may depend on them.
 */
export class Vocabulary {
  readonly #words: string[] = [];
  readonly #lower: string[] = [];
  #hashes = new Int32Array(1 << 12);
  // Number + 1 by slot; 0 marks a free one.
  #slots = new Int32Array(1 << 13);

  get size(): number {
    return this.#words.length;
  }

  /** The word as printed. */
  word(number: number): string {
    return this.#words[number]!;
  }

  /** The word in lower case. */
  lower(number: number): string {
    return this.#lower[number]!;
  }

  /** The numbers of all tokens. */
  numbersOf({ text, starts, ends, length }: Tokens): Int32Array {
    const numbers = new Int32Array(length);
    for (let i = 0; i < length; i++) numbers[i] = this.numberOf(text, starts[i]!, ends[i]!);
    return numbers;
  }

  /** The number of `text.slice(start, end)`. */
  numberOf(text: string, start: number, end: number): number {
    let hash = 0x811c9dc5;
    for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
    const slots = this.#slots;
    const mask = slots.length - 1;
    for (let slot = (hash ^ (hash >>> 15)) & mask; ; slot = (slot + 1) & mask) {
      const number = slots[slot]! - 1;
      if (number < 0) return this.#add(text.slice(start, end), hash, slot);
      if (this.#hashes[number] === hash && isAt(this.#words[number]!, text, start, end)) return number;
    }
  }

  #add(slice: string, hash: number, slot: number): number {
    // A long slice points into its text; a copy lets the text go.
    const word = slice.length < 13 ? slice : ` ${slice}`.slice(1);
    const number = this.#words.push(word) - 1;
    this.#lower.push(word.toLowerCase());
    if (number === this.#hashes.length) this.#hashes = grown(this.#hashes);
    this.#hashes[number] = hash;
    this.#slots[slot] = number + 1;
    if (number * 2 > this.#slots.length) this.#rehash();
    return number;
  }

  #rehash(): void {
    const slots = new Int32Array(this.#slots.length * 4);
    const mask = slots.length - 1;
    for (let number = 0; number < this.size; number++) {
      const hash = this.#hashes[number]!;
      let slot = (hash ^ (hash >>> 15)) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = number + 1;
    }
    this.#slots = slots;
  }
}

/** A longer copy with the same beginning. */
export function grown(from: Int32Array): Int32Array<ArrayBuffer> {
  const to = new Int32Array(from.length * 2);
  to.set(from);
  return to;
}

function isAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}
