import { orderShown } from '../../text/calendar-date.ts';
import { type CsvRow, csvRows, type Delimiter } from '../csv-rows.ts';
import { decode } from '../decode.ts';
import { MAX_TEXT_LENGTH } from '../formats.ts';
import { areArticleFields, articleText } from '../given-metadata.ts';
import { hasMarkup } from '../html-to-mdast.ts';
import type { Fields } from '../to-document.ts';
import { type Item, LeftOut } from './left-out.ts';
import type { Part } from './part.ts';

/** Characters of a row. One that is too long for an article is told by itself; none that is longer was ever written. */
const LONGEST = 40 * MAX_TEXT_LENGTH;

/** The articles of a table, one a row, by the names of its columns. */
export function* readCsv(bytes: Uint8Array): Generator<Part> {
  const { text, findings } = decode(bytes, false);
  for (const finding of findings) yield note(finding);
  if (text === null) return;
  if (!text.trim()) return yield note({ code: 'empty-file' });
  const table = text.replace(/^\ufeff?sep=.\r?\n/, '');
  const delimiter = delimiterOf(table);
  const { rows, problem } = csvRows(table, LONGEST, delimiter);
  const [header, ...articles] = rows;
  const columns = header?.cells ?? [];
  if (!areArticleFields(columns)) {
    yield note(problem ?? { code: 'table-without-articles', detail: columns.join(', ').slice(0, 200) });
    return;
  }
  const dateOrder = orderShown(shortCells(articles));
  const leftOut = new LeftOut();
  for (const [i, row] of articles.entries()) {
    const cells = delimiter === '\t' ? row.cells.map(unescaped) : row.cells;
    const read = itemOf(fieldsOf(columns, cells));
    if ('leftOut' in read) leftOut.add(read.leftOut, `#${i + 1}`);
    else yield { kind: 'article', place: `#${i + 1}`, manuscript: { ...read.manuscript, dateOrder } };
  }
  yield* leftOut.notes();
  if (problem) yield note(problem);
}

/** What may be dates: a column of them is written in one way, so that some show how the others are meant. */
const shortCells = (rows: readonly CsvRow[]): string =>
  rows.flatMap(({ cells }) => cells.filter(({ length }) => length < 30)).join('\n');

const note = (finding: Extract<Part, { kind: 'note' }>['finding']): Part => ({
  kind: 'note',
  place: '',
  finding,
});

const DELIMITERS: readonly Delimiter[] = [',', ';', '\t', '|'];

/** The one that the first line has most of: spreadsheets part by what their country does not use in numbers. */
function delimiterOf(text: string): Delimiter {
  const first = /^.{0,10000}/m.exec(text)?.[0].replace(/"[^"]*"/g, '') ?? '';
  const counts = DELIMITERS.map((one) => first.split(one).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))]!;
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', '\\': '\\' };

/** Databases write a line break as `\n` in a table that is parted by tabs and has no quotation marks. */
const unescaped = (cell: string): string =>
  cell.includes('\n') ? cell : cell.replace(/\\([nrt\\])/g, (_, sign: string) => ESCAPES[sign]!);

/** What programs write into a cell that has nothing. */
const NOTHING = /^(?:nan|null|none|n\/a|nat|\\n)$/i;

function fieldsOf(columns: readonly string[], cells: CsvRow['cells']): Fields {
  const pairs = columns.map((name, i) => [name, cells[i] ?? ''] as const);
  return Object.fromEntries(
    pairs.filter(([, cell]) => !NOTHING.test(cell)).map(([name, cell]) => [name, listIn(cell) ?? cell]),
  );
}

/** A list as Python prints it, which is what its tables have: `['Ada Quill', "Jon O'Dow"]`. */
function listIn(cell: string): string[] | null {
  if (!/^\[\s*(?:'.*'|".*")\s*\]$/.test(cell) || cell.length > 2000) return null;
  return [...cell.matchAll(/'([^']*)'|"([^"]*)"/g)].map(([, single, double]) => single ?? double ?? '');
}

function itemOf(fields: Fields): Item {
  const text = articleText(fields);
  if (text === undefined) return { leftOut: 'row without a text' };
  // The number of a row is its place in this table, and nobody's name in another.
  const { id, ...others } = fields;
  const named = typeof id === 'string' && !/^\d*$/.test(id) ? fields : others;
  return { manuscript: { markup: hasMarkup(text) ? 'html' : 'text', text, fields: named } };
}
