import { FeatureBuffer, firstOf, type SlotModel, SlotTable, secondOf } from '../../learn/index.ts';
import { addContextFeatures, addTagFeatures, addWordFeatures, contextOf, REACH } from './cue-features.ts';
import type { Scene } from './scene.ts';
import { EDGE } from './units.ts';
import { TAG_COUNT, type WordType } from './word-types.ts';

const PLACES = 2 * REACH + 1;
// An item whose own and neighbours' words speak this much against a cue (in logits) is none, whatever their order.
const HOPELESS = 4;
// The packed sum of an item that is certainly no cue.
const NO_CUE = (-20_000 << 16) - 20_000;

/** Scores the items of a stretch as `addCueFeatures` and the model would, but sums what words and tags say only once. */
export class CueScorer {
  readonly #table: SlotTable;
  readonly #buffer = new FeatureBuffer();
  readonly #hopeless: number;
  /** Row of a tag: what it says of the items at each of the `PLACES` around it. */
  readonly #tagRows: Int32Array;
  // The same by word type: rows by its number, and whose row it is.
  #wordRows = new Int32Array(PLACES << 10);
  readonly #owners: (WordType | undefined)[] = [];
  #sums = new Int32Array(1 << 8);

  constructor(model: SlotModel) {
    this.#table = new SlotTable(model);
    this.#hopeless = -HOPELESS / model.scale;
    this.#tagRows = new Int32Array(TAG_COUNT * PLACES);
    for (let tag = 0; tag < TAG_COUNT; tag++)
      this.#fillRow(this.#tagRows, tag, (offset) => addTagFeatures(tag, offset, this.#buffer));
  }

  /** The packed sum of each item's weights; far below 0 for plain ones. Valid until the next call. */
  sums(scene: Scene, stretch: number): Int32Array {
    const from = scene.starts[stretch]!;
    const to = scene.starts[stretch + 1]!;
    if (this.#sums.length < to - from) this.#sums = new Int32Array(2 * (to - from));
    const sums = this.#sums.fill(0, 0, to - from);
    this.#addWords(scene, from, to);
    const context = contextOf(scene, from, to);
    const buffer = this.#buffer;
    for (let i = from; i < to; i++) {
      const sum = sums[i - from]!;
      if (Math.max(firstOf(sum), secondOf(sum)) < this.#hopeless) sums[i - from] = NO_CUE;
      else {
        buffer.clear();
        addContextFeatures(scene, context, from, to, i, buffer);
        sums[i - from] = (sum + this.#table.sum(buffer.keys, 0, buffer.size)) | 0;
      }
    }
    return sums;
  }

  #addWords({ types, tags }: Scene, from: number, to: number): void {
    for (let i = from; i < to; i++)
      this.#spread(this.#rowOf(types[i]!), tags[i]! * PLACES, i - from, to - from);
    const edge = this.#rowOf(EDGE);
    for (let step = 1; step <= REACH; step++) {
      this.#spread(edge, EDGE.tag * PLACES, -step, to - from);
      this.#spread(edge, EDGE.tag * PLACES, to - from - 1 + step, to - from);
    }
  }

  /** Adds a word's and a tag's rows to the items around place `at`. */
  #spread(word: number, tag: number, at: number, length: number): void {
    const sums = this.#sums;
    const words = this.#wordRows;
    const tags = this.#tagRows;
    const last = Math.min(PLACES, length - at + REACH);
    for (let place = Math.max(0, REACH - at); place < last; place++)
      sums[at + place - REACH] = (sums[at + place - REACH]! + words[word + place]! + tags[tag + place]!) | 0;
  }

  /** Where the row of a word type begins. */
  #rowOf(type: WordType): number {
    const row = type.id * PLACES;
    if (this.#owners[type.id] === type) return row;
    if (row + PLACES > this.#wordRows.length) {
      const grown = new Int32Array(2 * (row + PLACES));
      grown.set(this.#wordRows);
      this.#wordRows = grown;
    }
    this.#owners[type.id] = type;
    this.#fillRow(this.#wordRows, type.id, (offset) => addWordFeatures(type, offset, this.#buffer));
    return row;
  }

  /** The item at `place − REACH` behind a word has the word `REACH − place` places behind itself. */
  #fillRow(rows: Int32Array, row: number, add: (offset: number) => void): void {
    const buffer = this.#buffer;
    for (let place = 0; place < PLACES; place++) {
      buffer.clear();
      add(REACH - place);
      rows[row * PLACES + place] = this.#table.sum(buffer.keys, 0, buffer.size);
    }
  }
}
