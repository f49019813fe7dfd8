import { describe, expect, it } from 'vitest';
import { openStore } from '../../src/store/open.ts';
import { insertRecord, insertSource } from '../../src/store/queries/records.ts';
import { sql } from '../support/sql.ts';

const refused = (text: string): (() => void) => {
  const store = openStore(':memory:');
  return () => store.run(sql(text));
};

describe('the tables refuse', () => {
  it.each([
    [
      'a record of no source',
      "INSERT INTO records VALUES ('a', 'a', 'none.txt', 0, NULL, '', '{}', NULL, '{}')",
      /FOREIGN KEY/,
    ],
    ['a source without a digest', "INSERT INTO sources VALUES ('a.txt', NULL, '[]')", /NOT NULL/],
    [
      'two pages at one address',
      "INSERT INTO topics VALUES ('a', 'A', NULL, NULL, 'p/', 1, 1, 'x'), ('b', 'B', NULL, NULL, 'p/', 1, 1, 'x')",
      /UNIQUE/,
    ],
  ])('%s', (_, text, because) => expect(refused(text)).toThrow(because));
});

it('of equal records the first by path is the article: by code units, not by a locale', () => {
  const store = openStore(':memory:');
  for (const path of ['ä.txt', 'b.txt', 'Z.txt']) {
    store.run(insertSource, { path, digest: 'd', diagnostics: '[]' });
    store.run(insertRecord, {
      article: 'one',
      source: path,
      seq: 0,
      text: null,
      rank: '',
      record: '{}',
      body: '{}',
    });
  }
  expect(store.all(sql('SELECT source FROM kept'))).toEqual([{ source: 'Z.txt' }]);
  store.close();
});
