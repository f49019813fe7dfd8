import type { Example } from './collect-pronouns.ts';

const STEPS = 400;
const RATE = 0.5;

/**
 * Weights under which the right candidates have the highest probability (multinomial logistic regression with an L2
 * penalty, by AdaGrad on the whole data). No randomness: the same examples give the same weights.
 */
export function fitRanking(examples: readonly Example[], size: number, penalty = 1): Float64Array {
  const weights = new Float64Array(size);
  const squares = new Float64Array(size).fill(1e-8);
  for (let step = 0; step < STEPS; step++) {
    const gradient = weights.map((weight) => -penalty * weight);
    for (const example of examples) addGradient(example, weights, gradient);
    for (let i = 0; i < size; i++) {
      squares[i]! += gradient[i]! ** 2;
      weights[i]! += (RATE * gradient[i]!) / Math.sqrt(squares[i]!);
    }
  }
  return weights;
}

/** The share of examples whose right candidate scores highest. */
export function accuracyOf(examples: readonly Example[], weights: Float64Array): number {
  const hits = examples.filter(({ candidates, right }) => {
    const scores = candidates.map((features) => dot(features, weights));
    return scores.indexOf(Math.max(...scores)) === right;
  });
  return hits.length / examples.length;
}

function addGradient({ candidates, right }: Example, weights: Float64Array, gradient: Float64Array): void {
  const scores = candidates.map((features) => dot(features, weights));
  const top = Math.max(...scores);
  const odds = scores.map((score) => Math.exp(score - top));
  const total = odds.reduce((sum, value) => sum + value, 0);
  for (const [c, features] of candidates.entries()) {
    const surprise = (c === right ? 1 : 0) - odds[c]! / total;
    for (let i = 0; i < gradient.length; i++) gradient[i]! += surprise * features[i]!;
  }
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}
