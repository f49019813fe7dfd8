import { doubled, type FeatureBuffer } from '../../tagger/feature-buffer.ts';
import { KeyIndex } from '../../tagger/key-index.ts';

/**
 * Labelled sequences with interned features, in flat typed arrays. Sequence s holds the tokens
 * `[sequences[s] … sequences[s + 1])`, token t the features `features[tokens[t] … tokens[t + 1])`.
 */
export interface TrainingSet {
  readonly features: Int32Array;
  readonly tokens: Float64Array;
  readonly sequences: Int32Array;
  readonly labels: Uint8Array;
  /** The key of each feature number. */
  readonly keys: Int32Array;
}

/** Number of sequences of a training set. */
export const sequenceCount = ({ sequences }: TrainingSet): number => sequences.length - 1;

/** Collects sequences for training. Add them all, then `finish`. */
export class TrainingSetBuilder {
  readonly #index = new KeyIndex(1 << 16);
  // Chunks: the features of a large set outgrow what doubling one array can bear.
  readonly #chunks: Int32Array[] = [];
  #counts = new Int32Array(1 << 16);
  readonly #tokens: number[] = [0];
  readonly #sequences: number[] = [0];
  readonly #labels: number[] = [];

  /** Adds one sequence: its features and as many labels as the buffer has tokens. The buffer may be reused. */
  add(buffer: FeatureBuffer, labels: ArrayLike<number>): void {
    const { length, size, keys, offsets } = buffer;
    if (labels.length !== length) throw new Error(`${labels.length} labels for ${length} tokens`);
    const chunk = new Int32Array(size);
    for (let i = 0; i < size; i++) {
      const feature = this.#index.intern(keys[i]!);
      if (feature === this.#counts.length) this.#counts = doubled(this.#counts);
      this.#counts[feature]!++;
      chunk[i] = feature;
    }
    this.#chunks.push(chunk);
    const before = this.#tokens[this.#tokens.length - 1]!;
    for (let t = 0; t < length; t++) {
      this.#tokens.push(before + offsets[t + 1]!);
      this.#labels.push(labels[t]!);
    }
    this.#sequences.push(this.#labels.length);
  }

  /** The set, without the features that occur fewer than `minCount` times. The builder is used up. */
  finish(minCount = 1): TrainingSet {
    const counts = this.#counts;
    const all = this.#index.keys();
    const renumbered = new Int32Array(all.length).fill(-1);
    let kept = 0;
    for (let f = 0; f < all.length; f++) if (counts[f]! >= minCount) renumbered[f] = kept++;
    const keys = new Int32Array(kept);
    let total = 0;
    for (let f = 0; f < all.length; f++) {
      if (renumbered[f]! < 0) continue;
      keys[renumbered[f]!] = all[f]!;
      total += counts[f]!;
    }
    const features = new Int32Array(total);
    const tokens = this.#compact(renumbered, features);
    return {
      features,
      tokens,
      keys,
      sequences: Int32Array.from(this.#sequences),
      labels: Uint8Array.from(this.#labels),
    };
  }

  #compact(renumbered: Int32Array, features: Int32Array): Float64Array {
    const tokens = new Float64Array(this.#tokens.length);
    let written = 0;
    let token = 0;
    let base = 0;
    for (const chunk of this.#chunks) {
      for (let i = 0; i < chunk.length; i++) {
        while (token < tokens.length && this.#tokens[token]! <= base + i) tokens[token++] = written;
        const feature = renumbered[chunk[i]!]!;
        if (feature >= 0) features[written++] = feature;
      }
      base += chunk.length;
    }
    tokens.fill(written, token);
    this.#chunks.length = 0;
    return tokens;
  }
}
