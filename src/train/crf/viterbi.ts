import type { Transitions } from './transitions.ts';

/**
 * The best legal labels of a sequence (Viterbi).
 * @param emissions row t (L scores) belongs to token t
 * @param out takes the labels; at least `length` long
 * @param bias added to every token's scores by label: a negative one for `O` finds more, a positive one less
 * @returns the score of the best sequence
 */
export function viterbi(
  { labels, weights, legal, first }: Transitions,
  emissions: Float32Array,
  length: number,
  out: Uint8Array,
  bias?: Float32Array,
): number {
  if (length === 0) return 0;
  const scores = new Float64Array(length * labels);
  const back = new Uint8Array(length * labels);
  for (let to = 0; to < labels; to++)
    scores[to] = weights[labels * labels + to]! + emissions[to]! + (bias ? bias[to]! : 0);
  for (let t = 1, row = labels; t < length; t++, row += labels) {
    for (let to = 0; to < labels; to++) {
      let best = Number.NEGATIVE_INFINITY;
      let from = 0;
      for (let k = first[to]!, stop = first[to + 1]!; k < stop; k++) {
        const candidate = legal[k]!;
        const score = scores[row - labels + candidate]! + weights[candidate * labels + to]!;
        if (score > best) {
          best = score;
          from = candidate;
        }
      }
      scores[row + to] = best + emissions[row + to]! + (bias ? bias[to]! : 0);
      back[row + to] = from;
    }
  }
  return trace({ labels, weights }, { scores, back }, length, out);
}

/** Walks back from the best last label; returns its score. */
function trace(
  { labels, weights }: Pick<Transitions, 'labels' | 'weights'>,
  { scores, back }: { readonly scores: Float64Array; readonly back: Uint8Array },
  length: number,
  out: Uint8Array,
): number {
  const row = (length - 1) * labels;
  let best = Number.NEGATIVE_INFINITY;
  let label = 0;
  for (let last = 0; last < labels; last++) {
    const score = scores[row + last]! + weights[(labels + 1) * labels + last]!;
    if (score > best) {
      best = score;
      label = last;
    }
  }
  for (let t = length - 1; t >= 0; t--) {
    out[t] = label;
    label = back[t * labels + label]!;
  }
  return best;
}
