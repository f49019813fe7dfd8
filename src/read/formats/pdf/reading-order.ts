import type { TextLine } from './text-line.ts';

/** Lines that are read one after the other, and the edges of the column that they stand in. */
export interface Column {
  readonly lines: readonly TextLine[];
  readonly left: number;
  readonly right: number;
}

/** A column has at least so many lines, and most of them do not reach over the gap beside it. */
const MIN_LINES = 3;
const MAX_CROSSING = 0.4;
/** In widths of an m. */
const MIN_GAP = 0.5;
const MAX_DEPTH = 6;

/**
 * The columns of a page in the order of reading: where a gap runs down the page, what is left of it goes before what is
 * right of it; a line that reaches over the gap, as a headline does, ends what stands above it.
 */
export function columnsOf(lines: readonly TextLine[], depth = 0): Column[] {
  if (lines.length === 0) return [];
  const gap = depth < MAX_DEPTH ? gapIn(lines) : null;
  if (gap === null) return [columnOf(lines.toSorted((a, b) => b.y - a.y || a.x - b.x))];
  const columns: Column[] = [];
  let band: TextLine[] = [];
  let across: TextLine[] = [];
  const endBand = (): void => {
    for (const side of [band.filter(({ end }) => end <= gap), band.filter(({ x }) => x >= gap)])
      columns.push(...columnsOf(side, depth + 1));
    band = [];
  };
  const endAcross = (): void => {
    if (across.length > 0) columns.push(columnOf(across));
    across = [];
  };
  for (const line of lines.toSorted((a, b) => b.y - a.y || a.x - b.x)) {
    const crosses = line.x < gap && line.end > gap;
    if (crosses) {
      endBand();
      across.push(line);
    } else {
      endAcross();
      band.push(line);
    }
  }
  endBand();
  endAcross();
  return columns;
}

/** In a narrow column words of a justified line stand as far apart as columns do. */
function inRows(lines: readonly TextLine[]): TextLine[] {
  const rows: TextLine[] = [];
  for (const line of lines) {
    const last = rows.at(-1);
    if (!last || last.y - line.y > 0.25 * line.size || line.x < last.end) rows.push(line);
    else rows[rows.length - 1] = { ...last, text: `${last.text} ${line.text}`, end: line.end };
  }
  return rows;
}

const columnOf = (lines: readonly TextLine[]): Column => ({
  lines: inRows(lines),
  left: Math.min(...lines.map(({ x }) => x)),
  right: Math.max(...lines.map(({ end }) => end)),
});

/** Where the fewest lines cross: the middle of the widest gap with columns on both of its sides, or null. */
function gapIn(lines: readonly TextLine[]): number | null {
  const from = Math.floor(Math.min(...lines.map(({ x }) => x)));
  const width = Math.ceil(Math.max(...lines.map(({ end }) => end))) - from;
  if (!(width > 0 && width < 5000)) return null;
  // Lines over each point: how many begin there, less how many have ended.
  const over = new Array<number>(width + 2).fill(0);
  for (const { x, end } of lines) {
    over[Math.max(0, Math.floor(x - from))]!++;
    over[Math.min(width, Math.ceil(end - from)) + 1]!--;
  }
  for (let at = 1; at < over.length; at++) over[at]! += over[at - 1]!;
  const size = Math.max(...lines.map((line) => line.size));
  let best: { middle: number; crossing: number; width: number } | null = null;
  for (let at = 1; at < width; ) {
    let end = at;
    while (end < width && over[end] === over[at]) end++;
    const crossing = over[at]!;
    const isBetter =
      !best || crossing < best.crossing || (crossing === best.crossing && end - at > best.width);
    const middle = from + (at + end) / 2;
    if (isBetter && crossing <= lines.length * MAX_CROSSING && isGutter(lines, middle, end - at, size))
      best = { middle, crossing, width: end - at };
    at = end;
  }
  return best?.middle ?? null;
}

function isGutter(lines: readonly TextLine[], gap: number, width: number, size: number): boolean {
  const usual = lines[lines.length >> 1]?.size ?? size;
  if (width < MIN_GAP * Math.min(usual, size)) return false;
  const left = lines.filter(({ end }) => end <= gap);
  const right = lines.filter(({ x }) => x >= gap);
  if (left.length < MIN_LINES || right.length < MIN_LINES) return false;
  const isBeside = ({ y }: TextLine): boolean => left.some((other) => Math.abs(other.y - y) < 2 * usual);
  return right.filter(isBeside).length >= MIN_LINES;
}
