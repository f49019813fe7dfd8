import { grown, type Vocabulary } from '../../../text/vocabulary.ts';
import type { Prose } from '../prose.ts';

/** Writes the row of the word with this id, of which `facts` tells, to `sums[at … at + width)`. */
type FillRow = (facts: Int32Array, id: number, sums: Int32Array, at: number) => void;

/** Rows of sums by the id of a word, each filled when it is first asked for; those of one vocabulary are kept at a time. */
export class WordRows {
  /** The rows, one behind the other; where one begins `of` says. */
  sums: Int32Array;
  readonly #width: number;
  readonly #fill: FillRow;
  #facts: Int32Array = new Int32Array(0);
  // By id: 1 where its row is there.
  #known = new Uint8Array(1 << 10);
  #vocabulary: Vocabulary | undefined;

  /**
   * @param width of a row
   * @param fill writes the row of a word
   */
  constructor(width: number, fill: FillRow) {
    this.#width = width;
    this.#fill = fill;
    this.sums = new Int32Array(width * this.#known.length);
  }

  /** Turns to the words of an article. */
  open({ reading: { vocabulary }, facts }: Prose): void {
    this.#facts = facts;
    if (vocabulary === this.#vocabulary) return;
    this.#vocabulary = vocabulary;
    this.#known.fill(0);
  }

  /** Where the row of the word with this id begins. May replace `sums` by a longer copy. */
  of(id: number): number {
    if (this.#known[id] !== 1) this.#add(id);
    return id * this.#width;
  }

  #add(id: number): void {
    if (id >= this.#known.length) {
      this.#known = grown(this.#known, new Uint8Array(id * 2));
      this.sums = grown(this.sums, new Int32Array(id * 2 * this.#width));
    }
    this.#known[id] = 1;
    this.#fill(this.#facts, id, this.sums, id * this.#width);
  }
}
