import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { afterAll, describe, expect, it } from 'vitest';
import { parseArchiveConfig } from '../../src/config/load.ts';
import { exportFeeds } from '../../src/export/feeds.ts';
import { writeBelow } from '../../src/export/files.ts';
import { exportSitemap } from '../../src/export/sitemap.ts';
import { exportTables } from '../../src/export/tables.ts';
import { archiveContext } from '../../src/store/archive-context.ts';
import { openStore } from '../../src/store/open.ts';
import { escapeXml, xmlText } from '../../src/text/escape.ts';
import { jsonFeedErrors, thingErrors, xmlErrors } from '../support/open-data.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'cuttings-export-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const TITLE = '<img src=x onerror=alert(1)> & ]]> \u0007';
const store = openStore(':memory:');
const context = archiveContext(
  store,
  parseArchiveConfig('title: "Mills & <b>weirs</b>"\nbaseUrl: https://example.org/mills/\n'),
);
store.run(
  "INSERT INTO articles VALUES ('a', ?, 'articles/2021/03/a/', '2021-03-04T08:00:00+02:00', '2021', '2021-03', ?, 'x', ?, 9, 0, 1, 0)",
  TITLE,
  '=HYPERLINK("x")',
  TITLE,
);
store.run(
  "INSERT INTO figures VALUES ('a', 0, 'f-0', 'temperature', 'temperature', '-5 degrees', -5, NULL, NULL, 'Cel', -5, NULL, NULL, '+5 is warmer', NULL, NULL)",
);
const read = (file: string): string => readFileSync(path.join(folder, file), 'utf8');

describe('feeds', () => {
  it('are well-formed whatever the archive itself is called', async () => {
    const config = parseArchiveConfig('title: "Mills \\x07"\npublisher: "Ada & \\x01 Sons"\n');
    exportFeeds(archiveContext(store, config), path.join(folder, 'named'));
    expect(await xmlErrors('atom', { 'feed.xml': read('named/feed.xml') })).toEqual([]);
    expect(read('named/feed.xml')).toContain('<name>Ada &amp; \ufffd Sons</name>');
  });

  it('show a hostile title as words, in Atom as markup, in JSON as text', async () => {
    exportFeeds(context, folder);
    expect(await xmlErrors('atom', { 'feed.xml': read('feed.xml') })).toEqual([]);
    const { entries } = parseAtomFeed(read('feed.xml'));
    expect(entries).toMatchObject([
      {
        title: { type: 'html', value: '&lt;img src=x onerror=alert(1)&gt; &amp; ]]&gt; \ufffd' },
        id: 'https://example.org/mills/articles/2021/03/a/',
        updated: '2021-03-04T06:00:00.000Z',
      },
    ]);
    const json = JSON.parse(read('feed.json')) as object;
    expect(jsonFeedErrors(json)).toEqual([]);
    expect(parseJsonFeed(json)).toMatchObject({
      title: 'Mills & <b>weirs</b>',
      items: [
        {
          title: '<img src=x onerror=alert(1)> & ]]> \ufffd',
          url: 'https://example.org/mills/articles/2021/03/a/',
          date_published: '2021-03-04T06:00:00.000Z',
        },
      ],
    });
  });
});

describe('what feeds and structured data are checked by', () => {
  const entry = '<id>https://a.org/1</id><title>x</title><link href="https://a.org/1"/>';
  const feed = (inside: string): string =>
    `<feed xmlns="http://www.w3.org/2005/Atom"><id>https://a.org/</id><title>A</title><updated>2021-03-04T00:00:00Z</updated><author><name>B</name></author><link href="https://a.org/"/>${inside}</feed>`;

  it.each([
    ['no date', `<entry>${entry}</entry>`],
    ['a date without a time zone', `<entry>${entry}<updated>2021-03-04T00:00:00</updated></entry>`],
    ['an element of no feed', '<ttl>60</ttl>'],
    ['two titles', '<title>B</title>'],
    ['markup left open', '<entry>'],
  ])('finds %s in Atom', async (_, inside) => {
    expect(await xmlErrors('atom', { a: feed('') })).toEqual([]);
    expect(await xmlErrors('atom', { a: feed(inside) })).not.toEqual([]);
  });

  it.each([
    ['an item without content', { items: [{ id: '1' }] }],
    ['a date of its own form', { items: [{ id: '1', content_text: '', date_published: '4 March' }] }],
    ['what it does not know', { items: [], updated: '2021' }],
    ['no items', {}],
  ])('finds %s in a JSON Feed', (_, parts) => {
    const base = { version: 'https://jsonfeed.org/version/1.1', title: 'A' };
    expect(jsonFeedErrors({ ...base, items: [] })).toEqual([]);
    expect(jsonFeedErrors({ ...base, ...parts })).not.toEqual([]);
  });

  it.each([
    ['a property of no class', { '@type': 'NewsArticle', headlines: 'A' }],
    ['a class of none', { '@type': 'Newsarticle', headline: 'A' }],
    ['a value of another kind', { '@type': 'NewsArticle', headline: 7 }],
    ['a date of its own form', { '@type': 'NewsArticle', datePublished: '4 March' }],
    ['a thing of the wrong class', { '@type': 'NewsArticle', author: { '@type': 'Place', name: 'B' } }],
    ['what is wrong inside', { '@type': 'NewsArticle', author: [{ '@type': 'Person', called: 'B' }] }],
  ])('finds %s in JSON-LD', (_, thing) => {
    const right = { '@type': 'NewsArticle', headline: 'A', author: [{ '@type': 'Person', name: 'B' }] };
    expect(thingErrors(right)).toEqual([]);
    expect(thingErrors(thing)).not.toEqual([]);
  });
});

describe('tables', () => {
  it('hold no formulas, and negative numbers as numbers', () => {
    exportTables(context, folder);
    const [header, row] = read('data/figures.csv').split('\n');
    expect(header).toMatch(/^article,title,published,publisher,kind,text,value/);
    expect(row).toContain(`"'=HYPERLINK(""x"")",temperature,'-5 degrees,-5,`);
    expect(row).toContain("'+5 is warmer");
    expect(row).toContain('https://example.org/mills/articles/2021/03/a/#f-0');
  });
});

describe('sitemaps', () => {
  it('are cut at 50,000 addresses, and the index names each', () => {
    const paths = Array.from({ length: 100_001 }, (_, n) => `articles/${n}/`);
    exportSitemap(context, folder, [...paths, '404.html']);
    const count = (file: string): number => read(file).match(/<loc>https:\/\/example\.org\/mills\//g)!.length;
    expect(['sitemap-1.xml', 'sitemap-2.xml', 'sitemap-3.xml'].map(count)).toEqual([50_000, 50_000, 1]);
    expect(count('sitemap.xml')).toBe(3);
    expect(read('robots.txt')).toContain('Sitemap: https://example.org/mills/sitemap.xml');
  });

  it('come with a description of the search that browsers can read', async () => {
    const xml = read('opensearch.xml');
    expect(await xmlErrors('opensearch', { 'opensearch.xml': xml })).toEqual([]);
    expect(/<ShortName>(.*)<\/ShortName>/.exec(xml)![1]).not.toContain('<');
    expect(xml).toContain('template="https://example.org/mills/search/?q={searchTerms}"');
  });
});

describe('XML', () => {
  it('has no place for some characters', () => {
    expect(xmlText('a\u0000b\u001f\ud800c\uffff\ttab 😀')).toBe('a\ufffdb\ufffd\ufffdc\ufffd\ttab 😀');
    expect(escapeXml('<a href="x">&')).toBe('&lt;a href=&quot;x&quot;&gt;&amp;');
  });
});

describe('a file of the site', () => {
  it.each(['../outside.txt', '..', 'a/../../b', '/../x'])('is never written outside: %s', (name) => {
    expect(() => writeBelow(path.join(folder, 'site'), name, '')).toThrow('outside the output folder');
  });
});
