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
  type Quantized,
  quantize,
  sectionsOf,
  type Trained,
  type TrainingSet,
  TrainingSetBuilder,
  trainCrf,
  trainPerceptron,
} from '../../../learn/index.ts';
import { Agreement } from '../agreement.ts';
import { openDocument } from '../document.ts';
import { featurize, type Scene } from '../features.ts';
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
const DEV = 'entities.dev.jsonl';

/** Everything that featurizing the training texts needs. */
interface Course {
  readonly gold: readonly GoldDocument[];
  readonly own: readonly OwnCounts[];
  readonly words: WordTypes;
  readonly knowledge: Knowledge;
  readonly tables: KnowledgeTables;
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
  const first = compact(trainPerceptron(firstSet, LABELS, { epochs: 8, seed }));
  const secondSet = featurizeAll(course, firstLabels);
  log(`second stage: ${secondSet.keys.length} features`);
  const onEpoch = (epoch: number, loss: number) => log(`  epoch ${epoch}: loss ${loss.toFixed(4)}`);
  const trained = trainCrf(secondSet, LABELS, { epochs: 10, rate: 0.05, seed, onEpoch });
  const second = quantize(trained, { clip: 5, dropBelow: 0.12 });
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
  const own = gold.map((document) => {
    const open = openDocument(document.tokens, document.sentences, words);
    learner.addCasing(open);
    return learner.addNames(document, open);
  });
  const plain = readDocuments(folder, 'quotes.train.jsonl');
  for (const { tokens, sentences } of plain) learner.addCasing(openDocument(tokens, sentences, words));
  const tables = { ...learner.tables(), clusters: { keys: new Int32Array(0), numbers: new Uint8Array(0) } };
  return { gold, own, words, knowledge: new Knowledge(tables), tables, plainCount: plain.length };
}

/** One sequence a sentence, all documents in order. With `firstLabels` (by sequence) for the second stage. */
export function featurizeAll(course: Course, firstLabels?: readonly Uint8Array[]): TrainingSet {
  const builder = new TrainingSetBuilder();
  const buffer = new FeatureBuffer();
  let sequence = 0;
  course.gold.forEach(({ tokens, sentences, names }, d) => {
    const document = openDocument(tokens, sentences, course.words);
    const own = course.own[d]!;
    const { knowledge } = course;
    const scene: Scene = { document, knowledge, marks: knowledge.mark(document, own), own };
    const agreement =
      firstLabels && new Agreement(document, joined(firstLabels, sequence, sentences.length), LABELS);
    for (let s = 0; s < sentences.length; s++, sequence++) {
      buffer.clear();
      featurize(scene, s, buffer, agreement);
      builder.add(buffer, encodeLabels(LABELS, names[s]!, sentences.ends[s]! - sentences.starts[s]!));
    }
  });
  return builder.finish();
}

function joined(parts: readonly Uint8Array[], from: number, count: number): Uint8Array {
  return Uint8Array.from(parts.slice(from, from + count).flatMap((part) => [...part]));
}

/** First labels of every training sentence by a model that had not seen its document. */
export function jackknife({ gold }: Course, set: TrainingSet, seed: number): Uint8Array[] {
  const documentOf = gold.flatMap(({ sentences }, d) => Array<number>(sentences.length).fill(d));
  const labels: Uint8Array[] = [];
  for (const { train, held } of foldsOf(documentOf.length, FOLDS, (sequence) => documentOf[sequence]!)) {
    const trained = trainPerceptron(set, LABELS, { epochs: 8, seed, sequences: train });
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

// A perceptron's weights have no scale of their own: the largest decides.
export function compact(trained: Trained): Quantized {
  const largest = trained.weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  return quantize(trained, { clip: largest / 2, dropBelow: largest / 200 });
}
