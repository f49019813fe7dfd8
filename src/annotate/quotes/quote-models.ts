import { readFileSync } from 'node:fs';
import {
  aboutOf,
  labelSet,
  openWeights,
  packWeights,
  type Quantized,
  readQuantized,
  SequenceModel,
  sectionOf,
  sectionsOf,
} from '../../learn/index.ts';
import { type WordClusters, WordTypes } from './word-types.ts';

/** B and I of a cue. */
export const CUE_LABELS = labelSet('bio', ['cue']);
/** B and I of source and content of one cue. */
export const ROLE_LABELS = labelSet('bio', ['source', 'content']);
/** Sequences of one: keep the candidate or not. */
export const ACCEPT_LABELS = labelSet('bio', ['accepted']);

/** What a unit is to a cue. */
export const Role = { none: 0, source: 1, content: 2 } as const;
/** The role that a label of `ROLE_LABELS` stands for. */
export const roleOfLabel = (label: number): number => (label + 1) >> 1;

const PARTS = ['cue', 'role', 'accept'] as const;
type Part = (typeof PARTS)[number];

/** What finding quotes has learned: three taggers (the judge of candidates tags sequences of one) and word clusters. */
export interface QuoteModels extends Readonly<Record<Part, SequenceModel>> {
  readonly words: WordTypes;
}

/** The same as it is stored. */
export interface TrainedQuotes extends Readonly<Record<Part, Quantized>> {
  readonly clusters: WordClusters;
}

/** Where `cuttings train quotes` writes and the quote finder reads, within the folder of models. */
export const QUOTES_FILE = 'quotes.bin';

/** Lays the models out as a weights file. */
export function packQuoteModels(trained: TrainedQuotes): Uint8Array {
  const clusters = [...trained.clusters].sort(([a], [b]) => a - b);
  return packWeights(Object.fromEntries(PARTS.map((part) => [part, aboutOf(trained[part])])), [
    ...PARTS.flatMap((part) => [...sectionsOf(part, trained[part])]),
    ['clusters.keys', Int32Array.from(clusters, ([key]) => key)],
    ['clusters.numbers', Uint8Array.from(clusters, ([, number]) => number)],
  ]);
}

export function openQuoteModels(bytes: Uint8Array): QuoteModels {
  const file = openWeights(bytes);
  const numbers = sectionOf(file, 'clusters.numbers', Uint8Array);
  const clusters = new Map<number, number>();
  sectionOf(file, 'clusters.keys', Int32Array).forEach((key, i) => {
    clusters.set(key, numbers[i]!);
  });
  const model = (part: Part): SequenceModel => new SequenceModel(readQuantized(file, part));
  return { cue: model('cue'), role: model('role'), accept: model('accept'), words: new WordTypes(clusters) };
}

let loaded: QuoteModels | undefined;

/** The models of this installation; read once per process, at first use. */
export const quoteModels = (): QuoteModels =>
  (loaded ??= openQuoteModels(readFileSync(new URL(`../../../models/${QUOTES_FILE}`, import.meta.url))));
