import { addCueFeatures } from '../../annotate/quotes/learned/cue-features.ts';
import { addRoleFeatures } from '../../annotate/quotes/learned/role-features.ts';
import { unitsAround } from '../../annotate/quotes/learned/units.ts';
import type { Prose } from '../../annotate/quotes/prose.ts';
import { FeatureBuffer } from '../../tagger/feature-buffer.ts';
import type { LabelSet } from '../../tagger/label-set.ts';
import type { SlotModel } from '../../tagger/slot-table.ts';
import { averageOf } from '../crf/average.ts';
import { encodeLabels } from '../crf/encode-labels.ts';
import { fitSlots } from '../crf/fit-slots.ts';
import { toSlots } from '../crf/pack-slots.ts';
import { quantize } from '../crf/quantize.ts';
import { trainCrf } from '../crf/train-crf.ts';
import { type TrainingSet, TrainingSetBuilder } from '../crf/training-set.ts';
import { cueRangeOf, type GoldAttribution, goldRoles } from './gold-attribution.ts';
import { CUE_LABELS } from './labels.ts';

import type { ChainOptions, SetOptions } from './tagger-options.ts';

/** An article with its annotated attributions. */
export interface TrainingArticle {
  readonly prose: Prose;
  readonly gold: readonly GoldAttribution[];
}

/** Training sequences and the article that each comes from, so that folds keep articles whole. */
export interface GroupedSet {
  readonly set: TrainingSet;
  readonly slots: number;
  readonly articleOf: readonly number[];
}

/** One sequence a stretch: which items are a cue. */
export function cueSet(articles: readonly TrainingArticle[], { minCount, slots }: SetOptions): GroupedSet {
  const builder = new TrainingSetBuilder();
  const buffer = new FeatureBuffer();
  const articleOf: number[] = [];
  articles.forEach(({ prose, gold }, article) => {
    const cues = gold.map((one) => cueRangeOf(prose, one)).filter((cue) => cue !== null);
    for (let k = 0; k + 1 < prose.starts.length; k++) {
      const start = prose.starts[k]!;
      buffer.clear();
      addCueFeatures(prose, k, buffer);
      const spans = cues
        .filter(({ stretch }) => stretch === k)
        .map(({ from, to }) => ({ range: [from - start, to - start] as const, type: 0 }));
      builder.add(buffer, encodeLabels(CUE_LABELS, spans, buffer.length));
      articleOf.push(article);
    }
  });
  return { set: fitSlots(builder.finish(minCount), slots), slots, articleOf };
}

/** One sequence an attribution: which units around its cue are its source and its content. */
export function roleSet(articles: readonly TrainingArticle[], { minCount, slots }: SetOptions): GroupedSet {
  const builder = new TrainingSetBuilder();
  const buffer = new FeatureBuffer();
  const articleOf: number[] = [];
  articles.forEach(({ prose, gold }, article) => {
    for (const one of gold) {
      const cue = cueRangeOf(prose, one);
      if (!cue) continue;
      const units = unitsAround(prose, cue);
      buffer.clear();
      addRoleFeatures(prose, cue, units, buffer);
      // Labels of roles are roles.
      builder.add(buffer, goldRoles(prose, units, one));
      articleOf.push(article);
    }
  });
  return { set: fitSlots(builder.finish(minCount), slots), slots, articleOf };
}

const PACKING = { clip: 6, dropBelow: 0 };

/** Trains a tagger on the sequences of the articles that `isUsed` names. */
export function trainTagger(
  { set, slots, articleOf }: GroupedSet,
  labels: LabelSet,
  { crf, models }: Pick<ChainOptions, 'crf' | 'models'>,
  seed: number,
  isUsed: (article: number) => boolean = () => true,
): SlotModel {
  const sequences = [...articleOf.keys()].filter((sequence) => isUsed(articleOf[sequence]!));
  const trained = Array.from({ length: models }, (_, model) =>
    trainCrf(set, labels, { ...crf, seed: seed + model, sequences }),
  );
  return toSlots(quantize(averageOf(trained), PACKING), slots);
}
