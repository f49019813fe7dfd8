import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { CuttingsError } from '../model/cuttings-error.ts';
import { type AccuracyRow, rowOf } from './accuracy.ts';
import { askOwnReferee, askReferee, numberAt } from './ask-referee.ts';
import type { JudgedQuote } from './judge-quotes.ts';
import { MEASURES, type Measure, type OwnReferee } from './measures.data.ts';
import { judgedNews, writeCrossValidated, writePredictions } from './predict.ts';

export interface EvaluateOptions {
  /** Folder of `<set>.<part>.jsonl`. */
  readonly data: string;
  /** `dev`, or another part that the folder has. */
  readonly part: string;
  /** The scoring program; `score.mjs` in the data folder by default. */
  readonly referee?: string | undefined;
  /** Only these layers; all if none is named. */
  readonly layers?: readonly string[];
  readonly log?: (line: string) => void;
}

/** Extracts every annotated file of the folder and has the referee score it. A file that is missing is told and left out. */
export function evaluate({
  data,
  part,
  referee,
  layers = [],
  log = () => {},
}: EvaluateOptions): AccuracyRow[] {
  const judge = path.resolve(referee ?? path.join(data, 'score.mjs'));
  assertThere(judge, data, part);
  const wanted = MEASURES.filter(({ layer }) => layers.length === 0 || layers.includes(layer));
  const folder = mkdtempSync(path.join(tmpdir(), 'cuttings-evaluate-'));
  try {
    return wanted.flatMap((measure) => {
      const name = goldName(measure, part);
      const gold = path.resolve(data, name);
      const own = isOwn(measure.task) ? `${measure.task}.mjs` : undefined;
      const missing = [name, ...(own ? [own] : [])].find((file) => !existsSync(path.join(data, file)));
      if (missing !== undefined) {
        log(`Not measured: there is no ${missing} in ${data}.`);
        return [];
      }
      log(`Measuring ${measure.layer} on ${name}`);
      const answer = isOwn(measure.task)
        ? askOwnReferee(path.resolve(data, own!), measure.task, gold)
        : askReferee(judge, measure.task, gold, predictionsOf(measure, data, gold, folder));
      return rowsOf(measure, answer, part);
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The quotes of the annotated news of many countries, each judged; none where the folder has no such file. */
export function judgedQuotes({ data, part, layers = [] }: EvaluateOptions): JudgedQuote[] {
  const file = path.join(data, `world-news.${part}.jsonl`);
  return (layers.length === 0 || layers.includes('news')) && existsSync(file) ? judgedNews(file) : [];
}

const goldName = ({ file, crossValidated }: Measure, part: string): string =>
  `${file}.${crossValidated ?? part}.jsonl`;

const isOwn = (task: Measure['task']): task is OwnReferee => task === 'world-news' || task === 'cases';

function predictionsOf(measure: Measure, data: string, gold: string, folder: string): string {
  const predicted = path.join(folder, `${measure.file}.jsonl`);
  if (measure.crossValidated) writeCrossValidated(data, predicted);
  else writePredictions(measure, data, gold, predicted);
  return predicted;
}

function rowsOf(measure: Measure, answer: unknown, part: string): AccuracyRow[] {
  const items = numberAt(answer, ['items']) ?? numberAt(answer, ['articles']) ?? 0;
  return measure.metrics.map((metric) =>
    rowOf(measure, metric, { value: numberAt(answer, metric.path), items, part }),
  );
}

function assertThere(judge: string, data: string, part: string): void {
  const hint = 'Name the folder of the annotated data with --data (its README tells where it comes from).';
  if (!existsSync(data))
    throw new CuttingsError({ code: 'no-data-folder', message: `There is no folder "${data}".`, hint });
  if (!MEASURES.some((measure) => existsSync(path.join(data, goldName(measure, part)))))
    throw new CuttingsError({
      code: 'no-annotated-data',
      message: `The folder "${data}" has none of ${MEASURES.map((measure) => goldName(measure, part)).join(', ')}.`,
      hint,
    });
  if (!existsSync(judge))
    throw new CuttingsError({
      code: 'no-referee',
      message: `There is no referee "${judge}".`,
      hint: 'It is the program score.mjs that comes with the annotated data; name it with --referee.',
    });
}
