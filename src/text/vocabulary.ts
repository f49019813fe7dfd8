import { codeUnitsOf } from './code-units.ts';
import { FNV_START, fnvStep, foldHigh } from './hash.ts';
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
  // The letters of all words, one behind the other; those of word n from `#starts[n]` to `#starts[n + 1]`.
  #letters = new Uint16Array(1 << 15);
  #starts = new Int32Array(1 << 12);
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
    const units = codeUnitsOf(text);
    for (let i = 0; i < length; i++) {
      const start = starts[i]!;
      const end = ends[i]!;
      let hash = FNV_START;
      for (let at = start; at < end; at++) hash = fnvStep(hash, units[at]!);
      const slot = this.#slotOf(units, start, end, hash);
      const number = this.#slots[slot]! - 1;
      numbers[i] =
        number < 0 ? this.#add(text.slice(start, end), units.subarray(start, end), hash, slot) : number;
    }
    return numbers;
  }

  /** The slot that holds a word, or the free one where it belongs. */
  #slotOf(units: Uint16Array, start: number, end: number, hash: number): number {
    const slots = this.#slots;
    const mask = slots.length - 1;
    for (let slot = foldHigh(hash) & mask; ; slot = (slot + 1) & mask) {
      const number = slots[slot]! - 1;
      if (number < 0 || (this.#hashes[number] === hash && this.#isAt(number, units, start, end))) return slot;
    }
  }

  #isAt(number: number, units: Uint16Array, start: number, end: number): boolean {
    const letters = this.#letters;
    const from = this.#starts[number]!;
    const length = end - start;
    if (this.#starts[number + 1]! - from !== length) return false;
    for (let k = 0; k < length; k++) if (letters[from + k] !== units[start + k]) return false;
    return true;
  }

  #add(slice: string, units: Uint16Array, hash: number, slot: number): number {
    // A long slice points into its text; a copy lets the text go.
    const word = slice.length < 13 ? slice : ` ${slice}`.slice(1);
    const number = this.#words.push(word) - 1;
    this.#lower.push(word.toLowerCase());
    if (number + 1 === this.#hashes.length) {
      this.#hashes = grown(this.#hashes, new Int32Array(number * 2 + 2));
      this.#starts = grown(this.#starts, new Int32Array(number * 2 + 2));
    }
    this.#hashes[number] = hash;
    const from = this.#starts[number]!;
    const to = from + units.length;
    if (to > this.#letters.length) this.#letters = grown(this.#letters, new Uint16Array(to * 2));
    this.#letters.set(units, from);
    this.#starts[number + 1] = to;
    this.#slots[slot] = number + 1;
    if (number * 2 > this.#slots.length) this.#rehash();
    return number;
  }

  #rehash(): void {
    const slots = new Int32Array(this.#slots.length * 4);
    const mask = slots.length - 1;
    for (let number = 0; number < this.size; number++) {
      const hash = this.#hashes[number]!;
      let slot = foldHigh(hash) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = number + 1;
    }
    this.#slots = slots;
  }
}

/** Copies an array into a longer one. */
export function grown<T extends Int32Array | Uint16Array | Uint8Array | Float64Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
