import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, expect, it } from 'vitest';
import { type FileTable, writeTables } from '../../src/store/table-file.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'cuttings-table-file-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const place = (name: string): string => path.join(folder, name);

const PORTS: FileTable = {
  name: 'ports',
  columns: [
    { name: 'id', type: 'TEXT' },
    { name: 'depth', type: 'REAL' },
  ],
  key: 'id',
  references: {},
  search: [],
  rows: [
    ['north', 4.5],
    ['south', null],
  ],
};
const BOATS: FileTable = {
  name: 'boats',
  columns: [
    { name: 'name', type: 'TEXT' },
    { name: 'port', type: 'TEXT' },
    { name: 'crew', type: 'INTEGER' },
  ],
  key: undefined,
  references: { port: ['ports', 'id'] },
  search: ['name'],
  rows: [
    ['Étoile du Nord', 'north', 3],
    ['Red Heron', 'south', 2],
  ],
};

/** What a database that was just written answers. */
function ask(name: string, tables: readonly FileTable[], sql: string): Record<string, unknown>[] {
  writeTables(place(name), tables);
  const db = new DatabaseSync(place(name), { readOnly: true });
  try {
    return db
      .prepare(sql)
      .all()
      .map((row) => ({ ...row }));
  } finally {
    db.close();
  }
}

it('rows stand in their order, with nothing where nothing is known, and lead to each other', () => {
  const tables = [PORTS, BOATS];
  expect(
    ask('joined', tables, 'SELECT b.*, depth FROM boats b JOIN ports ON id = port ORDER BY b.rowid'),
  ).toEqual([
    { name: 'Étoile du Nord', port: 'north', crew: 3, depth: 4.5 },
    { name: 'Red Heron', port: 'south', crew: 2, depth: null },
  ]);
  expect(ask('keys', tables, 'SELECT "table", "from", "to" FROM pragma_foreign_key_list(\'boats\')')).toEqual(
    [{ table: 'ports', from: 'port', to: 'id' }],
  );
  expect(
    ask('plan', tables, "EXPLAIN QUERY PLAN SELECT name FROM boats WHERE port = 'north'")[0]!['detail'],
  ).toContain('USING INDEX boats_port');
});

it('words are found whatever their case and accents, in the columns that are for it alone', () => {
  const found = (name: string, words: string) =>
    ask(
      name,
      [PORTS, BOATS],
      `SELECT b.name FROM boats_fts JOIN boats b ON b.rowid = boats_fts.rowid WHERE boats_fts MATCH '${words}'`,
    ).map((row) => row['name']);
  expect(found('accents', 'ETOILE')).toEqual(['Étoile du Nord']);
  expect(found('ports', 'south')).toEqual([]);
  expect(ask('indexes', [PORTS, BOATS], "SELECT name FROM sqlite_master WHERE name = 'ports_fts'")).toEqual(
    [],
  );
});

it('the same tables give the same bytes, and none of them tells the version of SQLite', () => {
  for (const name of ['one', 'two']) writeTables(place(name), [PORTS, BOATS]);
  const bytes = readFileSync(place('one'));
  expect(bytes.equals(readFileSync(place('two')))).toBe(true);
  expect(bytes.readUInt32BE(96)).toBe(3_040_000);
});

it('names may be words of SQL and hold quotation marks', () => {
  const odd: FileTable = {
    name: 'group "by"',
    columns: [
      { name: 'order', type: 'TEXT' },
      { name: 'a "b"', type: 'TEXT' },
    ],
    key: 'order',
    references: { 'a "b"': ['group "by"', 'order'] },
    search: ['a "b"'],
    rows: [['first', 'first']],
  };
  expect(ask('odd', [odd], 'SELECT * FROM "group ""by"""')).toEqual([{ order: 'first', 'a "b"': 'first' }]);
  expect(ask('found', [odd], 'SELECT rowid FROM "group ""by""_fts" (\'first\')')).toEqual([{ rowid: 1 }]);
});

it('two rows of one key, and a row of none, are refused', () => {
  const keyed = (rows: FileTable['rows']) => () =>
    writeTables(place(`bad-${[...rows].length}`), [{ ...PORTS, rows }]);
  expect(
    keyed([
      ['north', 1],
      ['north', 2],
    ]),
  ).toThrow(/UNIQUE/);
  expect(keyed([[null, 1]])).toThrow(/NOT NULL/);
});
