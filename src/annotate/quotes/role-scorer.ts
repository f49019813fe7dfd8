import { FeatureBuffer, type Quantized } from '../../learn/index.ts';
import {
  addPlace,
  addTagAtPlace,
  addTagOnSide,
  addWord,
  featurizeUnits,
  OWN_SIDES,
  PLACES,
  type RoleSink,
  SIDES,
  TAG_PLACES,
  type Ways,
} from './role-features.ts';
import type { Scene } from './scene.ts';
import { SumTable } from './sum-table.ts';
import type { CueRange, Units } from './units.ts';
import { addPacked, WeightTable } from './weight-table.ts';
import { TAG_COUNT, type WordType } from './word-types.ts';

/** Scores the units around a cue as `addRoleFeatures` and the model would, but sums recurring groups only once. */
export class RoleScorer implements RoleSink {
  /** Features of the present unit that are in no group. */
  readonly buffer = new FeatureBuffer();
  readonly #group = new FeatureBuffer();
  readonly #weights: WeightTable;
  readonly #labels: number;
  // Of this cue:
  readonly #places: SumTable;
  readonly #tagsOnSide: SumTable;
  // For good:
  readonly #tagsAtPlace: SumTable;
  readonly #words = new WeakMap<WordType, Int32Array>();
  #sums = new Int32Array(1 << 10);
  #scores = new Float32Array(1 << 10);
  #row = 0;

  constructor(model: Quantized) {
    this.#weights = new WeightTable(model);
    this.#labels = model.labels.length;
    this.#places = new SumTable(this.#weights, PLACES);
    this.#tagsOnSide = new SumTable(this.#weights, SIDES * TAG_COUNT);
    this.#tagsAtPlace = new SumTable(this.#weights, TAG_PLACES);
  }

  /** L scores a unit; valid until the next call. */
  scores(scene: Scene, cue: CueRange, units: Units): Float32Array {
    const { width } = this.#weights;
    const labels = this.#labels;
    const size = units.length * labels;
    if (this.#scores.length < size) {
      this.#scores = new Float32Array(size * 2);
      this.#sums = new Int32Array(size * 2);
    }
    this.#sums.fill(0, 0, units.length * width);
    this.#row = 0;
    this.#places.clear();
    this.#tagsOnSide.clear();
    this.buffer.clear();
    featurizeUnits(scene, cue, units, this);
    for (let u = 0; u < units.length; u++)
      this.#weights.unpack(this.#sums, u * width, this.#scores, u * labels);
    return this.#scores;
  }

  place(place: number, ways: Ways): void {
    if (!this.#places.has(place)) {
      this.#group.clear();
      addPlace(place, ways, this.#group);
      this.#places.set(place, this.#group);
    }
    this.#places.addTo(place, this.#sums, this.#row);
  }

  tagOnSide(side: number, tag: number, ways: Ways): void {
    const group = side * TAG_COUNT + tag;
    if (!this.#tagsOnSide.has(group)) {
      this.#group.clear();
      addTagOnSide(side, tag, ways, this.#group);
      this.#tagsOnSide.set(group, this.#group);
    }
    this.#tagsOnSide.addTo(group, this.#sums, this.#row);
  }

  tagAtPlace(place: number, tag: number): void {
    const group = place * TAG_COUNT + tag;
    if (!this.#tagsAtPlace.has(group)) {
      this.#group.clear();
      addTagAtPlace(place, tag, this.#group);
      this.#tagsAtPlace.set(group, this.#group);
    }
    this.#tagsAtPlace.addTo(group, this.#sums, this.#row);
  }

  word(side: number, type: WordType, as: -1 | 0 | 1): void {
    const own = OWN_SIDES.indexOf(side as (typeof OWN_SIDES)[number]);
    if (own < 0) {
      addWord(side, type, as, this.buffer);
      return;
    }
    const sums = this.#sumsOf(type);
    const { width } = this.#weights;
    addPacked(sums, (own * 3 + as + 1) * width, width, this.#sums, this.#row);
  }

  endUnit(): void {
    this.#weights.add(this.buffer, this.#sums, this.#row);
    this.buffer.clear();
    this.#row += this.#weights.width;
  }

  #sumsOf(type: WordType): Int32Array {
    let sums = this.#words.get(type);
    if (sums) return sums;
    const { width } = this.#weights;
    sums = new Int32Array(OWN_SIDES.length * 3 * width);
    OWN_SIDES.forEach((side, own) => {
      for (const as of [-1, 0, 1] as const) {
        this.#group.clear();
        addWord(side, type, as, this.#group);
        this.#weights.add(this.#group, sums!, (own * 3 + as + 1) * width);
      }
    });
    this.#words.set(type, sums);
    return sums;
  }
}
