import type { WordClusters } from '../../annotate/quotes/word-types.ts';
import type { SlotModel } from '../../tagger/slot-table.ts';
import { aboutOf, slotSections } from '../crf/pack-slots.ts';
import { packWeights } from '../pack-weights.ts';

const PARTS = ['screen', 'cue', 'role', 'accept'] as const;
type Part = (typeof PARTS)[number];

/** What finding quotes learns, as it is stored. */
export interface TrainedQuotes extends Readonly<Record<Part, SlotModel>> {
  readonly clusters: WordClusters;
}

/** Lays the models out as a weights file. */
export function packQuoteModels(trained: TrainedQuotes): Uint8Array {
  const clusters = [...trained.clusters].sort(([a], [b]) => a - b);
  return packWeights(Object.fromEntries(PARTS.map((part) => [part, aboutOf(trained[part])])), [
    ...PARTS.flatMap((part) => [...slotSections(part, trained[part])]),
    ['clusters.keys', Int32Array.from(clusters, ([key]) => key)],
    ['clusters.numbers', Uint8Array.from(clusters, ([, number]) => number)],
  ]);
}
