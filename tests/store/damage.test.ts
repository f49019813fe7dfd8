import { existsSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, describe, expect, it } from 'vitest';
import { deleteStore, isUseless, UselessStore } from '../../src/store/damage.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'cuttings-damage-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What SQLite throws when all of a file is read. */
function errorOf(file: string, statement = 'SELECT * FROM notes ORDER BY word'): unknown {
  const db = new DatabaseSync(file);
  try {
    db.prepare(statement).all();
    return undefined;
  } catch (error) {
    return error;
  } finally {
    db.close();
  }
}

function database(name: string): string {
  const file = path.join(folder, name);
  const db = new DatabaseSync(file);
  db.exec('CREATE TABLE notes (word TEXT)');
  const put = db.prepare('INSERT INTO notes VALUES (?)');
  for (let i = 0; i < 4000; i++) put.run(`word ${i} of a table that fills many pages`);
  db.close();
  return file;
}

describe('a store is of no use', () => {
  it('where its file is cut off', () => {
    const file = database('cut.db');
    truncateSync(file, 20_000);
    expect(isUseless(errorOf(file))).toBe(true);
  });

  it('where its file is no database', () => {
    const file = path.join(folder, 'none.db');
    writeFileSync(file, 'Nothing of the kind. '.repeat(100));
    expect(isUseless(errorOf(file))).toBe(true);
  });

  it('where a text in it is none any more', () => {
    const error = errorOf(database('text.db'), "SELECT word ->> '$.a' FROM notes");
    expect(isUseless(error)).toBe(true);
  });

  it('where it says so itself', () => {
    expect(isUseless(new UselessStore('another version'))).toBe(true);
  });

  it('but not after a wrong statement, or an error of another kind', () => {
    expect(isUseless(errorOf(database('whole.db'), 'SELECT * FROM nothing'))).toBe(false);
    expect(isUseless(new Error('The file is gone'))).toBe(false);
    expect(isUseless('a text')).toBe(false);
  });
});

it('a store goes with what stands beside it', () => {
  const file = path.join(folder, 'whole.db');
  for (const suffix of ['-wal', '-shm']) writeFileSync(file + suffix, '');
  deleteStore(file);
  expect(['', '-wal', '-shm'].filter((suffix) => existsSync(file + suffix))).toEqual([]);
});
