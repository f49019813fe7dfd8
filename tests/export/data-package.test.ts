import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { archiveOf } from '../support/archive.ts';
import { HARBOUR } from '../support/harbour.ts';
import { exportAll, outputFolder } from './exported.ts';
import { DATA_PACKAGE, TABLE_SCHEMA } from './schemas/data-package.ts';

const { files, folder, read } = outputFolder();
const ajv = new Ajv2020({ allErrors: true });
const isDataPackage = ajv.compile(DATA_PACKAGE);
const isTableSchema = ajv.compile(TABLE_SCHEMA);

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly bytes?: number;
  readonly hash: string;
  readonly profile: string;
  readonly compression?: string;
  readonly schema?: string;
}

const LICENCE = 'https://creativecommons.org/licenses/by/4.0/';
const ARCHIVES: Readonly<Record<string, string>> = {
  whole: '',
  monthly: `data: monthly\nopenData: [sqlite, parquet]\npublisher: The <Library>\nlicence: ${LICENCE}\n`,
};

/** What each type of a Table Schema looks like in a cell. */
const CELLS: Readonly<Record<string, RegExp>> = {
  string: /^[\s\S]*$/,
  integer: /^-?\d+$/,
  number: /^-?\d+(\.\d+)?([eE][+-]?\d+)?$/,
  boolean: /^(true|false)$/,
};

describe.each(Object.entries(ARCHIVES))('an archive whose data are %s', async (name, yml) => {
  await exportAll(archiveOf(HARBOUR, { yml }), files(name));
  const json = (file: string): unknown => JSON.parse(read(`${name}/data/${file}`));
  const place = (file: string): string => path.join(folder, name, 'data', file);
  const descriptor = json('datapackage.json') as { resources: Resource[]; licenses?: unknown };
  const tables = descriptor.resources.filter(({ profile }) => profile === 'tabular-data-resource');

  it('is described by a Data Package that is one', () => {
    isDataPackage(descriptor);
    expect(isDataPackage.errors).toBe(null);
    const names = descriptor.resources.map((resource) => resource.name);
    expect(new Set(names).size).toBe(names.length);
    expect(descriptor.licenses).toEqual(name === 'monthly' ? [{ path: LICENCE }] : undefined);
  });

  it('has each file that it names, with its size and digest', () => {
    for (const { path: file, bytes, hash } of descriptor.resources) {
      expect(bytes, file).toBe(file.endsWith('.parquet') ? undefined : statSync(place(file)).size);
      expect(
        `sha256:${createHash('sha256')
          .update(readFileSync(place(file)))
          .digest('hex')}`,
      ).toBe(hash);
    }
    const kinds = descriptor.resources.map(({ path: file }) => file.replace(/^.*?\./, ''));
    expect([...new Set(kinds)].sort()).toEqual(
      name === 'monthly' ? ['csv.gz', 'ndjson.gz', 'parquet', 'sqlite'] : ['csv', 'ndjson', 'sqlite'],
    );
  });

  it('has tables whose cells are what their schemas say', () => {
    expect(tables.length).toBeGreaterThanOrEqual(4);
    for (const { path: file, schema, compression } of tables) {
      const tableSchema = json(schema!) as { fields: { name: string; type: string }[]; primaryKey?: string };
      isTableSchema(tableSchema);
      expect(isTableSchema.errors, schema).toBe(null);
      const bytes = readFileSync(place(file));
      const [head, ...rows] = parse(compression === 'gz' ? gunzipSync(bytes) : bytes) as string[][];
      expect(head).toEqual(tableSchema.fields.map((field) => field.name));
      for (const row of rows)
        row.forEach((cell, k) => {
          if (cell !== '') expect(cell).toMatch(CELLS[tableSchema.fields[k]!.type]!);
        });
      if (tableSchema.primaryKey) {
        const keys = rows.map((row) => row[head!.indexOf(tableSchema.primaryKey!)]);
        expect(new Set(keys).size).toBe(keys.length);
      }
    }
  });

  it('is a research object by the rules of RO-Crate 1.1', () => {
    const { '@context': context, '@graph': things } = json('ro-crate-metadata.json') as {
      '@context': string;
      '@graph': Record<string, unknown>[];
    };
    expect(context).toBe('https://w3id.org/ro/crate/1.1/context');
    const byId = new Map(things.map((thing) => [thing['@id'], thing]));
    expect(byId.size).toBe(things.length);
    expect(byId.get('ro-crate-metadata.json')).toMatchObject({
      '@type': 'CreativeWork',
      about: { '@id': './' },
      conformsTo: { '@id': 'https://w3id.org/ro/crate/1.1' },
    });
    const root = byId.get('./')!;
    expect(root).toMatchObject({ '@type': 'Dataset', datePublished: '2022-01-02' });
    for (const property of ['name', 'description']) expect(root[property]).toBeTruthy();
    const parts = (root['hasPart'] as { '@id': string }[]).map((part) => part['@id']);
    expect(parts.length).toBeGreaterThan(descriptor.resources.length);
    for (const part of parts) {
      expect(existsSync(place(part)), part).toBe(true);
      expect(byId.get(part)).toMatchObject({
        '@type': 'File',
        contentSize: String(statSync(place(part)).size),
      });
    }
    // Whatever is referred to is described.
    for (const property of ['publisher', 'license'])
      if (root[property]) expect(byId.has((root[property] as { '@id': string })['@id'])).toBe(true);
    expect('license' in root).toBe(name === 'monthly');
  });
});
