import { stringify } from 'csv-stringify/sync';
import type { IdentityKey } from '../model/ids.ts';
import type { StagedSite } from '../output/site-files.ts';
import { anchored, downloadFile, type Sharded } from '../site/routes.ts';
import type { ArchiveContext } from '../store/archive-context.ts';
import {
  datesOfMonthsArticles,
  figuresOfMonth,
  peopleTable,
  quotesOfMonth,
  quoteTableOf,
  type TableRow,
} from '../store/queries/exports.ts';
import type { Query } from '../store/query.ts';
import { exportInShards, type ShardLine } from './shards.ts';

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
    query: quotesOfMonth,
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
    query: figuresOfMonth,
  },
  'dates.csv': {
    columns: ['article', 'title', 'published', 'type', 'text', 'value', 'edtf', 'tense', 'sentence', 'link'],
    query: datesOfMonthsArticles,
  },
} satisfies Partial<
  Record<
    Sharded,
    { readonly columns: readonly string[]; readonly query: Query<TableRow, { month: string | null }> }
  >
>;

const PEOPLE = [
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
];

/** Writes every table of the archive as CSV (RFC 4180, UTF-8). */
export function exportTables(
  context: ArchiveContext,
  files: StagedSite,
  isMade: (path: string) => boolean,
): void {
  const { store } = context;
  for (const [name, { columns, query }] of Object.entries(TABLES))
    exportInShards(context, files, isMade, {
      name: name as keyof typeof TABLES,
      head: stringify([columns]),
      *linesOf(month): Generator<ShardLine> {
        for (const row of store.each(query, { month }))
          yield { article: String(row['article']), line: csvLine(context, columns, row) };
      },
    });
  files.writeLines(downloadFile('people.csv'), csvLines(context, PEOPLE, store.each(peopleTable)));
}

/** The quotes of one speaker as CSV. */
export const quotesOf = (context: ArchiveContext, speaker: IdentityKey): Iterable<string> =>
  csvLines(context, TABLES['quotes.csv'].columns, context.store.each(quoteTableOf, { speaker }));

function* csvLines(
  context: ArchiveContext,
  columns: readonly string[],
  rows: Iterable<TableRow>,
): Generator<string> {
  yield stringify([columns]);
  for (const row of rows) yield csvLine(context, columns, row);
}

function csvLine(context: ArchiveContext, columns: readonly string[], row: TableRow): string {
  const cells = columns.map((column) => (column === 'link' ? linkOf(context, row) : (row[column] ?? null)));
  // A cell that begins with = + - @ would be run as a formula by a spreadsheet.
  return stringify([cells], { escape_formulas: true });
}

/** To the evidence, or to the page of who is named; none where there is no page. */
const linkOf = ({ url }: ArchiveContext, { path, anchor }: TableRow): string | null =>
  typeof path !== 'string' ? null : url(typeof anchor === 'string' ? anchored(path, anchor) : path);
