import { describe, expect, it } from 'vitest';
import { OPEN_TABLE_NAMES, openTable } from '../../src/export/open-tables.data.ts';
import { ALL_OF_IT, linked, monthsOf, rowsOf, rowsOfMonth } from '../../src/export/open-tables.ts';
import { archiveOf } from '../support/archive.ts';
import { CONCEPTS, page, REPRINTED } from '../support/harbour.ts';

const BASE = 'https://example.org/harbour/';
const harbour = archiveOf(REPRINTED, { concepts: CONCEPTS, yml: `baseUrl: ${BASE}` });

it('the months of an archive come in their order, and the undated last, even where there is nothing', () => {
  expect(monthsOf(harbour)).toEqual(['2021-03', '2021-05', '2022-01', null]);
  expect(monthsOf(archiveOf([]))).toEqual([null]);
});

describe('the rows of a table', () => {
  it('have all of its columns, in every table', () => {
    for (const name of OPEN_TABLE_NAMES) {
      const rows = [...rowsOf(harbour, name)];
      expect(rows.length, name).toBeGreaterThan(0);
      for (const row of rows)
        for (const [column] of openTable(name).columns) expect(row, name).toHaveProperty([column]);
    }
  });

  it('tell where else a text was printed', () => {
    expect([...rowsOf(harbour, 'printings')]).toMatchObject([
      {
        article: 'h1',
        title: 'Gates close',
        printing: 'h6',
        printed_title: 'GATES CLOSE',
        published: '2021-03-05',
        publisher: 'Coast Post',
      },
    ]);
  });

  it('come in the order of publication, month by month', () => {
    expect([...rowsOf(harbour, 'articles')].map((row) => row['id'])).toEqual(['h1', 'h5', 'h2', 'h3', 'h4']);
    const articlesOf = (month: string | null) =>
      [...rowsOfMonth(harbour, 'quotes', { month, ...ALL_OF_IT })].map((row) => row['article']);
    expect(articlesOf('2021-03')).toEqual(['h1', 'h5']);
    expect(articlesOf('2021-05')).toEqual(['h2', 'h2']);
    expect(articlesOf('2021-04')).toEqual([]);
    expect(new Set(articlesOf(null))).toEqual(new Set(['h4']));
  });

  it('lead to their evidence: a find to its place, an article to its page', () => {
    const article = `${BASE}${page(harbour, 'article', 'h1').path}`;
    const [figure] = rowsOfMonth(harbour, 'figures', { month: '2021-03', ...ALL_OF_IT });
    expect(String(figure!['link'])).toMatch(/#./);
    expect(String(figure!['link']).split('#')[0]).toBe(article);
    expect([...rowsOf(harbour, 'articles')][0]!['link']).toBe(article);
  });
});

it('a row is linked by its path, at its anchor where it has one, and nowhere without a page', () => {
  expect(linked(harbour, { path: 'people/ada/', id: 'ada' })).toEqual({
    path: 'people/ada/',
    id: 'ada',
    link: `${BASE}people/ada/`,
  });
  expect(linked(harbour, { path: 'a/', anchor: 'q-1' })['link']).toBe(`${BASE}a/#q-1`);
  expect(linked(harbour, { path: null, anchor: 'q-1' })['link']).toBeNull();
  expect(linked(harbour, {})['link']).toBeNull();
});
