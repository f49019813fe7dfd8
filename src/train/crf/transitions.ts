import type { LabelSet } from '../../tagger/label-set.ts';
import { mayFollow } from './encode-labels.ts';

/**
 * Transition weights of a chain over L labels, as L + 2 rows of L: row `from` (then by `to`), row L from the
 * start, row L + 1 to the end (by the last label). Illegal ones are -Infinity. `legal` lists the legal inner
 * transitions for decoding: label `to` has the predecessors `legal[first[to] … first[to + 1])`.
 */
export interface Transitions {
  readonly labels: number;
  readonly weights: Float32Array;
  readonly legal: Uint8Array;
  readonly first: Int32Array;
}

export function transitionsOf(
  set: LabelSet,
  weights = new Float32Array((set.length + 2) * set.length),
): Transitions {
  const labels = set.length;
  const legal: number[] = [];
  const first = new Int32Array(labels + 1);
  for (let to = 0; to < labels; to++) {
    for (let from = 0; from < labels; from++) {
      if (mayFollow(set, from, to)) legal.push(from);
      else weights[from * labels + to] = Number.NEGATIVE_INFINITY;
    }
    if (!mayFollow(set, -1, to)) weights[labels * labels + to] = Number.NEGATIVE_INFINITY;
    if (!mayFollow(set, to, -1)) weights[(labels + 1) * labels + to] = Number.NEGATIVE_INFINITY;
    first[to + 1] = legal.length;
  }
  return { labels, weights, legal: Uint8Array.from(legal), first };
}
