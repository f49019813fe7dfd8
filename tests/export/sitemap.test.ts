import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { exportSitemap } from '../../src/export/sitemap.ts';
import { hashPlace } from '../../src/model/ids.ts';
import { publish } from '../../src/output/publish.ts';
import { beginStaging } from '../../src/output/staging.ts';
import { forgetPages, putPage } from '../../src/store/queries/pages.ts';
import { xmlErrors } from '../support/open-data.ts';
import { outputFolder } from './exported.ts';
import { context } from './hostile.ts';

const { files, read } = outputFolder();
const { store } = context;
const work = mkdtempSync(path.join(tmpdir(), 'cuttings-sitemap-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

const plan = (path: string, type: 'article' | 'not-found' | 'embed' = 'article'): void =>
  store.run(putPage, { type, key: '', number: 0, path, subject: '', place: hashPlace(path) });
beforeEach(() => store.run(forgetPages));
const places = (text: string): string[] =>
  Array.from(text.matchAll(/<loc>https:\/\/example\.org\/mills\/([^<]*)/g), ([, place]) => place!);

describe('sitemaps', () => {
  it('have some thousand addresses each, and the index names each', () => {
    const paths = Array.from({ length: 12_000 }, (_, n) => `articles/${n}/`);
    store.transaction(() => {
      for (const page of paths) plan(page);
      plan('404.html', 'not-found');
      plan('q/one/', 'embed');
    });
    exportSitemap(context, files(), false);
    const maps = places(read('sitemap.xml'));
    expect(maps).toEqual(['00', '01', '10', '11'].map((bits) => `sitemap-part-${bits}.xml`));
    const listed = maps.map((file) => places(read(file)));
    for (const one of listed) expect(one.length).toBeLessThanOrEqual(5_000);
    expect(listed.flat().sort()).toEqual([...paths].sort());
    expect(read('robots.txt')).toContain('Sitemap: https://example.org/mills/sitemap.xml');
  });

  it('come with a description of the search that browsers can read', async () => {
    const xml = read('opensearch.xml');
    expect(await xmlErrors('opensearch', { 'opensearch.xml': xml })).toEqual([]);
    expect(/<ShortName>(.*)<\/ShortName>/.exec(xml)![1]).not.toContain('<');
    expect(xml).toContain('template="https://example.org/mills/search/?q={searchTerms}"');
  });
});

it('of few pages are one file, and of none an empty one', () => {
  exportSitemap(context, files('none'), false);
  expect(places(read('none/sitemap.xml'))).toEqual(['sitemap-1.xml']);
  expect(read('none/sitemap-1.xml')).not.toContain('<loc>');
});

it('keep signs of XML in an address as data', async () => {
  plan("articles/a&b<c>'d/");
  exportSitemap(context, files('signs'), false);
  expect(read('signs/sitemap-1.xml')).toContain('/articles/a&amp;b&lt;c&gt;');
  expect(await xmlErrors('sitemap', { 'sitemap-1.xml': read('signs/sitemap-1.xml') })).toEqual([]);
});

it('stand as they are where no page came or went', () => {
  const paths = Array.from({ length: 6_000 }, (_, n) => `articles/${n}/`);
  store.transaction(() => {
    for (const page of paths) plan(page);
  });
  const output = path.join(work, 'site');
  const written = (name: string, isKept: boolean): string[] => {
    const folder = path.join(work, name);
    const staging = beginStaging(store, folder);
    exportSitemap(context, staging.files, isKept);
    staging.flush();
    const made = readdirSync(folder).filter((file) => file.startsWith('sitemap-'));
    publish(store, staging, output, { published: {}, isWhole: !isKept });
    return made.sort();
  };
  expect(written('first', false)).toEqual(['sitemap-part-0.xml', 'sitemap-part-1.xml']);
  expect(written('second', true)).toEqual([]);
  plan('articles/new/');
  const [changed] = written('third', true);
  expect(readFileSync(path.join(output, changed!), 'utf8')).toContain('articles/new/');
  const all = readdirSync(output).filter((file) => file.startsWith('sitemap-part'));
  expect(all.flatMap((file) => places(readFileSync(path.join(output, file), 'utf8')))).toHaveLength(6_001);
});
