import { globSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { projectFile } from '../src/project.ts';
import { type Format, formatOf } from '../src/read/formats.ts';
import { table } from './extract/report.ts';
import { faultsOf } from './fuzz/faults-of.ts';
import { mutated, randomFrom } from './fuzz/mutate.ts';

/**
 * `npm run bench:fuzz -- [FILES…]`: damages real files at random, those of the tests and what patterns name, reads and
 * annotates each, and tells what threw, hung, was not accounted for or points nowhere. `--only N` does one of the runs again,
 * and `--save FILE` keeps what it read. Ends with status 1 where anything was wrong.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    runs: { type: 'string', default: '20000' },
    seed: { type: 'string', default: '1' },
    most: { type: 'string', default: '60000' },
    only: { type: 'string' },
    save: { type: 'string' },
  },
});
/** More time of the processor than this for a file of `most` bytes is a hang. */
const HANG_MILLISECONDS = 15_000;

const fixtures = globSync('tests/read/formats/fixtures/**/*.*', { cwd: projectFile('.') }).map(projectFile);
const examples = globSync('examples/**/*.{md,txt,html}', { cwd: projectFile('.') }).map(projectFile);
const files = [...fixtures, ...examples, ...positionals.flatMap((pattern) => globSync(pattern))]
  .sort()
  .flatMap((file) => {
    const format = formatOf(path.basename(file));
    return format ? [{ file, format, bytes: readFileSync(file) }] : [];
  })
  .filter(({ bytes }) => bytes.length > 0 && bytes.length <= Number(values.most));
/** Files by format, so that each format is damaged as often, however few its files are. */
const byFormat = [...Map.groupBy(files, ({ format }) => format)];

// The first article loads the models, which is no time of its file.
await faultsOf(Buffer.from('“We open,” said Ada Quill.'), 'text');

const random = randomFrom(Number(values.seed));
const tally = new Map<Format, { runs: number; faults: number; longest: number }>();
for (let run = 0; run < Number(values.runs); run += 1) {
  const [format, some] = byFormat[run % byFormat.length]!;
  const { file, bytes } = some[random(some.length)]!;
  const other = files[random(files.length)]!.bytes;
  const damaged = mutated(bytes, random, other);
  if (values.only !== undefined && run !== Number(values.only)) continue;
  if (values.save !== undefined) writeFileSync(values.save, damaged);
  const begun = process.cpuUsage();
  const faults = await faultsOf(damaged, format);
  const took = process.cpuUsage(begun).user / 1000;
  if (took > HANG_MILLISECONDS) faults.push(`took ${Math.round(took)} ms`);
  for (const fault of faults)
    process.stdout.write(`run ${run}, ${path.basename(file)}: ${JSON.stringify(fault.slice(0, 400))}\n`);
  const { runs = 0, faults: before = 0, longest = 0 } = tally.get(format) ?? {};
  tally.set(format, { runs: runs + 1, faults: before + faults.length, longest: Math.max(longest, took) });
}

process.stdout.write(
  `${table(
    ['Format', 'Files', 'Damaged', 'Faults', 'Longest, ms'],
    byFormat.map(([format, some]) => {
      const { runs, faults, longest } = tally.get(format) ?? { runs: 0, faults: 0, longest: 0 };
      return [format, String(some.length), String(runs), String(faults), longest.toFixed(0)];
    }),
  )}\n`,
);
if ([...tally.values()].some(({ faults }) => faults > 0)) process.exitCode = 1;
