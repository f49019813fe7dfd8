import type { StageWeights } from '../../annotate/names/tagger/name-model.ts';
import { averageOf } from '../crf/average.ts';
import { foldsOf } from '../crf/folds.ts';
import { trainCrf } from '../crf/train-crf.ts';
import { labelSequences } from '../crf/trained.ts';
import type { TrainingSet } from '../crf/training-set.ts';
import { type Course, featurizeAll } from './course.ts';
import { FIRST_LABELS, LABELS } from './labels.ts';
import { packStages } from './pack-stages.ts';

const FOLDS = 4;
const ENSEMBLE = 5;
const FIRST = { epochs: 6, rate: 0.05 };
const SECOND = { epochs: 10, rate: 0.05, decay: 0.001 };

/** Trains the first stage, lets it label text that it has not seen, and trains the second on that. */
export function trainStages(course: Course, seed: number, log: (line: string) => void): StageWeights {
  const firstSet = featurizeAll(course);
  log(`first stage: ${firstSet.keys.length} features of ${firstSet.labels.length} tokens`);
  const firstLabels = jackknife(course, firstSet, seed);
  log(`  accuracy on text it had not seen: ${accuracy(firstSet, firstLabels).toFixed(4)}`);
  const first = trainCrf(firstSet, FIRST_LABELS, { ...FIRST, seed });
  const secondSet = featurizeAll(course, firstLabels);
  log(`second stage: ${secondSet.keys.length} features`);
  const onEpoch = (epoch: number, loss: number) => log(`  epoch ${epoch}: loss ${loss.toFixed(4)}`);
  // Seeds differ by a few tenths of a point; their mean is as good as the best of them.
  const seeds = Array.from({ length: ENSEMBLE }, (_, n) => seed + n);
  const second = averageOf(
    seeds.map((one) => trainCrf(secondSet, LABELS, { ...SECOND, seed: one, onEpoch })),
  );
  return packStages(first, second, log);
}

/** First labels of every training sentence by a model that had not seen its document. */
function jackknife({ documentOf }: Course, set: TrainingSet, seed: number): Uint8Array[] {
  const labels: Uint8Array[] = [];
  for (const { train, held } of foldsOf(documentOf.length, FOLDS, (sequence) => documentOf[sequence]!)) {
    const trained = trainCrf(set, FIRST_LABELS, { ...FIRST, seed, sequences: train });
    labelSequences(set, trained, held, (sequence, found) => {
      labels[sequence] = found;
    });
  }
  return labels;
}

function accuracy(set: TrainingSet, found: readonly Uint8Array[]): number {
  let right = 0;
  found.forEach((labels, sequence) => {
    labels.forEach((label, t) => {
      if (label === set.labels[set.sequences[sequence]! + t]) right++;
    });
  });
  return right / set.labels.length;
}
