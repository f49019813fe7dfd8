import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Command } from 'commander';
import { trainNames } from '../train/names/train-names.ts';
import { trainQuoteFiles } from '../train/quotes/train-quotes.ts';
import { trainSpeakerFiles } from '../train/speakers/train-speakers.ts';
import { compileTopics } from '../train/topics/compile-topics.ts';
import type { CommandIo } from './command-io.ts';

interface TrainOptions {
  readonly data: string;
  readonly out: string;
  readonly seed: string;
  readonly date?: string;
}

type Log = (line: string) => void;

interface Trained {
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[];
}

/** What can be trained, in the order of training; each gives its weights and its model card. */
const TRAINERS: Readonly<Record<string, (options: TrainOptions, log: Log) => Trained>> = {
  names: ({ data, seed, date }, log) => trainNames({ folder: data, seed: Number(seed), date, log }),
  quotes: ({ data, seed, date }, log) => trainQuoteFiles({ folder: data, seed: Number(seed), date, log }),
  // Nothing is learnt: the scheme's table is compiled.
  topics: compileTopics,
  speakers: ({ data, date }, log) => trainSpeakerFiles({ folder: data, date, log }),
};

/** `cuttings train [models…]`: learns the weights from annotated text. The same data and seed give the same bytes. */
export function addTrain(program: Command, io: CommandIo): void {
  const log = (line: string): void => void io.stderr.write(`${line}\n`);
  program
    .command('train')
    .description('train the models from annotated text')
    .argument('[models...]', `which: ${Object.keys(TRAINERS).join(', ')}; or all, as if none is named`)
    .requiredOption('--data <folder>', 'folder of *.train.jsonl')
    .option('--out <folder>', 'where weights and model cards go', 'models')
    .option('--seed <number>', 'seed of the random numbers', '1')
    .option('--date <date>', 'date of training, for the model cards')
    .action((names: string[], options: TrainOptions, command: Command) => {
      const started = performance.now();
      for (const name of names.length > 0 && !names.includes('all') ? names : Object.keys(TRAINERS)) {
        const train = TRAINERS[name];
        if (!train)
          command.error(
            `error: no model is called '${name}' (there are: ${Object.keys(TRAINERS).join(', ')})`,
          );
        trainOne(name, () => train(options, log), options.out, log);
      }
      log(`Trained in ${secondsSince(started)}.`);
    });
}

/** Each trainer's files are written before the next begins: it learns on what the ones before find. */
function trainOne(name: string, train: () => Trained, out: string, log: Log): void {
  const started = performance.now();
  log(`Training ${name}`);
  mkdirSync(out, { recursive: true });
  const { files } = train();
  for (const { name: file, bytes } of files) writeFileSync(path.join(out, file), bytes);
  log(`  ${files.map(({ name: file }) => file).join(', ')} in ${secondsSince(started)}`);
}

const secondsSince = (started: number): string => `${Math.round((performance.now() - started) / 1000)} s`;
