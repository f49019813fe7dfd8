import { StoredIndex } from '../../../tagger/stored-index.ts';
import { mix } from '../../../text/hash.ts';
import type { NameDocument } from '../name-document.ts';
import { FACTS, Fact } from '../word-types.ts';

/** A phrase that was found: tokens `[start, end)` and its row in the table. */
export type TakePhrase = (start: number, end: number, row: number) => void;

/** What the hash of a phrase begins with. */
export const START = 0x5eed;
/** The longest phrase that is looked for, in tokens. */
export const LONGEST = 7;

/**
 * Phrases of lower-case words by their hash, with all their prefixes: matching at a token stops as soon as no phrase
 * goes on that way. The number of an entry is twice its row + 1 (0 for a mere prefix), plus 1 if phrases go on.
 */
export class PhraseTable {
  readonly #index: StoredIndex;

  /** @param slots as `PhraseTableBuilder` made them */
  constructor(slots: Int32Array) {
    this.#index = new StoredIndex(slots);
  }

  /** Whether a phrase starts with the word. */
  opens(lowerHash: number): boolean {
    return this.#index.find(mix(START, lowerHash)) > 0;
  }

  /** All phrases that start at token `start`, shortest first. */
  match({ ids, words: { facts } }: NameDocument, start: number, limit: number, take: TakePhrase): void {
    let hash = START;
    const stop = Math.min(limit, start + LONGEST);
    for (let i = start; i < stop; i++) {
      hash = mix(hash, facts[ids[i]! * FACTS + Fact.lower]!);
      const entry = this.#index.find(hash);
      if (entry > 1) take(start, i + 1, (entry >> 1) - 1);
      if ((entry & 1) === 0) return;
    }
  }
}
