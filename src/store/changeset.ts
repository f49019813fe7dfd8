import type { DatabaseSync, SQLOutputValue } from 'node:sqlite';

/** A row that is not what it was. */
export interface RowChange {
  readonly table: string;
  readonly kind: 'inserted' | 'deleted' | 'updated';
  /**
   * The columns whose values are known, by name, as they were and as they are: of a new or deleted row all, of an updated
   * one its key, among what was, and the columns that changed.
   */
  readonly before: Readonly<Record<string, SQLOutputValue>>;
  readonly after: Readonly<Record<string, SQLOutputValue>>;
}

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
        .prepare('SELECT name FROM pragma_table_info(?)')
        .all(table)
        .map(({ name }) => String(name));
      const changes = [...changesIn(session.changeset(), columns)];
      session.close();
      return changes;
    });
}

/** Reads a changeset of one table, after "Changeset Format" in SQLite's `ext/session/sqlite3session.c`. */
function* changesIn(bytes: Uint8Array, columns: readonly string[]): Generator<RowChange> {
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
