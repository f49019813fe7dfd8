import { mergeMetadata } from './given-metadata.ts';
import type { MetadataRow } from './metadata-csv.ts';
import type { DateSettings } from './settle-dates.ts';

/**
 * What the files of a folder share: the rows of its metadata tables by path, or by the place of an article in a file.
 * Plain data, so that it can be handed to a worker thread.
 */
export interface FolderContext {
  readonly rows: ReadonlyMap<string, MetadataRow>;
  readonly settings?: DateSettings;
}

/** The file that an article's path leads to: `week.zip` of `week.zip!/a.html`, `export.xml` of `export.xml#42`. */
export const fileOf = (path: string): string => /^(.+?)(?:!\/|#)/.exec(path)?.[1] ?? path;

/** What of it belongs to each file, with the rows of the articles in it: all that reading that file needs. */
export function contextsByFile({ rows, settings = {} }: FolderContext): ReadonlyMap<string, FolderContext> {
  const byFile = new Map<string, Map<string, MetadataRow>>();
  for (const [path, row] of rows)
    for (const file of new Set([path, fileOf(path)])) {
      const own = byFile.get(file);
      if (own) own.set(path, row);
      else byFile.set(file, new Map([[path, row]]));
    }
  return new Map([...byFile].map(([file, own]) => [file, { rows: own, settings }]));
}

export const EMPTY_CONTEXT: FolderContext = { rows: new Map() };

/** Rows go before those that are there. */
export function layOver(rows: Map<string, MetadataRow>, over: FolderContext['rows']): void {
  for (const [file, row] of over) {
    const said = rows.get(file);
    rows.set(file, said ? { ...said, ...row, meta: mergeMetadata(row.meta, said.meta) } : row);
  }
}

/** A context with the rows of a table that stands in an archive: what is said outside of it goes before. */
export function withRows(context: FolderContext, inside: FolderContext['rows']): FolderContext {
  const rows = new Map(inside);
  layOver(rows, context.rows);
  return { ...context, rows };
}
