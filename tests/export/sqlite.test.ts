import { readFileSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, describe, expect, it } from 'vitest';
import { OPEN_TABLE_NAMES, openTable } from '../../src/export/open-tables.data.ts';
import { writeArchiveDatabase } from '../../src/export/sqlite.ts';
import { archiveOf } from '../support/archive.ts';
import { CONCEPTS, REPRINTED } from '../support/harbour.ts';
import { outputFolder } from './exported.ts';

const { folder } = outputFolder();
const place = (name: string): string => path.join(folder, `${name}.sqlite`);

const harbour = archiveOf(REPRINTED, { concepts: CONCEPTS });
writeArchiveDatabase(harbour, place('harbour'));
const db = new DatabaseSync(place('harbour'), { readOnly: true });
afterAll(() => db.close());
const rows = (sql: string): Record<string, unknown>[] =>
  db
    .prepare(sql)
    .all()
    .map((row) => ({ ...row }));

describe('the database of an archive', () => {
  it('is whole, and every key leads somewhere', () => {
    expect(rows('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
    expect(rows('PRAGMA foreign_key_check')).toEqual([]);
    for (const { name } of rows("SELECT name FROM sqlite_master WHERE name LIKE '%_fts'"))
      expect(() => {
        const writable = new DatabaseSync(':memory:');
        writable.exec(`ATTACH '${place('harbour')}' AS a`);
        writable.exec(
          `INSERT INTO a."${String(name)}" ("${String(name)}", rank) VALUES ('integrity-check', 1)`,
        );
        writable.close();
      }, String(name)).not.toThrow();
  });

  it('has each table with its columns, and rows in all of them', () => {
    for (const name of OPEN_TABLE_NAMES) {
      const { columns, key } = openTable(name);
      const found = rows(`PRAGMA table_info("${name}")`);
      expect(found.map((column) => column['name'])).toEqual(columns.map(([column]) => column));
      expect(found.filter((column) => column['pk'] === 1).map((column) => column['name'])).toEqual(
        key ? [key] : [],
      );
      expect(rows(`SELECT count(*) AS n FROM "${name}"`)[0]!['n'], name).toBeGreaterThan(0);
    }
  });

  it('finds words, whatever their case and accents', () => {
    const found = (words: string) =>
      rows(
        `SELECT a.id FROM articles_fts JOIN articles a ON a.rowid = articles_fts.rowid
         WHERE articles_fts MATCH '${words}' ORDER BY a.id`,
      ).map(({ id }) => id);
    expect(found('RAIN')).toEqual(['h1', 'h2']);
    expect(found('líndquay')).toEqual(['h1', 'h3']);
    expect(
      rows(`SELECT q.speaker FROM quotes_fts JOIN quotes q ON q.rowid = quotes_fts.rowid
        WHERE quotes_fts MATCH 'boat' ORDER BY q.rowid`).map(({ speaker }) => speaker),
    ).toEqual(['Bo Lund', 'Bo Lund']);
  });

  it('answers who said what, by keys', () => {
    expect(
      rows(`SELECT p.name, count(*) AS quotes FROM quotes q JOIN people p ON p.key = q.speaker_key
        JOIN articles a ON a.id = q.article WHERE a.publisher = 'Harbour Weekly' GROUP BY p.key`),
    ).toEqual([{ name: 'Bo Lund', quotes: 3 }]);
    expect(rows('SELECT topic, article, direct FROM article_topics')).toContainEqual({
      topic: 't:weather',
      article: 'h1',
      direct: 0,
    });
  });

  it('holds words as they are', () => {
    expect(rows("SELECT title, text FROM articles WHERE id = 'h5'")).toEqual([
      { title: '<script>alert("h5")</script> & more', text: REPRINTED.find(({ id }) => id === 'h5')!.text },
    ]);
  });

  it('has the same bytes whatever the order of the files, and whatever the archive was before', () => {
    const bytes = readFileSync(place('harbour'));
    writeArchiveDatabase(archiveOf([...REPRINTED].reverse(), { concepts: CONCEPTS }), place('reversed'));
    const grown = archiveOf(REPRINTED.slice(2), { concepts: CONCEPTS });
    archiveOf(REPRINTED, { concepts: CONCEPTS, store: grown.store });
    writeArchiveDatabase(grown, place('grown'));
    expect(readFileSync(place('reversed')).equals(bytes)).toBe(true);
    expect(readFileSync(place('grown')).equals(bytes)).toBe(true);
  });

  it('of an empty archive has its tables', () => {
    writeArchiveDatabase(archiveOf([]), place('empty'));
    const empty = new DatabaseSync(place('empty'), { readOnly: true });
    expect(empty.prepare('SELECT count(*) AS n FROM quotes').get()).toEqual({ n: 0 });
    empty.close();
  });
});
