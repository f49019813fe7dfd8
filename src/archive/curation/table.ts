import { parse } from 'csv-parse/sync';
import { diagnose } from '../../model/diagnose.ts';
import type { Diagnostic, Place } from '../../model/diagnostic.ts';
import { plainCharacters } from '../../text/plain-characters.ts';

/** A CSV file of the authority folder, already read. */
export interface TableFile {
  /** Relative to the input folder: names the file in diagnostics. */
  readonly path: string;
  readonly text: string;
}

/** One row: its cells by column, trimmed, empty where missing; and where it stands. */
export interface Row {
  readonly cells: Readonly<Record<string, string>>;
  readonly place: Place;
}

export interface Table {
  readonly rows: readonly Row[];
  readonly diagnostics: readonly Diagnostic[];
}

interface Parsed {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

/**
 * Reads a table whose first row names its columns (any order and case; spaces and hyphens count as `_`).
 * A row with nothing in it is skipped; what cannot be read is reported, never thrown.
 */
export function readTable({ path, text }: TableFile, columns: readonly string[]): Table {
  let parsed: Parsed[];
  try {
    parsed = parse(text, {
      bom: true,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
    }) as unknown as Parsed[];
  } catch (error) {
    return { rows: [], diagnostics: [unreadable(path, error)] };
  }
  const [head, ...body] = parsed;
  if (!head) return { rows: [], diagnostics: [] };
  const names = head.record.map((name) => name.toLowerCase().replace(/[\s-]+/g, '_'));
  const known = columns.map((column) => column.toLowerCase());
  const diagnostics = names
    .filter((name) => name !== '' && !known.includes(name))
    .map((name) => unknownColumn(path, name, columns));
  const rows = body
    .filter(({ record }) => record.some((cell) => cell !== ''))
    .map(({ record, info }) => ({
      cells: Object.fromEntries(
        columns.map((column, k) => [column, plainCharacters(record[names.indexOf(known[k]!)] ?? '')]),
      ),
      place: { path, line: info.lines },
    }));
  return { rows, diagnostics };
}

function unreadable(path: string, error: unknown): Diagnostic {
  const problem = error instanceof Error ? error.message : String(error);
  return diagnose({ code: 'unreadable-authority-file', params: { file: path, problem } }, path);
}

function unknownColumn(path: string, name: string, columns: readonly string[]): Diagnostic {
  const params = { column: name, columns: columns.join(', ') };
  return diagnose({ code: 'unknown-authority-column', params, line: 1 }, path);
}

/** A list inside a cell: separated by `;` or `|`. */
export const listOf = (cell: string | undefined): string[] =>
  (cell ?? '')
    .split(/[;|]/)
    .map((item) => item.trim())
    .filter((item) => item !== '');
