import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { launchChromium } from '../tests/browser/chromium.ts';
import { serveSite } from '../tests/browser/serve.ts';
import { table } from './extract/report.ts';
import { CATEGORIES, type Category, type Measured, measure, PRESETS } from './site/lighthouse.ts';
import { basePathOf, fullestPages } from './site/pages.ts';

/**
 * `npm run bench:site -- [SITE] [--runs N] [--only TYPE]`: Lighthouse on the fullest page of each main type of a built
 * site, served with gzip under its base path, for a simulated phone and a simulated desktop; the median of the runs.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { runs: { type: 'string', default: '3' }, only: { type: 'string', multiple: true } },
});
const site = path.resolve(positionals[0] ?? '_site');
if (!existsSync(path.join(site, 'index.html')))
  throw new Error(`There is no site in "${site}": build it first, and name its folder.`);

const say = (line: string): void => void process.stderr.write(`${line}\n`);
const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
const zipped = (address: string): number =>
  gzipSync(readFileSync(path.join(site, address, 'index.html'))).length;

/** A port that nobody listens at. */
const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

const basePath = basePathOf(site);
const server = await serveSite(site, basePath);
const port = await freePort();
// The names of all other hosts lead nowhere: nothing that is measured can come from elsewhere.
const browser = await launchChromium([
  `--remote-debugging-port=${port}`,
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
]);

/** One number where phone and desktop agree. */
const cell = (measured: readonly Measured[], category: Category): string =>
  [...new Set(measured.map(({ scores }) => scores[category]))].join(' / ');

const rows: string[][] = [];
try {
  for (const { type, address, count, median } of fullestPages(site)) {
    if (values.only && !values.only.includes(type)) continue;
    const measured: Measured[] = [];
    for (const preset of PRESETS) {
      const found = await measure(
        `${server.origin}${basePath}${address}`,
        preset,
        port,
        Math.max(1, Number(values.runs)),
      );
      measured.push(found);
      say(`${type}, ${preset}: ${Object.values(found.scores).join(' ')}  ${address}`);
      for (const line of found.lost) say(`  ${line}`);
    }
    rows.push([
      count > 1 ? `${type} (fullest of ${count.toLocaleString('en')})` : type,
      ...(Object.keys(CATEGORIES) as Category[]).map((category) => cell(measured, category)),
      kilobytes(measured[0]!.bytes),
      kilobytes(zipped(address)),
      kilobytes(zipped(median)),
    ]);
  }
} finally {
  await browser.close();
  server.close();
}
process.stdout.write(
  `${table(
    ['Page', ...Object.values(CATEGORIES), 'all over the wire', 'HTML (gzip)', 'HTML of the median page'],
    rows,
  )}\n`,
);
