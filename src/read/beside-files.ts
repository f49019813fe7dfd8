import { diagnose } from '../model/diagnose.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { DateOrder } from '../text/calendar-date.ts';
import { damaged } from './formats/part.ts';
import { readMetadata } from './given-metadata.ts';
import { type MetadataRow, parseMetadataCsv } from './metadata-csv.ts';
import type { Reference } from './reference.ts';
import { parseRis } from './ris.ts';
import { substackPosts } from './substack.ts';
import { parseZoteroRdf } from './zotero-rdf.ts';

/** What a table that lies beside files says of each, by its path, and what is wrong with it. */
export interface TableOfFiles {
  readonly rows: ReadonlyMap<string, MetadataRow>;
  readonly diagnostics: readonly Diagnostic[];
}

export const METADATA_TABLE = 'metadata.csv';

/**
 * Tables that say something of the files beside them and are no articles themselves: our own, the one of a Substack
 * export, and the references that Zotero and others export with their files. How their names end, and how they begin
 * where files of other kinds have such names too.
 */
const TABLES: readonly { readonly name: RegExp; readonly head?: RegExp; readonly read: TableReader }[] = [
  {
    name: /(?:^|\/)metadata\.csv$/,
    read: ({ text, path, exists, order }) => parseMetadataCsv(text, path, exists, order),
  },
  { name: /(?:^|\/)posts\.csv$/, head: /^(?:\xef\xbb\xbf)?"?post_id\b/, read: substackRows },
  { name: /\.ris$/i, read: (table) => references(parseRis(table.text), table) },
  {
    name: /\.rdf$/i,
    head: /www\.zotero\.org\/namespaces\/export#/,
    read: (table) => references(parseZoteroRdf(table.text), table),
  },
];

/** Whether a file of this name may be such a table. */
export const mayBeTableOfFiles = (path: string): boolean => TABLES.some(({ name }) => name.test(path));

/** Whether it is one. @param head its first bytes, each as a character */
export const isTableOfFiles = (path: string, head: () => string): boolean =>
  TABLES.some(({ name, head: mark }) => name.test(path) && (mark === undefined || mark.test(head())));

interface Table {
  readonly text: string;
  readonly path: string;
  readonly exists: (path: string) => boolean;
  readonly order?: DateOrder | undefined;
}
type TableReader = (table: Table) => TableOfFiles;

/**
 * Reads a table of files. Never throws: one that is damaged says nothing, and is told.
 * @param exists whether a path, relative to the input folder, is a source or a place in one
 */
export function readTableOfFiles(
  text: string,
  path: string,
  exists: (path: string) => boolean,
  order?: DateOrder,
): TableOfFiles {
  const { read } = TABLES.find(({ name }) => name.test(path))!;
  try {
    return read({ text, path, exists, order });
  } catch (error) {
    return { rows: new Map(), diagnostics: [diagnose(damaged(error), path)] };
  }
}

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);

function substackRows({ text, path, order }: Table): TableOfFiles {
  const posts = substackPosts(text);
  if (!posts) return { rows: new Map(), diagnostics: [diagnose({ code: 'unknown-format' }, path)] };
  const rows = [...posts].map(([file, { fields, isPublished }]) => {
    const { meta } = readMetadata(fields, 'file', order);
    return [folderOf(path) + file, isPublished ? { meta } : { meta, isUnpublished: true }] as const;
  });
  return { rows: new Map(rows), diagnostics: [] };
}

function references(all: readonly Reference[], { path, exists, order }: Table): TableOfFiles {
  if (all.length === 0) return { rows: new Map(), diagnostics: [diagnose({ code: 'damaged-file' }, path)] };
  const rows = new Map<string, MetadataRow>();
  const without: string[] = [];
  for (const { fields, files } of all) {
    const { meta } = readMetadata(fields, 'file', order);
    const present = files.map((file) => folderOf(path) + file).filter(exists);
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
