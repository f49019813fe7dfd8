import type { FeatureBuffer } from './feature-buffer.ts';
import { ForwardBackward } from './forward-backward.ts';
import type { LabelSet } from './label-set.ts';
import { PackedRows, unpack } from './packed-rows.ts';
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
  readonly #rows: PackedRows;
  readonly #transitions: Transitions;
  readonly #lattice: ForwardBackward;
  #sums = new Int32Array(0);
  #scores = new Float32Array(0);
  #path = new Uint8Array(1 << 8);

  constructor(model: Quantized) {
    this.labels = model.labels;
    this.scale = model.scale;
    this.size = model.keys.length;
    this.#rows = new PackedRows([model]);
    this.#transitions = transitionsOf(model.labels, model.transitions.slice());
    this.#lattice = new ForwardBackward(model.labels.length);
  }

  /** Emission scores of all tokens of the buffer: L a token. */
  scores(buffer: FeatureBuffer): Float32Array {
    const { length } = buffer;
    const size = this.labels.length;
    const { width } = this.#rows;
    if (this.#scores.length < length * size) {
      this.#scores = new Float32Array(length * size * 2);
      this.#sums = new Int32Array(length * width * 2);
    }
    this.#sums.fill(0, 0, length * width);
    this.#rows.addTokens(buffer, this.#sums);
    for (let t = 0; t < length; t++) unpack(this.#sums, t * width, size, this.#scores, t * size);
    return this.#scores;
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
