import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { siteDigests } from '../../bench/scale/site-digests.ts';
import { buildSite } from '../../src/build/build.ts';
import { write } from '../commands/program.ts';

const work = mkdtempSync(path.join(tmpdir(), 'cuttings-kept-up-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

/** A site that one more file came to, and a clean one. */
async function grown(name: string, files: Readonly<Record<string, string>>, more: Record<string, string>) {
  const input = write(path.join(work, name, 'in'), files);
  const kept = path.join(work, name, 'kept');
  await buildSite({ input, output: kept });
  const before = siteDigests(kept);
  write(input, more);
  await buildSite({ input, output: kept });
  const clean = path.join(work, name, 'clean');
  await buildSite({ input, output: clean });
  return { before, kept: siteDigests(kept), clean: siteDigests(clean) };
}

const article = (day: string, ...paragraphs: readonly string[]): string =>
  `---\ntitle: Of ${day}\ndate: ${day}\n---\n\n${paragraphs.join('\n\n')}\n`;
const said = (who: string): string => `“The sluice will open in spring,” said ${who}, an engineer.`;

describe('a text that is printed twice', () => {
  const TEXT =
    '“The sluice opens in spring,” said Ada Holm, an engineer, who has kept the mill for 20 years. Nobody in the lower ' +
    'town had asked for it, and the board has not said what it will cost, but the farmers beyond the dyke were glad, ' +
    'as their barley had stood under water since the autumn.';
  const printed = (outlet: string, day: string, text = TEXT): string =>
    `---\ntitle: In ${outlet}\ndate: ${day}\npublisher: ${outlet}\nurl: https://${outlet.toLowerCase()}.example/\n---\n\n${text}\n`;
  const other = article('2021-06-01', 'Bo Lund came to Port Ellery and left on the same day.');
  const pages = (site: ReadonlyMap<string, string>): string[] =>
    [...site.keys()]
      .filter((file) => /^(?:articles\/\d+\/\d+|sources)\/[^/]+\/index\.html$/.test(file))
      .sort();

  it.each([
    ['later', { 'quay.md': printed('Quay', '2021-03-04') }, { 'dyke.md': printed('Dyke', '2021-04-05') }],
    ['earlier', { 'dyke.md': printed('Dyke', '2021-04-05') }, { 'quay.md': printed('Quay', '2021-03-04') }],
    [
      'another text, and then is edited to be the same',
      {
        'quay.md': printed('Quay', '2021-03-04'),
        'dyke.md': printed('Dyke', '2021-04-05', `${TEXT} So it is.`),
      },
      { 'dyke.md': printed('Dyke', '2021-04-05') },
    ],
  ])('is one article, where the second is %s', async (name, files, more) => {
    const { kept, clean } = await grown(`twice-${name}`, { ...files, 'other.md': other }, more);
    expect(kept).toEqual(clean);
    const made = pages(clean);
    expect(made.filter((file) => file.startsWith('sources/'))).toEqual([
      'sources/dyke/index.html',
      'sources/quay/index.html',
    ]);
    // The article, the address of its other printing, and the other article.
    expect(made.filter((file) => file.startsWith('articles/'))).toEqual([
      expect.stringContaining('03/in-quay-'),
      expect.stringContaining('04/in-dyke-'),
      expect.stringContaining('06/'),
    ]);
    const site = path.join(work, `twice-${name}`, 'kept');
    expect(readFileSync(path.join(site, made.find((file) => file.includes('/in-dyke-'))!), 'utf8')).toContain(
      'http-equiv="refresh"',
    );
    const quotes = readFileSync(path.join(site, 'data/quotes.csv'), 'utf8');
    expect(quotes.split('\n').filter((row) => row.includes('The sluice opens in spring'))).toHaveLength(1);
    const [record] = readFileSync(path.join(site, 'data/articles.ndjson'), 'utf8').split('\n');
    expect(JSON.parse(record!)).toMatchObject({
      publisher: 'Quay',
      printings: [{ publisher: 'Dyke', published: '2021-04-05', source: { url: 'https://dyke.example/' } }],
    });
  });

  it.each([
    ['is edited', printed('Dyke', '2021-04-05', `${TEXT} So it is.`)],
    ['is another', other.replace('06-01', '07-01')],
  ])('is two articles again where one of them %s', async (name, more) => {
    const files = { 'quay.md': printed('Quay', '2021-03-04'), 'dyke.md': printed('Dyke', '2021-04-05') };
    const { before, kept, clean } = await grown(`twice-no-more-${name}`, files, { 'dyke.md': more });
    expect(kept).toEqual(clean);
    const records = (site: ReadonlyMap<string, string>): number =>
      [...site.keys()].filter((file) => /^articles\/.*index\.json$/.test(file)).length;
    expect([records(before), records(clean)]).toEqual([1, 2]);
  });
});

describe('a list that outgrows one page', () => {
  const PEOPLE = ['Ada Holm', 'Bo Lund', 'Carla Voss', 'Dora Quill', 'Emil Stark', 'Frida Berg'];
  const MORE = ['Gerd Anders', 'Hans Clausen', 'Ida Dahl', 'Jens Falk'];
  const yml = 'data: monthly\nthresholds:\n  pageSize: 10\n';

  it('gets pages also of letters and years of which nothing is new', async () => {
    const { before, kept, clean } = await grown(
      'people',
      {
        'archive.yml': yml,
        'one.md': article('2020-03-04', ...PEOPLE.map(said)),
        'two.md': article('2021-03-04', ...MORE.map(said)),
      },
      {
        'three.md': article(
          '2022-03-04',
          ...['Karl Hult', 'Lene Lind', 'Max Holt'].map(said),
          ...PEOPLE.map(said),
        ),
      },
    );
    for (const page of ['people/a/index.html', 'quotes/2021/index.html']) {
      expect([before.has(page), clean.has(page)]).toEqual([false, true]);
    }
    expect(kept).toEqual(clean);
  });
});
