import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';

/** A change of one row of a table that people keep. */
export type RowEdit =
  /** A new row at the end. */
  | { readonly kind: 'add'; readonly cells: Cells }
  /** Some cells of the first row that fits; where none does, it is added with them. */
  | {
      readonly kind: 'set';
      readonly fits: (cells: Cells) => boolean;
      readonly change: (cells: Cells) => Cells;
    };

/** Cells by their column, in lower case and with `_` for white space and hyphens. */
export type Cells = Readonly<Record<string, string>>;

/** What an edit did to a row, as it stands in the file: null where there was none. By it the edit is taken back. */
export interface RowChange {
  readonly before: string | null;
  readonly after: string;
}

/** A row as it stands in the file: from the end of the one before to its own, with its line ends. */
interface Stretch {
  readonly raw: string;
  readonly record: readonly string[];
}

const BOM = '\ufeff';

/**
 * Changes one row and leaves every other byte of the table as it is: order, comments, empty lines, line ends, columns that
 * nobody knows. A column that the row needs and the table lacks is added to its first line. Throws where the table is not
 * CSV: what cannot be read is not written over.
 * @param columns those of a table that is not there yet
 */
export function editTable(
  text: string,
  columns: readonly string[],
  edit: RowEdit,
): { readonly text: string; readonly change: RowChange } {
  const end = /\r\n/.test(text) ? '\r\n' : '\n';
  const stretches = stretchesOf(text);
  const head = stretches[0] ?? { raw: '', record: columns };
  const found = edit.kind === 'set' ? stretches.findIndex(fitting(head, edit.fits)) : -1;
  const old = found > 0 ? stretches[found]! : null;
  const before = old ? cellsOf(head.record, old.record) : {};
  const cells = edit.kind === 'add' ? edit.cells : edit.change(before);
  const names = withColumns(
    head.record,
    Object.keys(cells).filter((name) => cells[name] !== ''),
  );
  const line = lineOf(names.map((name) => cells[folded(name)] ?? before[folded(name)] ?? ''));
  const first =
    names.length === head.record.length && stretches.length > 0
      ? head.raw
      : `${blankBefore(head.raw)}${lineOf(names)}${end}`;
  const rows = stretches
    .slice(1)
    .map(({ raw }, i) => (i + 1 === found ? blankBefore(raw) + line + end : raw));
  if (!old) rows.push(line + end);
  const body = [first, ...rows].map((raw, i, all) => (i < all.length - 1 ? ended(raw, end) : raw)).join('');
  return {
    text: (text.startsWith(BOM) ? BOM : '') + body,
    change: { before: old && trimmed(old.raw), after: line },
  };
}

/** Takes back what an edit did. Null where the row no longer stands as the edit left it: somebody has changed it since. */
export function undoEdit(text: string, { before, after }: RowChange): string | null {
  const stretches = stretchesOf(text);
  const at = stretches.findLastIndex(({ raw }, i) => i > 0 && trimmed(raw) === after);
  if (at < 0) return null;
  const { raw } = stretches[at]!;
  const restored = before === null ? '' : raw.replace(trimmed(raw), () => before);
  const body = stretches.map((one, i) => (i === at ? restored : one.raw)).join('');
  return (text.startsWith(BOM) ? BOM : '') + body;
}

/** The rows of a table without its byte order mark, the first one its head. Empty lines belong to the row behind them. */
function stretchesOf(text: string): Stretch[] {
  const bytes = Buffer.from(text.startsWith(BOM) ? text.slice(1) : text);
  const parsed = parse(bytes, {
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    trim: true,
  }) as unknown as { readonly record: string[]; readonly info: { readonly bytes: number } }[];
  let from = 0;
  const stretches = parsed.map(({ record, info }) => {
    const raw = bytes.toString('utf8', from, info.bytes);
    from = info.bytes;
    return { raw, record };
  });
  const last = stretches.at(-1);
  // What stands behind the last row: empty lines.
  if (last && from < bytes.length)
    stretches[stretches.length - 1] = { ...last, raw: last.raw + bytes.toString('utf8', from) };
  return stretches;
}

const fitting =
  (head: Stretch, fits: (cells: Cells) => boolean) =>
  ({ record }: Stretch, index: number): boolean =>
    index > 0 && fits(cellsOf(head.record, record));

const folded = (name: string): string => name.toLowerCase().replace(/[\s-]+/g, '_');

const cellsOf = (head: readonly string[], record: readonly string[]): Cells =>
  Object.fromEntries(head.map((name, i) => [folded(name), record[i] ?? '']));

const withColumns = (head: readonly string[], needed: readonly string[]): readonly string[] => [
  ...head,
  ...needed.filter((name) => !head.some((one) => folded(one) === folded(name))),
];

/** A row as CSV, without its line end. What a spreadsheet would run as a formula has an apostrophe before it. */
const lineOf = (cells: readonly string[]): string =>
  stringify([cells.map((cell) => (/^[=+\-@\t\r]/.test(cell) && !isNumber(cell) ? `'${cell}` : cell))], {
    eof: false,
  });

const isNumber = (cell: string): boolean => /^[+-]?[\d.,]+$/.test(cell);

const blankBefore = (raw: string): string => /^[\r\n]*/.exec(raw)![0];

/** A row without the empty lines before it and the line ends behind it. */
const trimmed = (raw: string): string => raw.replace(/^[\r\n]+|[\r\n]+$/g, '');

const ended = (raw: string, end: string): string => (/\n$|\r$/.test(raw) ? raw : raw + end);
