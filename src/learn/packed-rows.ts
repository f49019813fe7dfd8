import type { FeatureBuffer } from './feature-buffer.ts';
import type { Quantized } from './quantize.ts';

/**
 * The weights of one or more models over one table of features, laid out for adding up. Models that share features
 * share the look-up. Four weights share one 32-bit integer of the table (a byte each, 128 meaning 0), which keeps it
 * small enough for the processor's caches; sums have 16 bits a label, two to an integer, so that one addition
 * serves two labels.
 *
 * A sum holds, for two labels a and b, `(a << 16) + b` modulo 2³²; both stay readable while each sum stays within 16
 * bits, that is for 258 features of the largest weight.
 */
export class PackedRows {
  /** Integers of a sum. */
  readonly width: number;
  /** The place of each model's first label among all labels. */
  readonly places: readonly number[];
  readonly #rows: Int32Array;
  /** Integers of a row. */
  readonly #words: number;
  // Open addressing: a key and its row + 1 (0 marks a free slot) side by side, for one miss of the cache, not two.
  readonly #slots: Int32Array;
  readonly #mask: number;
  // Most features that text asks for are unknown: a small Bloom filter says so without a miss of the cache.
  readonly #bloom: Int32Array;
  readonly #bloomMask: number;
  #hits = new Int32Array(256);

  constructor(models: readonly Quantized[]) {
    const sizes = models.map(({ labels }) => labels.length);
    this.places = sizes.map((_, m) => sizes.slice(0, m).reduce((a, b) => a + b, 0));
    this.#words = (sizes.reduce((a, b) => a + b, 0) + 3) >> 2;
    this.width = this.#words * 2;
    const most = models.reduce((sum, { keys }) => sum + keys.length, 0);
    const capacity = 2 ** Math.ceil(Math.log2(Math.max(16, most * 1.2)));
    this.#slots = new Int32Array(capacity * 2);
    this.#mask = capacity * 2 - 1;
    this.#bloom = new Int32Array(capacity / 4);
    this.#bloomMask = capacity * 8 - 1;
    const bytes = new Uint8Array(most * this.#words * 4).fill(ZERO);
    let used = 0;
    models.forEach(({ keys, rows, labels }, m) => {
      for (let row = 0; row < keys.length; row++) {
        const at = this.#place(keys[row]!, used);
        if (at === used) used++;
        const to = at * this.#words * 4 + this.places[m]!;
        for (let y = 0; y < labels.length; y++) bytes[to + y] = rows[row * labels.length + y]! + ZERO;
      }
    });
    // Copied, so that the memory of rows that models share is given back.
    this.#rows = new Int32Array(bytes.slice(0, used * this.#words * 4).buffer);
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
    const words = this.#words;
    const rows = this.#rows;
    const found = this.#find(keys, from, to);
    const hits = this.#hits;
    for (let i = 0; i < found; i++) {
      const row = hits[i]!;
      for (let k = 0, to = at; k < words; k++, to += 2) {
        const four = rows[row + k]!;
        out[to] = (out[to]! + (four & EVEN) - ZEROS) | 0;
        out[to + 1] = (out[to + 1]! + ((four >>> 8) & EVEN) - ZEROS) | 0;
      }
    }
  }

  /**
   * Where the rows of known keys begin, into `#hits`; returns how many. All keys go through each step together and
   * the first step has no branch: the processor then waits for many misses of the cache at once, not for each.
   */
  #find(keys: Int32Array, from: number, to: number): number {
    if (this.#hits.length < to - from) this.#hits = new Int32Array((to - from) * 2);
    const hits = this.#hits;
    const bloom = this.#bloom;
    const bloomMask = this.#bloomMask;
    let likely = 0;
    for (let i = from; i < to; i++) {
      const key = keys[i]!;
      const bit = (key >>> 5) & bloomMask;
      hits[likely] = key;
      likely += (bloom[bit >> 5]! >>> (bit & 31)) & 1;
    }
    const slots = this.#slots;
    const mask = this.#mask;
    let found = 0;
    for (let i = 0; i < likely; i++) {
      const key = hits[i]!;
      let slot = (key << 1) & mask;
      while (slots[slot] !== key && slots[slot + 1] !== 0) slot = (slot + 2) & mask;
      const next = slots[slot + 1]!;
      hits[found] = (next - 1) * this.#words;
      found += next !== 0 ? 1 : 0;
    }
    return found;
  }

  /** Adds the rows of each token of the buffer to its own `width` integers of `out`, the first token's at `at`. */
  addTokens({ keys, offsets, length }: FeatureBuffer, out: Int32Array, at = 0): void {
    for (let t = 0; t < length; t++) this.add(keys, offsets[t]!, offsets[t + 1]!, out, at + t * this.width);
  }
}

// A weight of 0 as the table writes it; two of them in a sum's integer; every other byte.
const ZERO = 128;
const ZEROS = (ZERO << 16) + ZERO;
const EVEN = 0x00ff00ff;

/** Reads the scores of `labels` labels, the first at `place` among all, out of the sum at `at`. */
export function unpack(
  sums: Int32Array,
  at: number,
  labels: number,
  out: Float32Array,
  row: number,
  place = 0,
): void {
  for (let y = 0; y < labels; y++) {
    const label = place + y;
    const both = sums[at + ((label >> 2) << 1) + (label & 1)]!;
    const low = (both << 16) >> 16;
    out[row + y] = label & 2 ? (both - low) >> 16 : low;
  }
}
