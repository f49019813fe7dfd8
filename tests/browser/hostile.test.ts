import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeHostileArchive } from '../../bench/hostile/archive.ts';
import { Canary, markupFaults } from '../../bench/hostile/in-browser.ts';
import { checkOutputs } from '../../bench/hostile/outputs.ts';
import { PAYLOADS } from '../../bench/hostile/payloads.ts';
import { buildSite } from '../../src/build/build.ts';
import { FORMATS, type Format } from '../../src/read/formats.ts';
import { launchChromium } from './chromium.ts';
import { serveSite } from './serve.ts';

/** A small part of `npm run bench:hostile`: a few payloads of every kind through every format. */
const work = mkdtempSync(path.join(tmpdir(), 'cuttings-hostile-'));
const site = path.join(work, 'site');
const payloads = [...Map.groupBy(PAYLOADS, ({ kind }) => kind).values()].flatMap((group) =>
  group.slice(0, 1),
);
let browser: Browser;
let server: Awaited<ReturnType<typeof serveSite>>;
let canary: Canary;

beforeAll(async () => {
  const input = path.join(work, 'in');
  await writeHostileArchive(input, payloads, Object.keys(FORMATS) as Format[]);
  await buildSite({ input, output: site });
  writeFileSync(
    path.join(site, 'let-in.html'),
    `<p>${PAYLOADS[2]!.text}</p><a href="javascript:canary(7)">x</a>`,
  );
  server = await serveSite(site, '/held/');
  browser = await launchChromium();
  canary = new Canary(browser, server.origin);
  await canary.listen();
});
afterAll(async () => {
  await browser?.close();
  server?.close();
  rmSync(work, { recursive: true, force: true });
});

const pages = (): string[] =>
  readdirSync(site, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html') && file !== 'let-in.html')
    .sort();

describe('payloads of every kind, in every field and format', () => {
  it('are more than three hundred in the benchmark, each another', () => {
    expect(new Set(PAYLOADS.map(({ text }) => text)).size).toBe(PAYLOADS.length);
    expect(PAYLOADS.length).toBeGreaterThan(300);
  });

  it('leave every output such that its parser takes it', async () => {
    const checked = await checkOutputs(site);
    expect(checked.flatMap(({ faults }) => faults)).toEqual([]);
    for (const { kind, files } of checked) expect(files, kind).toBeGreaterThan(0);
  });

  it('are no markup for a browser, on any page', async () => {
    const page = await browser.newPage();
    for (const file of pages())
      expect(await markupFaults(page, readFileSync(path.join(site, file), 'utf8')), file).toEqual([]);
    await page.close();
  });

  it('do not run where pages are opened, clicked and searched', async () => {
    const staying = pages().filter(
      (file) => !readFileSync(path.join(site, file), 'utf8').includes('http-equiv="refresh"'),
    );
    for (const file of staying.filter((_, i) => i % Math.ceil(staying.length / 25) === 0))
      await canary.visit(`/held/${encodeURI(file.replace(/index\.html$/, ''))}`);
    for (const { text } of payloads) await canary.search('/held/search/', text);
    expect(canary.signs).toEqual([]);
  });

  it('are heard where one is let in', async () => {
    await canary.visit('/held/let-in.html');
    await expect
      .poll(() => canary.signs)
      .toEqual(
        expect.arrayContaining([
          expect.stringContaining('payload 2 ran'),
          expect.stringContaining('holds img[onerror]'),
          expect.stringContaining('holds a javascript:'),
        ]),
      );
  });
});
