import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCorrections } from '../src/archive/curation/corrections.ts';
import { fingerprintOf } from '../src/archive/links/fingerprint.ts';
import { nearDuplicatesOf } from '../src/archive/links/near-duplicates.ts';
import { listFolder, loadContext, readSource } from '../src/read/index.ts';
import { recordOf } from './support/read-archive.ts';

const ROOT = path.join(import.meta.dirname, '..');

describe.each(['seeds', 'examples'])('%s/', async (name) => {
  const folder = path.join(ROOT, name);
  const listing = listFolder(folder);
  const { context, diagnostics } = loadContext(folder, listing);
  const results = await Promise.all(listing.sources.map((source) => readSource(folder, source, context)));
  const records = results.flatMap(({ documents }) => documents.map((document) => recordOf(document)));
  const pathOf = new Map(records.map(({ id, source }) => [id, source.path]));

  it('reads without a complaint', () => {
    expect([
      ...listing.diagnostics,
      ...diagnostics,
      ...results.flatMap((result) => result.diagnostics),
    ]).toEqual([]);
  });

  it('has a title for every article', () => {
    expect(records.filter(({ title }) => !title).map(({ source }) => source.path)).toEqual([]);
  });

  it('gives every article an id of its own', () => {
    expect(pathOf.size).toBe(records.length);
  });

  it('has hand corrections that name articles and words of the archive', () => {
    const text = readFileSync(path.join(folder, 'authority/corrections.csv'), 'utf8');
    const { corrections, diagnostics: faults } = readCorrections({ path: 'authority/corrections.csv', text });
    expect(faults).toEqual([]);
    for (const { article, words } of corrections)
      expect(records.find(({ source }) => source.path === article)?.text).toContain(words);
  });

  it('repeats itself only where a paper took over an agency report', () => {
    const prints = records.map(fingerprintOf);
    const pairs = prints.flatMap((print) =>
      nearDuplicatesOf(print, prints).map((found) => [
        pathOf.get(print.article),
        found.repetition,
        pathOf.get(found.article),
      ]),
    );
    const agency = 'wire/2023-06-21-shipyard-jobs.md';
    const paper = 'courier/2023-06-22-shipyard-to-shed-jobs.md';
    const syndicated = [
      [paper, 'version', agency],
      [agency, 'version', paper],
    ];
    expect(pairs).toEqual(name === 'examples' ? syndicated : []);
  });
});
