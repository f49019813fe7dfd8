import path from 'node:path';
import { type AuthorityFiles, readAuthorityFiles } from '../../src/archive/curation/authority-files.ts';
import { deriveArchive } from '../../src/archive/derive.ts';
import type { Concept } from '../../src/archive/tables/derive-topics.ts';
import type { ArchiveConfig } from '../../src/config/archive-config.ts';
import { parseArchiveConfig } from '../../src/config/load.ts';
import type { ArticleRecord } from '../../src/model/record.ts';
import { type ArchiveContext, archiveContext } from '../../src/store/archive-context.ts';
import { openStore, type Store } from '../../src/store/open.ts';
import { putSource, removeSource, sourceDigests, toStored } from '../../src/store/records.ts';

export const configOf = (yml: string): ArchiveConfig => parseArchiveConfig(yml);

interface Options {
  /** Text of `archive.yml`. */
  readonly yml?: string;
  readonly hand?: AuthorityFiles;
  readonly concepts?: readonly Concept[];
  /** The store of the archive as it was before: it gets these records in place of its own. */
  readonly store?: Store;
}

/** An archive in memory, derived as a build derives it, from records that a test has written: no extraction, no files. */
export function archiveOf(
  records: readonly ArticleRecord[],
  { store = openStore(':memory:'), ...options }: Options = {},
): ArchiveContext {
  for (const path of sourceDigests(store).keys()) removeSource(store, path);
  for (const [i, record] of records.entries())
    putSource(store, {
      path:
        records.findIndex(({ id }) => id === record.id) === i ? `${record.id}.txt` : `${record.id}-${i}.txt`,
      digest: JSON.stringify(record),
      extracted: [toStored({ record, body: bodyOf(record.text) })],
      diagnostics: [],
    });
  return derivedOf(store, options);
}

/** Derives what stands in a store. */
export function derivedOf(
  store: Store,
  {
    yml = '',
    hand = readAuthorityFiles(path.join(import.meta.dirname, 'none')),
    concepts = [],
  }: Omit<Options, 'store'> = {},
): ArchiveContext {
  const config = configOf(yml);
  deriveArchive(store, {
    thresholds: config.thresholds,
    leaveOut: config.leaveOut,
    hand,
    concepts: new Map(concepts.map((concept) => [concept.id, concept])),
    program: '',
  });
  return archiveContext(store, config);
}

/** The structure of a text of one paragraph, with the places that marks are laid to. */
function bodyOf(text: string): Parameters<typeof toStored>[0]['body'] {
  return {
    type: 'root',
    children: [{ type: 'paragraph', children: [{ type: 'text', value: text, data: { offset: 0 } }] }],
  };
}
