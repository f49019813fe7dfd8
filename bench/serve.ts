import { spawn } from 'node:child_process';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { table, whole } from './extract/report.ts';
import { fileOf, writeArchive } from './scale/archive.ts';
import { madeArticle } from './scale/article.ts';
import { MAIN, spentBy } from './scale/measured-run.ts';

/**
 * `npm run bench:serve -- [--articles 10000] [--edits 5] [--port 8099] [--folder DIR]` (Linux): how long after an article was
 * saved `cuttings serve` shows its page as it is now, and how long it takes to bring the rest of the site up to date; medians of
 * edits of articles from all over a made archive, on the clock and of all processors. `--folder` keeps the archive and its site.
 */
const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '10000' },
    edits: { type: 'string', default: '5' },
    port: { type: 'string', default: '8099' },
    folder: { type: 'string' },
  },
});
const SEED = 1;
const [size, edits] = [Number(values.articles), Number(values.edits)];
const folder = values.folder ?? mkdtempSync(path.join(tmpdir(), 'cuttings-serve-'));
const [input, output] = [path.join(folder, 'archive'), path.join(folder, 'site')];
if (!existsSync(input)) {
  mkdirSync(input, { recursive: true });
  writeArchive(input, size, SEED);
}

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));
const server = spawn(
  process.execPath,
  ['--disable-warning=ExperimentalWarning', MAIN, 'serve', input, '--output', output, '--port', values.port],
  { stdio: ['ignore', 'pipe', 'inherit'] },
);
let rebuilt = 0;
server.stdout.setEncoding('utf8').on('data', (text: string) => {
  rebuilt += text.match(/^Rebuilt /gm)?.length ?? 0;
});
server.once('exit', () => process.exit(1));
const address = (page: string): string => `http://127.0.0.1:${values.port}/${page}`;
const pageAt = async (page: string): Promise<string> =>
  fetch(address(page)).then(
    (answer) => answer.text(),
    () => '',
  );

/** Waits for something, and tells how long it took, on the clock and of all processors, in seconds. */
async function taken(isThere: () => Promise<boolean> | boolean): Promise<{ wall: number; cpu: number }> {
  const [since, spent] = [performance.now(), spentBy(server.pid!)];
  while (!(await isThere())) await pause(20);
  return { wall: (performance.now() - since) / 1000, cpu: spentBy(server.pid!) - spent };
}

/** Addresses of articles by their titles, none of those that several have. */
function articlesByTitle(): Map<string, string> {
  const shards = path.join(output, 'search/shards');
  const pages = readdirSync(shards, { recursive: true, encoding: 'utf8' })
    .filter((name) => /texts-[01]*\.json$/.test(name))
    .flatMap(
      (name) =>
        JSON.parse(readFileSync(path.join(shards, name), 'utf8')) as { title: string; path: string }[],
    );
  const titles = Map.groupBy(pages, ({ title }) => title);
  return new Map([...titles].flatMap(([title, some]) => (some.length === 1 ? [[title, some[0]!.path]] : [])));
}

const lettersOf = (number: number): string =>
  [...String(number)].map((digit) => 'bcdfghklmn'[Number(digit)]).join('o');

await taken(async () => (await pageAt('')).includes('</html>'));
const pages = articlesByTitle();
const found: Record<'shown' | 'rest', { wall: number; cpu: number }[]> = { shown: [], rest: [] };
for (let edit = 1; edit <= edits; edit++) {
  let index = Math.floor((size * edit) / (edits + 1));
  while (!pages.has(madeArticle(SEED, index).title)) index++;
  const page = pages.get(madeArticle(SEED, index).title)!;
  // Nothing that could be marked in it.
  const words = `so the ${lettersOf(process.pid)} went ${lettersOf(edit)}`;
  const before = rebuilt;
  appendFileSync(path.join(input, fileOf(index)), `\nAnd ${words}.\n`);
  found.shown.push(await taken(async () => (await pageAt(page)).includes(words)));
  found.rest.push(await taken(() => rebuilt > before));
  await pause(500);
}
server.removeAllListeners('exit');
server.kill();
await new Promise((resolve) => server.once('close', resolve));
if (values.folder === undefined) rmSync(folder, { recursive: true });

const median = (numbers: readonly number[]): string =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]!.toFixed(2);
const rows = Object.entries({
  'its page is shown': found.shown,
  'the rest of the site, after that': found.rest,
}).map(([name, of]) => [name, median(of.map(({ wall }) => wall)), median(of.map(({ cpu }) => cpu))]);
process.stdout.write(
  `${table([`an article edited, one of ${whole(size)}`, 'seconds', 'seconds of processor time'], rows)}\n`,
);
