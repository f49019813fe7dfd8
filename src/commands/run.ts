import { Command, CommanderError } from 'commander';
import type { CommandIo } from './command-io.ts';
import { reportError } from './report-error.ts';
import { visibleIo } from './visible.ts';

type AddCommand = (program: Command, io: CommandIo) => void;

/** Each command is loaded when it is called for: `extract` needs nothing of what renders a site. All of them for `--help`. */
const COMMANDS: Readonly<Record<string, () => Promise<AddCommand>>> = {
  init: async () => (await import('./init.ts')).addInit,
  build: async () => (await import('./build.ts')).addBuild,
  serve: async () => (await import('./serve.ts')).addServe,
  review: async () => (await import('./review.ts')).addReview,
  export: async () => (await import('./export.ts')).addExport,
  extract: async () => (await import('./extract.ts')).addExtract,
  explain: async () => (await import('./explain.ts')).addExplain,
  check: async () => (await import('./check.ts')).addCheck,
  train: async () => (await import('./train.ts')).addTrain,
  evaluate: async () => (await import('./evaluate.ts')).addEvaluate,
};

/** The program with all of its commands, or with the one that is called for. @internal */
export async function programOf(io: CommandIo, called = ''): Promise<Command> {
  const wanted = Object.hasOwn(COMMANDS, called) ? [called] : Object.keys(COMMANDS);
  const program = new Command('cuttings')
    .description(
      'Turns a folder of news articles into a browsable, searchable, citable static site, and into open data.',
    )
    .configureOutput({
      writeOut: (text) => void io.stdout.write(text),
      writeErr: (text) => void io.stderr.write(text),
    })
    .showHelpAfterError()
    .exitOverride();
  for (const name of wanted) (await COMMANDS[name]!())(program, io);
  for (const command of program.commands)
    command.exitOverride().showHelpAfterError('(--help shows what this command takes)');
  return program;
}

/** Runs the program on what was typed behind its name, and leaves the exit status in `io`. Never throws. */
export async function run(argv: readonly string[], given: CommandIo): Promise<void> {
  const io = visibleIo(given);
  try {
    const program = await programOf(io, argv[0]);
    await program.parseAsync(argv, { from: 'user' });
  } catch (error) {
    io.exitCode =
      error instanceof CommanderError ? (error.exitCode === 0 ? 0 : 2) : reportError(error, io.stderr);
  }
}
