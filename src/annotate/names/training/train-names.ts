import { existsSync } from 'node:fs';
import path from 'node:path';
import {
  aboutOf,
  encodeLabels,
  FeatureBuffer,
  foldsOf,
  labelSequences,
  openWeights,
  packWeights,
  quantize,
  sectionsOf,
  type TrainingSet,
  TrainingSetBuilder,
  type TypedRange,
  trainCrf,
} from '../../../learn/index.ts';
import { Agreement } from '../agreement.ts';
import { openDocument } from '../document.ts';
import { contextFeatures, type Scene, staticFeatures } from '../features.ts';
import { type Islands, islandsOf } from '../islands.ts';
import { Knowledge, type KnowledgeTables, type OwnCounts } from '../knowledge.ts';
import { LABELS } from '../labels.ts';
import { NAMES_FILE } from '../load.ts';
import { knowledgeSections, readNameModel } from '../model-file.ts';
import { WordTypes } from '../word-type.ts';
import { type CardFacts, nameCard } from './card.ts';
import { type GoldDocument, readDocuments } from './corpus.ts';
import { KnowledgeLearner } from './learn-knowledge.ts';
import { measure } from './measure.ts';

const FOLDS = 4;
const FIRST = { epochs: 6, rate: 0.05 };
const SECOND = { epochs: 10, rate: 0.05, decay: 0.001 };
const DEV = 'entities.dev.jsonl';

/** Everything that featurizing the training texts needs. */
interface Course {
  readonly gold: readonly GoldDocument[];
  readonly own: readonly OwnCounts[];
  readonly words: WordTypes;
  readonly knowledge: Knowledge;
  readonly tables: KnowledgeTables;
  /** The document of each sequence (island). */
  readonly documentOf: readonly number[];
  /** Documents without names. */
  readonly plainCount: number;
}

export interface TrainNamesOptions {
  /** Folder of `entities.train.jsonl` (names) and `quotes.train.jsonl` (text alone). */
  readonly folder: string;
  readonly seed: number;
  /** For the model card. */
  readonly date?: string | undefined;
  readonly log: (line: string) => void;
}

/** Files for the folder of models. */
export interface TrainedFiles {
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[];
}

/** Trains both stages. Deterministic for data and seed. */
export function trainNames({ folder, seed, date, log }: TrainNamesOptions): TrainedFiles {
  const course = prepare(folder);
  const firstSet = featurizeAll(course);
  log(`first stage: ${firstSet.keys.length} features of ${firstSet.labels.length} tokens`);
  const firstLabels = jackknife(course, firstSet, seed);
  log(`  accuracy on text it had not seen: ${accuracy(firstSet, firstLabels).toFixed(4)}`);
  const first = quantize(trainCrf(firstSet, LABELS, { ...FIRST, seed }), { clip: 5, dropBelow: 0.12 });
  const secondSet = featurizeAll(course, firstLabels);
  log(`second stage: ${secondSet.keys.length} features`);
  const onEpoch = (epoch: number, loss: number) => log(`  epoch ${epoch}: loss ${loss.toFixed(4)}`);
  const trained = trainCrf(secondSet, LABELS, { ...SECOND, seed, onEpoch });
  const second = quantize(trained, { clip: 5, dropBelow: 0.1 });
  const about = { first: aboutOf(first), second: aboutOf(second) };
  const bytes = packWeights(about, [
    ...sectionsOf('first', first),
    ...sectionsOf('second', second),
    ...knowledgeSections(course.tables),
  ]);
  log(`kept ${first.keys.length} and ${second.keys.length} features, ${bytes.length} bytes`);
  const card = nameCard({
    documents: course.gold.length,
    tokens: firstSet.labels.length,
    plainDocuments: course.plainCount,
    features: [first.keys.length, second.keys.length],
    bytes: bytes.length,
    seed,
    date,
    dev: measureDev(folder, bytes, log),
  });
  return {
    files: [
      { name: NAMES_FILE, bytes },
      { name: 'names.md', bytes: new TextEncoder().encode(card) },
    ],
  };
}

function measureDev(folder: string, bytes: Uint8Array, log: (line: string) => void): CardFacts['dev'] {
  if (!existsSync(path.join(folder, DEV))) return undefined;
  const scores = measure(readNameModel(openWeights(bytes)), readDocuments(folder, DEV));
  for (const [type, { f1 }] of scores) log(`  dev ${type}: F1 ${f1.toFixed(4)}`);
  return scores;
}

export function prepare(folder: string): Course {
  const words = new WordTypes(Number.POSITIVE_INFINITY);
  const gold = readDocuments(folder, 'entities.train.jsonl');
  const learner = new KnowledgeLearner();
  const documentOf: number[] = [];
  const own = gold.map((document, d) => {
    const open = openDocument(document.tokens, document.sentences, words);
    learner.addCasing(open);
    for (const _ of islandsOf(open).starts) documentOf.push(d);
    return learner.addNames(document, open);
  });
  const plain = readDocuments(folder, 'quotes.train.jsonl');
  for (const { tokens, sentences } of plain) learner.addCasing(openDocument(tokens, sentences, words));
  const tables = { ...learner.tables(), clusters: { keys: new Int32Array(0), numbers: new Uint8Array(0) } };
  return { gold, own, documentOf, words, knowledge: new Knowledge(tables), tables, plainCount: plain.length };
}

/** One sequence an island, all documents in order. With `firstLabels` (by sequence) for the second stage. */
export function featurizeAll(course: Course, firstLabels?: readonly Uint8Array[]): TrainingSet {
  const builder = new TrainingSetBuilder();
  const buffer = new FeatureBuffer();
  let sequence = 0;
  course.gold.forEach((gold, d) => {
    const document = openDocument(gold.tokens, gold.sentences, course.words);
    const { knowledge } = course;
    const own = course.own[d]!;
    const scene: Scene = { document, knowledge, marks: knowledge.mark(document, own), own };
    const islands = islandsOf(document);
    const agreement =
      firstLabels &&
      new Agreement(document, spread(islands, firstLabels, sequence, gold.tokens.length), islands);
    for (let k = 0; k < islands.starts.length; k++, sequence++) {
      const start = islands.starts[k]!;
      const end = islands.ends[k]!;
      const s = islands.sentence[k]!;
      buffer.clear();
      for (let i = start; i < end; i++) {
        staticFeatures(scene, gold.sentences.starts[s]!, gold.sentences.ends[s]!, i, buffer);
        contextFeatures(scene, s, i, buffer);
        agreement?.features(i, start, end, buffer);
        buffer.endToken();
      }
      builder.add(buffer, islandLabels(gold, islands, k));
    }
  });
  return builder.finish();
}

/** The labels of island `k`. A name that it does not hold whole is left out: it could not be found. */
function islandLabels(
  { sentences, names }: GoldDocument,
  { starts, ends, sentence }: Islands,
  k: number,
): Uint8Array {
  const shift = starts[k]! - sentences.starts[sentence[k]!]!;
  const length = ends[k]! - starts[k]!;
  const inside = names[sentence[k]!]!.map(
    ({ range, type }): TypedRange => ({ range: [range[0] - shift, range[1] - shift], type }),
  ).filter(({ range }) => range[0] >= 0 && range[1] <= length);
  return encodeLabels(LABELS, inside, length);
}

/** Labels by island as labels by token. */
function spread({ starts }: Islands, parts: readonly Uint8Array[], from: number, length: number): Uint8Array {
  const labels = new Uint8Array(length);
  starts.forEach((start, k) => {
    labels.set(parts[from + k]!, start);
  });
  return labels;
}

/** First labels of every training sentence by a model that had not seen its document. */
export function jackknife({ documentOf }: Course, set: TrainingSet, seed: number): Uint8Array[] {
  const labels: Uint8Array[] = [];
  for (const { train, held } of foldsOf(documentOf.length, FOLDS, (sequence) => documentOf[sequence]!)) {
    const trained = trainCrf(set, LABELS, { ...FIRST, seed, sequences: train });
    labelSequences(set, trained, held, (sequence, found) => {
      labels[sequence] = found;
    });
  }
  return labels;
}

export function accuracy(set: TrainingSet, found: readonly Uint8Array[]): number {
  let right = 0;
  found.forEach((labels, sequence) => {
    labels.forEach((label, t) => {
      if (label === set.labels[set.sequences[sequence]! + t]) right++;
    });
  });
  return right / set.labels.length;
}
