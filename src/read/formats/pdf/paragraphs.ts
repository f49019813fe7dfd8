import { joinLines, wordsIn } from './hyphens.ts';
import type { Column } from './reading-order.ts';
import type { TextLine } from './text-line.ts';

export interface PdfBlock {
  readonly kind: 'title' | 'heading' | 'paragraph';
  readonly text: string;
}

/** How most of the document is set. */
interface Setting {
  readonly size: number;
  readonly font: string;
  /** From one base line to the next. */
  readonly leading: number;
}

interface Placed {
  readonly line: TextLine;
  readonly column: Column;
}

/** Paragraphs and headings, told apart by size, font, spacing, indents and short last lines. */
export function blocksOf(columns: readonly Column[]): PdfBlock[] {
  const placed = columns.flatMap((column) => column.lines.map((line): Placed => ({ line, column })));
  const setting = settingOf(columns);
  const words = wordsIn(placed.map(({ line }) => line.text));
  const groups: Placed[][] = [];
  for (const [i, one] of placed.entries()) {
    const before = placed[i - 1];
    if (before && continues(before, one, setting)) groups.at(-1)!.push(one);
    else groups.push([one]);
  }
  const title = titleOf(groups, setting);
  return groups.map((group) => {
    const text = joinLines(
      group.map(({ line }) => line.text),
      words,
    );
    return {
      kind: group === title ? 'title' : isHeading(group, text, setting) ? 'heading' : 'paragraph',
      text,
    };
  });
}

const ENDED = /[.!?:…]["”’»)\]]*$/;

function continues(before: Placed, { line, column }: Placed, setting: Setting): boolean {
  const { line: last, column: lastColumn } = before;
  if (Math.abs(line.size - last.size) > 0.06 * last.size) return false;
  if (isFurtherRight(line, column) && !isFurtherRight(last, lastColumn)) return false;
  const isText = Math.abs(line.size - setting.size) < 0.06 * setting.size;
  const isBroken = isText && hadRoom(before, line);
  if (column !== lastColumn) return !(isBroken && ENDED.test(last.text));
  const gap = last.y - line.y;
  const leading = isText ? setting.leading : 1.3 * line.size;
  return gap < Math.max(1.3 * leading, leading + 0.3 * line.size) && !isBroken;
}

/** Whether the first word of the next line would have fitted: then the line was ended on purpose. */
function hadRoom({ line, column }: Placed, next: TextLine): boolean {
  const ends = column.lines.filter(({ x }) => Math.abs(x - line.x) < 2).map(({ end }) => end);
  const edge = Math.max(...ends);
  // A quotation may have an edge of its own, which several of its lines reach.
  const right = ends.filter((end) => edge - end < line.size).length < 3 ? column.right : edge;
  const letter = (next.end - next.x) / next.text.length;
  const [word = ''] = next.text.split(' ', 1);
  return right - line.end > (word.length + 1) * letter + 0.5 * line.size;
}

const isFurtherRight = (line: TextLine, { left }: Column): boolean =>
  line.x - left > 0.6 * line.size && line.x - left < 4 * line.size;

function settingOf(columns: readonly Column[]): Setting {
  const lines = columns.flatMap((column) => column.lines);
  const size = commonest(lines, (line) => Math.round(line.size * 10) / 10);
  const body = lines.filter((line) => Math.abs(line.size - size) < 0.06 * size);
  const gaps: number[] = [];
  for (const column of columns)
    for (const [i, line] of column.lines.entries()) {
      const gap = i > 0 ? column.lines[i - 1]!.y - line.y : 0;
      if (gap > 0.8 * size && gap < 2.5 * size) gaps.push(Math.round(gap * 10) / 10);
    }
  gaps.sort((a, b) => a - b);
  return {
    size,
    font: commonest(body, (line) => line.font),
    // The lowest tenth: paragraphs are set further apart than lines.
    leading: gaps[Math.floor(gaps.length / 10)] ?? 1.2 * size,
  };
}

/** The value that most characters have. */
function commonest<Value>(lines: readonly TextLine[], valueFor: (line: TextLine) => Value): Value {
  const counts = new Map<Value, number>();
  for (const line of lines) {
    const value = valueFor(line);
    counts.set(value, (counts.get(value) ?? 0) + line.text.length);
  }
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best))[0];
}

/** Blocks of the first page that the title is looked for in. */
const REACH = 12;

/** The largest of the first blocks, if it is larger than the text and is words. */
function titleOf(groups: readonly Placed[][], { size }: Setting): Placed[] | undefined {
  const sizeOf = (group: readonly Placed[]): number => group[0]!.line.size;
  const candidates = groups
    .slice(0, REACH)
    .filter((group) => sizeOf(group) > 1.15 * size && group.length <= 6)
    .filter(
      (group) =>
        group
          .map(({ line }) => line.text)
          .join(' ')
          .trim()
          .split(' ').length > 1,
    );
  return candidates.reduce<Placed[] | undefined>(
    (best, group) => (!best || sizeOf(group) > sizeOf(best) ? group : best),
    undefined,
  );
}

function isHeading(group: readonly Placed[], text: string, { size, font }: Setting): boolean {
  const [first] = group;
  if (text.length > 120 || /[.,;:]$/.test(text) || !/\p{L}{2}/u.test(text)) return false;
  if (first!.line.size > 1.08 * size) return true;
  return group.every(({ line }) => line.font !== font && line.size > 0.95 * size) && text.length < 80;
}
