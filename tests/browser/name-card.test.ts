import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, inject, it } from 'vitest';
import { BASE_PATH, onePageOfEachType } from './built-example.ts';
import { launchChromium } from './chromium.ts';
import { serveSite } from './serve.ts';

const folder = inject('exampleSite');
let browser: Browser;
let server: Awaited<ReturnType<typeof serveSite>>;
let page: Page;

beforeAll(async () => {
  server = await serveSite(folder, BASE_PATH);
  browser = await launchChromium();
});
afterAll(async () => {
  await browser?.close();
  server?.close();
});
beforeEach(async () => {
  await page?.close();
  page = await browser.newPage({ viewport: { width: 390, height: 844 } });
  await page.goto(`${server.origin}${BASE_PATH}${onePageOfEachType(folder).get('article')}`);
});

const card = () => page.locator('.name-card');
const name = () => page.locator('.body a.m-name').first();
const said = /\n.*In this archive: (\d+ statements?, )?\d+ articles?$/s;

it('a name that is pointed at tells who that is; so long as it or its card is', async () => {
  await name().hover();
  await expect.poll(() => card().innerText()).toMatch(said);
  const box = (await card().boundingBox())!;
  expect(box.x + box.width).toBeLessThanOrEqual(390);
  await card().hover();
  await page.waitForTimeout(600);
  expect(await card().count()).toBe(1);
  await page.locator('h1').hover();
  await expect.poll(() => card().count()).toBe(0);
});

it('Escape takes it away, with the pointer where it is', async () => {
  await name().hover();
  await card().waitFor();
  await page.keyboard.press('Escape');
  expect(await card().count()).toBe(0);
});

it('by keyboard it comes with the name, its link follows, and Escape goes back to the name', async () => {
  await page.locator('.switches input').last().focus();
  await page.keyboard.press('Tab');
  const href = await name().getAttribute('href');
  await expect.poll(() => card().innerText()).toMatch(said);
  await page.keyboard.press('Tab');
  const focused = () => page.evaluate(() => document.activeElement!.outerHTML);
  expect(await focused()).toContain('In this archive');
  expect(await focused()).toContain(`href="${new URL(href!, server.origin).href}"`);
  await page.waitForTimeout(600);
  expect(await card().count()).toBe(1);
  await page.keyboard.press('Escape');
  expect(await focused()).toContain('class="m-name"');
  await page.waitForTimeout(300);
  expect(await card().count()).toBe(0);
});

it('a tap goes where the name leads', async () => {
  const context = await browser.newContext({ hasTouch: true, viewport: { width: 390, height: 844 } });
  const phone = await context.newPage();
  await phone.goto(page.url());
  const link = phone.locator('.body a.m-name').first();
  const href = await link.getAttribute('href');
  await link.tap();
  await phone.waitForURL(`**${href}`);
  await context.close();
});
