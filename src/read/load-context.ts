import { readFileSync } from 'node:fs';
import path from 'node:path';
import { diagnose } from '../model/diagnose.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { METADATA_TABLE, readTableOfFiles } from './beside-files.ts';
import { type FolderContext, fileOf, layOver } from './context.ts';
import { decode } from './decode.ts';
import type { Listing } from './list-sources.ts';
import type { MetadataRow } from './metadata-csv.ts';
import type { DateSettings } from './settle-dates.ts';
import { messageOf } from './walk-folder.ts';

/** Reads the metadata tables of a folder once, before its sources. */
export function loadContext(
  folder: string,
  { sources, tables }: Listing,
  { timeZone, dateOrder, removals, until }: DateSettings = {},
): { context: FolderContext; diagnostics: Diagnostic[] } {
  // Only these: a change of another setting must not read articles again.
  const settings = { timeZone, dateOrder, ...(removals ? { removals } : {}), ...(until ? { until } : {}) };
  const known = new Set(sources);
  const rows = new Map<string, MetadataRow>();
  const diagnostics: Diagnostic[] = [];
  for (const table of inOrder(tables)) {
    try {
      const { text } = decode(readFileSync(path.join(folder, table)), false);
      if (text === null) {
        diagnostics.push(diagnose({ code: 'binary-file' }, table));
        continue;
      }
      const parsed = readTableOfFiles(
        text,
        table,
        (file) => known.has(file) || known.has(fileOf(file)),
        settings.dateOrder,
      );
      layOver(rows, parsed.rows);
      diagnostics.push(...parsed.diagnostics);
    } catch (error) {
      diagnostics.push(diagnose({ code: 'unreadable-file', detail: messageOf(error) }, table));
    }
  }
  return { context: { rows, settings }, diagnostics };
}

/** What people write themselves last, as it goes before what an export says. */
function inOrder(tables: readonly string[]): string[] {
  const isOwn = (table: string): boolean => table.split('/').at(-1) === METADATA_TABLE;
  return [...tables.filter((table) => !isOwn(table)), ...tables.filter(isOwn)];
}
