import type { DatabaseSync, SQLOutputValue } from 'node:sqlite';

/** A row that is not what it was. */
export interface RowChange {
  readonly table: string;
  readonly kind: 'inserted' | 'deleted' | 'updated';
  /** The row as it was, by column, and as it is; null where there was, or is, none. */
  readonly before: Row | null;
  readonly after: Row | null;
  /** Of an updated row the columns that changed. */
  readonly changed: readonly string[];
}

export type Row = Readonly<Record<string, SQLOutputValue>>;

const KINDS: Readonly<Record<number, RowChange['kind']>> = { 18: 'inserted', 9: 'deleted', 23: 'updated' };

/**
 * Follows changes of tables with SQLite's session extension until the returned function is called, which tells them: a
 * row that was deleted and inserted again as it was is none.
 */
export function followChanges(db: DatabaseSync, tables: readonly string[]): () => RowChange[] {
  const sessions = tables.map((table) => ({ table, session: db.createSession({ table }) }));
  return () =>
    sessions.flatMap(({ table, session }) => {
      const columns = db
        .prepare('SELECT name, pk FROM pragma_table_info(?)')
        .all(table) as unknown as Column[];
      const rowAt = rowsByKey(db, table, columns);
      const names = columns.map(({ name }) => name);
      const changes = [...changesIn(session.changeset(), names)].map((change) => completed(change, rowAt));
      session.close();
      return changes;
    });
}

interface Column {
  readonly name: string;
  /** Its place in the primary key, from 1; 0 where it is none of it. */
  readonly pk: number;
}

/** The row of a table that has the key of another. */
function rowsByKey(db: DatabaseSync, table: string, columns: readonly Column[]): (of: Row) => Row {
  const key = columns.filter(({ pk }) => pk > 0).map(({ name }) => name);
  const found = db.prepare(`SELECT * FROM ${table} WHERE ${key.map((name) => `${name} = ?`).join(' AND ')}`);
  return (of) => found.get(...key.map((name) => of[name]!)) as Row;
}

/** A change as a changeset has it: of an updated row the key, among what was, and the columns that changed. */
interface Difference {
  readonly table: string;
  readonly kind: RowChange['kind'];
  readonly before: Row;
  readonly after: Row;
}

function completed({ table, kind, before, after }: Difference, rowAt: (of: Row) => Row): RowChange {
  if (kind === 'inserted') return { table, kind, before: null, after, changed: [] };
  if (kind === 'deleted') return { table, kind, before, after: null, changed: [] };
  const now = rowAt(before);
  return { table, kind, before: { ...now, ...before }, after: now, changed: Object.keys(after) };
}

/** Reads a changeset of one table, after "Changeset Format" in SQLite's `ext/session/sqlite3session.c`. */
function* changesIn(bytes: Uint8Array, columns: readonly string[]): Generator<Difference> {
  const reader = new Reader(bytes);
  let table = '';
  while (!reader.atEnd()) {
    const mark = reader.byte();
    if (mark === 'T'.charCodeAt(0)) {
      const count = reader.varint();
      // Of each column whether it is part of the key.
      reader.skip(count);
      table = reader.zeroTerminated();
      continue;
    }
    // Whether a trigger made the change.
    reader.skip(1);
    const kind = KINDS[mark]!;
    const record = () => Object.fromEntries(columns.flatMap((name) => reader.value(name)));
    yield {
      table,
      kind,
      before: kind === 'inserted' ? {} : record(),
      after: kind === 'deleted' ? {} : record(),
    };
  }
}

class Reader {
  readonly #bytes: Buffer;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  atEnd = (): boolean => this.#at >= this.#bytes.length;
  byte = (): number => this.#bytes[this.#at++]!;
  skip(count: number): void {
    this.#at += count;
  }

  /** Big-endian base 128, the last byte without its high bit. */
  varint(): number {
    for (let value = 0; ; ) {
      const byte = this.byte();
      value = value * 128 + (byte & 0x7f);
      if (byte < 0x80) return value;
    }
  }

  zeroTerminated(): string {
    const end = this.#bytes.indexOf(0, this.#at);
    const text = this.#bytes.toString('utf8', this.#at, end);
    this.#at = end + 1;
    return text;
  }

  /** One value with its column's name; nothing where the changeset leaves it out. */
  value(name: string): [string, SQLOutputValue][] {
    const type = this.byte();
    switch (type) {
      case 0:
        return [];
      case 1:
        this.#at += 8;
        return [[name, Number(this.#bytes.readBigInt64BE(this.#at - 8))]];
      case 2:
        this.#at += 8;
        return [[name, this.#bytes.readDoubleBE(this.#at - 8)]];
      case 5:
        return [[name, null]];
      default: {
        const length = this.varint();
        this.#at += length;
        const value = this.#bytes.subarray(this.#at - length, this.#at);
        return [[name, type === 3 ? value.toString('utf8') : new Uint8Array(value)]];
      }
    }
  }
}
