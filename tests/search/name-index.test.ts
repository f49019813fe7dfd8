import { expect, it } from 'vitest';
import { type NamedPage, nameIndex } from '../../src/search/name-index.ts';

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
