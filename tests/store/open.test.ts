import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStore, readStore } from '../../src/store/open.ts';
import { SCHEMA_VERSION } from '../../src/store/schema.ts';
import { sql } from '../support/sql.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'store-'));
  file = path.join(folder, 'deep', 'store.sqlite');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Leaves one row in a store file, and closes it. */
function filled(): void {
  const store = openStore(file);
  store.run(sql("INSERT INTO meta VALUES ('key', 'kept')"));
  store.close();
}

/** What is left of that row when the file is opened again. */
function left(): unknown[] {
  const store = openStore(file);
  const rows = store.all(sql('SELECT key, value FROM meta'));
  store.close();
  return rows;
}

const versionOf = (): number => {
  const db = new DatabaseSync(file);
  const { user_version: version } = db.prepare('PRAGMA user_version').get() as { user_version: number };
  db.close();
  return version;
};

/** Writes another version into the file. */
function setVersion(version: number): void {
  const db = new DatabaseSync(file);
  db.exec(`PRAGMA user_version = ${version}`);
  db.close();
}

describe('opening', () => {
  it('makes the folder and an empty store of this version', () => {
    expect(left()).toEqual([]);
    expect(versionOf()).toBe(SCHEMA_VERSION);
  });

  it('keeps what is in a store of this version', () => {
    filled();
    expect(left()).toEqual([{ key: 'key', value: 'kept' }]);
  });

  it.each([
    ['an older', SCHEMA_VERSION - 1],
    ['a newer', SCHEMA_VERSION + 1],
    ['a file with tables and without a', 0],
  ])('makes the store anew over %s version', (_, version) => {
    filled();
    setVersion(version);
    expect(left()).toEqual([]);
    expect(versionOf()).toBe(SCHEMA_VERSION);
  });

  it.each([
    [
      'no database',
      'Here is no database, only a long enough line of text to be read as its head.\n'.repeat(20),
    ],
    ['cut short', 'SQLite format 3\u0000'],
    ['empty', ''],
  ])('makes the store anew over a file that is %s', (_, content) => {
    filled();
    writeFileSync(file, content);
    for (const suffix of ['-wal', '-shm']) rmSync(file + suffix, { force: true });
    expect(left()).toEqual([]);
  });

  it('is in memory alone where it is asked to be', () => {
    const [one, two] = [openStore(':memory:'), openStore(':memory:')];
    one.run(sql("INSERT INTO meta VALUES ('key', 'mine')"));
    expect(two.all(sql('SELECT * FROM meta'))).toEqual([]);
    one.close();
    two.close();
  });
});

describe('reading a finished store', () => {
  it('never changes it', () => {
    filled();
    const store = readStore(file);
    expect(store.one(sql('SELECT value FROM meta'))).toEqual({ value: 'kept' });
    expect(() => store.run(sql('DELETE FROM meta'))).toThrow(/readonly/);
    store.close();
  });

  it('never makes one', () => {
    expect(() => readStore(file)).toThrow();
  });

  it('takes one of another version as it is', () => {
    filled();
    setVersion(SCHEMA_VERSION + 1);
    const store = readStore(file);
    expect(store.all(sql('SELECT key FROM meta'))).toEqual([{ key: 'key' }]);
    store.close();
    expect(versionOf()).toBe(SCHEMA_VERSION + 1);
  });
});

describe('questions', () => {
  const two = () => {
    const store = openStore(':memory:');
    store.run(sql("INSERT INTO meta VALUES ('a', '1'), ('b', '2')"));
    return store;
  };

  it('all, one, each', () => {
    const store = two();
    expect(store.all(sql('SELECT key FROM meta ORDER BY key'))).toEqual([{ key: 'a' }, { key: 'b' }]);
    expect(store.all(sql('SELECT key FROM meta WHERE value = $value', { value: '9' }))).toEqual([]);
    expect(store.one(sql('SELECT key FROM meta WHERE value = $value', { value: '2' }))).toEqual({ key: 'b' });
    expect(store.one(sql('SELECT key FROM meta WHERE value = $value', { value: '9' }))).toBeUndefined();
    expect(
      [...store.each(sql<{ key: string }>('SELECT key FROM meta ORDER BY key'))].map(({ key }) => key),
    ).toEqual(['a', 'b']);
    store.close();
  });

  it('rows are objects like any other, which the engine makes and copies fastest', () => {
    const store = openStore(':memory:');
    store.run(sql("INSERT INTO meta VALUES ('a', '1')"));
    const question = sql('SELECT key, value, NULL AS none FROM meta');
    const rows = [...store.all(question), store.one(question), ...store.each(question)];
    store.close();
    for (const row of rows) expect(row).toStrictEqual({ key: 'a', value: '1', none: null });
    expect(rows).toHaveLength(3);
  });

  it('two loops over one question do not disturb each other', () => {
    const store = two();
    const pairs: string[] = [];
    const keys = sql<{ key: string }>('SELECT key FROM meta ORDER BY key');
    for (const one of store.each(keys)) for (const other of store.each(keys)) pairs.push(one.key + other.key);
    expect(pairs).toEqual(['aa', 'ab', 'ba', 'bb']);
    store.close();
  });

  it('values are data, whatever they say', () => {
    const store = two();
    const hostile = "x'); DROP TABLE meta; --";
    store.run(sql('INSERT INTO meta VALUES ($hostile, $value)', { hostile, value: '"<script>' }));
    expect(store.one(sql('SELECT value FROM meta WHERE key = $hostile', { hostile }))).toEqual({
      value: '"<script>',
    });
    expect(store.all(sql('SELECT 1 FROM meta'))).toHaveLength(3);
    store.close();
  });
});

describe('a transaction', () => {
  it('gives what its work gives, and keeps it', () => {
    const store = openStore(':memory:');
    const given = store.transaction(() => {
      store.run(sql("INSERT INTO meta VALUES ('a', '1')"));
      return 7;
    });
    expect(given).toBe(7);
    expect(store.all(sql('SELECT key FROM meta'))).toEqual([{ key: 'a' }]);
    store.close();
  });

  it('is undone as a whole where its work fails, and the error comes through', () => {
    const store = openStore(':memory:');
    store.run(sql("INSERT INTO meta VALUES ('a', '1')"));
    expect(() =>
      store.transaction(() => {
        store.run(sql("UPDATE meta SET value = '2'"));
        store.run(sql("INSERT INTO meta VALUES ('b', '3')"));
        throw new Error('no paper left');
      }),
    ).toThrow('no paper left');
    expect(store.all(sql('SELECT key, value FROM meta'))).toEqual([{ key: 'a', value: '1' }]);
    // And the store goes on.
    store.transaction(() => store.run(sql("INSERT INTO meta VALUES ('c', '4')")));
    expect(store.all(sql('SELECT key FROM meta ORDER BY key'))).toEqual([{ key: 'a' }, { key: 'c' }]);
    store.close();
  });

  it('is undone where a rule of the tables is broken', () => {
    const store = openStore(':memory:');
    expect(() =>
      store.transaction(() => {
        store.run(sql("INSERT INTO meta VALUES ('a', '1')"));
        store.run(sql("INSERT INTO meta VALUES ('a', '2')"));
      }),
    ).toThrow(/UNIQUE/);
    expect(store.all(sql('SELECT key FROM meta'))).toEqual([]);
    store.close();
  });

  it('inside another fails, and undoes both', () => {
    const store = openStore(':memory:');
    expect(() =>
      store.transaction(() => {
        store.run(sql("INSERT INTO meta VALUES ('a', '1')"));
        store.transaction(() => undefined);
      }),
    ).toThrow(/transaction/);
    expect(store.all(sql('SELECT key FROM meta'))).toEqual([]);
    store.close();
  });
});
