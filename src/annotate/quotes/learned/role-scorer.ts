import { FeatureBuffer } from '../../../tagger/feature-buffer.ts';
import { type SlotModel, SlotTable } from '../../../tagger/slot-table.ts';
import type { Prose } from '../prose.ts';
import { TAG_COUNT } from '../word-types.ts';
import { addCueUnit, addWord, PLACES, RoleFeatures, sideOfPlace, WORDS, wordAt } from './role-features.ts';
import type { CueRange, Units } from './units.ts';
import { WordRows } from './word-rows.ts';

const SIDES = 16;
// The cue's own sentence, before and behind it: most words stand there.
const NEAR = [2, 10];
const WORD_ROW = NEAR.length * WORDS.length;

/** Scores the units around a cue as `addRoleFeatures` and the model would, but sums once what recurs. */
export class RoleScorer {
  readonly #table: SlotTable;
  readonly #features = new RoleFeatures();
  readonly #buffer = new FeatureBuffer();
  #sums = new Int32Array(1 << 8);
  // Kept for one cue: what each place says, and each tag on a side; and for which cue that was summed.
  #cue = 0;
  readonly #places = new Int32Array(PLACES);
  readonly #placesOf = new Int32Array(PLACES);
  readonly #tags = new Int32Array(SIDES * TAG_COUNT);
  readonly #tagsOf = new Int32Array(SIDES * TAG_COUNT);
  // What a word says on the near sides, by `WORDS`.
  readonly #words: WordRows;

  constructor(model: SlotModel) {
    const table = new SlotTable(model);
    this.#table = table;
    // Of its own: a row may be asked for while features are being collected.
    const buffer = new FeatureBuffer();
    this.#words = new WordRows(WORD_ROW, (facts, id, sums, from) => {
      let at = from;
      for (const side of NEAR)
        for (const { key } of WORDS) {
          buffer.clear();
          addWord(key, facts, id, side, buffer);
          sums[at++] = table.sum(buffer.keys, 0, buffer.size);
        }
    });
  }

  /** The packed sum of each unit's weights; valid until the next call: see `CueScorer`. */
  sums(prose: Prose, cue: CueRange, units: Units): Int32Array {
    if (this.#sums.length < units.length) this.#sums = new Int32Array(2 * units.length);
    this.#cue++;
    this.#words.open(prose);
    this.#features.open(prose, cue, units);
    for (let u = 0; u < units.length; u++) {
      this.#buffer.clear();
      let sum = 0;
      if (u === units.cueAt) addCueUnit(this.#buffer);
      else {
        const place = this.#features.placeOf(u);
        sum =
          this.#place(place) +
          this.#tag(sideOfPlace(place), units.tags[u]!) +
          this.#addWords(prose.facts, units, u, place);
        this.#features.addRest(u, place, this.#buffer);
      }
      this.#sums[u] = (sum + this.#sumBuffer()) | 0;
    }
    return this.#sums;
  }

  #sumBuffer(): number {
    return this.#table.sum(this.#buffer.keys, 0, this.#buffer.size);
  }

  #place(place: number): number {
    if (this.#placesOf[place] !== this.#cue) {
      this.#features.addPlace(place, this.#buffer);
      this.#places[place] = this.#sumBuffer();
      this.#placesOf[place] = this.#cue;
      this.#buffer.clear();
    }
    return this.#places[place]!;
  }

  #tag(side: number, tag: number): number {
    const at = side * TAG_COUNT + tag;
    if (this.#tagsOf[at] !== this.#cue) {
      this.#features.addTag(side, tag, this.#buffer);
      this.#tags[at] = this.#sumBuffer();
      this.#tagsOf[at] = this.#cue;
      this.#buffer.clear();
    }
    return this.#tags[at]!;
  }

  /** What the unit's word and those around it say: as a sum where that is kept, else as features. */
  #addWords(facts: Int32Array, units: Units, u: number, place: number): number {
    const side = sideOfPlace(place);
    const near = side === NEAR[0] ? 0 : side === NEAR[1] ? WORDS.length : -1;
    let sum = 0;
    for (let k = 0; k < WORDS.length; k++) {
      const { key, step } = WORDS[k]!;
      const id = wordAt(units, u + step);
      if (near < 0) addWord(key, facts, id, side, this.#buffer);
      else {
        const row = this.#words.of(id);
        sum += this.#words.sums[row + near + k]!;
      }
    }
    return sum;
  }
}
