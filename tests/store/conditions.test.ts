import { DatabaseSync } from 'node:sqlite';
import { expect, it } from 'vitest';
import { IS_COMPARED, monthOf, STANDS_BY_ITSELF } from '../../src/store/conditions.ts';

const db = new DatabaseSync(':memory:');
db.exec('CREATE TABLE quotes (kind, speaker, text, published)');
const put = db.prepare('INSERT INTO quotes VALUES (?, ?, ?, ?)');
const LONG = 'We stay above the weir until the water is gone.';
put.run('direct', 'person/a', LONG, '2021-03-04T10:00:00Z');
put.run('mixed', 'person/a', LONG, '2021-03-04');
put.run('indirect', 'person/a', LONG, '2021-03-04');
put.run('direct', null, LONG, '2021-03');
put.run('direct', 'person/a', 'Too short', null);
const all = (sql: string): unknown[] =>
  db
    .prepare(sql)
    .all()
    .flatMap((row) => Object.values(row));

it('a month is that of a time of any precision, and empty of none', () => {
  expect(all(`SELECT ${monthOf('published')} FROM quotes ORDER BY rowid`)).toEqual([
    '2021-03',
    '2021-03',
    '2021-03',
    '2021-03',
    '',
  ]);
});

it.each([
  ['stands by itself that is whole, of somebody named and neither short nor long', STANDS_BY_ITSELF, [1]],
  ['is compared that has words of somebody named, of a day', IS_COMPARED, [1, 2]],
])('a quote %s', (_, condition, rows) => {
  expect(all(`SELECT rowid FROM quotes WHERE ${condition} ORDER BY rowid`)).toEqual(rows);
});
