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
 * have the word, is read and annotated at a length, at twice it and at four times it. Prints the exponents above the bound,
 * the highest ones of the others, and ends with status 1 where there are any above.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { bound: { type: 'string', default: '1.15' }, only: { type: 'string', default: '' } },
});

/** Below it, what is measured is the machine. */
const LEAST_MILLISECONDS = 60;
const FIRST_LENGTH = 16_384;
const LAST_LENGTH = 1_000_000;
const HOPELESS_MILLISECONDS = 20_000;

async function read({ format }: HostileInput, text: string): Promise<ReadResult> {
  const bytes = new TextEncoder().encode(text);
  return isTextFormat(format)
    ? parseSource(bytes, 'a', format)
    : readParts(bytes, 'a', format, EMPTY_CONTEXT);
}

/** Time of the processor: what else the machine does counts for little. */
async function milliseconds(input: HostileInput, length: number): Promise<number> {
  const text = input.content(Math.ceil(length / input.unit));
  const begun = process.cpuUsage();
  const spent = (): number => process.cpuUsage(begun).user / 1000;
  const result = await read(input, text);
  if (values.only !== 'read') for (const _ of extractAll([result]));
  return spent();
}

const best = async (input: HostileInput, length: number): Promise<number> => {
  const first = await milliseconds(input, length);
  return first > 4000
    ? first
    : Math.min(first, await milliseconds(input, length), await milliseconds(input, length));
};

interface Growth {
  readonly name: string;
  readonly length: number;
  readonly times: readonly number[];
  readonly exponent: number;
}

/** At the first length that takes long enough for two doublings to tell. */
async function growthOf(input: HostileInput): Promise<Growth> {
  let length = FIRST_LENGTH;
  let time = await best(input, length);
  while (time < LEAST_MILLISECONDS && length * 8 <= LAST_LENGTH) time = await best(input, (length *= 2));
  const times = [time];
  for (const factor of [2, 4])
    if (times.at(-1)! < HOPELESS_MILLISECONDS) times.push(await best(input, length * factor));
  const exponent = Math.log(times.at(-1)! / times[0]!) / Math.log(2 ** (times.length - 1));
  return { name: input.name, length, times, exponent };
}

const wanted = HOSTILE_INPUTS.filter(({ name }) => name.includes(positionals[0] ?? ''));
await milliseconds(HOSTILE_INPUTS.find(({ format }) => format === 'text')!, 2000);
const isSlow = ({ times }: Growth): boolean => times[0]! >= LEAST_MILLISECONDS / 4;
const found: Growth[] = [];
for (const input of wanted) {
  const growth = await growthOf(input);
  found.push(growth);
  if (isSlow(growth) && growth.exponent > Number(values.bound))
    process.stderr.write(
      `${growth.name}: ${growth.exponent.toFixed(2)} ${growth.length} ${growth.times.map((t) => t.toFixed(0)).join(' ')}\n`,
    );
}
const above = found.filter((one) => isSlow(one) && one.exponent > Number(values.bound));
const shown = [
  ...above,
  ...found
    .filter((one) => isSlow(one) && !above.includes(one))
    .sort((a, b) => b.exponent - a.exponent)
    .slice(0, 10),
];
process.stdout.write(
  `${table(
    ['Input', 'Length', 'Milliseconds there, at twice and at four times it', 'Exponent'],
    shown.map(({ name, length, times, exponent }) => [
      name.replaceAll('|', '\\|'),
      String(length),
      times.map((time) => time.toFixed(0)).join(', '),
      exponent.toFixed(2),
    ]),
  )}\n`,
);
process.stdout.write(`${found.length} inputs, ${above.length} above ${values.bound}\n`);
if (above.length > 0) process.exitCode = 1;
