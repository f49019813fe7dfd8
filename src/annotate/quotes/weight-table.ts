import type { FeatureBuffer, Quantized } from '../../learn/index.ts';

/**
 * The weights of a tagger of few labels, laid out for looking up: a key and its weights stand side by side, so that a
 * feature costs one miss of the cache. Weights are relative to those of label O, which is left out; two labels share an
 * integer, `(b << 16) + a` (sums stay apart while each fits 16 bits: 128 features of the largest weight).
 */
export class WeightTable {
  readonly labels: number;
  /** Integers that a sum takes. */
  readonly width: number;
  readonly #slots: Int32Array;
  readonly #stride: number;
  readonly #mask: number;
  // Most features that text asks for are unknown: a small Bloom filter says so without a miss of the cache.
  readonly #bloom: Int32Array;
  readonly #bloomMask: number;

  constructor({ labels, keys, rows }: Quantized) {
    const size = labels.length;
    this.labels = size;
    this.width = size >> 1;
    this.#stride = 2 ** Math.ceil(Math.log2(1 + this.width));
    const capacity = 2 ** Math.ceil(Math.log2(Math.max(16, keys.length * 1.25)));
    this.#mask = capacity - 1;
    this.#slots = new Int32Array(capacity * this.#stride);
    this.#bloom = new Int32Array(capacity / 4);
    this.#bloomMask = capacity * 8 - 1;
    for (let f = 0; f < keys.length; f++) {
      const at = this.#place(keys[f]!);
      for (let y = 1; y < size; y++) {
        const weight = rows[f * size + y]! - rows[f * size]!;
        this.#slots[at + 1 + ((y - 1) >> 1)]! += y % 2 === 1 ? weight : weight << 16;
      }
    }
  }

  /** Takes a free slot for a key. */
  #place(key: number): number {
    const bit = (key >>> 5) & this.#bloomMask;
    this.#bloom[bit >> 5]! |= 1 << (bit & 31);
    let slot = key & this.#mask;
    while (this.#slots[slot * this.#stride] !== 0) slot = (slot + 1) & this.#mask;
    this.#slots[slot * this.#stride] = key || SPARE;
    return slot * this.#stride;
  }

  /** Adds the weights of the buffer's features, whatever their token, to `out[at … at + width)`. */
  add({ keys, size }: FeatureBuffer, out: Int32Array, at: number): void {
    const width = this.width;
    const slots = this.#slots;
    const stride = this.#stride;
    const mask = this.#mask;
    const bloom = this.#bloom;
    const bloomMask = this.#bloomMask;
    for (let i = 0; i < size; i++) {
      const key = keys[i]!;
      const bit = (key >>> 5) & bloomMask;
      if ((bloom[bit >> 5]! & (1 << (bit & 31))) === 0) continue;
      const wanted = key || SPARE;
      let slot = key & mask;
      while (slots[slot * stride] !== wanted && slots[slot * stride] !== 0) slot = (slot + 1) & mask;
      const row = slot * stride + 1;
      // A free slot holds weights of 0.
      for (let k = 0; k < width; k++) out[at + k] = (out[at + k]! + slots[row + k]!) | 0;
    }
  }

  /** Reads the scores of all labels out of a sum; that of O is 0. */
  unpack(sums: Int32Array, at: number, out: Float32Array, row: number): void {
    out[row] = 0;
    for (let y = 1; y < this.labels; y += 2) {
      const both = sums[at + ((y - 1) >> 1)]!;
      const low = (both << 16) >> 16;
      out[row + y] = low;
      if (y + 1 < this.labels) out[row + y + 1] = (both - low) >> 16;
    }
  }
}

// Stands for the key 0, which marks a free slot.
const SPARE = 0x5bd1e995;

/** Adds packed sums to others. */
export function addPacked(from: Int32Array, start: number, width: number, out: Int32Array, at: number): void {
  for (let k = 0; k < width; k++) out[at + k] = (out[at + k]! + from[start + k]!) | 0;
}
