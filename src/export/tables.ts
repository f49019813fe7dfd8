import { stringify } from 'csv-stringify/sync';
import type { IdentityKey } from '../model/ids.ts';
import type { SiteFiles } from '../output/site-files.ts';
import { downloadFile } from '../site/routes.ts';
import type { ArchiveContext } from '../store/archive-context.ts';
import { quoteTableOf, type TableRow } from '../store/queries/exports.ts';
import { OPEN_TABLES, type OpenTableName } from './open-tables.data.ts';
import { linked, rowsOf, rowsOfMonth } from './open-tables.ts';
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
    *linesOf(month) {
      for (const row of rowsOfMonth(context, name, month))
        yield { article: String(row['article']), line: csvLine(name, row) };
    },
  }));

/** Everybody and everything named, as CSV. */
export const exportPeopleTable = (context: ArchiveContext, files: SiteFiles): void =>
  files.writeLines(downloadFile('people.csv'), csvLines('people', rowsOf(context, 'people')));

/** The quotes of one speaker as CSV. */
export function* quotesOf(context: ArchiveContext, speaker: IdentityKey): Generator<string> {
  yield headOf('quotes');
  for (const row of context.store.each(quoteTableOf, { speaker }))
    yield csvLine('quotes', linked(context, row));
}

function* csvLines(name: OpenTableName, rows: Iterable<TableRow>): Generator<string> {
  yield headOf(name);
  for (const row of rows) yield csvLine(name, row);
}

const headOf = (name: OpenTableName): string =>
  stringify([OPEN_TABLES[name].columns.map(([column]) => column)]);

function csvLine(name: OpenTableName, row: TableRow): string {
  const cells = OPEN_TABLES[name].columns.map(([column, type]) => cellOf(type, row[column] ?? null));
  // A cell that begins with = + - @ would be run as a formula by a spreadsheet.
  return stringify([cells], { escape_formulas: true });
}

const cellOf = (type: string, value: string | number | null): string | number | null =>
  type === 'boolean' && value !== null ? (value === 0 ? 'false' : 'true') : value;
