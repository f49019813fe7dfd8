import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { CuttingsError } from '../model/cuttings-error.ts';
import { type AccuracyRow, rowOf } from './accuracy.ts';
import { askReferee, numberAt } from './ask-referee.ts';
import { MEASURES, type Measure } from './measures.data.ts';
import { writePredictions } from './predict.ts';

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
      const gold = path.resolve(data, `${measure.file}.${part}.jsonl`);
      if (!existsSync(gold)) {
        log(`Not measured: there is no ${measure.file}.${part}.jsonl in ${data}.`);
        return [];
      }
      log(`Measuring ${measure.layer} on ${measure.file}.${part}.jsonl`);
      const predicted = path.join(folder, `${measure.file}.jsonl`);
      writePredictions(measure, data, gold, predicted);
      return rowsOf(measure, askReferee(judge, measure.task, gold, predicted), part);
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function rowsOf(measure: Measure, answer: unknown, part: string): AccuracyRow[] {
  const items = numberAt(answer, ['items']) ?? 0;
  return measure.metrics.map((metric) =>
    rowOf(measure, metric, { value: numberAt(answer, metric.path), items, part }),
  );
}

function assertThere(judge: string, data: string, part: string): void {
  const hint = 'Name the folder of the annotated data with --data (its README tells where it comes from).';
  if (!existsSync(data))
    throw new CuttingsError({ code: 'no-data-folder', message: `There is no folder "${data}".`, hint });
  if (!MEASURES.some(({ file }) => existsSync(path.join(data, `${file}.${part}.jsonl`))))
    throw new CuttingsError({
      code: 'no-annotated-data',
      message: `The folder "${data}" has none of ${MEASURES.map(({ file }) => `${file}.${part}.jsonl`).join(', ')}.`,
      hint,
    });
  if (!existsSync(judge))
    throw new CuttingsError({
      code: 'no-referee',
      message: `There is no referee "${judge}".`,
      hint: 'It is the program score.mjs that comes with the annotated data; name it with --referee.',
    });
}
