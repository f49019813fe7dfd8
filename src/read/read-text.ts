import type { Paragraph, Root } from 'mdast';

/**
 * The structure of plain text: a paragraph ends at a blank line or, where no blank lines separate them, at each
 * line break. In hard-wrapped text a line break alone ends nothing, but an indented line starts a paragraph.
 * `*`, `_` and `#` mean nothing. Offsets refer to the text exactly as given.
 */
export function parseText(text: string): Root {
  const lines = linesOf(text);
  const wrapped = isHardWrapped(text, lines);
  const blanks = lines.some(
    ({ blank }, i) => blank && i > 0 && !lines[i - 1]!.blank && hasTextAfter(lines, i),
  );
  const children: Paragraph[] = [];
  let open: Line | null = null;
  let last: Line | null = null;
  const close = (): void => {
    if (open && last) children.push(paragraph(text.slice(open.start, last.end), open.start));
    open = null;
  };
  for (const line of lines) {
    if (line.blank) {
      close();
      continue;
    }
    const continues =
      open !== null && (wrapped ? blanks || line.indent === 0 : blanks && !standsAlone(text, last!, line));
    if (!continues) {
      close();
      open = line;
    }
    last = line;
  }
  close();
  return { type: 'root', children };
}

/** A line without the white space at its ends. */
interface Line {
  readonly start: number;
  readonly end: number;
  readonly indent: number;
  readonly blank: boolean;
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (let from = 0; from <= text.length; ) {
    const at = text.indexOf('\n', from);
    const stop = at < 0 ? text.length : at;
    const line = text.slice(from, stop);
    const words = line.trim();
    const indent = words ? line.indexOf(words[0]!) : 0;
    lines.push({ start: from + indent, end: from + indent + words.length, indent, blank: !words });
    from = stop + 1;
  }
  return lines;
}

const hasTextAfter = (lines: readonly Line[], index: number): boolean =>
  lines.slice(index + 1, index + 50).some(({ blank }) => !blank);

const MAX_WRAPPED_WIDTH = 120;
const ENDS_SENTENCE = /[.!?…:"”’)\]]$/;

/** Whether lines were broken at a column: short ones, many of which stop in mid-sentence before a small letter. */
function isHardWrapped(text: string, lines: readonly Line[]): boolean {
  let breaks = 0;
  let midSentence = 0;
  for (let i = 1; i < lines.length; i++) {
    const before = lines[i - 1]!;
    const line = lines[i]!;
    if (before.end - before.start > MAX_WRAPPED_WIDTH) return false;
    if (before.blank || line.blank) continue;
    breaks++;
    if (!ENDS_SENTENCE.test(text[before.end - 1]!) && /[a-z]/.test(text[line.start]!)) midSentence++;
  }
  return breaks >= 2 && midSentence >= breaks * 0.3;
}

/** Between two lines of one chunk: both are whole by themselves (a sentence's end, then a start), so they part. */
const standsAlone = (text: string, before: Line, line: Line): boolean =>
  ENDS_SENTENCE.test(text[before.end - 1]!) && /[\p{Lu}\d“"‘'«[(—–-]/u.test(text[line.start]!);

const paragraph = (value: string, offset: number): Paragraph => ({
  type: 'paragraph',
  children: [{ type: 'text', value, data: { offset } }],
});
