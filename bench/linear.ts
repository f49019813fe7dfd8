import { parseArgs } from 'node:util';
import { extractAll } from '../src/pipeline.ts';
import { EMPTY_CONTEXT } from '../src/read/context.ts';
import { isTextFormat } from '../src/read/formats.ts';
import type { ReadResult } from '../src/read/index.ts';
import { parseSource } from '../src/read/index.ts';
import { readParts } from '../src/read/read-parts.ts';
import { table } from './extract/report.ts';
import { HOSTILE_INPUTS, type HostileInput } from './linear/inputs.data.ts';

/**
 * `npm run bench:linear -- [WORD]`: whether time grows as the input does. Each of `HOSTILE_INPUTS`, or those whose names
 * have the word, is read and annotated at four lengths, each twice the one before. Prints the exponents above the bound, the
 * highest ones of the others, and ends with status 1 where there are any above.
 *
 * It says the same on a busy machine: time is the processor's, of one thread (the flags in package.json), with the heap
 * emptied before; the exponent is that of the line through all four (least squares over logarithms), not of two of them; and
 * where it is above the bound, all four are measured again, up to five times, and the least time of each counts.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { bound: { type: 'string', default: '1.15' }, only: { type: 'string', default: '' } },
});

/** Below it, what is measured is the machine. */
const LEAST_MILLISECONDS = 25;
const FIRST_LENGTH = 8192;
const LAST_FIRST_LENGTH = 65_536;
const DOUBLINGS = 3;
const ROUNDS = 5;
/** Above it longer inputs are not tried. */
const LONG_MILLISECONDS = 4000;

const bound = Number(values.bound);
/** What is read at once at every length is not measured. */
const isSlow = ({ times }: Pick<Growth, 'times'>): boolean =>
  times.at(-1)! >= LEAST_MILLISECONDS * 2 ** DOUBLINGS;

async function read({ format }: HostileInput, text: string): Promise<ReadResult> {
  const bytes = new TextEncoder().encode(text);
  return isTextFormat(format)
    ? parseSource(bytes, 'a', format)
    : readParts(bytes, 'a', format, EMPTY_CONTEXT);
}

async function milliseconds(input: HostileInput, length: number): Promise<number> {
  const text = input.content(Math.ceil(length / input.unit));
  globalThis.gc?.();
  const begun = process.cpuUsage();
  const result = await read(input, text);
  if (values.only !== 'read') for (const _ of extractAll([result]));
  return process.cpuUsage(begun).user / 1000;
}

interface Growth {
  readonly name: string;
  readonly lengths: readonly number[];
  readonly times: readonly number[];
  readonly exponent: number;
}

/** From the first length that takes long enough to tell, or from the longest first one. */
async function growthOf(input: HostileInput): Promise<Growth> {
  let first = FIRST_LENGTH;
  while (first < LAST_FIRST_LENGTH && (await milliseconds(input, first)) < LEAST_MILLISECONDS) first *= 2;
  const lengths = Array.from({ length: DOUBLINGS + 1 }, (_, i) => first * 2 ** i);
  const times = lengths.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; ; round += 1) {
    for (const [i, length] of lengths.entries()) {
      times[i] = Math.min(times[i]!, await milliseconds(input, length));
      if (times[i] > LONG_MILLISECONDS) times.length = lengths.length = i + 1;
    }
    const growth = {
      name: input.name,
      lengths,
      times,
      exponent: slope(lengths.map(Math.log2), times.map(Math.log2)),
    };
    if (round === ROUNDS - 1 || growth.exponent <= bound || !isSlow(growth)) return growth;
  }
}

/** Of the line with the least squares through some points. */
function slope(xs: readonly number[], ys: readonly number[]): number {
  const mean = (of: readonly number[]): number => of.reduce((sum, one) => sum + one, 0) / of.length;
  const [x, y] = [mean(xs), mean(ys)];
  const squares = xs.reduce((sum, one) => sum + (one - x) ** 2, 0);
  return xs.reduce((sum, one, i) => sum + (one - x) * (ys[i]! - y), 0) / squares;
}

const told = ({ name, lengths, times, exponent }: Growth): string[] => [
  name.replaceAll('|', '\\|'),
  String(lengths[0]),
  times.map((time) => time.toFixed(0)).join(', '),
  exponent.toFixed(2),
];

const wanted = HOSTILE_INPUTS.filter(({ name }) => name.includes(positionals[0] ?? ''));
await milliseconds(HOSTILE_INPUTS.find(({ format }) => format === 'text')!, 2000);
const found: Growth[] = [];
for (const input of wanted) {
  const growth = await growthOf(input);
  if (!isSlow(growth)) continue;
  found.push(growth);
  if (growth.exponent > bound) process.stderr.write(`${told(growth).join(' ')}\n`);
}
const byExponent = found.toSorted((a, b) => b.exponent - a.exponent);
const above = byExponent.filter(({ exponent }) => exponent > bound);
process.stdout.write(
  `${table(
    ['Input', 'Length', 'Milliseconds there, and at each length twice the one before', 'Exponent'],
    byExponent.slice(0, above.length + 10).map(told),
  )}\n`,
);
process.stdout.write(
  `${wanted.length} inputs, ${wanted.length - found.length} of them read at once, ${above.length} above ${values.bound}\n`,
);
if (above.length > 0) process.exitCode = 1;
