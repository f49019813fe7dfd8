import type { LabelSet } from '../../tagger/label-set.ts';
import type { Trained } from './trained.ts';

/**
 * A model's weights as whole numbers from -127 to 127, in units of `scale`. Features stay in the order in which
 * training met them: frequent ones come first and share cache lines.
 */
export interface Quantized {
  readonly labels: LabelSet;
  /** One unit in logits. */
  readonly scale: number;
  readonly keys: Int32Array;
  /** L whole numbers a feature. */
  readonly rows: Int8Array;
  /** `Transitions.weights` in units of `scale`, unclipped. */
  readonly transitions: Float32Array;
}

export interface QuantizeOptions {
  /** The largest weight that can be told from larger ones. */
  readonly clip: number;
  /** Features with no weight of at least this size are left out. */
  readonly dropBelow: number;
}

export function quantize(trained: Trained, { clip, dropBelow }: QuantizeOptions): Quantized {
  const { labels, keys, weights, transitions } = trained;
  const size = labels.length;
  const scale = clip / 127;
  const kept: number[] = [];
  const least = Math.max(dropBelow, scale / 2);
  for (let f = 0; f < keys.length; f++) if (largest(weights, f * size, size) >= least) kept.push(f);
  const rows = new Int8Array(kept.length * size);
  kept.forEach((f, row) => {
    for (let y = 0; y < size; y++) {
      const units = Math.round(weights[f * size + y]! / scale);
      rows[row * size + y] = Math.max(-127, Math.min(127, units));
    }
  });
  return {
    labels,
    scale,
    keys: Int32Array.from(kept, (f) => keys[f]!),
    rows,
    transitions: transitions.weights.map((weight) => Math.round(weight / scale)),
  };
}

function largest(weights: Float32Array, from: number, count: number): number {
  let most = 0;
  for (let i = from; i < from + count; i++) most = Math.max(most, Math.abs(weights[i]!));
  return most;
}
