#!/usr/bin/env node
import { Command, CommanderError } from 'commander';
import { addBuild } from './commands/build.ts';
import { addCheck } from './commands/check.ts';
import { addEvaluate } from './commands/evaluate.ts';
import { addExplain } from './commands/explain.ts';
import { addExtract } from './commands/extract.ts';
import { reportError } from './commands/report-error.ts';
import { addServe } from './commands/serve.ts';
import { addTrain } from './commands/train.ts';

const program = new Command('cuttings')
  .description(
    'Turns a folder of news articles into a browsable, searchable, citable static site, and into open data.',
  )
  .showHelpAfterError()
  .exitOverride();
for (const add of [addBuild, addServe, addExtract, addExplain, addCheck, addTrain, addEvaluate]) add(program);
for (const command of program.commands)
  command.exitOverride().showHelpAfterError('(--help shows what this command takes)');

// A reader that closes its end (`cuttings extract … | head`) ends the program quietly.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = error instanceof CommanderError ? (error.exitCode === 0 ? 0 : 2) : reportError(error);
}
