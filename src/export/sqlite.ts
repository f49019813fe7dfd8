import type { ArchiveContext } from '../store/archive-context.ts';
import type { TableRow } from '../store/queries/exports.ts';
import { type FileTable, writeTables } from '../store/table-file.ts';
import { type ColumnType, OPEN_TABLE_NAMES, type OpenTableName, openTable } from './open-tables.data.ts';
import { rowsOf } from './open-tables.ts';

const TYPES = {
  string: 'TEXT',
  integer: 'INTEGER',
  number: 'REAL',
  boolean: 'INTEGER',
} as const satisfies Readonly<Record<ColumnType, string>>;

/** Writes the archive's tables as one SQLite database, which Datasette opens as it is. @param file a new one */
export const writeArchiveDatabase = (context: ArchiveContext, file: string): void =>
  writeTables(
    file,
    OPEN_TABLE_NAMES.map((name) => fileTable(context, name)),
  );

function fileTable(context: ArchiveContext, name: OpenTableName): FileTable {
  const { columns, key, references = {}, search = [] } = openTable(name);
  const names = columns.map(([column]) => column);
  return {
    name,
    columns: columns.map(([column, type]) => ({ name: column, type: TYPES[type] })),
    key,
    references: Object.fromEntries(
      Object.entries(references).map(([column, other]) => [
        column,
        [other, openTable(other as OpenTableName).key!],
      ]),
    ),
    search,
    rows: cellsOf(rowsOf(context, name), names),
  };
}

function* cellsOf(
  rows: Iterable<TableRow>,
  columns: readonly string[],
): Generator<(string | number | null)[]> {
  for (const row of rows) yield columns.map((column) => row[column] ?? null);
}
