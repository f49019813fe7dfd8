import path from 'node:path';
import type { Command } from 'commander';
import { buildSite } from '../build/build.ts';
import { progressOf } from './progress.ts';
import { reportDiagnostics } from './report.ts';

/** `cuttings build`: a folder of articles becomes a site. */
export function addBuild(program: Command): void {
  program
    .command('build')
    .description('build the site of an archive')
    .option('-i, --input <folder>', 'the folder of articles', 'seeds')
    .option('-o, --output <folder>', 'where the site is written', '_site')
    .action(async ({ input, output }: { input: string; output: string }) => {
      const progress = progressOf(process.stderr);
      const result = await buildSite({
        input: path.resolve(input),
        output: path.resolve(output),
        onStep: progress.step,
      });
      progress.done();
      reportDiagnostics(result.diagnostics);
      process.stdout.write(
        `${result.pages} pages from ${result.articles} articles are in ${path.relative('.', path.resolve(output)) || '.'}\n` +
          `To look at them: cuttings serve --input ${input} --output ${output} (in a clone: npm run serve)\n`,
      );
    });
}
