import { FeatureBuffer } from '../../../tagger/feature-buffer.ts';
import { type SlotModel, SlotTable } from '../../../tagger/slot-table.ts';
import { TAG_COUNT } from '../word-types.ts';
import { addTagFeatures, addWordFeatures, REACH } from './cue-features.ts';
import { WordRows } from './word-rows.ts';

/** Items that a word speaks for: those up to `REACH` before and behind it. */
export const PLACES = 2 * REACH + 1;

/** What a model's words and tags say by themselves of the items around them, summed once a word type and a tag. */
export class CueRows {
  /** `PLACES` packed sums a word: of the item `REACH` before it, …, of its own, …, of the item `REACH` behind it. */
  readonly words: WordRows;
  /** The same by tag. */
  readonly tags = new Int32Array(TAG_COUNT * PLACES);

  constructor(model: SlotModel) {
    const table = new SlotTable(model);
    const buffer = new FeatureBuffer();
    // The item at `place − REACH` behind a word has the word `REACH − place` places behind itself.
    const fill = (sums: Int32Array, at: number, add: (offset: number) => void): void => {
      for (let place = 0; place < PLACES; place++) {
        buffer.clear();
        add(REACH - place);
        sums[at + place] = table.sum(buffer.keys, 0, buffer.size);
      }
    };
    this.words = new WordRows(PLACES, (facts, id, sums, at) =>
      fill(sums, at, (offset) => addWordFeatures(facts, id, offset, buffer)),
    );
    for (let tag = 0; tag < TAG_COUNT; tag++)
      fill(this.tags, tag * PLACES, (offset) => addTagFeatures(tag, offset, buffer));
  }
}
