import path from 'node:path';
import { type Command, InvalidArgumentError } from 'commander';
import { buildSite } from '../build/build.ts';
import type { BuildResult } from '../build/build-result.ts';
import { type ArchiveFlags, archiveOf, takesArchive } from './archive-folder.ts';
import type { CommandIo } from './command-io.ts';
import { NO_PROGRESS, progressOf, STEP_NAMES } from './progress.ts';
import { reportDiagnostics } from './report.ts';
import { summaryJson, summaryText } from './summary.ts';

interface BuildFlags extends ArchiveFlags {
  readonly output: string;
  readonly jobs?: number;
  readonly quiet?: true;
  readonly timings?: true;
  readonly json?: true;
}

/** `cuttings build`: a folder of articles becomes a site. */
export function addBuild(program: Command, io: CommandIo): void {
  takesArchive(program.command('build').description('build the site of an archive'))
    .option('-o, --output <folder>', 'where the site is written', '_site')
    .option('-j, --jobs <number>', 'processes at work at once, by default one for each core', jobsOf)
    .option('-q, --quiet', 'print only what went wrong')
    .option('--timings', 'tell how long each step took')
    .option('--json', 'print what was built as one JSON object')
    .action((folder: string | undefined, flags: BuildFlags, command: Command) =>
      build(archiveOf(folder, flags, command), flags, io),
    );
}

function jobsOf(text: string): number {
  const jobs = Number(text);
  if (!Number.isInteger(jobs) || jobs < 1 || jobs > 256)
    throw new InvalidArgumentError('Jobs are a number from 1 to 256.');
  return jobs;
}

async function build(
  input: string,
  { output, jobs, quiet, timings, json }: BuildFlags,
  io: CommandIo,
): Promise<void> {
  const progress = quiet ? NO_PROGRESS : progressOf(io.bars ?? io.stderr);
  let result: BuildResult;
  try {
    result = await buildSite({
      input: path.resolve(input),
      output: path.resolve(output),
      jobs,
      onStep: progress.step,
    });
  } finally {
    progress.done();
  }
  if (timings) io.stderr.write(timingLines(result));
  const places = { input, output };
  if (quiet) reportDiagnostics(result.diagnostics, input, io.stderr);
  else io.stdout.write(json ? summaryJson(result, places) : summaryText(result, places));
}

const timingLines = ({ times }: BuildResult): string =>
  times
    .map(({ step, milliseconds }) => `${STEP_NAMES[step].padEnd(22)}${(milliseconds / 1000).toFixed(2)} s\n`)
    .join('');
