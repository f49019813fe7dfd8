import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { followChanges } from '../../src/store/changeset.ts';

let db: DatabaseSync;
beforeEach(() => {
  db = new DatabaseSync(':memory:');
  db.exec(`CREATE TABLE one (a TEXT, b INTEGER, c, PRIMARY KEY (a, b)) WITHOUT ROWID;
    CREATE TABLE two (id TEXT PRIMARY KEY, x) WITHOUT ROWID;
    INSERT INTO one VALUES ('kept', 1, 'k'), ('gone', 2, NULL), ('changed', 3, 'old');`);
});
afterEach(() => db.close());

it('tells rows that came, went and changed, table by table, and none that came back', () => {
  const end = followChanges(db, ['two', 'one']);
  db.exec(`BEGIN; DELETE FROM one; COMMIT;
    INSERT INTO one VALUES ('kept', 1, 'k'), ('changed', 3, 'new'), ('come', 4, 'n');
    INSERT INTO two VALUES ('t', 1);`);
  const changes = end();
  expect(changes[0]).toEqual({
    table: 'two',
    kind: 'inserted',
    before: null,
    after: { id: 't', x: 1 },
    changed: [],
  });
  expect(changes.slice(1).sort((x, y) => (x.kind < y.kind ? -1 : 1))).toEqual([
    { table: 'one', kind: 'deleted', before: { a: 'gone', b: 2, c: null }, after: null, changed: [] },
    { table: 'one', kind: 'inserted', before: null, after: { a: 'come', b: 4, c: 'n' }, changed: [] },
    {
      table: 'one',
      kind: 'updated',
      before: { a: 'changed', b: 3, c: 'old' },
      after: { a: 'changed', b: 3, c: 'new' },
      changed: ['c'],
    },
  ]);
});

it('reads every kind of value, of any length', () => {
  const long = 'Ære 😀 '.repeat(4000);
  const end = followChanges(db, ['two']);
  const insert = db.prepare('INSERT INTO two VALUES (?, ?)');
  const values = [-1, 2 ** 53 - 1, -(2 ** 40), 0.1, -1e300, '', long, null, new Uint8Array([0, 255, 84])];
  for (const [n, value] of values.entries()) insert.run(String(n), value);
  expect(new Map(end().map(({ after }) => [after!['id'], after!['x']]))).toEqual(
    new Map(values.map((value, n) => [String(n), value])),
  );
});

it('tells nothing of what others do to other tables, or after the end', () => {
  const end = followChanges(db, ['two']);
  db.exec("DELETE FROM one; INSERT INTO two VALUES ('t', 1); DELETE FROM two");
  expect(end()).toEqual([]);
});
