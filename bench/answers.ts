import { existsSync } from 'node:fs';
import path from 'node:path';
import { launchChromium } from '../tests/browser/chromium.ts';
import { serveSite } from '../tests/browser/serve.ts';
import { Reader } from './answers/reader.ts';
import { readRecords } from './answers/records.ts';
import { tasksOf } from './answers/tasks.ts';
import { table } from './extract/report.ts';
import { basePathOf } from './site/pages.ts';

/**
 * `npm run bench:answers -- [SITE]`: ten questions about a built site, answered in a browser from its home page on: how
 * many actions that takes, how long the machine and a hand take, and whether the answer has all that the site's open data
 * have. Ends with 1 where an answer is not complete, or takes more than three actions or ten seconds.
 */
const MOST_ACTIONS = 3;
const MOST_SECONDS = 10;

const site = path.resolve(process.argv[2] ?? '_site');
if (!existsSync(path.join(site, 'search/index.html')))
  throw new Error(`There is no site in "${site}": build it first, and name its folder.`);

const basePath = basePathOf(site);
const server = await serveSite(site, basePath);
const browser = await launchChromium();
const rows: string[][] = [];
let missed = 0;
for (const { question, run, found, wanted } of tasksOf(readRecords(site))) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const reader = new Reader(await context.newPage());
  await reader.page.goto(`${server.origin}${basePath}`);
  const before = performance.now();
  let answer: readonly string[] = [];
  let machine = Number.NaN;
  try {
    await run(reader);
    machine = (performance.now() - before) / 1000;
    answer = await found(reader);
  } catch (error) {
    process.stderr.write(`${question} ${error instanceof Error ? error.message.split('\n')[0] : error}\n`);
  }
  const has = new Set(answer);
  const there = wanted.filter((one) => has.has(one)).length;
  const isMet =
    there === wanted.length && reader.actions <= MOST_ACTIONS && machine + reader.hand <= MOST_SECONDS;
  if (!isMet) missed++;
  rows.push([
    question,
    String(reader.actions),
    `${machine.toFixed(1)} s`,
    `${(machine + reader.hand).toFixed(1)} s`,
    `${there} of ${wanted.length}${has.size > wanted.length ? `, ${has.size - there} more` : ''}`,
    isMet ? 'yes' : 'no',
  ]);
  await context.close();
}
await browser.close();
server.close();
process.stdout.write(
  `${table(['question', 'actions', 'machine', 'with the hand', 'complete', 'within the bar'], rows)}\n`,
);
if (missed > 0) process.exitCode = 1;
