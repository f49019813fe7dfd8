import { FeatureBuffer, type SlotModel, SlotTable } from '../../learn/index.ts';
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
  // Whose row it is, by the type's number.
  readonly #owners: (WordType | undefined)[] = [];

  constructor(model: SlotModel) {
    this.#table = new SlotTable(model);
    this.tags = new Int32Array(TAG_COUNT * PLACES);
    for (let tag = 0; tag < TAG_COUNT; tag++)
      this.#fill(this.tags, tag, (offset) => addTagFeatures(tag, offset, this.#buffer));
  }

  /** Where the row of a word type begins in `words`. */
  of(type: WordType): number {
    const row = type.id * PLACES;
    if (this.#owners[type.id] === type) return row;
    if (row + PLACES > this.words.length) {
      const grown = new Int32Array(2 * (row + PLACES));
      grown.set(this.words);
      this.words = grown;
    }
    this.#owners[type.id] = type;
    this.#fill(this.words, type.id, (offset) => addWordFeatures(type, offset, this.#buffer));
    return row;
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
