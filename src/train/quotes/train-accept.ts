import { addAcceptFeatures, rivalsOf } from '../../annotate/quotes/learned/accept-features.ts';
import { type Limits, Proposer } from '../../annotate/quotes/learned/proposer.ts';
import { FeatureBuffer } from '../../tagger/feature-buffer.ts';
import type { SlotModel } from '../../tagger/slot-table.ts';
import { averageOf } from '../crf/average.ts';
import { fitSlots } from '../crf/fit-slots.ts';
import { foldsOf } from '../crf/folds.ts';
import { toSlots } from '../crf/pack-slots.ts';
import { quantize } from '../crf/quantize.ts';
import { trainCrf } from '../crf/train-crf.ts';
import { TrainingSetBuilder } from '../crf/training-set.ts';
import { ACCEPT_LABELS, CUE_LABELS, ROLE_LABELS } from './labels.ts';
import { rightOnes } from './right-candidates.ts';
import type { TaggerOptions } from './tagger-options.ts';
import { trainScreen } from './train-screen.ts';
import { type GroupedSet, type TrainingArticle, trainTagger } from './train-tagger.ts';

/** Looser than `IN_USE`, see there. */
const IN_TRAINING: Limits = { screen: -3.5, cue: 0.05 };

/**
 * Trains the judge of candidates on what taggers propose for articles that they were not trained on (jackknifing):
 * a logistic regression, as a chain of one.
 */
export function trainAccept(
  articles: readonly TrainingArticle[],
  cues: GroupedSet,
  roles: GroupedSet,
  { screen, cue, role, accept, folds, jackknifes, seed }: TaggerOptions,
): SlotModel {
  const builder = new TrainingSetBuilder();
  const buffer = new FeatureBuffer();
  const rounds = Array.from({ length: jackknifes }, (_, round) =>
    foldsOf(articles.length, folds, (article) => Math.floor(article / folds ** round)),
  );
  for (const fold of rounds.flat()) {
    const used = new Set(fold.train);
    const isUsed = (article: number): boolean => used.has(article);
    const cueModel = trainTagger(cues, CUE_LABELS, cue, seed, isUsed);
    const roleModel = trainTagger(roles, ROLE_LABELS, role, seed, isUsed);
    const seen = fold.train.map((article) => articles[article]!);
    const screenModel = trainScreen(seen, cueModel, screen, seed);
    const proposer = new Proposer({ screen: screenModel, cue: cueModel, role: roleModel }, IN_TRAINING);
    for (const held of fold.held) {
      const { prose, gold } = articles[held]!;
      const candidates = proposer.findCandidates(prose, proposer.findCues(prose));
      const rivals = rivalsOf(candidates);
      const right = rightOnes(prose, candidates, gold);
      candidates.forEach((candidate, c) => {
        buffer.clear();
        addAcceptFeatures(prose, candidate, rivals[c]!, buffer);
        builder.add(buffer, [right[c] ? 1 : 0]);
      });
    }
  }
  const set = fitSlots(builder.finish(accept.minCount), accept.slots);
  const trained = Array.from({ length: accept.models }, (_, model) =>
    trainCrf(set, ACCEPT_LABELS, { ...accept.crf, seed: seed + model }),
  );
  return toSlots(quantize(averageOf(trained), { clip: 6, dropBelow: 0 }), accept.slots);
}
