import type { ArticleMeta } from '../model/article.ts';
import { diagnose } from '../model/diagnose.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { DateOrder } from '../text/calendar-date.ts';
import { csvRows } from './csv-rows.ts';
import { readMetadata } from './given-metadata.ts';

/** A row of metadata.csv, or of a table that an export has: overrides what the article says of itself. */
export interface MetadataRow {
  readonly id?: string;
  /** The export says that it is a draft. */
  readonly isUnpublished?: boolean;
  readonly meta: ArticleMeta;
}

const COLUMNS = new Set([
  'file',
  'id',
  'title',
  'published',
  'date',
  'author',
  'authors',
  'publisher',
  'url',
  'captured',
  'language',
  'keywords',
  'replaces',
]);

/** Rows of one metadata.csv by the path of their article (relative to the input folder), and what is wrong with it. */
export function parseMetadataCsv(
  text: string,
  csvPath: string,
  exists: (path: string) => boolean,
  order?: DateOrder,
): { rows: Map<string, MetadataRow>; diagnostics: Diagnostic[] } {
  const rows = new Map<string, MetadataRow>();
  const diagnostics: Diagnostic[] = [];
  const folder = csvPath.slice(0, csvPath.lastIndexOf('/') + 1);
  for (const { record, line } of parseRows(text, csvPath, diagnostics)) {
    const file = record.get('file')?.trim().replace(/\\/g, '/').replace(/^\.\//, '');
    if (!file) continue;
    const path = folder + file;
    if (!exists(path)) {
      diagnostics.push(diagnose({ code: 'unmatched-row', detail: file, line }, csvPath));
    } else if (rows.has(path)) {
      diagnostics.push(diagnose({ code: 'repeated-row', detail: file, line }, csvPath));
    } else {
      const { id, meta, findings } = readMetadata(Object.fromEntries(record), 'metadata.csv', order);
      rows.set(path, { ...(id === undefined ? {} : { id }), meta });
      for (const finding of findings) diagnostics.push(diagnose({ ...finding, line }, csvPath));
    }
  }
  return { rows, diagnostics };
}

interface NamedRow {
  readonly record: ReadonlyMap<string, string>;
  readonly line: number;
}

/** Characters of a row. */
const LONGEST = 100_000;

function parseRows(text: string, csvPath: string, diagnostics: Diagnostic[]): NamedRow[] {
  const report = (finding: Parameters<typeof diagnose>[0]): void => {
    diagnostics.push(diagnose(finding, csvPath));
  };
  const { rows, problem } = csvRows(text, LONGEST);
  if (problem) report(problem);
  const header = rows[0]?.cells.map((name) => name.toLowerCase().trim()) ?? [];
  if (rows.length && !header.includes('file')) {
    report({ code: 'missing-column', line: 1 });
    return [];
  }
  for (const name of header)
    if (name && !COLUMNS.has(name)) report({ code: 'unknown-column', line: 1, detail: name });
  return rows.slice(1).map(({ cells, line }) => ({
    record: new Map(header.map((name, i) => [name, cells[i] ?? ''])),
    line,
  }));
}
