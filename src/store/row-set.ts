import type { Store } from './open.ts';
import { type Command, command, type Query, query, type ValuesOf } from './query.ts';

/**
 * A table of which each row is somebody's: an article's, a bucket's. What stands is compared with what should stand, and
 * only what differs is written, so that whoever looks at the table's changes sees what changed and nothing else.
 */
export interface RowSet<Row extends object> {
  readonly table: string;
  /** The rows of an owner. */
  readonly standing: Query<Row, Partial<Row>>;
  readonly put: Command<Row>;
  readonly drop: Command<Partial<Row>>;
  readonly key: readonly (keyof Row & string)[];
}

/** What came of a comparison. */
export interface RowChanges<Row> {
  /** All rows of the owner, as they were and as they are now. */
  readonly before: readonly Row[];
  readonly now: readonly Row[];
  /** Rows that are new or differ from what stood, as they are now… */
  readonly put: readonly Row[];
  /** …and as those were that differed. */
  readonly replaced: readonly Row[];
  /** Rows that stood and should not. */
  readonly dropped: readonly Row[];
}

/**
 * Defines the statements of such a table.
 * @param owner the columns that say whose a row is; none where all are the archive's
 * @param key the columns of the primary key
 * @param others all further columns
 */
export function rowSet<Row extends object>(
  table: string,
  owner: readonly (keyof Row & string)[],
  key: readonly (keyof Row & string)[],
  others: readonly (keyof Row & string)[],
): RowSet<Row> {
  const columns = [...key, ...others];
  const updates = others.map((name) => `${name} = excluded.${name}`).join(', ');
  return {
    table,
    key,
    standing: query(
      `standing ${table}`,
      `SELECT ${columns.join(', ')} FROM ${table} WHERE ${equals(owner) || 'TRUE'}`,
    ),
    put: command(
      `put ${table}`,
      `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map((name) => `$${name}`).join(', ')})
       ON CONFLICT (${key.join(', ')}) DO ${updates === '' ? 'NOTHING' : `UPDATE SET ${updates}`}`,
    ),
    drop: command(`drop ${table}`, `DELETE FROM ${table} WHERE ${equals(key)}`),
  };
}

const equals = (columns: readonly string[]): string =>
  columns.map((name) => `${name} = $${name}`).join(' AND ');

/** Brings the rows of an owner to what they should be. Of several rows with one key the first counts. */
export function syncRows<Row extends object>(
  store: Store,
  set: RowSet<Row>,
  owner: Partial<Row>,
  rows: readonly Row[],
): RowChanges<Row> {
  const wanted = new Map<string, Row>();
  for (const row of rows) {
    const key = keyOf(set, row);
    if (!wanted.has(key)) wanted.set(key, row);
  }
  const now = [...wanted.values()];
  const before = standingRows(store, set, owner);
  const replaced: Row[] = [];
  const dropped: Row[] = [];
  for (const row of before) {
    const key = keyOf(set, row);
    const next = wanted.get(key);
    if (!next) dropped.push(row);
    else if (isSame(row, next)) wanted.delete(key);
    else replaced.push(row);
  }
  // First: an address may go from one row to another.
  for (const row of dropped) dropRow(store, set, row);
  const put = [...wanted.values()];
  for (const row of put) putRow(store, set, row);
  return { before, now, put, replaced, dropped };
}

/**
 * The same in a table that tells of two from either side, with the rows of the other side.
 * @param mirrored a row as the other one has it
 * @returns the rows that came or went
 */
export function syncBothWays<Row extends object>(
  store: Store,
  set: RowSet<Row>,
  owner: Partial<Row>,
  rows: readonly Row[],
  mirrored: (row: Row) => Row,
): Row[] {
  const { put, dropped } = syncRows(store, set, owner, rows);
  for (const row of dropped) dropRow(store, set, mirrored(row));
  for (const row of put) putRow(store, set, mirrored(row));
  return [...put, ...dropped];
}

/** The rows of an owner; none of a table that is being filled, where each owner is asked for once. */
export const standingRows = <Row extends object>(
  store: Store,
  { table, standing }: RowSet<Row>,
  owner: Partial<Row>,
): Row[] => (store.isFilling(table) ? [] : store.all(standing, ...valuesOf(owner)));

export const putRow = <Row extends object>(store: Store, { put }: RowSet<Row>, row: Row): void =>
  store.run(put, ...valuesOf(row));

/** Takes a row away. */
export function dropRow<Row extends object>(store: Store, { drop, key }: RowSet<Row>, row: Row): void {
  const values: Partial<Row> = {};
  for (const name of key) values[name] = row[name];
  store.run(drop, ...valuesOf(values));
}

// A table always has columns to ask for: what the compiler cannot know of one that it is not told.
const valuesOf = <Values extends object>(values: Values) => [values] as unknown as ValuesOf<Values>;

function keyOf<Row extends object>({ key }: RowSet<Row>, row: Row): string {
  if (key.length === 1) return String(row[key[0]!]);
  return key.map((name) => String(row[name])).join('\0');
}

function isSame<Row extends object>(a: Row, b: Row): boolean {
  for (const name in b) if (a[name] !== b[name]) return false;
  return true;
}
