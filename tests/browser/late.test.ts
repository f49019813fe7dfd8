import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { BASE_PATH, onePageOfEachType } from './built-example.ts';
import { launchChromium } from './chromium.ts';
import { serveSite } from './serve.ts';
import { settled } from './settled.ts';

/** What readers do while the files are still on their way that an earlier act of theirs asked for. */
const folder = inject('exampleSite');
let browser: Browser;
let server: Awaited<ReturnType<typeof serveSite>>;
let page: Page;
let heard: string[];

beforeAll(async () => {
  server = await serveSite(folder, BASE_PATH);
  browser = await launchChromium();
});
afterAll(async () => {
  await browser?.close();
  server?.close();
});
beforeEach(async () => {
  page = await browser.newPage();
  heard = [];
  page.on('pageerror', (error) => heard.push(error.message));
});
afterEach(async () => {
  expect(heard).toEqual([]);
  await page.close();
});

const open = (path: string) => page.goto(`${server.origin}${BASE_PATH}${path}`);
const asked = () => Object.fromEntries(new URL(page.url()).searchParams);

/** Keeps back what is asked for until it is let go: `asked` comes true with the first of it. */
async function keepBack(files: string): Promise<{ asked: Promise<void>; letGo: () => void }> {
  const gate = Promise.withResolvers<void>();
  const first = Promise.withResolvers<void>();
  await page.route(`${server.origin}${BASE_PATH}${files}`, async (route) => {
    first.resolve();
    await gate.promise;
    await route.continue();
  });
  return { asked: first.promise, letGo: gate.resolve };
}
const INDEX = 'search/shards/**';
const NAMES = 'search/names/**';

/** Long enough for a script to do what it must not. */
const aMoment = () => page.waitForTimeout(500);

describe('a search that is still at work', () => {
  it('keeps what its address asks for while somebody types on', async () => {
    const index = await keepBack(INDEX);
    await open('search/?in=quotes&said=direct&sort=time');
    await index.asked;
    await page.fill('#q', 'bridge');
    await page.waitForURL(/q=bridge/);
    index.letGo();
    await settled(page);
    expect(asked()).toEqual({ in: 'quotes', q: 'bridge', said: 'direct', sort: 'time' });
    expect(await page.locator('.find:not(.find-direct)').count()).toBe(0);
    expect(await page.locator('.find-direct').count()).toBeGreaterThan(0);
  });

  it('adds what is chosen meanwhile, and gives up the order', async () => {
    const index = await keepBack(INDEX);
    await open('search/?source=The+Lindquay+Observer&sort=time');
    await index.asked;
    await page.locator('#search-facets details[data-name="year"] summary').click();
    await page.locator('#search-facets input[value="2023"]').check();
    await page.selectOption('#search-order', 'relevance');
    index.letGo();
    await settled(page);
    expect(asked()).toEqual({ source: 'The Lindquay Observer', year: '2023' });
    await page.locator('#search-facets input[value="2023"]').uncheck();
    await settled(page);
    expect(asked()).toEqual({ source: 'The Lindquay Observer' });
  });

  it('is busy from the first letter, and what was sent off is not asked once more', async () => {
    await open('search/');
    const index = await keepBack(INDEX);
    await page.fill('#q', 'What did Odalys Brandt say about the bridge?');
    expect(await page.locator('#search-results').getAttribute('aria-busy')).toBe('true');
    await page.keyboard.press('Enter');
    await page.waitForURL(/speaker=person/);
    await aMoment();
    index.letGo();
    await settled(page);
    expect(asked()).toMatchObject({ in: 'quotes', speaker: expect.stringMatching(/odalys-brandt/) });
    expect(await page.locator('.reading').count()).toBe(1);
  });

  it('answers no question that was given up for something else', async () => {
    await open('search/');
    const names = await keepBack(NAMES);
    await page.fill('#q', 'What did Odalys Brandt say about the bridge?');
    await page.keyboard.press('Enter');
    await names.asked;
    await page.locator('#search-modes a', { hasText: 'Figures' }).click();
    await settled(page);
    names.letGo();
    await aMoment();
    expect(asked()).toEqual({ in: 'figures', q: 'What did Odalys Brandt say about the bridge?' });
  });
});

it('a comparison leaves what somebody types meanwhile, and tells what was asked last', async () => {
  await open('compare/');
  await page.waitForLoadState('networkidle');
  const index = await keepBack(INDEX);
  await page.fill('input[name="a"]', 'odalys brandt');
  await page.keyboard.press('Enter');
  await index.asked;
  await page.fill('input[name="a"]', 'Ingrid');
  index.letGo();
  await settled(page);
  expect(await page.inputValue('input[name="a"]')).toBe('Ingrid');
  expect(await page.locator('#compare-status').innerText()).toBe('Odalys Brandt: 5');
});

describe('the card of a name', () => {
  beforeEach(async () => {
    await open(onePageOfEachType(folder).get('article')!);
  });

  it('goes before its counts have come', async () => {
    const names = await keepBack(NAMES);
    await page.locator('.body a.m-name').first().hover();
    await names.asked;
    await page.keyboard.press('Escape');
    expect(await page.locator('.name-card').count()).toBe(0);
    names.letGo();
    await aMoment();
  });

  it('goes when the pointer leaves across another name', async () => {
    const names = page.locator('.body a.m-name');
    await names.first().hover();
    await page.locator('.name-card').waitFor();
    // One that the card does not cover.
    const other = await names.evaluateAll((all) =>
      all
        .slice(1)
        .map((name) => ({ name, box: name.getClientRects()[0]! }))
        .map(({ name, box }) => ({ name, x: box.left + 2, y: box.top + 2 }))
        .find(({ name, x, y }) => document.elementFromPoint(x, y) === name),
    );
    await page.mouse.move(other!.x, other!.y);
    await page.mouse.move(1, 1);
    await expect.poll(() => page.locator('.name-card').count()).toBe(0);
  });
});

it('a button that is pressed twice says what it does again, once it has said that it did', async () => {
  await page.context().grantPermissions(['clipboard-write']);
  await open('');
  const button = page.locator('.quote [data-copies="copy"]').first();
  const label = await button.innerText();
  await button.click();
  await expect.poll(() => button.innerText()).toBe('Copied');
  await button.click();
  await expect.poll(() => page.locator('output').count()).toBe(2);
  await expect.poll(() => page.locator('output').count()).toBe(0);
  expect(await button.innerText()).toBe(label);
});
