import { grown, type Vocabulary } from './vocabulary.ts';

/**
 * What a layer knows of a word wherever it stands, as a small integer: worked out once for each word of a vocabulary,
 * so that scanning an article is a look into a table for each token.
 */
export class WordFacts {
  readonly #factOf: (word: string) => number;
  #vocabulary: Vocabulary | undefined;
  #table = new Int32Array(1 << 12);
  #known = 0;

  /** @param factOf the fact about a word as printed; must depend on nothing else */
  constructor(factOf: (word: string) => number) {
    this.#factOf = factOf;
  }

  /** Facts by number, complete for the words that the vocabulary has now. One vocabulary is kept at a time. */
  of(vocabulary: Vocabulary): Int32Array {
    if (vocabulary !== this.#vocabulary) {
      this.#vocabulary = vocabulary;
      this.#table = new Int32Array(1 << 12);
      this.#known = 0;
    }
    while (this.#table.length < vocabulary.size)
      this.#table = grown(this.#table, new Int32Array(this.#table.length * 2));
    for (; this.#known < vocabulary.size; this.#known++)
      this.#table[this.#known] = this.#factOf(vocabulary.word(this.#known));
    return this.#table;
  }
}
