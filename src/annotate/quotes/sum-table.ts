import type { FeatureBuffer } from '../../learn/index.ts';
import { addPacked, type WeightTable } from './weight-table.ts';

/**
 * Sums of weights of features that always come together, by a small number that stands for the group: computed once,
 * then added as a whole. Looking features up one by one is what finding quotes would spend its time on.
 */
export class SumTable {
  readonly #weights: WeightTable;
  readonly #rows: Int32Array;
  readonly #stamps: Int32Array;
  #stamp = 1;

  constructor(weights: WeightTable, groups: number) {
    this.#weights = weights;
    this.#rows = new Int32Array(groups * weights.width);
    this.#stamps = new Int32Array(groups);
  }

  /** Forgets all sums. */
  clear(): void {
    this.#stamp++;
  }

  has(group: number): boolean {
    return this.#stamps[group] === this.#stamp;
  }

  /** Sets the sum of a group to that of the features in the buffer. */
  set(group: number, features: FeatureBuffer): void {
    const { width } = this.#weights;
    this.#rows.fill(0, group * width, (group + 1) * width);
    this.#weights.add(features, this.#rows, group * width);
    this.#stamps[group] = this.#stamp;
  }

  /** Adds the packed sum of a group to `out[at … at + width)`. */
  addTo(group: number, out: Int32Array, at: number): void {
    addPacked(this.#rows, group * this.#weights.width, this.#weights.width, out, at);
  }
}
