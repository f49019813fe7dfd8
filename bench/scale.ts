import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { megabytes, table, whole } from './extract/report.ts';
import { writeArchive } from './scale/archive.ts';
import { SCALE_CHANGES } from './scale/changes.ts';
import { type HugoRun, hugoRun, hugoVersion } from './scale/hugo.ts';
import { measuredBuild, type Run } from './scale/measured-run.ts';
import { type PageParts, pageParts } from './scale/page-parts.ts';
import { siteWeight, type Weight, writtenSince } from './scale/site-weight.ts';

/**
 * `npm run bench:scale -- [--sizes 1000,5000] [--changes N] [--no-hugo] [--weight] [--seed N] [--folder DIR]`: made archives of
 * several sizes, each built cold and again after one change and another (`SCALE_CHANGES`; with `--changes` the first N of
 * them); what each build takes and writes, what the site weighs (with `--weight` by kinds of files and parts of pages), and
 * what Hugo takes for the same pages, where it is and unless it is not asked (100,000 articles are more than it can hold).
 */
const { values } = parseArgs({
  allowNegative: true,
  options: {
    sizes: { type: 'string', default: '1000,5000' },
    seed: { type: 'string', default: '1' },
    folder: { type: 'string', default: tmpdir() },
    weight: { type: 'boolean', default: false },
    changes: { type: 'string', default: String(SCALE_CHANGES.length) },
    hugo: { type: 'boolean', default: true },
  },
});
const sizes = values.sizes.split(',').map(Number);
if (!sizes.every((size) => size > 0)) throw new Error(`"${values.sizes}" is not a list of sizes: 1000,5000.`);
const seed = Number(values.seed);
const changes = SCALE_CHANGES.slice(0, Number(values.changes));
const hugo = values.hugo ? hugoVersion() : null;
const say = (line: string): void => void process.stderr.write(`${line}\n`);

interface Measured {
  readonly size: number;
  readonly cold: Run;
  /** By the name of the change. */
  readonly changed: ReadonlyMap<string, ChangedRun>;
  readonly weight: Weight;
  readonly parts: ReadonlyMap<string, PageParts>;
  /** Null where Hugo is not on this machine. */
  readonly hugo: HugoRun | null;
}

interface ChangedRun extends Run {
  /** Files of the site that were written. */
  readonly written: number;
}

async function measure(size: number): Promise<Measured> {
  const folder = mkdtempSync(path.join(values.folder, 'cuttings-scale-'));
  try {
    const [input, output] = [path.join(folder, 'archive'), path.join(folder, 'site')];
    mkdirSync(input);
    const bytes = writeArchive(input, size, seed);
    say(`${whole(size)} articles of ${whole(bytes / size)} bytes on average`);
    const build = async (name: string): Promise<Run> => {
      const run = await measuredBuild(input, output);
      say(
        `${name}: ${run.wall.toFixed(1)} s (${[...run.steps].map(([step, s]) => `${step} ${s}`).join(', ')})`,
      );
      return run;
    };
    const cold = await build('cold');
    const weight = siteWeight(output);
    const parts = pageParts(output);
    const byHugo = hugo ? await hugoRun(output, folder) : null;
    if (byHugo) say(`Hugo: ${byHugo.wall.toFixed(1)} s`);
    const changed = new Map<string, ChangedRun>();
    for (const { name, make } of changes) {
      make({ input, output, size, seed });
      const since = Date.now();
      const run = await build(name);
      changed.set(name, { ...run, written: writtenSince(output, since) });
    }
    return { size, cold, changed, weight, parts, hugo: byHugo };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const measured: Measured[] = [];
for (const size of sizes) measured.push(await measure(size));

const seconds = (value: number): string => value.toFixed(value < 10 ? 2 : 1);
const row = (name: string, cell: (of: Measured) => string): string[] => [name, ...measured.map(cell)];
const runRows = (name: string, of: (measured: Measured) => Run): string[][] => [
  row(`**${name}**, s`, (m) => seconds(of(m).wall)),
  row('its processor time, s', (m) => seconds(of(m).cpu)),
  row('its memory at most', (m) => megabytes(of(m).memory)),
];
const steps = [...measured[0]!.cold.steps.keys()];
process.stdout.write(
  `${table(
    ['articles', ...measured.map(({ size }) => whole(size))],
    [
      ...runRows('cold build', ({ cold }) => cold),
      row('wall clock for each article, ms', ({ cold, size }) => ((cold.wall * 1000) / size).toFixed(1)),
      ...steps.map((step) =>
        row(`${step.toLowerCase()}, ms an article`, ({ cold, size }) =>
          ((cold.steps.get(step)! * 1000) / size).toFixed(2),
        ),
      ),
      ...changes.flatMap(({ name }) => [
        ...runRows(name, ({ changed }) => changed.get(name)!),
        row('files written', ({ changed }) => whole(changed.get(name)!.written)),
      ]),
      row('files for each article', ({ weight, size }) => (weight.files / size).toFixed(1)),
      row('kB for each article', ({ weight, size }) => (weight.bytes / 1000 / size).toFixed(1)),
      ...hugoRows(),
    ],
  )}\n`,
);
if (values.weight)
  for (const { size, weight, parts } of measured) {
    const each = (n: number): string => (n / size).toFixed(3);
    const kilobytes = (n: number): string => (n / 1000 / size).toFixed(2);
    printHeaviest(
      [`${whole(size)} articles: files`, 'for each article', 'kB for each article'],
      [...weight.kinds].map(([kind, { files, bytes }]) => [kind, each(files), kilobytes(bytes)]),
    );
    printHeaviest(
      [`${whole(size)} articles: parts of pages`, 'pages for each article', 'kB for each article'],
      [...parts].flatMap(([type, { pages, parts: bytes }]) =>
        [...bytes].map(([part, n]) => [`${type}: ${part}`, each(pages), kilobytes(n)]),
      ),
    );
  }

/** The rows of a table with the greatest last cells. */
function printHeaviest(head: string[], rows: string[][]): void {
  const heaviest = rows.sort((a, b) => Number(b.at(-1)) - Number(a.at(-1))).slice(0, 40);
  process.stdout.write(`\n${table(head, heaviest)}\n`);
}

/** What Hugo took for the same pages from ready content (`hugoRun`); one row where it is not on this machine. */
function hugoRows(): string[][] {
  if (!hugo) return values.hugo ? [row('Hugo renders the same pages', () => 'no Hugo here')] : [];
  const of = (cell: (run: HugoRun) => string) => (m: Measured) => cell(m.hugo!);
  return [
    row(
      `**Hugo ${hugo} lays out the same pages**, s`,
      of(({ wall }) => seconds(wall)),
    ),
    row(
      'its processor time, s',
      of(({ cpu }) => seconds(cpu)),
    ),
    row(
      'its memory at most',
      of(({ memory }) => megabytes(memory)),
    ),
    row(
      'pages',
      of(({ pages }) => whole(pages)),
    ),
    row(
      'bytes, in relation to ours',
      of(({ bytes }) => bytes.toFixed(2)),
    ),
  ];
}
