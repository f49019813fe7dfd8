import { stringify } from 'csv-stringify/sync';
import type { IdentityKey } from '../model/ids.ts';
import type { ArchiveContext } from '../store/archive-context.ts';
import { peopleAtPlaces, quoteTableOf, type TableRow } from '../store/queries/exports.ts';
import type { NamedDownload } from './name-shards.ts';
import { OPEN_TABLES, type OpenTableName } from './open-tables.data.ts';
import { linked, rowsOfMonth } from './open-tables.ts';
import type { ShardedDownload } from './shards.ts';

/** The tables of the data page that grow with the articles: one CSV each, a row a find, with a link to its evidence. */
const BY_MONTH = ['quotes', 'figures', 'dates'] as const;

/** Tables that are CSV as well. */
export const CSV_TABLES = [...BY_MONTH, 'people'] as const satisfies readonly OpenTableName[];

/** Every table of finds as CSV (RFC 4180, UTF-8). */
export const tableDownloads = (context: ArchiveContext): ShardedDownload[] =>
  BY_MONTH.map((name) => ({
    name: `${name}.csv`,
    head: headOf(name),
    *linesOf(slice) {
      for (const rows of byArticle(rowsOfMonth(context, name, slice))) yield csvOf(name, rows);
    },
  }));

/** Everybody and everything named, as CSV. */
export const peopleDownload = (context: ArchiveContext): NamedDownload => ({
  name: 'people.csv',
  head: headOf('people'),
  *linesOf(places) {
    for (const row of context.store.each(peopleAtPlaces, places))
      yield csvOf('people', [linked(context, row)]);
  },
});

/** The quotes of one speaker as CSV. */
export function* quotesOf(context: ArchiveContext, speaker: IdentityKey): Generator<string> {
  yield headOf('quotes');
  for (const rows of byArticle(context.store.each(quoteTableOf, { speaker })))
    yield csvOf(
      'quotes',
      rows.map((row) => linked(context, row)),
    );
}

/** Rows of one article that follow each other: to write them one by one takes four times as long. */
function* byArticle(rows: Iterable<TableRow>): Generator<TableRow[]> {
  let run: TableRow[] = [];
  for (const row of rows) {
    if (run.length > 0 && run[0]!['article'] !== row['article']) {
      yield run;
      run = [];
    }
    run.push(row);
  }
  if (run.length > 0) yield run;
}

const headOf = (name: OpenTableName): string =>
  stringify([OPEN_TABLES[name].columns.map(([column]) => column)]);

function csvOf(name: OpenTableName, rows: readonly TableRow[]): string {
  const { columns } = OPEN_TABLES[name];
  const cells = rows.map((row) => columns.map(([column, type]) => cellOf(type, row[column] ?? null)));
  // A cell that begins with = + - @ would be run as a formula by a spreadsheet.
  return stringify(cells, { escape_formulas: true });
}

const cellOf = (type: string, value: string | number | null): string | number | null =>
  type === 'boolean' && value !== null ? (value === 0 ? 'false' : 'true') : value;
