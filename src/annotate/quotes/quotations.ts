import type { QuoteKind } from '../../model/annotations.ts';
import { endOf, type Span } from '../../model/span.ts';
import { upperBoundBy } from '../../text/sorted.ts';

/** A stretch of text between quotation marks, the marks included. Quotations are sorted and do not overlap. */
export interface Quotation extends Span {
  /** False where no mark closes it: it then reaches to the end of its line. */
  readonly closed: boolean;
}

// A single mark that nothing closes nearby is an apostrophe; the bound keeps the search linear on hostile text.
const LONGEST_SINGLE = 4_000;
const OPEN_BEFORE = '([{\u2014\u2013-\u2026:;,.!?"\'\u2018\u201c';
const OPEN_AFTER = '[(\u2026.$#@';
const WORD = /[\p{L}\p{N}]/u;
const MARKS = /["'`\u2018\u2019\u201c\u201d\u201e\u00ab\u00bb]/;
const CLOSES_LATER = /^[^\u2018]{0,4000}?[^\s][\u2019'](?![\p{L}\p{N}])/u;

// A sentence has ended: the next mark opens a paragraph of the same speech that lost its line break.
const REOPENS = /[.?!…]\s+$/;

/** White space, or beyond the line's ends. */
function isSpace(line: string, i: number): boolean {
  const code = line.charCodeAt(i);
  return code > 0x20 && code < 0x80 ? false : i < 0 || i >= line.length || /\s/.test(line[i]!);
}

/** A letter or a digit. */
function isWord(line: string, i: number): boolean {
  const code = line.charCodeAt(i);
  const small = code | 0x20;
  if (code < 0x80) return (small >= 0x61 && small <= 0x7a) || (code >= 0x30 && code <= 0x39);
  return i < line.length && WORD.test(line[i]!);
}

/**
 * The quotations of a text, line by line: double marks (“ ” „ « » `` '' "), then single ones (‘ ’ ') outside them.
 * A straight mark opens after white space, closes before it, and else toggles.
 */
export function findQuotations(text: string): Quotation[] {
  const found: Quotation[] = [];
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const line = text.slice(start, end);
    if (MARKS.test(line)) {
      const doubles = pairDoubles(line);
      const singles = pairSingles(line, doubles);
      for (const one of [...doubles, ...singles].sort((a, b) => a.start - b.start)) {
        found.push({ start: one.start + start, end: one.end + start, closed: one.closed });
      }
    }
    start = end + 1;
  }
  return found;
}

function pairDoubles(line: string): Quotation[] {
  const found: Quotation[] = [];
  let open = -1;
  for (let i = 0; i < line.length; i++) {
    // Most characters are letters and spaces.
    const code = line.charCodeAt(i);
    if (code > 0x60 ? code < 0xab : code === 0x20) continue;
    const mark = doubleMark(line, i, open < 0 ? 0 : line.charCodeAt(open));
    if (mark === 0) continue;
    const width = Math.abs(mark);
    if (mark > 0 && open < 0) open = i;
    else if (mark > 0 && open >= 0 && REOPENS.test(line.slice(Math.max(open + 1, i - 3), i))) {
      found.push({ start: open, end: line.slice(0, i).trimEnd().length, closed: false });
      open = i;
    } else if (mark < 0 && open >= 0) {
      found.push({ start: open, end: i + width, closed: true });
      open = -1;
    }
    i += width - 1;
  }
  if (open >= 0) found.push({ start: open, end: line.length, closed: false });
  return found;
}

/** How many characters from here are a double mark: negative if it closes, given the mark that is open (or none, 0). */
function doubleMark(line: string, i: number, open: number): number {
  switch (line.charCodeAt(i)) {
    case 0x201c:
      // „So schreibt man deutsch“: after a low mark the high one closes. So it does where it was mistyped (“Go,“ he said).
      return open === 0x201e || (open === 0x201c && isSpace(line, i + 1) && !isSpace(line, i - 1)) ? -1 : 1;
    case 0x201e:
    case 0xab:
      return 1;
    case 0x201d:
    case 0xbb:
      return -1;
    case 0x60:
      return line.charCodeAt(i + 1) === 0x60 ? 2 : 0;
    case 0x22:
      return straightMark(line, i, 1, open !== 0);
    case 0x27:
      return line.charCodeAt(i + 1) === 0x27 ? straightMark(line, i, 2, open !== 0) : 0;
    // ‘‘Typed twice’’, and “mixed’’.
    case 0x2018:
      return line.charCodeAt(i + 1) === 0x2018 && open === 0 ? 2 : 0;
    case 0x2019:
      return line.charCodeAt(i + 1) === 0x2019 && open !== 0 ? -2 : 0;
    default:
      return 0;
  }
}

function straightMark(line: string, i: number, width: number, isOpen: boolean): number {
  const before = isSpace(line, i - 1);
  if (before !== isSpace(line, i + width)) return before ? width : -width;
  return isOpen ? -width : width;
}

function pairSingles(line: string, doubles: readonly Quotation[]): Quotation[] {
  const found: Quotation[] = [];
  const closer = new SingleCloser(line);
  let next = 0;
  for (let i = 0; i < line.length; i++) {
    const code = line.charCodeAt(i);
    if (code !== 0x2018 && code !== 0x27) continue;
    while (next < doubles.length && doubles[next]!.end <= i) next++;
    const double = doubles[next];
    if (double && double.start <= i) {
      i = double.end - 1;
      continue;
    }
    if (!mayOpen(line, i)) continue;
    const close = closer.closeOf(i, Math.min(double?.start ?? line.length, i + LONGEST_SINGLE));
    if (close <= i + 1) continue;
    found.push({ start: i, end: close + 1, closed: true });
    i = close;
  }
  return found;
}

/** Whether a single mark stands where one may open. */
function mayOpen(line: string, i: number): boolean {
  if (!isSpace(line, i - 1) && !OPEN_BEFORE.includes(line[i - 1]!)) return false;
  return isWord(line, i + 1) || OPEN_AFTER.includes(line[i + 1] ?? ' ');
}

/**
 * Finds where single marks are closed, for openings in ascending order: what lies behind one is looked at once, however
 * many openings there are. Apostrophes and plural possessives do not close.
 */
class SingleCloser {
  readonly #line: string;
  // From here on nothing has been looked at; before it stands no mark but perhaps at `#found`.
  #next = 0;
  #found = -1;

  constructor(line: string) {
    this.#line = line;
  }

  /** The first mark behind `open` and before `limit` that closes, else −1. A new opening mark ‘ ends the search. */
  closeOf(open: number, limit: number): number {
    if (this.#found <= open) this.#found = -1;
    if (this.#found < 0) {
      for (let j = Math.max(this.#next, open + 1); j < limit; j++) {
        this.#next = j + 1;
        if (!isStopper(this.#line, j)) continue;
        this.#found = j;
        break;
      }
    }
    const found = this.#found;
    return found >= 0 && found < limit && this.#line.charCodeAt(found) !== 0x2018 ? found : -1;
  }
}

/** Whether a mark ends the search for a closing one: because it closes, or because it is ‘. */
function isStopper(line: string, j: number): boolean {
  const code = line.charCodeAt(j);
  if (code === 0x2018) return true;
  if (code !== 0x2019 && code !== 0x27) return false;
  if (isSpace(line, j - 1) || isWord(line, j + 1)) return false;
  const mayBePossessive =
    (line.charCodeAt(j - 1) | 0x20) === 0x73 &&
    isSpace(line, j + 1) &&
    /^\s\p{Ll}/u.test(line.slice(j + 1, j + 3));
  return !(mayBePossessive && CLOSES_LATER.test(line.slice(j + 1, j + 1 + LONGEST_SINGLE)));
}

/** Whether there is a letter or digit in `[from, to)`. */
export function hasWord(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a) return true;
    if (code >= 0x30 && code <= 0x39) return true;
    if (code > 0x7f) return WORD.test(text.slice(i, to));
  }
  return false;
}

const OPENS_SENTENCE = /^["“”«'‘`]{1,2}\s*[[(]?['‘]?\p{Lu}/u;

/** Whether a quotation begins as a sentence does. */
export const opensSentence = (text: string, { start }: Span): boolean =>
  OPENS_SENTENCE.test(text.slice(start, start + 6));

// Words that a title may leave small.
const SMALL = /^(?:\p{Ll}{1,3}|from|with|into|over|than|that|n['’]t)$/u;
const MOST_IN_TITLE = 10;

/** Whether words are written like a headline or a title, with so many capitals at least: `'Legend in the Coal Fields.'`. */
export function isTitleCase(quoted: string, capitals: number): boolean {
  const words = quoted.match(/\p{L}[\p{L}'’]*/gu) ?? [];
  if (words.length < capitals || words.length > MOST_IN_TITLE) return false;
  const large = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return large >= capitals && words.every((word) => /^\p{Lu}/u.test(word) || SMALL.test(word));
}

/** Index of the first quotation that ends after `offset`. */
export const firstQuotation = (quotations: readonly Quotation[], offset: number): number =>
  upperBoundBy(quotations, offset, endOf);

/** Whether words end with a question mark, before their closing marks. */
export const isQuestion = (text: string, { start, end }: Span): boolean =>
  /\?\W*$/.test(text.slice(Math.max(start, end - 4), end));

/**
 * **direct**: every letter and digit of the content stands inside quotation marks; **indirect**: none does;
 * **mixed**: some do.
 */
export function kindOf(text: string, quotations: readonly Quotation[], content: readonly Span[]): QuoteKind {
  let inside = false;
  let outside = false;
  for (const { start, end } of content) {
    let q = firstQuotation(quotations, start);
    for (let at = start; at < end && !(inside && outside); ) {
      const quotation = quotations[q];
      const quoted = quotation !== undefined && quotation.start <= at;
      const until = Math.min(end, quoted ? quotation.end : (quotation?.start ?? end));
      if (hasWord(text, at, until)) {
        if (quoted) inside = true;
        else outside = true;
      }
      if (quoted && until === quotation.end) q++;
      at = until;
    }
  }
  if (!inside) return 'indirect';
  return outside ? 'mixed' : 'direct';
}
