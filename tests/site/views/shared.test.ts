import { expect, it } from 'vitest';
import type { ArticleRecord } from '../../../src/model/record.ts';
import { articleView } from '../../../src/site/views/article.ts';
import { recordOf } from '../../archive/record.ts';
import { archiveOf } from '../../support/archive.ts';
import { page } from '../../support/harbour.ts';

const SAID = 'The gates will stay closed until the last boat is in';
const printed = (id: string, published: string, publisher: string, words: string): ArticleRecord => {
  const record = recordOf(words, { id, title: `Of ${publisher}`, published, publisher });
  return { ...record, figures: record.figures.map((figure) => ({ ...figure, of: 'boats' })) };
};
const FIRST = printed(
  'one',
  '2021-03-04',
  'Harbour Weekly',
  `“[${SAID}](quote:Bo Lund),” said [Bo Lund](name). At [Skerry Point](place) the storm sank [30](figure:30) boats.`,
);
const LATER = printed(
  'two',
  '2021-03-05',
  'Coast Post',
  `“[${SAID}, whatever it may cost us all](quote:Bo Lund),” said [Bo Lund](name). The storm off [Skerry Point](place) sank [30](figure:30) boats.`,
);
const sharedOf = (records: readonly ArticleRecord[], id: string) => {
  const context = archiveOf(records);
  return articleView(context, page(context, 'article', id)).shared;
};

it('tells which quotes and figures another article prints, and how much of their words', () => {
  const shared = sharedOf([FIRST, LATER], 'one')!;
  expect(shared.articles.map(({ publisher }) => publisher)).toEqual(['Coast Post']);
  expect(
    shared.finds.map(({ text, of, there }) => [text, of, there.map((one) => [one?.extent, one?.text])]),
  ).toEqual([
    [SAID, 'Bo Lund', [['more', null]]],
    ['30', 'boats', [['same', '30']]],
  ]);
  expect(shared.finds[0]!.there[0]!.href).toMatch(/^\/articles\/2021\/03\/of-coast-post-two\/#q-/);
  expect(sharedOf([FIRST, LATER], 'two')!.finds[0]!.there[0]!.extent).toBe('part');
});

it('has a column for each article, the earliest first, and leaves empty what one of them has not', () => {
  const third = printed(
    'three',
    '2021-03-01',
    'Dyke Post',
    `“[${SAID}](quote:Bo Lund),” said [Bo Lund](name).`,
  );
  const shared = sharedOf([FIRST, LATER, third], 'one')!;
  expect(shared.articles.map(({ publisher }) => publisher)).toEqual(['Dyke Post', 'Coast Post']);
  expect(shared.finds.map(({ there }) => there.map((one) => one?.extent ?? null))).toEqual([
    ['all', 'more'],
    [null, 'same'],
  ]);
});

it.each([
  ['weeks later', { published: '2021-04-05' }],
  ['on no day that is known', { published: null }],
])('tells nothing of the same words %s', (_, extra) => {
  expect(sharedOf([FIRST, { ...LATER, ...extra }], 'one')).toBeNull();
});

it('tells nothing of the same words of somebody else', () => {
  const other = printed(
    'two',
    '2021-03-05',
    'Coast Post',
    `“[${SAID}](quote:Ada Holm),” said [Ada Holm](name).`,
  );
  expect(sharedOf([FIRST, other], 'one')).toBeNull();
});
