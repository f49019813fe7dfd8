import type { ArchiveContext } from '../store/archive-context.ts';
import type { TableRow } from '../store/queries/exports.ts';
import { type ColumnType, type OpenTableName, openTable } from './open-tables.data.ts';
import { rowsOf } from './open-tables.ts';

const TYPES = {
  string: 'STRING',
  integer: 'INT32',
  number: 'DOUBLE',
  boolean: 'BOOLEAN',
} as const satisfies Readonly<Record<ColumnType, string>>;

/** Rows that are written at once: as many are in memory. */
const ROWS_AT_ONCE = 20_000;

/**
 * What writes tables as Apache Parquet, compressed by Snappy in JavaScript: the same bytes on any machine. The library is
 * loaded here: few builds need it.
 */
export async function parquetWriter(): Promise<
  (context: ArchiveContext, name: OpenTableName, file: string) => void
> {
  const { fileWriter, parquetWriteRows } = await import('hyparquet-writer');
  return (context, name, file) => {
    const { columns } = openTable(name);
    // To a file it writes at once, and gives no promise.
    void parquetWriteRows({
      writer: fileWriter(file),
      columns: columns.map(([column, type]) => ({ name: column, type: TYPES[type] })),
      rows: valuesOf(rowsOf(context, name), columns),
      rowGroupSize: ROWS_AT_ONCE,
      createdBy: 'Cuttings',
    });
  };
}

type Value = string | number | boolean | null;

function* valuesOf(
  rows: Iterable<TableRow>,
  columns: readonly (readonly [name: string, type: ColumnType, meaning: string])[],
): Generator<Record<string, Value>> {
  for (const row of rows)
    yield Object.fromEntries(columns.map(([name, type]) => [name, typedValue(type, row[name] ?? null)]));
}

const typedValue = (type: ColumnType, value: string | number | null): Value =>
  type === 'boolean' && value !== null ? value !== 0 : value;
