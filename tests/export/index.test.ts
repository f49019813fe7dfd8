import { statSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { planPages } from '../../src/site/plan.ts';
import { archiveOf } from '../support/archive.ts';
import { HARBOUR } from '../support/harbour.ts';
import { exportAll, outputFolder } from './exported.ts';

const { files, folder, read } = outputFolder();

it('writes all downloads, and sums them', async () => {
  const context = archiveOf(HARBOUR);
  const site = files();
  await exportAll(context, site);
  const names = [
    'archive.sqlite',
    'articles.ndjson',
    'datapackage.json',
    'dates.csv',
    'figures.csv',
    'identities.ndjson',
    'identities.schema.json',
    'people.csv',
    'quotes.csv',
    'ro-crate-metadata.json',
    'schema.json',
  ];
  const schemas = ['dates', 'figures', 'people', 'quotes'].map((table) => `schemas/${table}.json`);
  expect(
    read('data/SHA256SUMS')
      .trimEnd()
      .split('\n')
      .map((line) => line.split('  ')[1]),
  ).toEqual([...names, ...schemas]);
  const sizes = new Map(site.filesIn('data').map((file) => [path.posix.basename(file.path), file.bytes]));
  expect([...sizes.keys()].sort()).toEqual(['SHA256SUMS', ...names]);
  for (const [name, bytes] of sizes) expect(bytes).toBe(statSync(path.join(folder, 'data', name)).size);
  // All pages but the one for what is not found, and those of single quotes, which are no pages to be found.
  const listed = [...planPages(context)].filter(({ type }) => type !== 'not-found' && type !== 'embed');
  expect(read('sitemap-1.xml').match(/<loc>/g)!.length).toBe(listed.length);
});

it('writes the same bytes again', async () => {
  const second = await outputOf('again');
  expect(second).toEqual(await outputOf('once more'));
});

async function outputOf(name: string): Promise<string[]> {
  await exportAll(archiveOf([...HARBOUR].reverse()), files(name));
  return ['articles.ndjson', 'SHA256SUMS'].map((file) => read(`${name}/data/${file}`));
}
