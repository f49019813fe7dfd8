/** What PDF.js gives of a run of characters: a font, and a matrix that says where and how large it stands. */
export interface TextItem {
  readonly str: string;
  /** `[a, b, c, d, x, y]`: from the space of the text to that of the page, whose origin is bottom left. */
  readonly transform: readonly number[];
  readonly width: number;
  readonly fontName: string;
}

/** Characters on one base line of one column. Lengths are in points of the page. */
export interface TextLine {
  text: string;
  readonly x: number;
  readonly y: number;
  /** Right edge. */
  end: number;
  readonly size: number;
  readonly font: string;
}

/** Wider gaps, in widths of an m, stand between columns or cells. A justified line has up to one and a half behind a full stop. */
const COLUMN_GAP = 2;
const WORD_GAP = 0.13;

/** Joins runs that stand beside each other. What is turned (a mark across the page, the side of a picture) is left out. */
export function linesOf(items: readonly TextItem[]): TextLine[] {
  const lines: TextLine[] = [];
  for (const { str, transform, width, fontName } of items) {
    const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = transform;
    if (str.trim() === '' || Math.abs(b) > Math.abs(a) * 0.1) continue;
    const size = Math.hypot(c, d);
    const last = lines.at(-1);
    if (last && continues(last, x, y, size)) {
      const isApart = x - last.end > WORD_GAP * last.size && !/\s$/.test(last.text) && !/^\s/.test(str);
      last.text += (isApart ? ' ' : '') + str;
      last.end = Math.max(last.end, x + width);
    } else lines.push({ text: str, x, y, end: x + width, size, font: fontName });
  }
  for (const line of lines) line.text = plain(line.text);
  return lines.filter(({ text }) => text !== '');
}

/** Small raised or lowered letters belong to the line. */
const continues = (line: TextLine, x: number, y: number, size: number): boolean =>
  Math.abs(y - line.y) < line.size * (size < line.size * 0.85 ? 0.6 : 0.25) &&
  size < line.size * 1.5 &&
  x - line.end > -0.5 * line.size &&
  x - line.end < COLUMN_GAP * line.size;

/** Ligatures taken apart, white space as single spaces. */
const plain = (text: string): string =>
  text
    .replace(/[\ufb00-\ufb06]/g, (ligature) => ligature.normalize('NFKC'))
    .replace(/\s+/g, ' ')
    .trim();
