import { RANK_FEATURES, RANK_KINDS, type RankKind } from '../../annotate/speakers/rank.data.ts';
import type { Example } from './collect-examples.ts';

const STEPS = 400;
const RATE = 0.5;
// Less ranks the training's kind of news a little better, and is too sure of itself on news of other kinds.
const PENALTY = 3;
const SIZE = RANK_FEATURES.length;

/** The weights of each kind of question. */
export type KindWeights = Readonly<Record<RankKind, Float64Array>>;

/**
 * Weights under which the right candidates have the highest probability (multinomial logistic regression with an L2
 * penalty, by AdaGrad on the whole data). A feature has a weight that all kinds share and one for each kind, so that few
 * descriptions learn from many pronouns (feature augmentation, Daumé III, ACL 2007). No randomness: the same examples
 * give the same weights.
 */
export function fitRanking(examples: readonly Example[], penalty = PENALTY): KindWeights {
  const weights = new Float64Array(SIZE * (1 + RANK_KINDS.length));
  const squares = new Float64Array(weights.length).fill(1e-8);
  for (let step = 0; step < STEPS; step++) {
    const gradient = weights.map((weight) => -penalty * weight);
    const summed = summedWeights(weights);
    for (const example of examples) addGradient(example, summed[example.kind], gradient);
    for (let i = 0; i < weights.length; i++) {
      squares[i]! += gradient[i]! ** 2;
      weights[i]! += (RATE * gradient[i]!) / Math.sqrt(squares[i]!);
    }
  }
  return summedWeights(weights);
}

/** Of each kind: what all share and its own. */
function summedWeights(weights: Float64Array): KindWeights {
  const own = (kind: RankKind): Float64Array => {
    const from = SIZE * (1 + RANK_KINDS.indexOf(kind));
    return Float64Array.from({ length: SIZE }, (_, i) => weights[i]! + weights[from + i]!);
  };
  return Object.fromEntries(RANK_KINDS.map((kind) => [kind, own(kind)])) as unknown as KindWeights;
}

/** How many examples have their right candidate first. */
export function hitsOf(examples: readonly Example[], weights: KindWeights): number {
  return examples.filter(({ kind, candidates, right }) => {
    const scores = candidates.map((features) => dot(features, weights[kind]));
    return scores.indexOf(Math.max(...scores)) === right;
  }).length;
}

function addGradient(
  { kind, candidates, right, weight }: Example,
  weights: Float64Array,
  gradient: Float64Array,
): void {
  const scores = candidates.map((features) => dot(features, weights));
  const top = Math.max(...scores);
  const odds = scores.map((score) => Math.exp(score - top));
  const total = odds.reduce((sum, value) => sum + value, 0);
  const from = SIZE * (1 + RANK_KINDS.indexOf(kind));
  for (const [c, features] of candidates.entries()) {
    const surprise = weight * ((c === right ? 1 : 0) - odds[c]! / total);
    for (let i = 0; i < SIZE; i++) {
      gradient[i]! += surprise * features[i]!;
      gradient[from + i]! += surprise * features[i]!;
    }
  }
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}
