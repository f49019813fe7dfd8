import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { SCHEMA, SCHEMA_VERSION } from './schema.ts';

/** The archive's one SQLite file: what extraction found, and everything derived from it. */
export interface Store {
  readonly db: DatabaseSync;
  /** All rows of a query; statements are prepared once. Column names are the properties. */
  all<Row>(sql: string, ...values: SQLInputValue[]): Row[];
  /** The same, asked once and then remembered: for what many pages ask about the archive as a whole once it is settled. */
  allOnce<Row>(sql: string, ...values: SQLInputValue[]): readonly Row[];
  /** The first row, if any. */
  one<Row>(sql: string, ...values: SQLInputValue[]): Row | undefined;
  /** Rows one at a time: memory stays bounded however many there are. */
  each<Row>(sql: string, ...values: SQLInputValue[]): Iterable<Row>;
  run(sql: string, ...values: SQLInputValue[]): void;
  /** All or nothing. */
  transaction<T>(work: () => T): T;
  close(): void;
}

/**
 * Opens a store, or makes a new one where there is none, it is unreadable or it has another schema:
 * it only ever holds what can be derived again.
 * @param file path of the SQLite file, or `:memory:`
 */
export function openStore(file: string): Store {
  if (file !== ':memory:') mkdirSync(path.dirname(file), { recursive: true });
  try {
    return storeOver(ready(new DatabaseSync(file)));
  } catch (error) {
    if (file === ':memory:') throw error;
    for (const suffix of ['', '-wal', '-shm']) rmSync(file + suffix, { force: true });
    return storeOver(ready(new DatabaseSync(file)));
  }
}

/** Opens a finished store for reading, in another process than the build's own: it is never changed or made anew. */
export const readStore = (file: string): Store =>
  storeOver(new DatabaseSync(file, { readOnly: true, timeout: 5000 }));

function ready(db: DatabaseSync): DatabaseSync {
  db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = ON;');
  const { user_version: version } = db.prepare('PRAGMA user_version').get() as { user_version: number };
  if (version === SCHEMA_VERSION) return db;
  const tables = db.prepare("SELECT 1 FROM sqlite_master WHERE type = 'table'").get();
  if (version !== 0 || tables) {
    db.close();
    throw new Error(`store of version ${version}, not ${SCHEMA_VERSION}`);
  }
  db.exec(`BEGIN; ${SCHEMA} PRAGMA user_version = ${SCHEMA_VERSION}; COMMIT;`);
  return db;
}

function storeOver(db: DatabaseSync): Store {
  const prepared = new Map<string, StatementSync>();
  const statement = (sql: string): StatementSync => {
    let found = prepared.get(sql);
    if (!found) prepared.set(sql, (found = db.prepare(sql)));
    return found;
  };
  const answers = new Map<string, unknown[]>();
  return {
    db,
    allOnce<Row>(sql: string, ...values: SQLInputValue[]): readonly Row[] {
      const question = JSON.stringify([sql, ...values]);
      let answer = answers.get(question);
      if (!answer) answers.set(question, (answer = statement(sql).all(...values)));
      return answer as Row[];
    },
    all: <Row>(sql: string, ...values: SQLInputValue[]) => statement(sql).all(...values) as Row[],
    one: <Row>(sql: string, ...values: SQLInputValue[]) => statement(sql).get(...values) as Row | undefined,
    // A statement of its own: two loops over one statement would share its cursor.
    each: <Row>(sql: string, ...values: SQLInputValue[]) =>
      db.prepare(sql).iterate(...values) as Iterable<Row>,
    run: (sql, ...values) => void statement(sql).run(...values),
    transaction(work) {
      db.exec('BEGIN');
      try {
        const result = work();
        db.exec('COMMIT');
        return result;
      } catch (error) {
        db.exec('ROLLBACK');
        throw error;
      }
    },
    close: () => db.close(),
  };
}
