import { writeFileSync } from 'node:fs';
import type { Command } from 'commander';
import { type Accuracy, accuracyTable, isBelowFloor } from '../evaluate/accuracy.ts';
import { evaluate, judgedQuotes } from '../evaluate/evaluate.ts';
import { MEASURES } from '../evaluate/measures.data.ts';
import { reliabilityTables } from '../evaluate/reliability.ts';
import type { CommandIo } from './command-io.ts';

interface Options {
  readonly data: string;
  readonly part: string;
  readonly referee?: string;
  readonly json?: true;
  readonly save?: string;
  readonly date?: string;
  readonly floors?: true;
}

const LAYERS = [...new Set(MEASURES.map(({ layer }) => layer))];

/** `cuttings evaluate`: extraction scored on annotated text, as one table. */
export function addEvaluate(program: Command, io: CommandIo): void {
  program
    .command('evaluate')
    .description('score the extraction on annotated text and print one table')
    .argument('[layers...]', `which: ${LAYERS.join(', ')} (all if none is named)`)
    .requiredOption('--data <folder>', 'folder of annotated text, with its referee score.mjs')
    .option('--part <name>', 'which part: files are called <set>.<part>.jsonl', 'dev')
    .option('--referee <file>', 'the scoring program, if it is not score.mjs in the data folder')
    .option('--json', 'print JSON instead of a table')
    .option('--save <file>', 'write the same JSON to a file (the site reads models/accuracy.json)')
    .option('--date <date>', 'day of the measurement, for the saved file')
    .option('--floors', 'exit with status 1 where a figure does not reach its floor')
    .action((layers: string[], options: Options, command: Command) => {
      const unknown = layers.find((layer) => !LAYERS.includes(layer));
      if (unknown !== undefined)
        command.error(`error: '${unknown}' is not measured (there are: ${LAYERS.join(', ')})`);
      report(layers, options, io);
    });
}

function report(
  layers: readonly string[],
  { data, part, referee, json, save, date, floors }: Options,
  io: CommandIo,
): void {
  const log = (line: string): void => void io.stderr.write(`${line}\n`);
  const rows = evaluate({ data, part, referee, layers, log });
  const accuracy: Accuracy = { date: date ?? null, data: part, rows };
  const text = `${JSON.stringify(accuracy, null, 2)}\n`;
  io.stdout.write(json ? text : `${accuracyTable(rows)}\n`);
  const judged = json ? [] : judgedQuotes({ data, part, layers });
  if (judged.length > 0)
    io.stdout.write(
      `\nHow right quotes of a confidence are, on world-news.${part}.jsonl\n\n${reliabilityTables(judged)}\n`,
    );
  if (save !== undefined) writeFileSync(save, text);
  const below = rows.filter(isBelowFloor);
  for (const { layer, set, metric, value, floor } of below)
    log(`Below its floor: ${layer} on ${set}, ${metric}: ${value ?? 'no figure'} (${floor}).`);
  if (floors && below.length > 0) io.exitCode = 1;
}
