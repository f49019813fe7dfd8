import path from 'node:path';
import type { Command } from 'commander';
import { buildSite } from '../build/build.ts';
import type { BuildResult } from '../build/build-result.ts';
import { commandLine } from '../command-line.ts';
import { type ArchiveFlags, archiveOf, takesArchive } from './archive-folder.ts';
import type { CommandIo } from './command-io.ts';
import { NO_PROGRESS, progressOf, STEP_NAMES } from './progress.ts';
import { reportDiagnostics } from './report.ts';

interface BuildFlags extends ArchiveFlags {
  readonly output: string;
  readonly quiet?: true;
  readonly timings?: true;
}

/** `cuttings build`: a folder of articles becomes a site. */
export function addBuild(program: Command, io: CommandIo): void {
  takesArchive(program.command('build').description('build the site of an archive'))
    .option('-o, --output <folder>', 'where the site is written', '_site')
    .option('-q, --quiet', 'print only what went wrong')
    .option('--timings', 'tell how long each step took')
    .action((folder: string | undefined, flags: BuildFlags, command: Command) =>
      build(archiveOf(folder, flags, command), flags, io),
    );
}

async function build(input: string, { output, quiet, timings }: BuildFlags, io: CommandIo): Promise<void> {
  const progress = quiet ? NO_PROGRESS : progressOf(io.stderr);
  let result: BuildResult;
  try {
    result = await buildSite({
      input: path.resolve(input),
      output: path.resolve(output),
      onStep: progress.step,
    });
  } finally {
    progress.done();
  }
  reportDiagnostics(result.diagnostics, input, io.stderr);
  if (timings) io.stderr.write(timingLines(result));
  if (quiet) return;
  io.stdout.write(
    `${result.pages} pages from ${result.articles} articles are in ${path.relative('.', path.resolve(output)) || '.'}${result.isUnchanged ? ', as they were: nothing has changed' : ''}\n` +
      `${hostLine(result.forecast)}\n` +
      `To look at them: ${commandLine('serve', input, '--output', output)}\n`,
  );
}

const timingLines = ({ times }: BuildResult): string =>
  times
    .map(({ step, milliseconds }) => `${STEP_NAMES[step].padEnd(22)}${(milliseconds / 1000).toFixed(2)} s\n`)
    .join('');

const hostLine = ({ files, bytes, fits, exceeds }: BuildResult['forecast']): string => {
  const size = `About ${files.toLocaleString('en')} files, ${Math.ceil(bytes / 1e6).toLocaleString('en')} MB`;
  const fit = fits.length > 0 ? `fits ${fits.join(', ')}` : 'fits no known host';
  const hint = 'fewer files: raise thresholds.personArticles or set openGraphImages: false in archive.yml';
  return exceeds.length === 0
    ? `${size}: ${fit}.`
    : `${size}: ${fit}; too much for ${exceeds.join(', ')} (${hint}).`;
};
