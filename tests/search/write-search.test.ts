import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readAuthorityFiles } from '../../src/archive/curation/authority-files.ts';
import type { ArticleRecord } from '../../src/model/record.ts';
import { adoptOutput, publish } from '../../src/output/publish.ts';
import { beginStaging } from '../../src/output/staging.ts';
import { writeSearch } from '../../src/search/index.ts';
import { followAffected, readAffected } from '../../src/store/affected.ts';
import type { ArchiveContext } from '../../src/store/archive-context.ts';
import { recordOf } from '../archive/record.ts';
import { write } from '../commands/program.ts';
import { archiveOf } from '../support/archive.ts';
import { CONCEPTS, HARBOUR } from '../support/harbour.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'cuttings-search-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let made = 0;

/** Files below a folder with what they hold. */
const filesOf = (top: string): Map<string, string> =>
  new Map(
    readdirSync(top, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => path.join(parentPath, name))
      .sort()
      .map((file) => [path.relative(top, file), readFileSync(file, 'latin1')]),
  );

/** Writes the search into a site; returns the files that were staged for it. */
function update(context: ArchiveContext, output: string, isPublished = true): string[] {
  const staging = beginStaging(context.store, path.join(folder, `staging-${made++}`));
  for (const _ of writeSearch(context, staging.files, readAffected(context.store), output));
  staging.files.write('marker.txt', String(made));
  const staged = [...filesOf(staging.folder).keys()].filter((file) => file.startsWith('search/shards/'));
  if (isPublished) publish(context.store, staging, output, { published: {}, isWhole: true });
  return staged;
}

const clean = (records: readonly ArticleRecord[], more: Parameters<typeof archiveOf>[1] = {}) => {
  const output = path.join(folder, `clean-${made++}`);
  update(archiveOf(records, { concepts: CONCEPTS, ...more }), output);
  const files = filesOf(output);
  files.delete('marker.txt');
  return files;
};
const filesIn = (output: string) => {
  const files = filesOf(output);
  files.delete('marker.txt');
  return files;
};

/** A site of the harbour's articles, and how to change its records. */
function published() {
  const output = path.join(folder, `site-${made++}`);
  const context = archiveOf(HARBOUR, { concepts: CONCEPTS });
  const { store } = context;
  update(context, output);
  const change = (records: readonly ArticleRecord[], more: Parameters<typeof archiveOf>[1] = {}) => {
    const note = followAffected(store, false);
    const now = archiveOf(records, { concepts: CONCEPTS, store, ...more });
    note();
    return now;
  };
  return { output, context, store, change };
}

const without = (id: string): ArticleRecord[] => HARBOUR.filter((record) => record.id !== id);
const changed = (id: string, more: Partial<ArticleRecord>): ArticleRecord[] =>
  HARBOUR.map((record) => (record.id === id ? { ...record, ...more } : record));
const FOURTH = recordOf('[Carla Voss](name) came back.', {
  id: 'h9',
  published: '2022-03-01',
  title: 'Back',
});

const CHANGES: Readonly<Record<string, readonly ArticleRecord[]>> = {
  'an article more': [...HARBOUR, FOURTH],
  'an article of a new year': [...HARBOUR, { ...FOURTH, published: '2024-01-01' }],
  'an article less': without('h3'),
  'another text': changed('h2', { text: HARBOUR[1]!.text.replace('boats', 'ships') }),
  'another title': changed('h3', { title: 'Sleet' }),
  'another publisher': changed('h3', { publisher: 'Coast Mail' }),
  'another day': changed('h1', { published: '2021-12-24' }),
  'another year': changed('h1', { published: '2022-12-24' }),
  'no date any more': changed('h1', { published: null }),
  'no topics any more': changed('h1', { topics: [] }),
  'no quotes any more': changed('h2', { quotes: [] }),
};

describe('the search of a changed archive', () => {
  it.each(Object.entries(CHANGES))('is what a clean build makes of it: %s', (_, records) => {
    const { output, change } = published();
    update(change(records), output);
    expect(filesIn(output)).toEqual(clean(records));
  });

  it('is made anew where somebody is called otherwise by hand', () => {
    const input = path.join(folder, 'hand');
    write(input, { 'authority/people.csv': 'name,aliases\nAda Holm-Reyes,Ada Holm\n' });
    const hand = readAuthorityFiles(input);
    const { output, change } = published();
    update(change(HARBOUR, { hand }), output);
    const want = clean(HARBOUR, { hand });
    expect([...want.values()].join()).toContain('Ada Holm-Reyes');
    expect(filesIn(output)).toEqual(want);
  });

  it('lets the shards stand that nothing has touched', () => {
    const { output, context, change } = published();
    expect(update(context, output)).toEqual([]);
    const years = (files: readonly string[]): string[] => [
      ...new Set(files.map((file) => file.split('/')[2]!)),
    ];
    expect(years(update(change([...HARBOUR, FOURTH]), output))).toEqual(['2022']);
    expect(years(update(change(HARBOUR), output))).toEqual(['2022']);
  });

  it('does not trust what a killed build has noted, nor files that somebody has changed', () => {
    const { output, change, store } = published();
    const records = [...HARBOUR, FOURTH];
    update(change(records), output, false);
    expect(update(change(records), output).length).toBeGreaterThan(0);
    expect(filesIn(output)).toEqual(clean(records));
    const file = [...filesIn(output).keys()].find((name) => name.includes('/2021/words-'))!;
    write(output, { [file]: 'scribble' });
    adoptOutput(store, output);
    update(change(records), output);
    expect(filesIn(output)).toEqual(clean(records));
  });
});

it('an archive without articles has a search without shards', () => {
  const output = path.join(folder, 'empty');
  update(archiveOf([]), output);
  expect(readFileSync(path.join(output, 'search/shards.json'), 'utf8')).toBe('[]');
});
