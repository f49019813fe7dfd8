import type { Transitions } from '../../../src/train/crf/transitions.ts';

/** Every sequence of labels with its score: the definition that the fast algorithms must agree with. */
export function allPaths({ labels, weights }: Transitions, emissions: Float32Array, length: number) {
  const paths: { path: number[]; score: number }[] = [];
  for (let code = 0; code < labels ** length; code++) {
    const path = Array.from({ length }, (_, t) => Math.floor(code / labels ** t) % labels);
    let score = weights[labels * labels + path[0]!]! + weights[(labels + 1) * labels + path.at(-1)!]!;
    path.forEach((label, t) => {
      score += emissions[t * labels + label]!;
      if (t > 0) score += weights[path[t - 1]! * labels + label]!;
    });
    if (score > Number.NEGATIVE_INFINITY) paths.push({ path, score });
  }
  return paths;
}
