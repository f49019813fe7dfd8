import { stringify } from 'csv-stringify/sync';
import type { IdentityKey } from '../model/ids.ts';
import type { SiteFiles } from '../output/site-files.ts';
import { anchored, type Download, downloadFile } from '../site/routes.ts';
import type { ArchiveContext } from '../store/archive-context.ts';
import {
  dateTable,
  figureTable,
  peopleTable,
  quoteTable,
  quoteTableOf,
  type TableRow,
} from '../store/queries/exports.ts';
import type { Query } from '../store/query.ts';

/** The tables of the data page: one CSV each, a row a find, with a link to its evidence. */
const TABLES = {
  'quotes.csv': {
    columns: [
      'article',
      'title',
      'published',
      'publisher',
      'kind',
      'text',
      'speaker',
      'group',
      'candidates',
      'cue',
      'source',
      'confidence',
      'statement',
      'polarity',
      'mode',
      'resolved_by',
      'speaker_confidence',
      'link',
    ],
    query: quoteTable,
  },
  'figures.csv': {
    columns: [
      'article',
      'title',
      'published',
      'publisher',
      'kind',
      'text',
      'value',
      'low',
      'high',
      'unit',
      'open_unit',
      'out_of',
      'qualifier',
      'of',
      'sentence',
      'link',
    ],
    query: figureTable,
  },
  'dates.csv': {
    columns: ['article', 'title', 'published', 'type', 'text', 'value', 'edtf', 'tense', 'sentence', 'link'],
    query: dateTable,
  },
  'people.csv': {
    columns: [
      'id',
      'type',
      'name',
      'articles',
      'mentions',
      'direct',
      'mixed',
      'indirect',
      'first_seen',
      'last_seen',
      'link',
    ],
    query: peopleTable,
  },
} satisfies Partial<
  Record<Download, { readonly columns: readonly string[]; readonly query: Query<TableRow> }>
>;

/** Writes every table of the archive as CSV (RFC 4180, UTF-8). */
export function exportTables(context: ArchiveContext, files: SiteFiles): void {
  for (const [name, { columns, query }] of Object.entries(TABLES))
    files.writeLines(downloadFile(name as Download), csvLines(context, columns, context.store.each(query)));
}

/** The quotes of one speaker as CSV. */
export const quotesOf = (context: ArchiveContext, speaker: IdentityKey): string =>
  [...csvLines(context, TABLES['quotes.csv'].columns, context.store.all(quoteTableOf, { speaker }))].join('');

function* csvLines(
  context: ArchiveContext,
  columns: readonly string[],
  rows: Iterable<TableRow>,
): Generator<string> {
  yield stringify([columns]);
  for (const row of rows) {
    const cells = columns.map((column) => (column === 'link' ? linkOf(context, row) : (row[column] ?? null)));
    // A cell that begins with = + - @ would be run as a formula by a spreadsheet.
    yield stringify([cells], { escape_formulas: true });
  }
}

/** To the evidence, or to the page of who is named; none where there is no page. */
const linkOf = ({ url }: ArchiveContext, { path, anchor }: TableRow): string | null =>
  typeof path !== 'string' ? null : url(typeof anchor === 'string' ? anchored(path, anchor) : path);
