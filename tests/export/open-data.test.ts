import { readFileSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { parquetMetadata, parquetSchema } from 'hyparquet';
import { expect, it } from 'vitest';
import { exportOpenData } from '../../src/export/open-data.ts';
import { OPEN_TABLE_NAMES, openTable } from '../../src/export/open-tables.data.ts';
import { archiveOf } from '../support/archive.ts';
import { CONCEPTS, HARBOUR } from '../support/harbour.ts';
import { outputFolder } from './exported.ts';

const { files, folder } = outputFolder();

/** Writes what an `archive.yml` asks for below a folder, and tells which files came of it. */
async function madeBy(yml: string, below: string): Promise<string[]> {
  const site = files(below);
  await exportOpenData(archiveOf(HARBOUR, { concepts: CONCEPTS, yml }), site);
  return ['data', 'data/parquet'].flatMap((inner) => site.filesIn(inner).map((file) => file.path));
}

it('a small archive has its database unless it asks for something else', async () => {
  expect(await madeBy('', 'default')).toEqual(['data/archive.sqlite']);
  const db = new DatabaseSync(path.join(folder, 'default/data/archive.sqlite'), { readOnly: true });
  const ids = db.prepare('SELECT id FROM articles ORDER BY id').all();
  db.close();
  expect(ids.map(({ id }) => id)).toEqual(['h1', 'h2', 'h3', 'h4', 'h5']);
});

it('Parquet is a file for each table, and each file is of the table that it is called by', async () => {
  const made = await madeBy('openData: [parquet]', 'parquet');
  expect(made).toEqual([...OPEN_TABLE_NAMES].sort().map((name) => `data/parquet/${name}.parquet`));
  for (const name of OPEN_TABLE_NAMES) {
    const bytes = readFileSync(path.join(folder, `parquet/data/parquet/${name}.parquet`));
    const { children } = parquetSchema(parquetMetadata(new Uint8Array(bytes).buffer));
    expect(children.map(({ element }) => element.name)).toEqual(
      openTable(name).columns.map(([column]) => column),
    );
  }
});

it('one format does not keep another away', async () => {
  const made = await madeBy('openData: [parquet, sqlite]', 'both');
  expect(made).toHaveLength(OPEN_TABLE_NAMES.length + 1);
  expect(made).toContain('data/archive.sqlite');
});

it('where no tables are asked for there are none: forms of articles stand elsewhere', async () => {
  expect(await madeBy('openData: []', 'none')).toEqual([]);
  expect(await madeBy('openData: [annotations, tei]', 'forms')).toEqual([]);
});
