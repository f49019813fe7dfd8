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
  const sparse = examples.map(({ candidates }) => candidates.map(sparseOf));
  for (let step = 0; step < STEPS; step++) {
    const gradient = weights.map((weight) => -penalty * weight);
    const summed = summedWeights(weights);
    for (const [i, example] of examples.entries())
      addGradient(example, sparse[i]!, summed[example.kind], gradient);
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

/** The features that a candidate has, which are few of them all: their indices and values. */
interface Sparse {
  readonly indices: Int32Array;
  readonly values: Float64Array;
}

function sparseOf(features: Float64Array): Sparse {
  const indices = Int32Array.from([...features.keys()].filter((i) => features[i] !== 0));
  return { indices, values: Float64Array.from(indices, (i) => features[i]!) };
}

function addGradient(
  { kind, right, weight }: Example,
  candidates: readonly Sparse[],
  weights: Float64Array,
  gradient: Float64Array,
): void {
  const scores = candidates.map((features) => sparseDot(features, weights));
  const top = Math.max(...scores);
  const odds = scores.map((score) => Math.exp(score - top));
  const total = odds.reduce((sum, value) => sum + value, 0);
  const from = SIZE * (1 + RANK_KINDS.indexOf(kind));
  for (const [c, { indices, values }] of candidates.entries()) {
    const surprise = weight * ((c === right ? 1 : 0) - odds[c]! / total);
    for (let k = 0; k < indices.length; k++) {
      const step = surprise * values[k]!;
      gradient[indices[k]!]! += step;
      gradient[from + indices[k]!]! += step;
    }
  }
}

function sparseDot({ indices, values }: Sparse, weights: Float64Array): number {
  let sum = 0;
  for (let k = 0; k < indices.length; k++) sum += values[k]! * weights[indices[k]!]!;
  return sum;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}
