import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { readAuthority } from '../../src/archive/curation/authority.ts';
import {
  applyCorrections,
  indexCorrections,
  readCorrections,
} from '../../src/archive/curation/corrections.ts';
import { articleRecord } from '../../src/model/record.ts';
import { BASE_PATH, onePageOfEachType } from './built-example.ts';
import { launchChromium } from './chromium.ts';
import { serveSite } from './serve.ts';
import { settled } from './settled.ts';

const folder = inject('exampleSite');
let browser: Browser;
let server: Awaited<ReturnType<typeof serveSite>>;
let pages: Map<string, string>;

beforeAll(async () => {
  pages = onePageOfEachType(folder);
  server = await serveSite(folder, BASE_PATH);
  browser = await launchChromium();
});
afterAll(async () => {
  await browser?.close();
  server?.close();
});

/** The bodies of the messages that a page's links of that place open. */
async function messages(file: string, place: string): Promise<string[]> {
  const page = await browser.newPage();
  await page.goto(`${server.origin}${BASE_PATH}${file}`);
  if (file.startsWith('search/')) await settled(page);
  for (const cite of await page.locator('.record > .citing').all()) await cite.dispatchEvent('click');
  await page.waitForFunction(() => !document.querySelector('.record > .citing:not([aria-expanded="true"])'));
  // As a string: the test runner would put its own import into a function.
  const addresses = await page.evaluate<string[]>(
    `import('${BASE_PATH}assets/report.js').then(({ addressFor }) => Promise.all([...document.querySelectorAll('${place}')].map(addressFor)))`,
  );
  await page.close();
  return addresses.map((address) => {
    expect(address).toMatch(/^mailto:corrections@example\.org\?subject=/);
    return decodeURIComponent(/&body=(.*)$/.exec(address)![1]!).replaceAll('\r\n', '\n');
  });
}

describe('a reader who finds a mistake', () => {
  it('has a row that finds its words, beside every quote and figure', async () => {
    const records = readFileSync(path.join(folder, 'data/articles.ndjson'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => articleRecord.parse(JSON.parse(line)));
    for (const [file, place] of [
      [pages.get('article')!, '.record .mistake'],
      [pages.get('person')!, 'figcaption .mistake'],
      [pages.get('quotes')!, 'figcaption .mistake'],
      [pages.get('topic')!, '.said-lines .mistake'],
      [pages.get('figuresOfUnit')!, 'td .mistake'],
      // Who is too doubtful to be named is nobody on pages: the record has the likeliest.
      ['search/?in=quotes&q=bridge', '.find:not(:has(.unknown)) .mistake'],
      ['search/?in=figures&q=bridge', '.find .mistake'],
    ] as const) {
      const bodies = await messages(file, place);
      expect(bodies.length, file).toBeGreaterThan(0);
      for (const body of bodies) {
        const text = /^article,words[\s\S]*/m.exec(body)![0];
        const { corrections, diagnostics } = readCorrections({ path: 'authority/corrections.csv', text });
        expect(diagnostics).toEqual([]);
        const find = indexCorrections(corrections);
        const meant = records.filter((record) => find(record).length > 0);
        expect(meant).toHaveLength(1);
        const { failed, applied } = applyCorrections(meant[0]!, find(meant[0]!));
        // A value in words alone is to be replaced, and says so where it is not.
        for (const { diagnostic } of failed) expect(diagnostic.code, text).toBe('correction-bad-value');
        for (const { change } of applied) {
          const { before, after } = change as { before?: unknown; after?: unknown };
          // Pages round.
          if (typeof before === 'number') expect(after, text).toBeCloseTo(before, 2);
          else expect(after, text).toBe(before);
        }
      }
    }
  });

  it('has a row of people.csv on the page of somebody', async () => {
    const [body] = await messages(pages.get('person')!, '.facts .mistake');
    const text = /^id,name[\s\S]*/m.exec(body!)![0];
    const { authority, diagnostics } = readAuthority({ path: 'authority/people.csv', text });
    expect(diagnostics).toEqual([]);
    expect(`people/${authority.entries[0]!.id}/`).toBe(pages.get('person'));
  });

  it('is led to the address without a script', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${server.origin}${BASE_PATH}${pages.get('figuresOfUnit')!}`);
    expect(await page.locator('.mistake').count()).toBe(1);
    await page.locator('.colophon .mistake').click();
    await page.waitForURL(/about\/#mistake$/);
    expect(await page.locator('#mistake a').getAttribute('href')).toBe('mailto:corrections@example.org');
    await context.close();
  });
});
