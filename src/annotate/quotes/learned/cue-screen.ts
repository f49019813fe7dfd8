import { firstOf, type SlotModel } from '../../../tagger/slot-table.ts';
import type { Prose } from '../prose.ts';
import { EDGE, EDGE_TAG } from '../word-types.ts';
import { REACH } from './cue-features.ts';
import { CueRows, PLACES } from './cue-rows.ts';
import { biasOf } from './roles.ts';

/** Tells the few items that may be part of a cue from the many that are none, so that only these are looked at closely. */
export class CueScreen {
  readonly #rows: CueRows;
  /** In packed sums. */
  readonly #least: number;
  #sums = new Int32Array(1 << 8);
  #passed = new Int32Array(1 << 6);

  /**
   * @param model a logistic regression: a tagger of sequences of one
   * @param least in logits: an item that gets less is no part of a cue
   */
  constructor(model: SlotModel, least: number) {
    this.#rows = new CueRows(model);
    this.#least = least / model.scale - biasOf(model);
  }

  /** The items of a stretch that may be part of a cue, counted from its start. Valid until the next call: see `CueScorer`. */
  passed(prose: Prose, stretch: number): Int32Array {
    const { starts, ids, tags } = prose;
    const { words } = this.#rows;
    words.open(prose);
    const from = starts[stretch]!;
    const length = starts[stretch + 1]! - from;
    if (this.#sums.length < length) this.#sums = new Int32Array(2 * length);
    const sums = this.#sums.fill(0, 0, length);
    for (let i = 0; i < length; i++) this.#spread(words.of(ids[from + i]!), tags[from + i]!, i, length);
    const edge = words.of(EDGE);
    for (let step = 1; step <= REACH; step++) {
      this.#spread(edge, EDGE_TAG, -step, length);
      this.#spread(edge, EDGE_TAG, length - 1 + step, length);
    }
    return this.#select(sums, length);
  }

  /** Adds a word's and a tag's rows to the items around place `at`. */
  #spread(row: number, tag: number, at: number, length: number): void {
    const sums = this.#sums;
    const {
      words: { sums: words },
      tags,
    } = this.#rows;
    const last = Math.min(PLACES, length - at + REACH);
    for (let place = Math.max(0, REACH - at); place < last; place++)
      sums[at + place - REACH] =
        (sums[at + place - REACH]! + words[row + place]! + tags[tag * PLACES + place]!) | 0;
  }

  #select(sums: Int32Array, length: number): Int32Array {
    if (this.#passed.length < length) this.#passed = new Int32Array(2 * length);
    const passed = this.#passed;
    let count = 0;
    for (let i = 0; i < length; i++) if (firstOf(sums[i]!) >= this.#least) passed[count++] = i;
    return passed.subarray(0, count);
  }
}
