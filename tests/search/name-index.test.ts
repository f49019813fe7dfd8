import { expect, it } from 'vitest';
import { type NamedPage, namedPages, nameIndex } from '../../src/search/name-index.ts';
import { archiveOf } from '../support/archive.ts';
import { sql } from '../support/sql.ts';

const page = (name: string): NamedPage => [name, 'person', `people/${name}/`, 1, 0];
const namesIn = (pages: readonly NamedPage[] | undefined): string[] => pages?.map(([name]) => name) ?? [];

it('keeps a small archive in one file, each page once', () => {
  const { files, pages } = nameIndex([page('Jo Jones'), page('Ana Jones')]);
  expect(files).toEqual({ '': 0 });
  expect(namesIn(pages[0])).toEqual(['Jo Jones', 'Ana Jones']);
});

it('parts a large one by what words begin with, accents or not', () => {
  const { files, pages } = nameIndex(['Émile Li', 'Eva Lindt', 'Eva Lind', 'Ed Lima', 'Li Na'].map(page), 3);
  expect(namesIn(pages[files['l'] ?? -1])).toEqual([]);
  expect(namesIn(pages[files['li']!])).toEqual(['Émile Li', 'Li Na']);
  expect(namesIn(pages[files['lin']!])).toEqual(['Eva Lindt', 'Eva Lind']);
  expect(namesIn(pages[files['em']!])).toEqual(['Émile Li']);
});

it('ends where all words of a file are one word, and with names of other scripts', () => {
  const { files, pages } = nameIndex(['Київ', 'Київ', 'Київ'].map(page), 1);
  expect(Object.keys(files)).toEqual(['київ'.normalize('NFD').replace(/\p{M}/gu, '')]);
  expect(pages[0]).toHaveLength(3);
});

it('tells counts to their first two digits from a hundred on, and is in the order of these', () => {
  const context = archiveOf([]);
  const put = (id: string, articles: number, quotes: number): void =>
    context.store.run(
      sql(
        `INSERT INTO topics (id, label, parent, scope, path, articles, direct, first)
         VALUES ('${id}', '${id}', NULL, NULL, 'topics/${id}/', ${articles}, ${quotes}, '')`,
      ),
    );
  for (const [id, articles] of Object.entries({ a: 99, b: 100, c: 1999, d: 1903, e: 12_345 }))
    put(id, articles, 0);
  expect(namedPages(context).map(([name, , , articles]) => [name, articles])).toEqual([
    ['e', 12_000],
    ['c', 1900],
    ['d', 1900],
    ['b', 100],
    ['a', 99],
  ]);
});
