import { describe, expect, it } from 'vitest';
import { exportSitemap } from '../../src/export/sitemap.ts';
import { xmlErrors } from '../support/open-data.ts';
import { outputFolder } from './exported.ts';
import { context } from './hostile.ts';

const { files, read } = outputFolder();

describe('sitemaps', () => {
  it('are cut at 50,000 addresses, and the index names each', () => {
    const paths = Array.from({ length: 100_001 }, (_, n) => `articles/${n}/`);
    exportSitemap(context, files(), [...paths, '404.html']);
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

it('of exactly 50,000 pages is one file, and of none an empty one', async () => {
  const paths = Array.from({ length: 50_000 }, (_, n) => `articles/${n}/`);
  exportSitemap(context, files('full'), paths);
  expect(read('full/sitemap.xml').match(/<loc>/g)).toHaveLength(1);
  exportSitemap(context, files('none'), ['404.html']);
  expect(read('none/sitemap-1.xml')).not.toContain('<loc>');
});

it('keeps signs of XML in an address as data', async () => {
  exportSitemap(context, files('signs'), ["articles/a&b<c>'d/"]);
  expect(read('signs/sitemap-1.xml')).toContain('/articles/a&amp;b&lt;c&gt;');
  expect(await xmlErrors('sitemap', { 'sitemap-1.xml': read('signs/sitemap-1.xml') })).toEqual([]);
});
