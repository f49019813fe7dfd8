import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parquetMetadata, parquetReadObjects, parquetSchema } from 'hyparquet';
import { expect, it } from 'vitest';
import { OPEN_TABLE_NAMES, openTable } from '../../src/export/open-tables.data.ts';
import { rowsOf } from '../../src/export/open-tables.ts';
import { parquetWriter } from '../../src/export/parquet.ts';
import { archiveOf } from '../support/archive.ts';
import { CONCEPTS, REPRINTED } from '../support/harbour.ts';
import { outputFolder } from './exported.ts';

const { folder } = outputFolder();
const bytesOf = (name: string): ArrayBuffer => new Uint8Array(readFileSync(path.join(folder, name))).buffer;

it('is each table: its columns, its rows, with nothing in place of what is not known', async () => {
  const harbour = archiveOf(REPRINTED, { concepts: CONCEPTS });
  const write = await parquetWriter();
  for (const name of OPEN_TABLE_NAMES) {
    write(harbour, name, path.join(folder, name));
    const file = bytesOf(name);
    const { columns } = openTable(name);
    expect(parquetSchema(parquetMetadata(file)).children.map(({ element }) => element.name)).toEqual(
      columns.map(([column]) => column),
    );
    const expected = [...rowsOf(harbour, name)].map((row) =>
      Object.fromEntries(
        columns.map(([column, type]) => {
          const value = row[column] ?? null;
          return [column, type === 'boolean' && value !== null ? value === 1 : value];
        }),
      ),
    );
    expect(expected.length, name).toBeGreaterThan(0);
    expect(await parquetReadObjects({ file }), name).toEqual(expected);
  }
});

it('has the same bytes again, and of an empty table its columns', async () => {
  const write = await parquetWriter();
  for (const name of ['one', 'two']) write(archiveOf(REPRINTED), 'quotes', path.join(folder, name));
  expect(Buffer.from(bytesOf('one')).equals(Buffer.from(bytesOf('two')))).toBe(true);
  write(archiveOf([]), 'quotes', path.join(folder, 'empty'));
  const { num_rows: rows, schema } = parquetMetadata(bytesOf('empty'));
  expect(rows).toBe(0n);
  expect(schema).toHaveLength(openTable('quotes').columns.length + 1);
});
