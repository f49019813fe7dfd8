import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseHTML } from 'linkedom';
import { afterAll, describe, expect, it } from 'vitest';
import { buildSite } from '../../../src/build/build.ts';
import { write } from '../../commands/program.ts';
import { pictureOf } from './decode.ts';

const work = mkdtempSync(path.join(tmpdir(), 'cuttings-previews-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

/** Who is quoted ten times is well known. */
const NINE_MORE = Array.from(
  { length: 9 },
  (_, n) => `“It took us ${n + 2} long years to build,” Holm said.\n`,
).join('\n');

const ARCHIVE = {
  'archive.yml': 'title: Papers of Port Ellery\nbaseUrl: https://example.org/ellery/\n',
  'sluice.md': `---\ntitle: The sluice\ndate: 2021-03-04\npublisher: The Quay\n---\n\n“We had stopped counting the floods, and then the gates closed,” said Ada Holm, the mayor of Port Ellery.\n\n${NINE_MORE}`,
  'plain.md': '---\ntitle: 雨の日\ndate: 2021-03-05\n---\n\nBo Lund came on Friday.\n',
};

const cardsIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => file.endsWith('card.png'))
    .sort();

/** What the head of a page says of its picture. */
function shareTags(page: string): Map<string, string> {
  const { document } = parseHTML(readFileSync(page, 'utf8'));
  return new Map(
    [...document.querySelectorAll('meta[property^="og:image"], meta[name^="twitter"]')].map((meta) => [
      meta.getAttribute('property') ?? meta.getAttribute('name') ?? '',
      meta.getAttribute('content') ?? '',
    ]),
  );
}

describe('the pictures of a site', () => {
  const input = write(path.join(work, 'in'), ARCHIVE);
  const output = path.join(work, 'site');
  const cache = path.join(work, '.cuttings/site/previews');
  const pageOf = (pattern: RegExp): string =>
    readdirSync(output, { recursive: true, encoding: 'utf8' }).find((file) => pattern.test(file))!;

  it('stand beside the pages of articles, of people quoted often, of single quotes, and of the archive', async () => {
    const { forecast } = await buildSite({ input, output });
    expect(cardsIn(output)).toEqual([
      expect.stringMatching(/^articles\/2021\/03\/the-sluice-[^/]+\/card\.png$/),
      'card.png',
      expect.stringMatching(/^people\/ada-holm-[^/]+\/card\.png$/),
      expect.stringMatching(/^q\/[^/]+\/card\.png$/),
    ]);
    for (const file of cardsIn(output)) {
      const { width, height } = pictureOf(readFileSync(path.join(output, file)));
      expect([width, height]).toEqual([1200, 630]);
    }
    expect(forecast.files).toBeGreaterThan(0);
  });

  it('are named in the head, with absolute address, size and words', () => {
    const article = pageOf(/the-sluice-[^/]+\/index\.html$/);
    const tags = shareTags(path.join(output, article));
    expect(Object.fromEntries(tags)).toEqual({
      'og:image': `https://example.org/ellery/${article.replace('index.html', 'card.png')}`,
      'og:image:width': '1200',
      'og:image:height': '630',
      'og:image:alt': expect.stringContaining(
        '“We had stopped counting the floods, and then the gates closed,” – Ada Holm',
      ),
      'twitter:card': 'summary_large_image',
    });
  });

  it.each([
    ['an article whose title no font has', /articles\/2021\/03\/[^/]+\/index\.html$/],
    ['a register', /^people\/index\.html$/],
  ])('of %s is that of the archive', (_, pattern) => {
    const pages = readdirSync(output, { recursive: true, encoding: 'utf8' }).filter((file) =>
      pattern.test(file),
    );
    const page = pages.find((file) => !file.includes('the-sluice'))!;
    const tags = shareTags(path.join(output, page));
    expect(tags.get('og:image')).toBe('https://example.org/ellery/card.png');
    expect(tags.get('og:image:alt')).toBe('Papers of Port Ellery');
  });

  it('are drawn once: a second build takes them from the cache, and one of all pages forgets what it no longer shows', async () => {
    const drawn = (): [string, number][] =>
      readdirSync(cache)
        .sort()
        .map((name) => [name, statSync(path.join(cache, name)).mtimeMs]);
    const first = drawn();
    expect(first).toHaveLength(4);
    write(input, { 'plain.md': `${ARCHIVE['plain.md']}\nHe left on Monday.\n` });
    expect((await buildSite({ input, output })).isUnchanged).toBe(false);
    expect(drawn()).toEqual(first);
    write(input, { 'sluice.md': ARCHIVE['sluice.md'].replace('The sluice', 'The sluice, revised') });
    await buildSite({ input, output });
    expect(drawn()).toHaveLength(5);
    write(input, { 'archive.yml': `${ARCHIVE['archive.yml']}timeZone: Europe/Berlin\n` });
    await buildSite({ input, output });
    const later = drawn();
    expect(later).toHaveLength(4);
    expect(
      later.filter((known) => first.some(([name, time]) => name === known[0] && time === known[1])),
    ).toHaveLength(3);
  });

  it('are left out where archive.yml says so', async () => {
    write(input, { 'archive.yml': `${ARCHIVE['archive.yml']}openGraphImages: none\n` });
    const { forecast } = await buildSite({ input, output });
    expect(cardsIn(output)).toEqual([]);
    expect(readdirSync(cache)).toEqual([]);
    expect(Object.fromEntries(shareTags(path.join(output, 'index.html')))).toEqual({
      'twitter:card': 'summary',
    });
    write(input, { 'archive.yml': `${ARCHIVE['archive.yml']}openGraphImages: people\n` });
    await buildSite({ input, output });
    expect(cardsIn(output)).toEqual([
      'card.png',
      expect.stringMatching(/^people\/ada-holm-/),
      expect.stringMatching(/^q\//),
    ]);
    write(input, { 'archive.yml': ARCHIVE['archive.yml'] });
    expect((await buildSite({ input, output })).forecast.files - forecast.files).toBe(5);
  });
});
