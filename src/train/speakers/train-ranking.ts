import { RANK_FEATURES, type RankWeights } from '../../annotate/speakers/rank.data.ts';
import { collectPronouns, type Example, type TrainingArticle } from './collect-pronouns.ts';
import { accuracyOf, fitRanking } from './fit-ranking.ts';

// Whom a pronoun means changes who spoke before the next one; after three rounds nothing changes any more.
const ROUNDS = 3;
const FOLDS = 4;

export interface TrainedRanking {
  readonly weights: RankWeights;
  readonly examples: number;
  /** Share of right answers on articles left out of training, by 4-fold cross-validation over the examples' order. */
  readonly accuracy: number;
}

/** Learns the ranking weights; the same articles give the same weights. */
export function trainRanking(
  articles: readonly TrainingArticle[],
  log: (line: string) => void = () => {},
): TrainedRanking {
  let weights = toWeights(new Float64Array(RANK_FEATURES.length));
  let examples: Example[] = [];
  for (let round = 1; round <= ROUNDS; round++) {
    examples = collectPronouns(articles, weights);
    weights = toWeights(fitRanking(examples, RANK_FEATURES.length));
    log(`  round ${round}: ${examples.length} pronouns`);
  }
  return { weights, examples: examples.length, accuracy: crossValidate(examples) };
}

/** Two decimals say all that a few hundred examples can tell. */
const toWeights = (values: Float64Array): RankWeights =>
  Object.fromEntries(RANK_FEATURES.map((feature, i) => [feature, round(values[i]!)])) as RankWeights;
const round = (value: number): number => Math.round(value * 100) / 100 || 0;

/** Articles are parted into folds, so that none is in training and test. */
function crossValidate(examples: readonly Example[]): number {
  let hits = 0;
  for (let fold = 0; fold < FOLDS; fold++) {
    const held = examples.filter(({ article }) => article % FOLDS === fold);
    const rest = examples.filter(({ article }) => article % FOLDS !== fold);
    if (held.length > 0) hits += held.length * accuracyOf(held, fitRanking(rest, RANK_FEATURES.length));
  }
  return examples.length === 0 ? 0 : hits / examples.length;
}
