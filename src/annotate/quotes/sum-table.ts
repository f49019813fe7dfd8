import type { FeatureBuffer, PackedRows } from '../../learn/index.ts';

/**
 * Sums of weights of features that always come together, by a small number that stands for the group: computed once,
 * then added as a whole. Looking features up one by one is what finding quotes would spend its time on.
 */
export class SumTable {
  readonly #model: PackedRows;
  readonly #rows: Int32Array;
  readonly #stamps: Int32Array;
  #stamp = 1;

  constructor(model: PackedRows, groups: number) {
    this.#model = model;
    this.#rows = new Int32Array(groups * model.width);
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
  set(group: number, { keys, size }: FeatureBuffer): void {
    const { width } = this.#model;
    this.#rows.fill(0, group * width, (group + 1) * width);
    this.#model.add(keys, 0, size, this.#rows, group * width);
    this.#stamps[group] = this.#stamp;
  }

  /** Adds the packed sum of a group to `out[at … at + width)`. */
  addTo(group: number, out: Int32Array, at: number): void {
    addPacked(this.#rows, group * this.#model.width, this.#model.width, out, at);
  }
}

/** Adds packed sums (see `PackedRows`) to others. */
export function addPacked(from: Int32Array, start: number, width: number, out: Int32Array, at: number): void {
  for (let k = 0; k < width; k++) out[at + k] = (out[at + k]! + from[start + k]!) | 0;
}
