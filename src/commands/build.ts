import path from 'node:path';
import type { Command } from 'commander';
import { type BuildResult, buildSite } from '../build/build.ts';
import { NO_PROGRESS, progressOf, STEP_NAMES } from './progress.ts';
import { reportDiagnostics } from './report.ts';

interface BuildFlags {
  readonly input: string;
  readonly output: string;
  readonly quiet?: true;
  readonly timings?: true;
}

/** `cuttings build`: a folder of articles becomes a site. */
export function addBuild(program: Command): void {
  program
    .command('build')
    .description('build the site of an archive')
    .option('-i, --input <folder>', 'the folder of articles', 'seeds')
    .option('-o, --output <folder>', 'where the site is written', '_site')
    .option('-q, --quiet', 'print only what went wrong')
    .option('--timings', 'tell how long each step took')
    .action(build);
}

async function build({ input, output, quiet, timings }: BuildFlags): Promise<void> {
  const progress = quiet ? NO_PROGRESS : progressOf(process.stderr);
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
  reportDiagnostics(result.diagnostics);
  if (timings) process.stderr.write(timingLines(result));
  if (quiet) return;
  process.stdout.write(
    `${result.pages} pages from ${result.articles} articles are in ${path.relative('.', path.resolve(output)) || '.'}\n` +
      `${hostLine(result.forecast)}\n` +
      `To look at them: cuttings serve --input ${input} --output ${output} (in a clone: npm run serve)\n`,
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
