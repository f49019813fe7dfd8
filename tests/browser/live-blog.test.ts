import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseHTML } from 'linkedom';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildSite } from '../../src/build/build.ts';
import { launchChromium } from './chromium.ts';
import { serveSite } from './serve.ts';

const WARDS = 'Alder Birch Cedar Damson Elder Fir Gorse Hazel Ivy Juniper Larch Maple'.split(' ');
const NAMES = ['Ada Quill', 'Bo Reed', 'Cy Lund', 'Dora Finch', 'Edgar Vane'];
/** Minute by minute, as live blogs go: more quotes, figures and dates than stand beside a text. */
const paragraphs = Array.from({ length: 60 }, (_, at) => {
  const ward = `${WARDS[at % 12]} ${['Hill', 'Row', 'Street', 'Square', 'Gate'][at % 5]}`;
  return `On March ${1 + (at % 28)}, 2021, ${NAMES[at % 5]} said: “The count in ${ward} is not over yet.” About ${300 + 7 * at} ballots were left.`;
});

let folder: string;
let article: string;
let browser: Browser;
let server: Awaited<ReturnType<typeof serveSite>>;

beforeAll(async () => {
  const work = mkdtempSync(path.join(tmpdir(), 'cuttings-live-'));
  const input = path.join(work, 'in');
  mkdirSync(input);
  const head = '---\ntitle: The count as it went\ndate: 2021-03-29\npublisher: Molenpost\n---\n\n';
  writeFileSync(path.join(input, 'live.md'), head + paragraphs.join('\n\n'));
  folder = path.join(work, 'site');
  await buildSite({ input, output: folder });
  article = readdirSync(path.join(folder, 'articles/2021/03')).find((name) => name.startsWith('the-count'))!;
  article = `articles/2021/03/${article}/`;
  server = await serveSite(folder, '/');
  browser = await launchChromium();
});
afterAll(async () => {
  await browser?.close();
  server?.close();
  rmSync(path.dirname(folder), { recursive: true, force: true });
});

const documentOf = (page: string): Document =>
  parseHTML(readFileSync(path.join(folder, page, 'index.html'), 'utf8')).document as unknown as Document;

describe('an article with hundreds of finds', () => {
  it('shows the first of each kind and leads to a page of all', () => {
    const document = documentOf(article);
    const all = documentOf(`${article}finds/`);
    for (const layer of ['quotes', 'figures', 'dates']) {
      const count = Number(document.querySelector(`.panel-${layer} .count`)?.textContent);
      expect(count, layer).toBeGreaterThan(50);
      expect(document.querySelectorAll(`.panel-${layer} .record`).length).toBe(20);
      expect(document.querySelector(`.panel-${layer} .more a`)?.getAttribute('href')).toBe(
        `/${article}finds/#${layer}`,
      );
      expect(all.querySelectorAll(`#${layer} .record`).length).toBe(count);
    }
    for (const link of all.querySelectorAll('.record p:not(.who) > a')) {
      const [page, anchor] = link.getAttribute('href')!.split('#') as [string, string];
      expect(page).toBe(`/${article}`);
      expect(document.getElementById(anchor)?.tagName).toBe('MARK');
    }
  });

  it('leads from a mark to its record there, to its citation, and back to the words', async () => {
    const page = await browser.newPage();
    await page.goto(`${server.origin}/${article}`);
    await page.locator('.body mark.m-quote').last().click();
    await page.waitForURL(/finds\/#r-q-/);
    const record = page.locator('.record:target');
    await record.locator('.citing').click();
    expect(await record.locator('.citation').innerText()).toContain('is not over yet');
    const saved = page.waitForEvent('download');
    await record.locator('.cite a:text-is("BibTeX")').click();
    expect(readFileSync(await (await saved).path(), 'utf8').match(/^@/gm)).toHaveLength(1);
    await record.locator('.said a').click();
    await page.waitForURL(/\/#q-/);
    expect(await page.locator('mark:target').count()).toBe(1);
    await page.close();
  });
});
