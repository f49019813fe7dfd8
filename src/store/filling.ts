import type { DatabaseSync } from 'node:sqlite';

/**
 * Tables that are filled from nothing. A row that is put into a table in the order of its key takes 2 µs, and another 2 µs for
 * each index, whose places lie all over the file; an index that is made of a full table takes half of that, and reads and
 * writes from end to end. Both within the transaction: if it fails, all is as it was.
 */
export class Filling {
  readonly #db: DatabaseSync;
  /** By table: the statements that make its indexes. */
  readonly #indexes = new Map<string, readonly string[]>();

  constructor(db: DatabaseSync) {
    this.#db = db;
  }

  /** Takes the indexes of empty tables away. */
  begin(tables: readonly string[]): void {
    const indexes = this.#db.prepare(
      "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND tbl_name = ? AND sql IS NOT NULL ORDER BY name",
    );
    for (const table of tables) {
      const found = indexes.all(table) as { name: string; sql: string }[];
      for (const { name } of found) this.#db.exec(`DROP INDEX ${name}`);
      this.#indexes.set(
        table,
        found.map(({ sql }) => sql),
      );
    }
  }

  has = (table: string): boolean => this.#indexes.has(table);

  /** Makes the indexes of tables that are full. */
  end(tables: readonly string[]): void {
    for (const table of tables) {
      for (const sql of this.#indexes.get(table) ?? []) this.#db.exec(sql);
      this.#indexes.delete(table);
    }
  }

  /** The transaction was undone, and with it what was done to the tables. */
  forget(): void {
    this.#indexes.clear();
  }
}
