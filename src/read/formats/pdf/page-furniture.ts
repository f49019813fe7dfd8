import type { TextLine } from './text-line.ts';

/** A page, its lines not yet in order. */
export interface PdfPage {
  readonly lines: readonly TextLine[];
  readonly height: number;
}

/** The pages without what stands at their edges: running heads, page numbers, what a browser prints around a page. */
export interface Unfurnished {
  readonly pages: readonly PdfPage[];
  /** The address that a browser printed below the page. */
  readonly url: string | undefined;
}

/** How far from an edge, as a part of the page's height, and how many rows. */
const EDGE = 0.14;
const ROWS = 2;

const PAGE_NUMBER = /^[-–—−|\s]*(?:page )?\d{1,4}(?:\s*(?:\/|of)\s*\d{1,4})?[-–—−|\s]*$/i;
const ADDRESS = /^(?:https?|file):\/\/\S+$/;
const PRINTED_AT = /^\d{1,4}[./-]\d{1,2}[./-]\d{1,4},? \d{1,2}:\d{2}(?: ?[AP]M)?$/i;

export function withoutFurniture(pages: readonly PdfPage[]): Unfurnished {
  const repeated = repeatedRows(pages);
  let url: string | undefined;
  const left = pages.map((page, number) => {
    const gone = new Set<TextLine>();
    for (const rows of edgesOf(page)) {
      for (const [i, row] of rows.entries()) {
        const address = row.find(({ text }) => ADDRESS.test(text))?.text;
        if (address?.startsWith('http')) url ??= address;
        const isFurniture =
          row.some(({ text }) => PAGE_NUMBER.test(text) || ADDRESS.test(text) || PRINTED_AT.test(text)) ||
          repeated.has(keyOf(row)) ||
          (number > 0 && i === 0 && standsApart(row, page));
        if (!isFurniture) break;
        for (const line of row) gone.add(line);
      }
    }
    return { ...page, lines: page.lines.filter((line) => !gone.has(line)) };
  });
  return { pages: left, url };
}

/** The outermost rows at the top and at the bottom, from the edge inwards. */
function edgesOf({ lines, height }: PdfPage): TextLine[][][] {
  const rows = rowsOf(lines);
  const isNear = (row: TextLine[], edge: number): boolean => Math.abs(row[0]!.y - edge) < height * EDGE;
  return [
    rows.slice(0, ROWS).filter((row) => isNear(row, height)),
    rows
      .slice(ROWS)
      .slice(-ROWS)
      .reverse()
      .filter((row) => isNear(row, 0)),
  ];
}

/** Lines at one height, from the top of the page. */
function rowsOf(lines: readonly TextLine[]): TextLine[][] {
  const rows: TextLine[][] = [];
  for (const line of lines.toSorted((a, b) => b.y - a.y || a.x - b.x)) {
    const last = rows.at(-1);
    if (last && Math.abs(last[0]!.y - line.y) < 2) last.push(line);
    else rows.push([line]);
  }
  return rows;
}

/** What rows have in common that differ in a number alone. */
const keyOf = (row: readonly TextLine[]): string =>
  row.map(({ text }) => text.replace(/\d+/g, '#')).join(' ');

/** Rows at the edges of a third of the pages, of two at least. */
function repeatedRows(pages: readonly PdfPage[]): Set<string> {
  const counts = new Map<string, number>();
  for (const page of pages)
    for (const key of new Set(edgesOf(page).flat().map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1);
  const least = Math.max(2, pages.length / 3);
  return new Set([...counts].filter(([, count]) => count >= least).map(([key]) => key));
}

/** A row from one edge to the other with nothing in between, and with space below: the head of a single page. */
function standsApart(row: readonly TextLine[], { lines }: PdfPage): boolean {
  const [first] = row;
  if (!first || row.length < 2) return false;
  const isWide = row.some(({ x }, i) => i > 0 && x - row[i - 1]!.end > first.size * 6);
  const below = lines.filter((line) => !row.includes(line) && line.y < first.y).map(({ y }) => y);
  return isWide && below.length > 0 && first.y - Math.max(...below) > first.size * 1.8;
}
