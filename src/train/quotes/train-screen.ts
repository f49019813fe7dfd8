import { addSurroundings } from '../../annotate/quotes/learned/cue-features.ts';
import { CueScorer } from '../../annotate/quotes/learned/cue-scorer.ts';
import { FeatureBuffer } from '../../tagger/feature-buffer.ts';
import type { SlotModel } from '../../tagger/slot-table.ts';
import { TripleChain } from '../../tagger/triple-chain.ts';
import { fitSlots } from '../crf/fit-slots.ts';
import { toSlots } from '../crf/pack-slots.ts';
import { quantize } from '../crf/quantize.ts';
import { trainCrf } from '../crf/train-crf.ts';
import { TrainingSetBuilder } from '../crf/training-set.ts';
import { SCREEN_LABELS } from './labels.ts';
import type { ModelOptions } from './tagger-options.ts';
import type { TrainingArticle } from './train-tagger.ts';

// An item that the tagger of cues gives less than this is as good as none.
const PLAUSIBLE = 0.01;

/**
 * Trains the screen of a tagger of cues: what is to pass is what the tagger does not rule out (a simple model that
 * imitates a larger one: Buciluă, Caruana & Niculescu-Mizil 2006, "Model Compression"). What people marked would teach
 * less: it does not tell a word that is nearly a cue from one that never is.
 */
export function trainScreen(
  articles: readonly TrainingArticle[],
  cue: SlotModel,
  { minCount, slots, crf }: ModelOptions,
  seed: number,
): SlotModel {
  const scorer = new CueScorer(cue);
  const chain = new TripleChain(cue);
  const builder = new TrainingSetBuilder();
  const buffer = new FeatureBuffer();
  for (const { prose } of articles) {
    for (let k = 0; k + 1 < prose.starts.length; k++) {
      const from = prose.starts[k]!;
      const to = prose.starts[k + 1]!;
      const all = Int32Array.from({ length: to - from }, (_, at) => at);
      const marginals = chain.marginals(scorer.sums(prose, k, all), 0, to - from);
      for (const at of all) {
        buffer.clear();
        addSurroundings(prose, from, to, from + at, buffer);
        buffer.endToken();
        builder.add(buffer, [marginals[at * 3]! < 1 - PLAUSIBLE ? 1 : 0]);
      }
    }
  }
  const trained = trainCrf(fitSlots(builder.finish(minCount), slots), SCREEN_LABELS, { ...crf, seed });
  return toSlots(quantize(trained, { clip: 6, dropBelow: 0 }), slots);
}
