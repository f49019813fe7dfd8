import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseDocument } from 'htmlparser2';
import { afterAll, describe, expect, it } from 'vitest';
import { parseArchiveConfig } from '../../src/config/load.ts';
import { exportFeeds } from '../../src/export/feeds.ts';
import { writeBelow } from '../../src/export/files.ts';
import { exportSitemap } from '../../src/export/sitemap.ts';
import { exportTables } from '../../src/export/tables.ts';
import { escapeXml, xmlText } from '../../src/export/xml.ts';
import { archiveContext } from '../../src/store/archive-context.ts';
import { openStore } from '../../src/store/open.ts';

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
  it('show a hostile title as words, in Atom as markup, in JSON as text', () => {
    exportFeeds(context, folder);
    const atom = read('feed.xml');
    const inner = /<entry>\s*<title type="html"><!\[CDATA\[(.*?)\]\]><\/title>/s.exec(atom)?.[1];
    expect(inner).toBe('&lt;img src=x onerror=alert(1)&gt; &amp; ]]&gt; \ufffd');
    expect(atom).toContain('<updated>2021-03-04T06:00:00.000Z</updated>');
    expect(atom).toContain('<id>https://example.org/mills/articles/2021/03/a/</id>');
    const json = JSON.parse(read('feed.json')) as { title: string; items: { title: string; url: string }[] };
    expect(json.title).toBe('Mills & <b>weirs</b>');
    expect(json.items).toMatchObject([
      {
        title: '<img src=x onerror=alert(1)> & ]]> \ufffd',
        url: 'https://example.org/mills/articles/2021/03/a/',
      },
    ]);
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

  it('come with a description of the search that browsers can read', () => {
    const xml = read('opensearch.xml');
    const names = parseDocument(xml, { xmlMode: true }).children.map((node) =>
      'name' in node ? node.name : '',
    );
    expect(names).toContain('OpenSearchDescription');
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
