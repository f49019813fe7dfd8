import { readFileSync } from 'node:fs';
import path from 'node:path';
import { diagnose } from '../model/diagnose.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { decode } from './decode.ts';
import type { Listing } from './list-sources.ts';
import { type MetadataRow, parseMetadataCsv } from './metadata-csv.ts';
import { messageOf } from './walk-folder.ts';

/**
 * What the files of a folder share: the rows of its metadata tables by path.
 * Plain data, so that it can be handed to a worker thread.
 */
export interface FolderContext {
  readonly rows: ReadonlyMap<string, MetadataRow>;
}

export const EMPTY_CONTEXT: FolderContext = { rows: new Map() };

/** Reads the metadata tables of a folder once, before its sources. */
export function loadContext(
  folder: string,
  { sources, tables }: Listing,
): { context: FolderContext; diagnostics: Diagnostic[] } {
  const known = new Set(sources);
  const rows = new Map<string, MetadataRow>();
  const diagnostics: Diagnostic[] = [];
  for (const table of tables) {
    try {
      const { text } = decode(readFileSync(path.join(folder, table)), false);
      if (text === null) {
        diagnostics.push(diagnose({ code: 'binary-file' }, table));
        continue;
      }
      const parsed = parseMetadataCsv(text, table, (file) => known.has(file));
      for (const [file, row] of parsed.rows) rows.set(file, row);
      diagnostics.push(...parsed.diagnostics);
    } catch (error) {
      diagnostics.push(diagnose({ code: 'unreadable-file', detail: messageOf(error) }, table));
    }
  }
  return { context: { rows }, diagnostics };
}
