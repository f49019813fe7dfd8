import { expect, it } from 'vitest';
import { localTime } from '../../../src/read/formats/local-time.ts';
import { ARTICLES } from './articles.data.ts';
import { gist, readFixture } from './read-fixture.ts';

it('an export that Ghost made: title, day at the site, authors, body, and what is no article', async () => {
  const { articles, diagnostics } = await readFixture('ghost/ghost.json');
  const names = ['ferry', 'mayor', 'museum', 'orchard', 'library'];
  const library = { ...ARTICLES['library']!, authors: ['Jonas Abelard', 'Ruth Okafor'] };
  expect(articles.map(gist)).toEqual(names.map((name) => ({ ...ARTICLES, library })[name]));
  expect(articles[0]?.meta).toMatchObject({
    published: { value: '2024-03-12T00:20:00+01:00' },
    publisher: { value: 'The Kelby Gate' },
    language: { value: 'en' },
    keywords: { value: ['Town & county', 'Water'] },
  });
  expect(articles[2]?.meta.published?.value).toBe('2021-05-30T00:20:00+02:00');
  expect(diagnostics.map(({ code, params }) => [code, params?.['kind']])).toEqual([
    ['left-out', 'draft post'],
    ['left-out', 'page of the site'],
    ['left-out', 'scheduled post'],
    ['left-out', 'sent post'],
  ]);
});

it.each([
  ['2021-05-29T22:20:00.000Z', 'Europe/Prague', '2021-05-30T00:20:00+02:00'],
  ['2021-05-30T01:50:00Z', 'America/St_Johns', '2021-05-29T23:20:00-02:30'],
  ['2021-05-30T01:50:00Z', 'Nowhere/At_All', undefined],
  ['in May', 'Europe/Prague', undefined],
])('%s in %s', (instant, zone, expected) => {
  expect(localTime(instant, zone)).toBe(expected);
});
