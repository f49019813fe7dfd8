import { describe, expect, it } from 'vitest';
import { readFeed } from '../../../src/read/formats/feed.ts';
import { ARTICLES, CANAL, type Expected } from './articles.data.ts';
import { gist, readFixture } from './read-fixture.ts';

const ALL: Readonly<Record<string, Expected>> = { ...ARTICLES, canal: CANAL };

describe('feeds and exports', () => {
  it.each([
    ['wordpress.xml', ['ferry', 'orchard', 'museum']],
    ['full.rss', ['ferry', 'library', 'mayor']],
    ['old.xml', ['mayor', 'museum']],
    ['journal.atom', ['orchard', 'canal']],
    ['blogger.xml', ['museum']],
  ] as const)('%s: title, date, authors and body of each article', async (file, names) => {
    const { articles } = await readFixture(`feed/${file}`);
    expect(articles.map(gist)).toEqual(names.map((name) => ALL[name]));
    expect(articles.map(({ meta }) => meta.publisher?.value)).toEqual(names.map(() => 'The Kelby Gate'));
  });

  it.each(['pelican.atom', 'pelican.rss', 'jekyll.xml', 'hugo.rss', 'feedgen.atom', 'feedgen.rss'])(
    '%s, as the program builds it',
    async (file) => {
      const { articles, codes } = await readFixture(`feed/${file}`);
      expect(codes).toEqual([]);
      expect(articles.map(gist).sort((a, b) => (a.title < b.title ? -1 : 1))).toEqual(
        ['museum', 'orchard', 'mayor', 'ferry'].map((name) => ALL[name]),
      );
      for (const { meta } of articles) expect(meta.publisher?.value).toBe('The Kelby Gate');
    },
  );

  it('WordPress: posts by their number, their day at the paper, categories and tags', async () => {
    const { articles } = await readFixture('feed/wordpress.xml');
    const [ferry, , museum] = articles;
    expect(ferry?.source.path).toBe('feed/wordpress.xml#41');
    expect(ferry?.meta).toMatchObject({
      published: { value: '2024-03-12T10:30:00+02:00' },
      url: { value: 'https://gate.example/2024/03/12/ferry/' },
      keywords: { value: ['Town', 'Water & boats'] },
      language: { value: 'en-GB' },
    });
    expect(museum?.meta.published?.value).toBe('2021-05-30T10:30:00-05:00');
  });

  it.each([
    [
      'wordpress.xml',
      ['comment', 'draft post', 'page of the site', 'picture or file', 'post with a password'],
    ],
    ['full.rss', ['teaser without its article']],
    ['blogger.xml', ['comment', 'settings']],
  ])('%s: what is no article is told once a kind', async (file, kinds) => {
    const { diagnostics } = await readFixture(`feed/${file}`);
    expect(diagnostics.map(({ code, params }) => [code, params?.['kind']])).toEqual(
      kinds.map((kind) => ['left-out', kind]),
    );
  });

  it('count what they leave out', async () => {
    const { diagnostics } = await readFixture('feed/wordpress.xml');
    expect(diagnostics[3]).toMatchObject({ params: { count: 2 }, place: { path: 'feed/wordpress.xml' } });
  });

  it('expand no entities', async () => {
    const { articles } = await readFixture('feed/laughs.xml');
    expect(articles[0]?.meta.title?.value).toBe('Ferry &a11;');
    expect(articles[0] && gist(articles[0]).body).toEqual(ARTICLES['ferry']?.body);
  });

  it('tell XML that is none', async () => {
    expect((await readFixture('feed/sitemap.xml')).codes).toEqual(['unknown-format']);
  });

  it.each([
    ['in an item', '<item><title>Deep</title><description>'],
    ['outside of all items', ''],
  ])('give up on elements that never end, %s', (_, before) => {
    const feed = `<rss><channel>${before}${'<b>'.repeat(1_000_000)}`;
    expect(() => [...readFeed(Buffer.from(feed))]).toThrow('never end');
  });
});
