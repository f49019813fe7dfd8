import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { followChanges, type RowChange } from './changeset.ts';
import { deleteStore, isUseless, UselessStore } from './damage.ts';
import { Filling } from './filling.ts';
import { boundValues, type Command, positional, type Query, type ValuesOf, valueNames } from './query.ts';
import { SCHEMA, SCHEMA_VERSION } from './schema.ts';

/**
 * The archive's one SQLite file: what extraction found, and everything derived from it. It is asked by the statements of
 * `queries/` alone; each is prepared once a store. Column names are the properties of a row.
 */
export interface Store {
  /** All rows. */
  all<Row, Values extends object>(query: Query<Row, Values>, ...values: ValuesOf<Values>): Row[];
  /**
   * The same, asked once and then remembered, the last thousand questions: for what many pages ask once the archive is
   * settled, about all of it or, one page after the other, about the one subject that they share.
   */
  allOnce<Row, Values extends object>(query: Query<Row, Values>, ...values: ValuesOf<Values>): readonly Row[];
  /** The first row, if any. */
  one<Row, Values extends object>(query: Query<Row, Values>, ...values: ValuesOf<Values>): Row | undefined;
  /** Rows one at a time: memory stays bounded however many there are. */
  each<Row, Values extends object>(query: Query<Row, Values>, ...values: ValuesOf<Values>): Iterable<Row>;
  run<Values extends object>(command: Command<Values>, ...values: ValuesOf<Values>): void;
  /** Follows what changes in tables from here on, until the returned function is called, which tells it. */
  follow(tables: readonly string[]): () => RowChange[];
  /**
   * Says that tables are filled from nothing until they are `filled`. Meanwhile they have no indexes: they are asked by their
   * keys alone.
   */
  fill(tables: readonly string[]): void;
  isFilling(table: string): boolean;
  /** Of tables that were not being filled nothing. */
  filled(tables: readonly string[]): void;
  /** All or nothing. */
  transaction<T>(work: () => T): T;
  /**
   * Makes what a transaction has done so far stand, and goes on: for long work that is begun anew where it was interrupted. The
   * more a transaction has written, the longer it looks for what it reads: among four gigabytes four times as long.
   */
  commitSoFar(): void;
  close(): void;
}

/** Milliseconds that one process waits for another that is at the file. */
const PATIENCE = 5_000;

/**
 * Opens a store, or makes a new one where there is none, it is unreadable or it has another schema:
 * it only ever holds what can be derived again.
 * @param file path of the SQLite file, or `:memory:`
 */
export function openStore(file: string): Store {
  if (file !== ':memory:') mkdirSync(path.dirname(file), { recursive: true });
  try {
    return storeOver(ready(new DatabaseSync(file, { timeout: PATIENCE })));
  } catch (error) {
    if (!isUseless(error)) throw error;
    deleteStore(file);
    return storeOver(ready(new DatabaseSync(file, { timeout: PATIENCE })));
  }
}

/** Opens a finished store for reading, in another process than the build's own: it is never changed or made anew. */
export const readStore = (file: string): Store =>
  storeOver(sized(new DatabaseSync(file, { readOnly: true, timeout: PATIENCE }), CACHE_KIB.read));

/**
 * Lets SQLite read the beginning of the file as memory, which the system shares among all processes, and keep some of the
 * rest, and of what is written, for each (in KiB, used as needed). Its own bounds are 0 and 2 MB. Without bounds memory would
 * grow with the archive: the system counts what is mapped, and takes it back late.
 */
function sized(db: DatabaseSync, cacheKib: number): DatabaseSync {
  db.exec(`PRAGMA mmap_size = ${MAPPED}; PRAGMA cache_size = -${cacheKib};`);
  return db;
}

const MAPPED = 256 * 2 ** 20;
/** Who only reads finds most of the file in the system's own cache. */
const CACHE_KIB = { write: 65_536, read: 32_768 };

function ready(db: DatabaseSync): DatabaseSync {
  sized(db, CACHE_KIB.write);
  db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = ON;');
  const { user_version: version } = db.prepare('PRAGMA user_version').get() as { user_version: number };
  if (version === SCHEMA_VERSION) return db;
  const tables = db.prepare("SELECT 1 FROM sqlite_master WHERE type = 'table'").get();
  if (version !== 0 || tables) {
    db.close();
    throw new UselessStore(`store of version ${version}, not ${SCHEMA_VERSION}`);
  }
  db.exec(`BEGIN; ${SCHEMA} PRAGMA user_version = ${SCHEMA_VERSION}; COMMIT;`);
  return db;
}

/** Answers that are kept. */
const REMEMBERED = 1000;

/** A statement as it was prepared, with the values that it asks for and the columns that it answers with. */
interface Prepared {
  readonly statement: StatementSync;
  readonly names: readonly string[];
  readonly columns: readonly string[];
}

function preparedOver(db: DatabaseSync, sql: string): Prepared {
  const statement = db.prepare(positional(sql));
  statement.setReturnArrays(true);
  return { statement, names: valueNames(sql), columns: statement.columns().map(({ name }) => name) };
}

/**
 * A row as an object. Those that SQLite's binding makes itself have no prototype, and V8 keeps such as tables of hashes: to make
 * one, to read it and to copy it into a card takes more than twice as long.
 */
function rowOf(columns: readonly string[], values: readonly unknown[]): object {
  const row: Record<string, unknown> = {};
  for (let i = 0; i < columns.length; i++) row[columns[i]!] = values[i];
  return row;
}

function storeOver(db: DatabaseSync): Store {
  const prepared = new Map<string, Prepared>();
  const prepare = ({ sql }: Query<unknown, never>): Prepared => {
    let found = prepared.get(sql);
    if (!found) prepared.set(sql, (found = preparedOver(db, sql)));
    return found;
  };
  const all = (query: Query<unknown, never>, values?: object): unknown[] => {
    const { statement, names, columns } = prepare(query);
    const rows = statement.all(...boundValues(query, names, values)) as unknown as unknown[][];
    return rows.map((row) => rowOf(columns, row));
  };
  const answers = new Map<string, unknown[]>();
  const filling = new Filling(db);
  return {
    all: <Row>(query: Query<unknown, never>, values?: object) => all(query, values) as Row[],
    allOnce<Row>(query: Query<unknown, never>, values?: object): readonly Row[] {
      const question = JSON.stringify([query.sql, query.values, values]);
      const answer = answers.get(question) ?? all(query, values);
      // The question that was asked last stands last: the first is the one to forget.
      answers.delete(question);
      answers.set(question, answer);
      if (answers.size > REMEMBERED) answers.delete(answers.keys().next().value!);
      return answer as Row[];
    },
    one<Row>(query: Query<unknown, never>, values?: object): Row | undefined {
      const { statement, names, columns } = prepare(query);
      const row = statement.get(...boundValues(query, names, values)) as unknown as unknown[] | undefined;
      return row && (rowOf(columns, row) as Row);
    },
    // A statement of its own: two loops over one statement would share its cursor.
    *each<Row>(query: Query<unknown, never>, values?: object): Generator<Row> {
      const { statement, names, columns } = preparedOver(db, query.sql);
      const rows = statement.iterate(...boundValues(query, names, values));
      for (const row of rows as unknown as Iterable<unknown[]>) yield rowOf(columns, row) as Row;
    },
    run(query: Query<never, never>, values?: object): void {
      const { statement, names } = prepare(query);
      statement.run(...boundValues(query, names, values));
    },
    transaction(work) {
      db.exec('BEGIN');
      try {
        const result = work();
        db.exec('COMMIT');
        return result;
      } catch (error) {
        // Where the disk is full SQLite has done so itself (sqlite.org/lang_transaction.html).
        if (db.isTransaction) db.exec('ROLLBACK');
        filling.forget();
        throw error;
      }
    },
    commitSoFar: () => db.exec('COMMIT; BEGIN'),
    fill: (tables) => filling.begin(tables),
    isFilling: filling.has,
    filled: (tables) => filling.end(tables),
    follow: (tables) => followChanges(db, tables),
    close: () => db.close(),
  };
}
