import { expect, it } from 'vitest';
import {
  isDataMonthly,
  oftenQuotedFrom,
  openDataOf,
  picturesOf,
  wellKnownFrom,
} from '../../src/store/archive-size.ts';
import { archiveOf } from '../support/archive.ts';
import { HARBOUR } from '../support/harbour.ts';
import { sql } from '../support/sql.ts';

/** An archive that says it has so many articles. */
function sized(articles: number, yml = '') {
  const context = archiveOf(HARBOUR, { yml });
  context.store.all(
    sql("UPDATE stretches SET count = $n WHERE list = 'articles' AND key = ''", { n: articles }),
  );
  return context;
}

it.each([
  [499, false, 'all', 10, 3],
  [500, true, 'people', 50, 10],
] as const)(
  'of %i articles data are monthly: %s, and pictures of %s, quoted %i times; feeds of who is quoted %i times',
  (articles, monthly, pictures, from, often) => {
    expect(isDataMonthly(sized(articles))).toBe(monthly);
    expect(picturesOf(sized(articles))).toBe(pictures);
    expect(wellKnownFrom(sized(articles))).toBe(from);
    expect(oftenQuotedFrom(sized(articles))).toBe(often);
  },
);

it('what archive.yml says goes before the size', () => {
  const yml = 'data: monthly\nopenGraphImages: none';
  expect([isDataMonthly(sized(5, yml)), picturesOf(sized(5, yml))]).toEqual([true, 'none']);
  expect(isDataMonthly(sized(5000, 'data: whole'))).toBe(false);
  expect(openDataOf(sized(5000, 'openData: [parquet]'))).toEqual(['parquet']);
  expect(openDataOf(sized(5, 'openData: []'))).toEqual([]);
});
