import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../tests/browser/chromium.ts';
import { serveSite } from '../tests/browser/serve.ts';
import { megabytes, table, whole } from './extract/report.ts';
import { writeMadeIndex } from './search/made-index.ts';
import { basePathOf } from './site/pages.ts';

/**
 * `npm run bench:search -- [SITE] [--articles 100000] [--query WORDS]…`: how long a reader waits for the first results and
 * for all of them, and what is sent until then, on the search page of a built site with an index of made articles
 * in the place of its own. The page is opened by its address, with nothing cached.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    articles: { type: 'string', default: '100000' },
    query: {
      type: 'string',
      multiple: true,
      default: ['bridge', 'said', 'minister budget', 'hospital strike talks'],
    },
    folder: { type: 'string', default: tmpdir() },
  },
});
const site = path.resolve(positionals[0] ?? '_site');
if (!existsSync(path.join(site, 'search/index.html')))
  throw new Error(`There is no site in "${site}": build it first, and name its folder.`);

/**
 * Connections as Chromium's developer tools and Lighthouse have them, with what they add to each request for the opening of a
 * connection: bits a second, and milliseconds.
 */
const CONNECTIONS = {
  'fast 4G': { rate: 9_000_000 * 0.9, latency: 60 * 2.75 },
  'slow 4G': { rate: 1_600_000 * 0.9, latency: 150 * 3.75 },
} as const;
type Connection = keyof typeof CONNECTIONS;

interface State {
  readonly seconds: number;
  readonly bytes: number;
  readonly requests: number;
}

async function ask(
  browser: Browser,
  address: string,
  connection: Connection,
): Promise<{ first: State; all: State }> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  const client = await context.newCDPSession(page);
  let bytes = 0;
  let requests = 0;
  await client.send('Network.enable');
  client.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
    requests++;
  });
  const { rate, latency } = CONNECTIONS[connection];
  await client.send('Network.emulateNetworkConditions', {
    offline: false,
    latency,
    downloadThroughput: rate / 8,
    uploadThroughput: rate / 8,
  });
  const reached = async (isThere: () => number | boolean): Promise<State> => {
    const found = await page.waitForFunction(isThere, undefined, { polling: 'raf', timeout: 120_000 });
    return { seconds: Number(await found.jsonValue()) / 1000, bytes, requests };
  };
  await page.goto(address, { waitUntil: 'commit' });
  const first = await reached(
    () => document.querySelector('#search-results h2 a') !== null && performance.now(),
  );
  const all = await reached(
    () => !document.getElementById('search-status')!.textContent.endsWith('…') && performance.now(),
  );
  await context.close();
  return { first, all };
}

const folder = mkdtempSync(path.join(values.folder, 'cuttings-search-'));
const basePath = basePathOf(site);
try {
  for (const part of ['index.html', 'assets', 'search/index.html', 'search/names'])
    cpSync(path.join(site, part), path.join(folder, part), { recursive: true });
  mkdirSync(path.join(folder, 'search/shards'));
  const articles = Number(values.articles);
  const made = writeMadeIndex(folder, articles);
  process.stdout.write(
    `${whole(articles)} articles: ${made.shards} shards, ${whole(made.files)} files, ${megabytes(made.bytes)}, ` +
      `${(made.bytes / 1000 / articles).toFixed(2)} kB and ${(made.cpu / articles).toFixed(2)} ms of processor time an article\n\n`,
  );
  const server = await serveSite(folder, basePath);
  const browser = await launchChromium();
  const rows: string[][] = [];
  for (const connection of Object.keys(CONNECTIONS) as Connection[])
    for (const query of values.query) {
      const address = `${server.origin}${basePath}search/?q=${encodeURIComponent(query)}`;
      const { first, all } = await ask(browser, address, connection);
      const cells = ({ seconds, bytes, requests }: State): string[] => [
        `${seconds.toFixed(2)} s`,
        megabytes(bytes),
        String(requests),
      ];
      rows.push([`${connection}, “${query}”`, ...cells(first), ...cells(all)]);
    }
  await browser.close();
  server.close();
  process.stdout.write(
    `${table(['query', 'first results', 'sent', 'requests', 'all results', 'sent', 'requests'], rows)}\n`,
  );
} finally {
  rmSync(folder, { recursive: true });
}
