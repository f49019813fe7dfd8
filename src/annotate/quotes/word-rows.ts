import { FeatureBuffer, type SlotModel, SlotTable } from '../../learn/index.ts';
import { grown, type Vocabulary } from '../../text/vocabulary.ts';
import { addTagFeatures, addWordFeatures, REACH } from './cue-features.ts';
import { TAG_COUNT, type WordType } from './word-types.ts';

/** Items that a word speaks for: those up to `REACH` before and behind it. */
export const PLACES = 2 * REACH + 1;

/** What a model's words and tags say by themselves of the items around them, summed once a word type and a tag. */
export class WordRows {
  /** `PLACES` packed sums a tag: of the item `REACH` before it, …, of its own, …, of the item `REACH` behind it. */
  readonly tags: Int32Array;
  /** The same of a word type, from where `of` says. */
  words = new Int32Array(PLACES << 10);
  readonly #table: SlotTable;
  readonly #buffer = new FeatureBuffer();
  // By the type's number in the vocabulary: 1 where its row is there.
  #known = new Uint8Array(1 << 10);
  #vocabulary: Vocabulary | undefined;

  constructor(model: SlotModel) {
    this.#table = new SlotTable(model);
    this.tags = new Int32Array(TAG_COUNT * PLACES);
    for (let tag = 0; tag < TAG_COUNT; tag++)
      this.#fill(this.tags, tag, (offset) => addTagFeatures(tag, offset, this.#buffer));
  }

  /** Turns to the words of a vocabulary; the rows of one are kept at a time. */
  open(vocabulary: Vocabulary): void {
    if (vocabulary === this.#vocabulary) return;
    this.#vocabulary = vocabulary;
    this.#known.fill(0);
  }

  /** Where the row of a word type with this id begins in `words`. */
  of(id: number, type: WordType): number {
    if (this.#known[id] !== 1) this.#add(type);
    return id * PLACES;
  }

  #add(type: WordType): void {
    const { id } = type;
    if (id >= this.#known.length) {
      this.#known = grown(this.#known, new Uint8Array(id * 2));
      this.words = grown(this.words, new Int32Array(id * 2 * PLACES));
    }
    this.#known[id] = 1;
    this.#fill(this.words, id, (offset) => addWordFeatures(type, offset, this.#buffer));
  }

  /** The item at `place − REACH` behind a word has the word `REACH − place` places behind itself. */
  #fill(rows: Int32Array, row: number, add: (offset: number) => void): void {
    const buffer = this.#buffer;
    for (let place = 0; place < PLACES; place++) {
      buffer.clear();
      add(REACH - place);
      rows[row * PLACES + place] = this.#table.sum(buffer.keys, 0, buffer.size);
    }
  }
}
