import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { buildSite } from '../src/build/build.ts';
import { FORMATS, type Format } from '../src/read/formats.ts';
import { launchChromium } from '../tests/browser/chromium.ts';
import { serveSite } from '../tests/browser/serve.ts';
import { table } from './extract/report.ts';
import { FIELDS, writeHostileArchive } from './hostile/archive.ts';
import { Canary, markupFaults } from './hostile/in-browser.ts';
import { checkOutputs } from './hostile/outputs.ts';
import { PAYLOADS } from './hostile/payloads.ts';

/**
 * `npm run bench:hostile`: builds an archive of every payload in every field of every format, parses every file of its site
 * by a parser of that format, every page by a browser's, opens, clicks and searches pages with a canary, and prints what was
 * tried and what held. Ends with status 1 where anything did not.
 */
const { values } = parseArgs({
  options: {
    every: { type: 'string', default: '1' },
    open: { type: 'string', default: '300' },
    formats: { type: 'string', default: Object.keys(FORMATS).join(',') },
    keep: { type: 'boolean', default: false },
  },
});
const work = mkdtempSync(path.join(tmpdir(), 'cuttings-hostile-'));
const [input, site] = [path.join(work, 'in'), path.join(work, 'site')];
const formats = values.formats.split(',') as Format[];
const payloads = PAYLOADS.filter((_, i) => i % Number(values.every) === 0);
const written = await writeHostileArchive(input, payloads, formats);
const built = await buildSite({ input, output: site });

const rows: string[][] = [];
const faults: string[] = [];
for (const { kind, parser, files, faults: found } of await checkOutputs(site)) {
  rows.push([kind, parser, String(files), String(found.length)]);
  faults.push(...found.map((fault) => `${kind}: ${fault}`));
}

const BASE = '/held/';
const pages = readdirSync(site, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.html'))
  .sort();
const server = await serveSite(site, BASE);
const browser = await launchChromium();
const canary = new Canary(browser, server.origin);
const listening = await canary.listen();
await listening.goto(`${server.origin}${BASE}about/`);
const inMarkup: string[] = [];
for (const page of pages)
  for (const fault of await markupFaults(listening, readFileSync(path.join(site, page), 'utf8')))
    inMarkup.push(`${page}: ${fault}`);
rows.push(['pages', 'Chromium', String(pages.length), String(inMarkup.length)]);

// A page that leads on at once is its target's.
const staying = pages.filter(
  (page) => !readFileSync(path.join(site, page), 'utf8').includes('http-equiv="refresh"'),
);
const step = Math.max(1, Math.floor(staying.length / Number(values.open)));
const opened = staying.filter((_, i) => i % step === 0);
for (const page of opened) await canary.visit(BASE + encodeURI(page.replace(/index\.html$/, '')));
const searches = payloads.filter((_, i) => i % 8 === 0);
for (const { text } of searches) await canary.search(`${BASE}search/`, text);
rows.push(['pages opened and clicked, without their policy', 'Chromium', String(opened.length), '']);
rows.push(['searches', 'Chromium', String(searches.length), String(canary.signs.length)]);
faults.push(...inMarkup, ...canary.signs);
await browser.close();
server.close();

const kinds = new Set(payloads.map(({ kind }) => kind)).size;
process.stdout.write(
  `${payloads.length} payloads of ${kinds} kinds × ${FIELDS.length} fields × ${formats.length} formats, in ${written} files: ${built.articles} articles, ${canary.signs.filter((sign) => sign.endsWith(' ran')).length} ran\n\n`,
);
process.stdout.write(`${table(['Output', 'Parser', 'Files', 'Faults'], rows)}\n`);
for (const fault of faults.slice(0, 60)) process.stdout.write(`${JSON.stringify(fault.slice(0, 300))}\n`);
if (values.keep) process.stdout.write(`${work}\n`);
else rmSync(work, { recursive: true, force: true });
if (faults.length > 0) process.exitCode = 1;
