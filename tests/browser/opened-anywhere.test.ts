import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { buildSite } from '../../src/build/build.ts';
import { write } from '../commands/program.ts';
import { pagesOf } from './built-example.ts';
import { launchChromium } from './chromium.ts';
import { serveSite } from './serve.ts';
import { settled } from './settled.ts';

const work = mkdtempSync(path.join(tmpdir(), 'cuttings-anywhere-'));
const folder = path.join(work, 'site');
const article = (day: string, who: string): string =>
  `---\ntitle: The sluice of ${day}\ndate: ${day}\npublisher: Dyke Post\n---\n\n“The sluice will open in spring,” said ${who}, an engineer. It cost 40 million euros.\n`;
let browser: Browser;

beforeAll(async () => {
  const input = write(path.join(work, 'in'), {
    'archive.yml': 'baseUrl: https://example.org/archive/\nlinks: relative\n',
    'one.md': article('2021-03-04', 'Ada Holm'),
    'two.md': article('2021-05-06', 'Bo Lund'),
  });
  await buildSite({ input, output: folder });
  browser = await launchChromium();
});
afterAll(async () => {
  await browser?.close();
  rmSync(work, { recursive: true, force: true });
});

const background = (page: Page): Promise<string> =>
  page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--paper'));

describe('a site with relative links', () => {
  it('leads from every page to files that are there, and to itself by its address', () => {
    const lost: string[] = [];
    let links = 0;
    for (const file of pagesOf(folder)) {
      if (file === '404.html') continue;
      const html = readFileSync(path.join(folder, file), 'utf8');
      for (const [, address] of html.matchAll(/\s(?:href|src|action|data-base)="([^"#?]*)[^"]*"/g)) {
        if (/^(?:https?|data|mailto):/.test(address!) || address === '') continue;
        links++;
        const led = path.join(folder, path.dirname(file), decodeURI(address!));
        const isThere = existsSync(led) && (statSync(led).isFile() || /^(?:\.\.?\/)+$/.test(address!));
        if (address!.startsWith('/') || !isThere) lost.push(`${file}: ${address}`);
      }
      const canonical = `https://example.org/archive/${file.replace(/index\.html$/, '')}`;
      if (!html.includes('http-equiv="refresh"'))
        expect(html).toContain(`rel="canonical" href="${canonical}"`);
      expect(html).not.toContain('archive/index.html');
    }
    expect(links).toBeGreaterThan(500);
    expect(lost).toEqual([]);
  });

  it('opens from a disk, with its look and its marks, and says what cannot work there', async () => {
    const page = await browser.newPage();
    await page.goto(pathToFileURL(path.join(folder, 'index.html')).href);
    expect(await background(page)).not.toBe('');
    await page.locator('.articles a').first().click();
    await page.waitForURL(/\/articles\/2021\/05\/[^/]+\/index\.html$/);
    await page.locator('.switches input[name="quotes"]').uncheck();
    expect(await page.locator('.body').getAttribute('class')).toContain('no-quotes');
    await page.locator('.panels .people a').first().click();
    await page.waitForURL(/\/people\/[^/]+\/index\.html$/);
    await page.locator('nav a', { hasText: 'Search' }).click();
    await page.waitForURL(/\/search\/index\.html$/);
    expect(await page.locator('.needs-server').isVisible()).toBe(true);
    expect(await page.locator('form[role="search"]').count()).toBe(0);
    await page.locator('.needs-server a', { hasText: 'People' }).click();
    await page.waitForURL(/\/people\/index\.html$/);
    await page.close();
  });

  it('is searched and narrowed below any path of a server', async () => {
    const server = await serveSite(folder, '/some/where/');
    const page = await browser.newPage();
    const failed: string[] = [];
    page.on('response', (response) => response.status() >= 400 && failed.push(response.url()));
    await page.goto(`${server.origin}/some/where/`);
    await page.locator('input[type="search"]').fill('sluice');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/some\/where\/search\//);
    await settled(page);
    expect(await page.locator('.needs-server').isVisible()).toBe(false);
    await page.locator('#search-results h2 a').first().click();
    await page.waitForURL(/\/some\/where\/articles\/2021\//);
    await page.locator('.panels .people a').first().click();
    await page.waitForURL(/\/some\/where\/people\/[^/]+\/index\.html$/);
    expect(failed).toEqual([]);
    await page.close();
    server.close();
  });
});

it('a site that is opened elsewhere than at its address says so', async () => {
  const server = await serveSite(inject('exampleSite'), '/');
  const page = await browser.newPage();
  await page.goto(server.origin);
  const note = page.locator('.misplaced');
  expect(await note.isVisible()).toBe(true);
  expect(await note.innerText()).toContain('https://example.org/ostrelle/');
  await page.close();
  server.close();
  const there = await serveSite(inject('exampleSite'), '/ostrelle/');
  const placed = await browser.newPage();
  await placed.goto(`${there.origin}/ostrelle/`);
  expect(await placed.locator('.misplaced').isVisible()).toBe(false);
  await placed.close();
  there.close();
});
