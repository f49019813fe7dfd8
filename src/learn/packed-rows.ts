import type { FeatureBuffer } from './feature-buffer.ts';
import type { Quantized } from './quantize.ts';

/**
 * The weights of one or more models over one table of features, laid out for adding up: two labels share one
 * 32-bit integer, so one addition serves both, and models that share features share the look-up.
 *
 * A sum of rows holds, for two labels a and b, `(a << 16) + b` modulo 2³²; both stay readable while each sum stays
 * within 16 bits, that is for 258 features of the largest weight.
 */
export class PackedRows {
  /** Integers a row. */
  readonly width: number;
  /** Where each model's integers begin within a row. */
  readonly lanes: readonly number[];
  readonly #rows: Int32Array;
  // Open addressing: a key and its row + 1 (0 marks a free slot) side by side, for one miss of the cache, not two.
  readonly #slots: Int32Array;
  readonly #mask: number;
  // Most features that text asks for are unknown: a small Bloom filter says so without a miss of the cache.
  readonly #bloom: Int32Array;
  readonly #bloomMask: number;

  constructor(models: readonly Quantized[]) {
    const widths = models.map(({ labels }) => (labels.length + 1) >> 1);
    this.lanes = widths.map((_, m) => widths.slice(0, m).reduce((a, b) => a + b, 0));
    this.width = widths.reduce((a, b) => a + b, 0);
    const most = models.reduce((sum, { keys }) => sum + keys.length, 0);
    const capacity = 2 ** Math.ceil(Math.log2(Math.max(16, most * 1.5)));
    this.#slots = new Int32Array(capacity * 2);
    this.#mask = capacity * 2 - 1;
    this.#bloom = new Int32Array(capacity / 4);
    this.#bloomMask = capacity * 8 - 1;
    const rows = new Int32Array(most * this.width);
    let used = 0;
    models.forEach((model, m) => {
      for (let row = 0; row < model.keys.length; row++) {
        const at = this.#place(model.keys[row]!, used);
        if (at === used) used++;
        pack(model, row, rows, at * this.width + this.lanes[m]!);
      }
    });
    this.#rows = used === most ? rows : rows.slice(0, used * this.width);
  }

  /** The key's row; a new key gets `next`. */
  #place(key: number, next: number): number {
    let slot = (key << 1) & this.#mask;
    for (; this.#slots[slot + 1] !== 0; slot = (slot + 2) & this.#mask)
      if (this.#slots[slot] === key) return this.#slots[slot + 1]! - 1;
    this.#slots[slot] = key;
    this.#slots[slot + 1] = next + 1;
    const bit = (key >>> 5) & this.#bloomMask;
    this.#bloom[bit >> 5]! |= 1 << (bit & 31);
    return next;
  }

  /** Adds the rows of `keys[from … to)` to `out[at … at + width)`. Unknown keys add nothing. */
  add(keys: Int32Array, from: number, to: number, out: Int32Array, at: number): void {
    const width = this.width;
    const rows = this.#rows;
    const slots = this.#slots;
    const mask = this.#mask;
    const bloom = this.#bloom;
    const bloomMask = this.#bloomMask;
    for (let i = from; i < to; i++) {
      const key = keys[i]!;
      const bit = (key >>> 5) & bloomMask;
      if ((bloom[bit >> 5]! & (1 << (bit & 31))) === 0) continue;
      let slot = (key << 1) & mask;
      while (slots[slot + 1] !== 0 && slots[slot] !== key) slot = (slot + 2) & mask;
      if (slots[slot + 1] === 0) continue;
      const row = (slots[slot + 1]! - 1) * width;
      for (let k = 0; k < width; k++) out[at + k] = (out[at + k]! + rows[row + k]!) | 0;
    }
  }

  /** Adds the rows of each token of the buffer to its own `width` integers of `out`, the first token's at `at`. */
  addTokens({ keys, offsets, length }: FeatureBuffer, out: Int32Array, at = 0): void {
    for (let t = 0; t < length; t++) this.add(keys, offsets[t]!, offsets[t + 1]!, out, at + t * this.width);
  }
}

function pack({ labels, rows }: Quantized, row: number, out: Int32Array, at: number): void {
  const size = labels.length;
  const from = row * size;
  for (let y = 0; y < size; y += 2)
    out[at + (y >> 1)] = ((y + 1 < size ? rows[from + y + 1]! : 0) << 16) + rows[from + y]!;
}

/** Reads the scores of `labels` labels out of packed sums. */
export function unpack(packed: Int32Array, at: number, labels: number, out: Float32Array, row: number): void {
  for (let y = 0; y < labels; y += 2) {
    const both = packed[at + (y >> 1)]!;
    const low = (both << 16) >> 16;
    out[row + y] = low;
    if (y + 1 < labels) out[row + y + 1] = (both - low) >> 16;
  }
}
