import { KeyIndex, mix } from '../../learn/index.ts';
import type { WordType } from './word-type.ts';

/** A phrase that was found: tokens `[start, end)` and its row in the table. */
export type TakePhrase = (start: number, end: number, row: number) => void;

const START = 0x5eed;
const PREFIX = 0x9e1f;
/** The longest phrase that is looked for, in tokens. */
export const LONGEST = 7;

/**
 * Phrases of lower-case words by their hash, with all their prefixes marked: matching at a token stops as soon
 * as no phrase goes on that way.
 */
export class PhraseTable {
  readonly #index: KeyIndex;
  readonly #prefixes: KeyIndex;

  constructor(keys: Int32Array, prefixes: Int32Array) {
    this.#index = new KeyIndex(keys.length);
    this.#prefixes = new KeyIndex(prefixes.length);
    for (const key of keys) this.#index.intern(key);
    for (const key of prefixes) this.#prefixes.intern(key);
  }

  static builder(): PhraseTableBuilder {
    return new PhraseTableBuilder();
  }

  /** All phrases that start at token `start`, shortest first. */
  match(types: readonly WordType[], start: number, limit: number, take: TakePhrase): void {
    let hash = START;
    const stop = Math.min(limit, start + LONGEST);
    for (let i = start; i < stop; i++) {
      hash = mix(hash, types[i]!.lowerHash);
      const row = this.#index.find(hash);
      if (row >= 0) take(start, i + 1, row);
      if (this.#prefixes.find(hash) < 0) return;
    }
  }
}

/** Collects phrases; rows are numbered by first sight. */
export class PhraseTableBuilder {
  readonly #index = new KeyIndex();
  readonly #prefixes = new KeyIndex();

  /** The row of the phrase of these lower-case hashes. */
  add(lowerHashes: readonly number[]): number {
    let hash = START;
    lowerHashes.forEach((word, i) => {
      if (i > 0) this.#prefixes.intern(hash);
      hash = mix(hash, word);
    });
    return this.#index.intern(hash);
  }

  keys(): { keys: Int32Array; prefixes: Int32Array } {
    return { keys: this.#index.keys(), prefixes: this.#prefixes.keys() };
  }
}

/** Seeds the hash of a phrase kept by a document alone. */
export const phraseHash = (types: readonly WordType[], start: number, end: number): number => {
  let hash = PREFIX;
  for (let i = start; i < end; i++) hash = mix(hash, types[i]!.lowerHash);
  return hash;
};
