#!/usr/bin/env node
import { enableCompileCache } from 'node:module';
import { Command, CommanderError } from 'commander';
import { reportError } from './commands/report-error.ts';
import { collectAlone } from './garbage.ts';

collectAlone();

// What Node makes of the sources is kept in its own cache: a command starts in a third of the time.
const { directory } = enableCompileCache();
// A build's worker threads and render processes find it by this.
if (directory !== undefined) process.env['NODE_COMPILE_CACHE'] ??= directory;

/** Each command is loaded when it is called for: `extract` needs nothing of what renders a site. All of them for `--help`. */
const COMMANDS: Readonly<Record<string, () => Promise<(program: Command) => void>>> = {
  build: async () => (await import('./commands/build.ts')).addBuild,
  serve: async () => (await import('./commands/serve.ts')).addServe,
  extract: async () => (await import('./commands/extract.ts')).addExtract,
  explain: async () => (await import('./commands/explain.ts')).addExplain,
  check: async () => (await import('./commands/check.ts')).addCheck,
  train: async () => (await import('./commands/train.ts')).addTrain,
  evaluate: async () => (await import('./commands/evaluate.ts')).addEvaluate,
};
const called = process.argv[2] ?? '';
const wanted = Object.hasOwn(COMMANDS, called) ? [called] : Object.keys(COMMANDS);

const program = new Command('cuttings')
  .description(
    'Turns a folder of news articles into a browsable, searchable, citable static site, and into open data.',
  )
  .showHelpAfterError()
  .exitOverride();
// A reader that closes its end (`cuttings extract … | head`) ends the program quietly.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

try {
  for (const name of wanted) (await COMMANDS[name]!())(program);
  for (const command of program.commands)
    command.exitOverride().showHelpAfterError('(--help shows what this command takes)');
  await program.parseAsync();
} catch (error) {
  process.exitCode = error instanceof CommanderError ? (error.exitCode === 0 ? 0 : 2) : reportError(error);
}
