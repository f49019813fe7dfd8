import { existsSync } from 'node:fs';
import path from 'node:path';
import { NameDesk, openDocument } from '../../annotate/names/name-document.ts';
import { Knowledge, type KnowledgeTables } from '../../annotate/names/tagger/knowledge.ts';
import { NAMES_FILE } from '../../annotate/names/tagger/load.ts';
import { readNameModel, type StageWeights } from '../../annotate/names/tagger/name-model.ts';
import { NameTagger } from '../../annotate/names/tagger/name-tagger.ts';
import { segmentsOf } from '../../annotate/names/tagger/segments.ts';
import { openWeights } from '../../tagger/weights-file.ts';
import { packWeights } from '../pack-weights.ts';
import type { Course } from './course.ts';
import { type GoldDocument, readDocuments } from './gold-document.ts';
import { KnowledgeLearner } from './knowledge-learner.ts';
import { featureCount } from './lay-out.ts';
import { measure } from './measure.ts';
import { type CardFacts, nameCard } from './name-card.ts';
import { nameSections } from './name-sections.ts';
import { recase } from './recase.ts';
import { trainStages } from './train-stages.ts';

const GOLD = 'entities.train.jsonl';
const PLAIN = 'quotes.train.jsonl';
const DEV = 'entities.dev.jsonl';

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

/**
 * Trains the tagger twice. The first time it learns from the annotated texts alone; it then reads the plain texts of
 * today, and the names that it finds there again and again become knowledge for the second time. Weights are
 * learnt from annotated names only. Deterministic for data and seed.
 */
export function trainNames({ folder, seed, date, log }: TrainNamesOptions): TrainedFiles {
  const desk = new NameDesk();
  const gold = readDocuments(folder, GOLD, (text, d) => recase(text, seed * 100_003 + d));
  const plain = readDocuments(folder, PLAIN);
  const learner = new KnowledgeLearner();
  const course = firstCourse(gold, plain, learner, desk);
  const scout = trainStages(course, seed, log);
  readPlain(scout, course.tables, plain, learner);
  const tables = learner.tables();
  log('once more, with the names of the plain texts');
  const stages = trainStages({ ...course, tables }, seed, log);
  const bytes = packWeights({}, nameSections(stages, tables));
  log(`${bytes.length} bytes`);
  const card = nameCard({
    documents: gold.length,
    tokens: gold.reduce((sum, { tokens }) => sum + tokens.length, 0),
    plainDocuments: plain.length,
    features: featureCount(stages.weights),
    bytes: bytes.length,
    seed,
    date,
    dev: measureDev(folder, bytes, log),
  });
  const files = [
    { name: NAMES_FILE, bytes },
    { name: 'names.md', bytes: new TextEncoder().encode(card) },
  ];
  return { files };
}

/** What the annotated texts teach, and how all texts write their words. */
function firstCourse(
  gold: readonly GoldDocument[],
  plain: readonly GoldDocument[],
  learner: KnowledgeLearner,
  desk: NameDesk,
): Course {
  const documentOf: number[] = [];
  const own = gold.map((document, d) => {
    const open = openDocument(document, document.sentences, desk);
    learner.addCasing(open);
    for (const _ of segmentsOf(open).starts) documentOf.push(d);
    return learner.addNames(document, open);
  });
  for (const text of plain) learner.addCasing(openDocument(text, text.sentences, desk));
  return { gold, own, documentOf, desk, tables: learner.tables() };
}

/** Lets a trained tagger read the plain texts and counts what it finds. */
function readPlain(
  stages: StageWeights,
  tables: KnowledgeTables,
  plain: readonly GoldDocument[],
  learner: KnowledgeLearner,
): void {
  const desk = new NameDesk();
  const tagger = new NameTagger({ ...stages, knowledge: new Knowledge(tables) });
  for (const text of plain) {
    const document = openDocument(text, text.sentences, desk);
    // Without the rules behind the tagger: a change of those is no change of weights.
    learner.addFound(document, tagger.tag(document));
  }
}

function measureDev(folder: string, bytes: Uint8Array, log: (line: string) => void): CardFacts['dev'] {
  if (!existsSync(path.join(folder, DEV))) return undefined;
  const scores = measure(readNameModel(openWeights(bytes)), readDocuments(folder, DEV));
  for (const [type, { f1 }] of scores) log(`  dev ${type}: F1 ${f1.toFixed(4)}`);
  return scores;
}
