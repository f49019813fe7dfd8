import { closeSync, openSync, writeSync } from 'node:fs';
import { DatabaseSync, type SQLInputValue } from 'node:sqlite';

/** A table as it is to stand in a database of its own. */
export interface FileTable {
  readonly name: string;
  readonly columns: readonly { readonly name: string; readonly type: 'TEXT' | 'INTEGER' | 'REAL' }[];
  /** The column that names a row. */
  readonly key: string | undefined;
  /** Columns that hold the key of another table: `{ article: 'articles.id' }` is `articles` and `id`. */
  readonly references: Readonly<Record<string, readonly [table: string, column: string]>>;
  /** Columns whose words can be searched. */
  readonly search: readonly string[];
  /** Values in the order of the columns. */
  readonly rows: Iterable<readonly SQLInputValue[]>;
}

/**
 * Writes tables into a new SQLite database that other programs open: with keys, what leads from one to the other, and
 * full-text search (FTS5). The same tables give the same bytes: rows come in their order, and the
 * last step writes the file anew in the order of its pages.
 * @param file there must be none yet
 */
export function writeTables(file: string, tables: readonly FileTable[]): void {
  const db = new DatabaseSync(file, { enableForeignKeyConstraints: false });
  try {
    // Whoever is interrupted begins a new file: nothing has to be undone.
    db.exec('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -65536;');
    for (const table of tables) fill(db, table);
    for (const table of tables) for (const sql of indexesOf(table)) db.exec(sql);
    for (const table of tables) if (table.search.length > 0) makeSearchable(db, table);
    db.exec('VACUUM');
  } finally {
    db.close();
  }
  forgetVersion(file);
}

/** Where a database says which version of SQLite wrote it last (file format, section 1.3): nobody reads by that. */
const VERSION_AT = 96;
/** 3.40.0: what is said in its place, so that every version writes the same bytes. */
const VERSION = Buffer.from([0x00, 0x2e, 0x63, 0x00]);

function forgetVersion(file: string): void {
  const handle = openSync(file, 'r+');
  try {
    writeSync(handle, VERSION, 0, VERSION.length, VERSION_AT);
  } finally {
    closeSync(handle);
  }
}

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
const list = (names: readonly string[]): string => names.map(quoted).join(', ');

function fill(db: DatabaseSync, { name, columns, key, references, rows }: FileTable): void {
  const defined = columns.map(
    (column) => `${quoted(column.name)} ${column.type}${column.name === key ? ' PRIMARY KEY NOT NULL' : ''}`,
  );
  const leading = Object.entries(references).map(
    ([column, [table, other]]) =>
      `FOREIGN KEY (${quoted(column)}) REFERENCES ${quoted(table)} (${quoted(other)})`,
  );
  db.exec(`CREATE TABLE ${quoted(name)} (\n  ${[...defined, ...leading].join(',\n  ')}\n); BEGIN`);
  const insert = db.prepare(`INSERT INTO ${quoted(name)} VALUES (${columns.map(() => '?').join(', ')})`);
  for (const row of rows) insert.run(...row);
  db.exec('COMMIT');
}

/** What leads to another table is asked from its end too. */
const indexesOf = ({ name, references }: FileTable): string[] =>
  Object.keys(references).map(
    (column) => `CREATE INDEX ${quoted(`${name}_${column}`)} ON ${quoted(name)} (${quoted(column)})`,
  );

/**
 * An index that has its words in the table itself (external content): Datasette finds it by that. The words of any
 * language are told apart, and compared without their accents.
 */
function makeSearchable(db: DatabaseSync, { name, search }: FileTable): void {
  const index = quoted(`${name}_fts`);
  db.exec(`CREATE VIRTUAL TABLE ${index} USING fts5(
    ${list(search)}, content=${quoted(name)}, tokenize='unicode61 remove_diacritics 2');
  INSERT INTO ${index} (${index}) VALUES ('rebuild');
  INSERT INTO ${index} (${index}) VALUES ('optimize');`);
}
