import type { FeatureBuffer } from './feature-buffer.ts';
import { ForwardBackward } from './forward-backward.ts';
import type { LabelSet } from './label-set.ts';
import type { Quantized } from './quantize.ts';
import { type Transitions, transitionsOf } from './transitions.ts';
import { viterbi } from './viterbi.ts';

/**
 * A trained tagger in use. Scores are whole numbers in units of `scale` (exact in Float32, so the order of
 * adding never matters). Buffers are reused: what a method returns is valid until its next call.
 */
export class SequenceModel {
  readonly labels: LabelSet;
  readonly scale: number;
  /** Number of features. */
  readonly size: number;
  readonly #rows: Int8Array;
  readonly #transitions: Transitions;
  readonly #lattice: ForwardBackward;
  readonly #slots: Int32Array;
  readonly #slotKeys: Int32Array;
  readonly #slotMask: number;
  // Most features that text asks for are unknown: a small Bloom filter says so without a miss of the cache.
  readonly #bloom: Int32Array;
  readonly #bloomMask: number;
  #scores = new Float32Array(1 << 12);
  #path = new Uint8Array(1 << 8);

  constructor({ labels, scale, keys, rows, transitions }: Quantized) {
    this.labels = labels;
    this.scale = scale;
    this.size = keys.length;
    this.#rows = rows;
    this.#transitions = transitionsOf(labels, transitions.slice());
    this.#lattice = new ForwardBackward(labels.length);
    const capacity = 2 ** Math.ceil(Math.log2(Math.max(16, keys.length * 1.5)));
    this.#slots = new Int32Array(capacity);
    this.#slotKeys = new Int32Array(capacity);
    this.#slotMask = capacity - 1;
    this.#bloom = new Int32Array(capacity / 4);
    this.#bloomMask = capacity * 8 - 1;
    for (let row = 0; row < keys.length; row++) this.#insert(keys[row]!, row);
  }

  #insert(key: number, row: number): void {
    let slot = key & this.#slotMask;
    while (this.#slots[slot] !== 0) slot = (slot + 1) & this.#slotMask;
    this.#slots[slot] = row + 1;
    this.#slotKeys[slot] = key;
    const bit = (key >>> 5) & this.#bloomMask;
    this.#bloom[bit >> 5]! |= 1 << (bit & 31);
  }

  /** Adds the rows of `keys[from … to)` to `out[at … at + L)`. Unknown keys add nothing. */
  addRows(keys: Int32Array, from: number, to: number, out: Float32Array, at: number): void {
    const size = this.labels.length;
    const rows = this.#rows;
    const slots = this.#slots;
    const slotKeys = this.#slotKeys;
    const slotMask = this.#slotMask;
    const bloom = this.#bloom;
    const bloomMask = this.#bloomMask;
    for (let i = from; i < to; i++) {
      const key = keys[i]!;
      const bit = (key >>> 5) & bloomMask;
      if ((bloom[bit >> 5]! & (1 << (bit & 31))) === 0) continue;
      let slot = key & slotMask;
      while (slots[slot] !== 0 && slotKeys[slot] !== key) slot = (slot + 1) & slotMask;
      if (slots[slot] === 0) continue;
      const row = (slots[slot]! - 1) * size;
      for (let y = 0; y < size; y++) out[at + y]! += rows[row + y]!;
    }
  }

  /** Emission scores of all tokens of the buffer: L a token. */
  scores({ keys, offsets, length }: FeatureBuffer): Float32Array {
    const size = this.labels.length;
    if (this.#scores.length < length * size) this.#scores = new Float32Array(length * size * 2);
    const scores = this.#scores.fill(0, 0, length * size);
    for (let t = 0; t < length; t++) this.addRows(keys, offsets[t]!, offsets[t + 1]!, scores, t * size);
    return scores;
  }

  /**
   * The best legal labels for these scores.
   * @param bias in logits, by label, added at every token; see `biasOf`
   */
  decode(scores: Float32Array, length: number, bias?: Float32Array): Uint8Array {
    if (this.#path.length < length) this.#path = new Uint8Array(length * 2);
    const units = bias?.map((logit) => logit / this.scale);
    viterbi(this.#transitions, scores, length, this.#path, units);
    return this.#path.subarray(0, length);
  }

  /** Probability of each label at each token (forward–backward): L a token. */
  marginals(scores: Float32Array, length: number): Float64Array {
    this.#lattice.run(this.#transitions, scores, length, this.scale);
    return this.#lattice.marginals.subarray(0, length * this.labels.length);
  }

  /** A bias that favours (`logits` > 0) or discourages spans as a whole, by moving `O`. */
  biasOf(logits: number): Float32Array {
    const bias = new Float32Array(this.labels.length);
    bias[0] = -logits;
    return bias;
  }
}
