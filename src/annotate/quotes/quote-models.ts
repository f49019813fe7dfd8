import { readFileSync } from 'node:fs';
import {
  aboutOf,
  openWeights,
  packWeights,
  readSlots,
  type SlotModel,
  sectionOf,
  slotSections,
} from '../../learn/index.ts';
import { projectFile } from '../../project.ts';
import { IN_USE, Proposer } from './find-candidates.ts';
import { Judge } from './refine-candidates.ts';
import { type WordClusters, WordTypes } from './word-types.ts';

const PARTS = ['screen', 'cue', 'role', 'accept'] as const;
type Part = (typeof PARTS)[number];

/** What finding quotes has learned: four taggers (the screen of cues and the judge of candidates tag sequences of one) and word clusters. */
export interface QuoteModels {
  readonly proposer: Proposer;
  readonly judge: Judge;
  readonly words: WordTypes;
}

/** The same as it is stored. */
export interface TrainedQuotes extends Readonly<Record<Part, SlotModel>> {
  readonly clusters: WordClusters;
}

/** Where `cuttings train quotes` writes and the quote finder reads, within the folder of models. */
export const QUOTES_FILE = 'quotes.bin';

/** Lays the models out as a weights file. */
export function packQuoteModels(trained: TrainedQuotes): Uint8Array {
  const clusters = [...trained.clusters].sort(([a], [b]) => a - b);
  return packWeights(Object.fromEntries(PARTS.map((part) => [part, aboutOf(trained[part])])), [
    ...PARTS.flatMap((part) => [...slotSections(part, trained[part])]),
    ['clusters.keys', Int32Array.from(clusters, ([key]) => key)],
    ['clusters.numbers', Uint8Array.from(clusters, ([, number]) => number)],
  ]);
}

function openQuoteModels(bytes: Uint8Array): QuoteModels {
  const file = openWeights(bytes);
  const numbers = sectionOf(file, 'clusters.numbers', Uint8Array);
  const clusters = new Map<number, number>();
  sectionOf(file, 'clusters.keys', Int32Array).forEach((key, i) => {
    clusters.set(key, numbers[i]!);
  });
  return {
    proposer: new Proposer(
      {
        screen: readSlots(file, 'screen'),
        cue: readSlots(file, 'cue'),
        role: readSlots(file, 'role'),
      },
      IN_USE,
    ),
    judge: new Judge(readSlots(file, 'accept')),
    words: new WordTypes(clusters),
  };
}

let loaded: QuoteModels | undefined;

/** The models of this installation; read once per process, at first use. */
export const quoteModels = (): QuoteModels =>
  (loaded ??= openQuoteModels(readFileSync(projectFile(`models/${QUOTES_FILE}`))));
