import { grown, type Vocabulary } from '../../text/vocabulary.ts';
import type { WordType } from './word-types.ts';

/** Rows of sums by word type, each filled when it is first asked for; those of one vocabulary are kept at a time. */
export class WordRows {
  /** The rows, one behind the other; where one begins `of` says. */
  sums: Int32Array;
  readonly #width: number;
  readonly #fill: (type: WordType, sums: Int32Array, at: number) => void;
  // By the type's number in the vocabulary: 1 where its row is there.
  #known = new Uint8Array(1 << 10);
  #vocabulary: Vocabulary | undefined;

  /**
   * @param width of a row
   * @param fill writes the row of a word type to `sums[at … at + width)`
   */
  constructor(width: number, fill: (type: WordType, sums: Int32Array, at: number) => void) {
    this.#width = width;
    this.#fill = fill;
    this.sums = new Int32Array(width * this.#known.length);
  }

  /** Turns to the words of a vocabulary. */
  open(vocabulary: Vocabulary): void {
    if (vocabulary === this.#vocabulary) return;
    this.#vocabulary = vocabulary;
    this.#known.fill(0);
  }

  /** Where the row of the word type with this id begins. May replace `sums` by a longer copy. */
  of(id: number, type: WordType): number {
    if (this.#known[id] !== 1) this.#add(id, type);
    return id * this.#width;
  }

  #add(id: number, type: WordType): void {
    if (id >= this.#known.length) {
      this.#known = grown(this.#known, new Uint8Array(id * 2));
      this.sums = grown(this.sums, new Int32Array(id * 2 * this.#width));
    }
    this.#known[id] = 1;
    this.#fill(type, this.sums, id * this.#width);
  }
}
