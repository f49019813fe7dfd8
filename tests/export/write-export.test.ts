import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, it } from 'vitest';
import { OPEN_TABLE_NAMES } from '../../src/export/open-tables.data.ts';
import { writeExport } from '../../src/export/write-export.ts';
import { articleToDescribe } from '../../src/store/queries/exports.ts';
import { archiveOf } from '../support/archive.ts';
import { CONCEPTS, HARBOUR, page } from '../support/harbour.ts';
import { outputFolder } from './exported.ts';

const { folder, read } = outputFolder();
const harbour = archiveOf(HARBOUR, { concepts: CONCEPTS, yml: 'openData: []' });
const place = (name: string): string => path.join(folder, name);
const nameOf = (id: string): string => path.posix.basename(page(harbour, 'article', id).path);

it('the tables are one database, or a folder with a file for each', async () => {
  expect(await writeExport(harbour, 'sqlite', place('a.sqlite'))).toBe(1);
  const db = new DatabaseSync(place('a.sqlite'), { readOnly: true });
  expect(db.prepare('SELECT count(*) AS n FROM articles').get()).toEqual({ n: HARBOUR.length });
  db.close();
  expect(await writeExport(harbour, 'parquet', place('tables'))).toBe(OPEN_TABLE_NAMES.length);
  expect(readdirSync(place('tables')).sort()).toEqual(
    [...OPEN_TABLE_NAMES].sort().map((name) => `${name}.parquet`),
  );
});

it('every article has files that are called as its page is', async () => {
  const names = HARBOUR.map(({ id }) => nameOf(id));
  expect(await writeExport(harbour, 'tei', place('tei'))).toBe(names.length);
  expect(readdirSync(place('tei')).sort()).toEqual(names.map((name) => `${name}.xml`).sort());
  expect(await writeExport(harbour, 'annotations', place('annotations'))).toBe(2 * names.length);
  expect(readdirSync(place('annotations')).sort()).toEqual(
    names.flatMap((name) => [`${name}.jsonld`, `${name}.txt`]).sort(),
  );
  for (const { id, text } of HARBOUR) {
    expect(read(`annotations/${nameOf(id)}.txt`)).toBe(text);
    expect(read(`annotations/${nameOf(id)}.jsonld`)).toContain(`/${page(harbour, 'article', id).path}`);
  }
});

it('one article is found by its identifier, its path, its address or its file, and is written as among all', async () => {
  const { path: ofPage, source } = harbour.store.one(articleToDescribe, { article: 'h2' })!;
  await writeExport(harbour, 'tei', place('all'));
  const file = `${nameOf('h2')}.xml`;
  for (const [number, name] of ['h2', ofPage, harbour.url(ofPage), source].entries()) {
    expect(await writeExport(harbour, 'tei', place(`one-${number}`), name), name).toBe(1);
    expect(readdirSync(place(`one-${number}`)), name).toEqual([file]);
    expect(read(`one-${number}/${file}`), name).toBe(read(`all/${file}`));
  }
});

it('an article that there is not makes no file, nor does a part of a name', async () => {
  for (const [number, name] of ['h9', 'h', '', 'articles/'].entries()) {
    expect(await writeExport(harbour, 'annotations', place(`no-${number}`), name), name).toBe(0);
    expect(readdirSync(place(`no-${number}`)), name).toEqual([]);
  }
});

it('a folder that is there already is refused, with what it holds', async () => {
  await writeExport(harbour, 'tei', place('mine'), 'h1');
  const before = readFileSync(path.join(place('mine'), `${nameOf('h1')}.xml`));
  for (const format of ['tei', 'annotations', 'parquet'] as const)
    await expect(writeExport(harbour, format, place('mine')), format).rejects.toThrow(/EEXIST/);
  expect(readdirSync(place('mine'))).toEqual([`${nameOf('h1')}.xml`]);
  expect(readFileSync(path.join(place('mine'), `${nameOf('h1')}.xml`)).equals(before)).toBe(true);
  expect(existsSync(place('mine/articles.parquet'))).toBe(false);
});
