import { diagnose } from '../model/diagnose.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { DateOrder } from '../text/calendar-date.ts';
import { readMetadata } from './given-metadata.ts';
import { type MetadataRow, parseMetadataCsv } from './metadata-csv.ts';
import { parseRis } from './ris.ts';
import { substackPosts } from './substack.ts';

/** What a table that lies beside files says of each, by its path, and what is wrong with it. */
export interface TableOfFiles {
  readonly rows: ReadonlyMap<string, MetadataRow>;
  readonly diagnostics: readonly Diagnostic[];
}

export const METADATA_TABLE = 'metadata.csv';

/** Whether a file of this name may say something of the files beside it, and is no article itself. */
export const isTableName = (name: string): boolean =>
  name === METADATA_TABLE || name === 'posts.csv' || /\.ris$/i.test(name);

/**
 * Reads a table of files: our own `metadata.csv`, the `posts.csv` of a Substack export, the references (RIS) that Zotero
 * exports with their files.
 * @param exists whether a path, relative to the input folder, is a source
 */
export function readTableOfFiles(
  text: string,
  path: string,
  exists: (path: string) => boolean,
  order?: DateOrder,
): TableOfFiles {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const name = path.slice(folder.length);
  if (name === METADATA_TABLE) return parseMetadataCsv(text, path, exists, order);
  if (name === 'posts.csv') return substackRows(text, path, folder, order);
  return references(text, path, folder, exists, order);
}

function substackRows(text: string, path: string, folder: string, order?: DateOrder): TableOfFiles {
  const posts = substackPosts(text);
  if (!posts) return { rows: new Map(), diagnostics: [diagnose({ code: 'unknown-format' }, path)] };
  const rows = [...posts].map(([file, { fields, isPublished }]) => {
    const { meta } = readMetadata(fields, 'file', order);
    return [folder + file, isPublished ? { meta } : { meta, isUnpublished: true }] as const;
  });
  return { rows: new Map(rows), diagnostics: [] };
}

function references(
  text: string,
  path: string,
  folder: string,
  exists: (path: string) => boolean,
  order?: DateOrder,
): TableOfFiles {
  const rows = new Map<string, MetadataRow>();
  const without: string[] = [];
  for (const { fields, files } of parseRis(text)) {
    const { meta } = readMetadata(fields, 'file', order);
    const present = files.map((file) => folder + file).filter(exists);
    if (present.length === 0) without.push(String(fields['title'] ?? 'reference'));
    for (const file of present) if (!rows.has(file)) rows.set(file, { meta });
  }
  const kind = 'reference without its article';
  const told = {
    code: 'left-out',
    params: { count: without.length, kind },
    detail: without[0] ?? '',
  } as const;
  return { rows, diagnostics: without.length > 0 ? [diagnose(told, path)] : [] };
}
