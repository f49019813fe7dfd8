import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { serveLocally } from '../../src/commands/serve-locally.ts';
import { deskServer } from '../../src/review/server.ts';
import { article, SmallDesk } from '../review/small-desk.ts';
import { launchChromium } from './chromium.ts';
import { violationsOn } from './violations.ts';

let browser: Browser;
let small: SmallDesk;
let server: Server;
let address: string;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

beforeEach(async () => {
  small = new SmallDesk([
    article(
      'a1',
      '[Ada Holm](name) met [Bo Lund](name). “[The gates stay closed](quote:Bo Lund),” he said.',
      0.71,
    ),
    article('a2', '“[Rain comes](quote:Bo Lund),” said [Bo Lund](name). [Ada Holm](name) left.', 0.73),
    article(
      'a3',
      '“[We sail on](quote:Bo Lund),” said [Bo Lund](name). A poll of [2047](date:2047) voters.',
      0.8,
    ),
  ]);
  server = deskServer(small.desk);
  serveLocally(server, [], ['GET', 'HEAD', 'POST']);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://localhost:${(server.address() as AddressInfo).port}/`;
});
afterEach(() => {
  server.close();
  small.remove();
});

async function open(options: BrowserContextOptions = {}): Promise<{ page: Page; heard: string[] }> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const heard: string[] = [];
  page.on('console', (message) => heard.push(message.text()));
  page.on('pageerror', (error) => heard.push(String(error)));
  await page.goto(address);
  return { page, heard };
}

/** Presses a key and waits until the desk has answered. */
async function press(page: Page, key: string): Promise<string> {
  const answered = page.waitForResponse((response) => response.request().method() === 'GET');
  await page.keyboard.press(key);
  await answered;
  await page.waitForSelector('body:not([aria-busy])');
  return (await page.textContent('#said')) ?? '';
}

const marked = (page: Page) => page.textContent('mark');

describe('the keys of the desk', () => {
  it('answer, choose, put off and take back, and the focus stays on the question', async () => {
    const { page, heard } = await open();
    expect(await marked(page)).toBe('The gates stay closed');
    expect(await press(page, 'r')).toBe('Noted as right: The gates stay closed');
    expect(await page.evaluate('document.activeElement.id')).toBe('question');
    expect(await marked(page)).toBe('Rain comes');
    expect(await press(page, '1')).toBe('Corrected: Rain comes');
    expect(small.rows('corrections.csv')).toEqual(['in/a2.txt,Rain comes,,speaker,Ada Holm,']);
    expect(await press(page, 's')).toBe('Put off: We sail on');
    expect(await page.textContent('#question')).toBe('Nothing here needs a person.');
    expect(await press(page, 'u')).toBe('Taken back: Rain comes');
    expect(small.rows('corrections.csv')).toEqual([]);
    expect(small.rows('reviewed.csv')).toHaveLength(1);
    expect(await marked(page)).toBe('Rain comes');
    expect(heard).toEqual([]);
    await page.context().close();
  });

  it('lead to the next list, and into the field for what is right, where letters are letters', async () => {
    const { page } = await open();
    await page.keyboard.press('e');
    await page.keyboard.type('Dora Quill, who runs');
    expect(await page.inputValue('#typed')).toBe('Dora Quill, who runs');
    await page.fill('#typed', 'Dora Quill');
    expect(await press(page, 'Enter')).toBe('Corrected: The gates stay closed');
    expect(small.rows('corrections.csv')[0]).toContain('speaker,Dora Quill');
    for (const list of ['identities', 'figures', 'dates']) {
      await Promise.all([page.waitForURL(`**/?list=${list}`), page.keyboard.press('q')]);
    }
    expect(await marked(page)).toBe('2047');
    await page.keyboard.press('Control+r');
    // Had it been an answer, the desk would be at it, and this would be none.
    expect(await press(page, 's')).toMatch(/^Put off: /);
    expect(small.rows('reviewed.csv')).toHaveLength(1);
    await page.context().close();
  });

  it('are not needed: buttons work without a script', async () => {
    const { page } = await open({ javaScriptEnabled: false });
    const said = (): Promise<string | null> => page.textContent('#said');
    await page.click('button[value="right"]');
    await expect.poll(said).toBe('Noted as right: The gates stay closed');
    await page.click('footer button');
    await expect.poll(said).toBe('Taken back: The gates stay closed');
    await page.context().close();
  });
});

describe('the page of the desk', () => {
  it.each([
    [1280, 'light'],
    [390, 'light'],
    [1280, 'dark'],
    [390, 'dark'],
  ] as const)('is accessible and fits at %i px, %s', async (width, colorScheme) => {
    const { page } = await open({ colorScheme, viewport: { width, height: 800 } });
    for (const list of ['speakers', 'dates', 'sample', 'names']) {
      await page.goto(`${address}?list=${list}`);
      expect(await violationsOn(page), list).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth'), list).toBeLessThanOrEqual(width);
    }
    await page.context().close();
  });

  it('tells what was refused', async () => {
    const { page } = await open();
    await page.evaluate(`for (const field of document.querySelectorAll('[name=token]')) field.value = 'old'`);
    await page.keyboard.press('r');
    await page.waitForSelector('#said.refused');
    expect(await page.textContent('#said')).toContain('Load it anew');
    expect(small.rows('reviewed.csv')).toEqual([]);
    await page.context().close();
  });
});
