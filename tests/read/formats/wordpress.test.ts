import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { clean } from '../../../src/clean/index.ts';
import { EMPTY_CONTEXT } from '../../../src/read/context.ts';
import { printedContent } from '../../../src/read/formats/wordpress-content.ts';
import { toDocument } from '../../../src/read/to-document.ts';
import { ARTICLES, type Expected } from './articles.data.ts';
import { FIXTURES, gist, readFixture } from './read-fixture.ts';

/** Contents, and what WordPress printed of them. */
const PRINTED: { content: string; printed: string }[] = JSON.parse(
  readFileSync(path.join(FIXTURES, 'wordpress/printed.json'), 'utf8'),
);

/** Written in the classic editor, with what only looks like shortcodes, entities or the end of a CDATA section. */
const KIOSK: Expected = {
  title: 'Fish & chips: the kiosk closes',
  published: '2023-01-04',
  authors: ['Ada Quill'],
  body: [
    'The kiosk on Weaver Street sold its last newspaper on Sunday. "It are [sic] the same paper as ever," said a note on its door.\nA second line of the note, without a gap, read "Back in five minutes [perhaps]".',
    'The till\'s last slip said "a ]]> b", which nobody at the bank could explain. Fish & chips cost 40p there in 1974.',
    'Whoever writes [gallery] with two brackets means the word.',
  ],
};
const ALL: Readonly<Record<string, Expected>> = {
  ...ARTICLES,
  // WordPress knows one author of a post.
  library: { ...ARTICLES['library']!, authors: ['Jonas Abelard'] },
  kiosk: KIOSK,
};

describe('exports that WordPress made', () => {
  it.each([
    ['blocks', ['ferry', 'mayor', 'museum', 'orchard', 'library'], '+01:00', 'en-US'],
    ['classic', ['ferry', 'mayor', 'museum', 'orchard', 'library'], '-02:30', 'en-GB'],
    ['pasted', ['ferry', 'mayor', 'museum', 'orchard', 'library', 'kiosk'], '+05:45', 'en-CA'],
    ['part', ['ferry', 'mayor', 'library'], '+13:00', 'en-NZ'],
    ['all', ['ferry', 'mayor', 'museum', 'orchard', 'library'], '+00:00', 'en-AU'],
  ] as const)('%s: title, day, authors and body of each post', async (site, names, offset, language) => {
    const { articles } = await readFixture(`wordpress/${site}.xml`);
    expect(articles.map(gist)).toEqual(names.map((name) => ALL[name]));
    const time = site === 'classic' ? '23:40:00' : '00:20:00';
    expect(articles[0]?.meta).toMatchObject({
      published: { value: `2024-03-12T${time}${offset}` },
      publisher: { value: 'The Kelby Gate & Post' },
      language: { value: language },
      url: { value: 'https://gate.example/2024/03/ferry/' },
      keywords: { value: ['boats', 'Town & county', 'Water'] },
    });
  });

  it.each([
    ['blocks', [['comment', 1]]],
    ['classic', [['comment', 1]]],
    [
      'all',
      [
        ['comment', 1],
        ['draft post', 1],
        ['pending post', 1],
        ['private post', 1],
        ['trash post', 1],
        ['post for a day to come', 1],
        ['post with a password', 1],
        ['page of the site', 1],
        ['post without text', 1],
        ['picture or file', 1],
        ['reusable block', 1],
        ['menu entry', 1],
      ],
    ],
  ] as const)('%s: what is no article is told', async (site, kinds) => {
    const { diagnostics } = await readFixture(`wordpress/${site}.xml`);
    expect(diagnostics.map(({ code }) => code)).toEqual(kinds.map(() => 'left-out'));
    const told = diagnostics.map(({ params }) => [params?.['kind'], params?.['count']]);
    expect(told.toSorted()).toEqual(kinds.toSorted());
  });

  it.each(['blocks', 'classic'])('%s: words about a picture are a caption', async (site) => {
    const { articles } = await readFixture(`wordpress/${site}.xml`);
    for (const { text, blocks } of articles) {
      const captions = blocks.filter(({ reason }) => reason === 'image-caption');
      expect(text.slice(captions[0]?.start, captions[0]?.end)).toMatch(/^The pier, by night/);
    }
  });
});

/** The blocks of some HTML, with their roles. */
function blocksOf(text: string): string[] {
  const fields = { title: 'The pier', published: '2024-03-12' };
  const origin = { path: 'pier', mediaType: 'text/html', content: text };
  const { documents } = toDocument({ markup: 'html', text, fields }, origin, EMPTY_CONTEXT);
  return documents
    .map((document) => clean(document))
    .flatMap((article) =>
      article.blocks.map(({ role, start, end }) => `${role}: ${article.text.slice(start, end)}`),
    );
}

describe('what WordPress prints of a post', () => {
  it.each(PRINTED)('has these blocks: $content', ({ content, printed }) => {
    expect(blocksOf(printed).length).toBeGreaterThan(2);
    expect(blocksOf(printedContent(content))).toEqual(blocksOf(printed));
  });

  it('leaves an address that no player is made of', () => {
    const text = 'The plan is at\nhttps://council.example/plan\n\nhttps://vimeo.com/1\n\nThe end.';
    expect(printedContent(text)).toBe(
      '<p>The plan is at<br>https://council.example/plan</p>\n<p>The end.</p>',
    );
  });

  // Each took, or takes at a look, time with the square of its length: minutes.
  it.each(['<!--', '[caption id="a"]', '[[', '[a b="', '<p>\n', '<br> ', '[caption]<a <img>[/caption]'])(
    'comes to an end: %j, over and over',
    (piece) => {
      const text = piece.repeat(1_000_000 / piece.length);
      expect(printedContent(text).length).toBeLessThanOrEqual(text.length * 3);
    },
    20_000,
  );
});
