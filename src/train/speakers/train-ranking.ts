import {
  RANK_FEATURES,
  RANK_KINDS,
  type RankKind,
  type RankWeights,
} from '../../annotate/speakers/rank.data.ts';
import { collectExamples, type Example, type TrainingArticle } from './collect-examples.ts';
import { fitRanking, hitsOf, type KindWeights } from './fit-ranking.ts';

// Whom a pronoun means changes who spoke before the next one; after three rounds nothing changes any more.
const ROUNDS = 3;
const FOLDS = 4;

export interface TrainedRanking {
  readonly weights: RankWeights;
  readonly examples: readonly Example[];
}

/** Learns the ranking weights; the same articles give the same weights. */
export function trainRanking(
  articles: readonly TrainingArticle[],
  log: (line: string) => void = () => {},
): TrainedRanking {
  let weights = toWeights(fitRanking([]));
  let examples: Example[] = [];
  for (let round = 1; round <= ROUNDS; round++) {
    examples = collectExamples(articles, weights);
    weights = toWeights(fitRanking(examples));
    log(`  round ${round}: ${examples.length} pronouns and descriptions`);
  }
  return { weights, examples };
}

/** Two decimals say all that a few hundred examples can tell. */
const toWeights = (weights: KindWeights): RankWeights =>
  Object.fromEntries(
    RANK_KINDS.map((kind: RankKind) => [
      kind,
      Object.fromEntries(RANK_FEATURES.map((feature, i) => [feature, round(weights[kind][i]!)])),
    ]),
  ) as RankWeights;
const round = (value: number): number => Math.round(value * 100) / 100 || 0;

/** Share of right answers on articles left out of training: each is in one of four folds. */
export function crossValidate(examples: readonly Example[]): number {
  let hits = 0;
  for (let fold = 0; fold < FOLDS; fold++) {
    const held = examples.filter(({ article }) => article % FOLDS === fold);
    const rest = examples.filter(({ article }) => article % FOLDS !== fold);
    hits += hitsOf(held, fitRanking(rest));
  }
  return examples.length === 0 ? 0 : hits / examples.length;
}
