import { CsvError, parse } from 'csv-parse/sync';
import type { Finding } from '../model/diagnose.ts';

/** A row of a table. */
export interface CsvRow {
  readonly cells: readonly string[];
  /** The line of the file on which it ends. */
  readonly line: number;
}

/** Between the cells of a row. */
export type Delimiter = ',' | ';' | '\t' | '|';

/**
 * The rows of a table down to the first that is broken, and what is wrong with that one. Empty lines are none, and rows
 * may be shorter or longer than the first.
 * @param longest characters of a row
 */
export function csvRows(
  text: string,
  longest: number,
  delimiter: Delimiter = ',',
): { readonly rows: readonly CsvRow[]; readonly problem?: Finding } {
  const rows: CsvRow[] = [];
  try {
    parse(text, {
      bom: true,
      delimiter,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
      max_record_size: longest,
      on_record: (row: unknown) => {
        const { record, info } = row as { record: string[]; info: { lines: number } };
        rows.push({ cells: record, line: info.lines });
        return null;
      },
    });
    return { rows };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return {
      rows,
      problem: { code: 'broken-csv', line: Number(error['lines'] ?? 1), detail: error.message },
    };
  }
}
