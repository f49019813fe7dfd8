import { describe, expect, it } from 'vitest';
import { EMPTY_CONTEXT } from '../../../src/read/context.ts';
import { readParts } from '../../../src/read/read-parts.ts';
import { ARTICLES } from './articles.data.ts';
import { gist, readFixture } from './read-fixture.ts';

describe('web archives', () => {
  it.each([
    ['site.warc.gz', ['ferry', 'library', 'mayor', 'museum', 'orchard']],
    ['site.wacz', ['ferry', 'library', 'mayor', 'museum', 'orchard']],
    ['plain.warc', ['museum', 'mayor']],
    ['packed.warc.gz', ['library', 'orchard']],
    ['first.warc.gz', ['ferry']],
    ['again.warc.gz', ['mayor']],
    ['warcio.warc.gz', ['museum', 'ferry']],
    ['recompressed.warc.gz', ['museum', 'mayor']],
    ['warcit.warc.gz', ['orchard', 'library']],
    ['several.wacz', ['ferry', 'library', 'orchard']],
    ['pages.wacz', ['library', 'orchard']],
    ['js.wacz', ['ferry', 'library', 'orchard']],
    ['js-plain.wacz', ['museum', 'mayor']],
  ])('%s: title, date, authors, body, address and day of capture of each page', async (file, names) => {
    const { articles } = await readFixture(`warc/${file}`);
    expect(articles.map(gist)).toEqual(names.map((name) => ARTICLES[name]));
    expect(articles.map(({ source }) => source.path)).toEqual(
      names.map((name) => `warc/${file}!/gate.example/news/${name}`),
    );
    expect(articles.map(({ meta }) => meta.url?.value)).toEqual(
      names.map((name) => `https://gate.example/news/${name}`),
    );
    for (const { meta } of articles) expect(meta.captured?.value).toMatch(/^2026-11-30/);
  });

  it.each([
    [
      'site.warc.gz',
      {
        'answer with status 404': 1,
        'page without an article': 1,
        'picture, script or other part of a page': 2,
        redirect: 1,
        'later capture of a page': 1,
      },
    ],
    ['again.warc.gz', { 'capture of what was captured before': 1 }],
    ['warcit.warc.gz', { 'picture, script or other part of a page': 1 }],
  ])('%s: what is no article is counted', async (file, counts) => {
    const { diagnostics } = await readFixture(`warc/${file}`);
    expect(
      Object.fromEntries(diagnostics.map(({ params }) => [params?.['kind'], params?.['count']])),
    ).toEqual(counts);
  });

  it('that are cut off are told of, and what came before is kept', async () => {
    const { articles, codes } = await readFixture('warc/cut.warc.gz');
    expect(articles.map(gist)).toEqual([ARTICLES['ferry']]);
    expect(codes).toContain('damaged-file');
  });

  it('whose last record is no page and is not all there end', async () => {
    const head = 'WARC/1.0\r\nWARC-Type: metadata\r\nContent-Type: text/plain\r\nContent-Length: 90\r\n\r\n';
    const { documents, diagnostics } = await readParts(
      new TextEncoder().encode(`${head}too little`),
      'a.warc',
      'warc',
      EMPTY_CONTEXT,
    );
    expect(documents).toEqual([]);
    expect(diagnostics.map(({ code }) => code)).toEqual(['damaged-file']);
  });
});
