import { describe, expect, it } from 'vitest';
import { ARTICLES, CANAL } from './articles.data.ts';
import { gist, readFixture } from './read-fixture.ts';

describe('electronic books', () => {
  it.each(['ferry', 'library', 'museum', 'orchard'])('%s: title, date, authors and body', async (name) => {
    const { articles } = await readFixture(`epub/${name}.epub`);
    expect(articles.map(gist)).toEqual([ARTICLES[name]]);
    expect(articles[0]?.source.path).toBe(`epub/${name}.epub`);
  });

  it('of several articles: each chapter is one, and the book their publisher', async () => {
    const { articles, codes } = await readFixture('epub/weekend.epub');
    expect(articles.map(gist)).toEqual([ARTICLES['ferry'], ARTICLES['museum'], CANAL]);
    expect(new Set(articles.map(({ meta }) => meta.publisher?.value))).toEqual(
      new Set(['The Kelby Gate, weekend']),
    );
    expect(articles[0]?.source.path).toMatch(/^epub\/weekend\.epub!\/EPUB\/text\/ch001\.xhtml$/);
    expect(codes).toEqual(['left-out']);
  });

  it('that are cut off are told of', async () => {
    expect(await readFixture('epub/cut.epub')).toMatchObject({ articles: [], codes: ['damaged-file'] });
  });
});
