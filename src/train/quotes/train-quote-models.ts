import { proseOf } from '../../annotate/quotes/prose.ts';
import { WordTypes } from '../../annotate/quotes/word-types.ts';
import type { Reading } from '../../annotate/reading.ts';
import type { Name } from '../../model/annotations.ts';
import type { GoldAttribution } from './gold-attribution.ts';
import { CUE_LABELS, ROLE_LABELS } from './labels.ts';
import type { TrainedQuotes } from './pack-quote-models.ts';
import type { TaggerOptions } from './tagger-options.ts';
import { trainAccept } from './train-accept.ts';
import { trainScreen } from './train-screen.ts';
import { cueSet, roleSet, trainTagger } from './train-tagger.ts';
import { learnClusters } from './word-clusters.ts';

export const TRAINING: TaggerOptions = {
  screen: { minCount: 5, slots: 1 << 17, crf: { epochs: 6, rate: 0.1, dropout: 0.2, average: 2 } },
  cue: { minCount: 3, slots: 1 << 18, crf: { epochs: 10, rate: 0.1, dropout: 0.5 }, models: 3 },
  role: { minCount: 4, slots: 1 << 18, crf: { epochs: 8, rate: 0.15, dropout: 0.4 }, models: 3 },
  accept: {
    minCount: 5,
    slots: 1 << 17,
    crf: { epochs: 15, rate: 0.05, dropout: 0.2, decay: 0.0005, average: 5 },
    models: 3,
  },
  folds: 4,
  jackknifes: 2,
  seed: 1,
};

/** An article as it comes to training: read and with its names, as it would come to `findQuotes`. */
export interface GoldArticle {
  readonly reading: Reading;
  readonly names: readonly Name[];
  readonly gold: readonly GoldAttribution[];
}

/** Trains everything that finding quotes learns. The same articles and options give the same weights. */
export function trainQuotes(
  given: readonly GoldArticle[],
  options = TRAINING,
  log: (line: string) => void = () => {},
): TrainedQuotes {
  const { seed } = options;
  const clusters = learnClusters(given.map(({ reading }) => reading));
  log(`${clusters.size} words clustered`);
  const words = new WordTypes(clusters);
  const articles = given.map(({ reading, names, gold }) => ({
    prose: proseOf(reading, names, words),
    gold,
  }));
  const cues = cueSet(articles, options.cue);
  const roles = roleSet(articles, options.role);
  log(`${cues.set.keys.length} features of cues, ${roles.set.keys.length} of roles`);
  const accept = trainAccept(articles, cues, roles, options);
  log('jackknife done');
  const cue = trainTagger(cues, CUE_LABELS, options.cue, seed);
  return {
    screen: trainScreen(articles, cue, options.screen, seed),
    cue,
    role: trainTagger(roles, ROLE_LABELS, options.role, seed),
    accept,
    clusters,
  };
}
