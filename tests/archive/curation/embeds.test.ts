import { expect, it } from 'vitest';
import { readEmbeds } from '../../../src/archive/curation/embeds.ts';

const read = (quote: string) =>
  readEmbeds({ path: 'authority/embeds.csv', text: `quote,note\n"${quote}",why\n` });

it.each([
  ['articles/2021/03/quay-1a/#q-9z', 'articles/2021/03/quay-1a/', 'q-9z'],
  ['https://news.example/archive/articles/2021/03/quay-1a/#q-9z-2', 'articles/2021/03/quay-1a/', 'q-9z-2'],
  ['/archive/articles/undated/quay-1a/#r-q-9z', 'articles/undated/quay-1a/', 'q-9z'],
  ['articles/2021/03/quay-1a/finds/#r-q-9z', 'articles/2021/03/quay-1a/', 'q-9z'],
])('a link names a quote: %s', (quote, path, anchor) => {
  const { embeds, diagnostics } = read(quote);
  expect(embeds).toMatchObject([{ path, anchor }]);
  expect(diagnostics).toEqual([]);
});

it.each([
  'articles/2021/03/quay-1a/',
  'articles/2021/03/quay-1a/#f-9z',
  'people/ada/#q-9z',
  '“The quay stays.”',
  '',
])('no other does: %j', (quote) => {
  const { embeds, diagnostics } = read(quote);
  expect(embeds).toEqual([]);
  expect(diagnostics).toMatchObject([
    { code: 'embed-without-quote', severity: 'error', place: { path: 'authority/embeds.csv', line: 2 } },
  ]);
});
