import { expect, it } from 'vitest';
import { findsOf } from '../../../src/site/views/finds.ts';
import { labelsOf, marksOf } from '../../../src/site/views/marks.ts';
import { namedInArticle } from '../../../src/store/queries/entities.ts';
import { getExtracted } from '../../../src/store/records.ts';
import { recordOf } from '../../archive/record.ts';
import { archiveOf } from '../../support/archive.ts';

const context = archiveOf([
  recordOf(
    '“[The gates stay shut](quote:Bo Lund),” said [Bo Lund](name) on [May 3](date:2021-05-03). [12](figure:12) boats sank, [Holm](name) says.',
    { id: 'm1' },
  ),
  // Whose last name stands alone in the first.
  recordOf('[Ada Holm](name) came.', { id: 'm2' }),
]);
const { record } = getExtracted(context.store, 'm1')!;
const marks = marksOf(
  context,
  record,
  findsOf(context, 'm1'),
  context.store.all(namedInArticle, { article: 'm1' }),
);
const words = ({ start, end }: { readonly start: number; readonly end: number }): string =>
  record.text.slice(start, end);

it('finds are marked where they stand, with the fragment by which they are known and their record beside', () => {
  const found = marks.filter(({ layer }) => layer !== 'name');
  expect(found.map((mark) => [mark.layer, words(mark)])).toEqual([
    ['quote', 'The gates stay shut'],
    ['figure', '12'],
    ['date', 'May 3'],
  ]);
  for (const mark of found) expect(mark).toMatchObject({ record: `r-${'id' in mark ? mark.id : ''}` });
});

it('a name leads to its page, but not one word to somebody whom the article gives no other', () => {
  const names = marks.filter(({ layer }) => layer === 'name');
  expect(names.map((mark) => [words(mark), 'href' in mark])).toEqual([
    ['Bo Lund', true],
    ['Holm', false],
  ]);
});

it('titles, bylines and boilerplate are shown otherwise', () => {
  const block = { start: 0, end: 1 };
  const roles = ['paragraph', 'title', 'byline', 'boilerplate'] as const;
  const blocks = roles.map((role) => ({ ...record.blocks[0]!, ...block, role }));
  expect(labelsOf({ ...record, blocks }).map(({ role }) => role)).toEqual(['title', 'byline', 'boilerplate']);
});
