import type { LabelSet } from '../../tagger/label-set.ts';
import type { TrainingSet } from './training-set.ts';
import type { Transitions } from './transitions.ts';
import { viterbi } from './viterbi.ts';

/** Weights as they come out of training, in full precision: feature f has the row `weights[f * L … (f + 1) * L)`. */
export interface Trained {
  readonly labels: LabelSet;
  /** The features' keys; the training set's own array, so that its feature numbers index `weights`. */
  readonly keys: Int32Array;
  readonly weights: Float32Array;
  readonly transitions: Transitions;
}

/** Fills `out` with the emission scores of a sequence of a training set: L a token. Returns its length in tokens. */
function emissionsOf(
  { features, tokens, sequences }: TrainingSet,
  sequence: number,
  weights: Float32Array,
  labels: number,
  out: Float32Array,
): number {
  const from = sequences[sequence]!;
  const length = sequences[sequence + 1]! - from;
  out.fill(0, 0, length * labels);
  for (let t = 0, row = 0; t < length; t++, row += labels) {
    for (let i = tokens[from + t]!, end = tokens[from + t + 1]!; i < end; i++) {
      const at = features[i]! * labels;
      for (let y = 0; y < labels; y++) out[row + y]! += weights[at + y]!;
    }
  }
  return length;
}

/** The most tokens that a sequence of the set has. */
export function longestSequence({ sequences }: TrainingSet): number {
  let longest = 0;
  for (let s = 0; s + 1 < sequences.length; s++)
    longest = Math.max(longest, sequences[s + 1]! - sequences[s]!);
  return longest;
}

/** Labels sequences of the very set whose features the weights number: for jackknifing. */
export function labelSequences(
  set: TrainingSet,
  trained: Trained,
  sequences: Iterable<number>,
  take: (sequence: number, labels: Uint8Array) => void,
): void {
  const size = trained.labels.length;
  const longest = longestSequence(set);
  const emissions = new Float32Array(longest * size);
  const out = new Uint8Array(longest);
  for (const sequence of sequences) {
    const length = emissionsOf(set, sequence, trained.weights, size, emissions);
    viterbi(trained.transitions, emissions, length, out);
    take(sequence, out.slice(0, length));
  }
}
