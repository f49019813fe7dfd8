import { describe, expect, it } from 'vitest';
import { openStore } from '../../src/store/open.ts';

const refused = (sql: string): (() => void) => {
  const store = openStore(':memory:');
  return () => store.run(sql);
};

describe('the tables refuse', () => {
  it.each([
    [
      'a record of no source',
      "INSERT INTO records VALUES ('a', 'none.txt', '{}', NULL, '{}')",
      /FOREIGN KEY/,
    ],
    ['a source without a digest', "INSERT INTO sources VALUES ('a.txt', NULL, '[]')", /NOT NULL/],
    [
      'two pages at one address',
      "INSERT INTO topics VALUES ('a', 'A', NULL, NULL, 'p/', 1), ('b', 'B', NULL, NULL, 'p/', 1)",
      /UNIQUE/,
    ],
  ])('%s', (_, sql, because) => expect(refused(sql)).toThrow(because));
});

it('the first source by path has the article: by code units, not by a locale', () => {
  const store = openStore(':memory:');
  for (const path of ['ä.txt', 'b.txt', 'Z.txt']) {
    store.run('INSERT INTO sources VALUES (?, ?, ?)', path, 'd', '[]');
    store.run('INSERT INTO records VALUES (?, ?, ?, NULL, ?)', 'one', path, '{}', '{}');
  }
  expect(store.all('SELECT source FROM kept')).toEqual([{ source: 'Z.txt' }]);
  store.close();
});
