import { partitionPoint } from '../../text/sorted.ts';
import { EM, graphemesOf, type Weight } from './fonts.ts';
import { type DirectedText, directedText, type ShapedText, shapeSlice } from './shape.ts';

/** Where text may stand, and how large: the first size at which it fits is taken. In pixels. */
export interface TextBox {
  readonly width: number;
  readonly height: number;
  readonly weight: Weight;
  /** Largest first. */
  readonly sizes: readonly number[];
  /** Height of a line as a multiple of its size. */
  readonly leading: number;
  /** What follows the ellipsis of a text that had to be cut: a quote keeps its closing mark. */
  readonly closing?: string;
}

/** Text set in lines. */
export interface SetText {
  readonly size: number;
  readonly lineHeight: number;
  readonly lines: readonly ShapedText[];
  readonly rightToLeft: boolean;
}

/** A stretch of text that is not broken, and its width in `EM`ths of the size. */
interface Piece {
  readonly start: number;
  readonly end: number;
  readonly width: number;
  /** Whether a space stands before it. */
  readonly spaced: boolean;
}
type Lines = readonly (readonly Piece[])[];

/** Sets a text into a box; what does not fit even at the smallest size is cut after a word, with an ellipsis. */
export function setText(text: string, box: TextBox): SetText {
  const directed = directedText(text, box.weight);
  const words = wordsOf(directed);
  for (const size of box.sizes) {
    const lines = breakLines(directed, words, (box.width / size) * EM);
    if (lines.length <= linesIn(box, size))
      return shapeLines(directed, balanced(directed, words, lines), size, box);
  }
  return setCut(directed, words, box);
}

const linesIn = ({ height, leading }: TextBox, size: number): number =>
  Math.max(1, Math.floor(height / (size * leading) + 0.01));

function setCut({ text }: DirectedText, words: readonly Piece[], box: TextBox): SetText {
  const size = box.sizes.at(-1)!;
  const width = (box.width / size) * EM;
  const cuts = words.flatMap(({ start, end }) => graphemeEnds(text, start, end));
  const fits = (count: number): boolean => {
    const attempt = directedText(cutText(text, cuts, count, box), box.weight);
    return breakLines(attempt, wordsOf(attempt), width).length <= linesIn(box, size);
  };
  // The longest beginning that fits: more text never takes fewer lines.
  const longest = partitionPoint(1, cuts.length, fits) - 1;
  const cut = directedText(cutText(text, cuts, atWordEnd(cuts, words, longest), box), box.weight);
  return shapeLines(cut, breakLines(cut, wordsOf(cut), width), size, box);
}

const cutText = (text: string, cuts: readonly number[], count: number, { closing = '' }: TextBox): string =>
  `${text.slice(0, cuts[count - 1] ?? 0).replace(/[\s,;:.–—-]+$/u, '')}…${closing}`;

/** Back to the end of a word, unless the text begins with one that is too long. */
function atWordEnd(cuts: readonly number[], words: readonly Piece[], count: number): number {
  const ends = new Set(words.map(({ end }) => end));
  for (let shorter = count; shorter > 0; shorter--) if (ends.has(cuts[shorter - 1]!)) return shorter;
  return count;
}

function graphemeEnds(text: string, start: number, end: number): number[] {
  let at = start;
  return graphemesOf(text.slice(start, end)).map((grapheme) => (at += grapheme.length));
}

function wordsOf(directed: DirectedText): Piece[] {
  return Array.from(directed.text.matchAll(/\S+/gu), ({ index: start, 0: word }) => {
    const end = start + word.length;
    return { start, end, width: shapeSlice(directed, start, end).width, spaced: true };
  });
}

/** Fills lines word by word; a word that is longer than a line is broken between its characters. */
function breakLines(directed: DirectedText, words: readonly Piece[], limit: number): Lines {
  const space = shapeSlice(directedText(' ', directed.weight), 0, 1).width;
  const lines: Piece[][] = [];
  let width = Number.POSITIVE_INFINITY;
  for (const piece of words.flatMap((word) =>
    word.width > limit ? broken(directed, word, limit) : [word],
  )) {
    const needed = piece.width + (piece.spaced ? space : 0);
    if (width + needed > limit) {
      lines.push([piece]);
      width = piece.width;
    } else {
      lines.at(-1)!.push(piece);
      width += needed;
    }
  }
  return lines;
}

function broken(directed: DirectedText, { start, end }: Piece, limit: number): Piece[] {
  const pieces: Piece[] = [];
  let from = start;
  let width = 0;
  let last = start;
  for (const at of graphemeEnds(directed.text, start, end)) {
    const next = shapeSlice(directed, last, at).width;
    if (width + next > limit && last > from) {
      pieces.push({ start: from, end: last, width, spaced: from === start });
      [from, width] = [last, 0];
    }
    width += next;
    last = at;
  }
  return [...pieces, { start: from, end, width, spaced: from === start }];
}

/** As many lines, but as even as can be: the narrowest measure that still needs no more. */
function balanced(directed: DirectedText, words: readonly Piece[], lines: Lines): Lines {
  let best = lines;
  let [narrow, wide] = [Math.max(...words.map(({ width }) => width), 0), Math.max(...lines.map(widthOf))];
  while (wide - narrow > EM / 10) {
    const middle = (narrow + wide) / 2;
    const attempt = breakLines(directed, words, middle);
    if (attempt.length > lines.length) narrow = middle;
    else [best, wide] = [attempt, middle];
  }
  return best;
}

const widthOf = (line: readonly Piece[]): number => line.reduce((sum, { width }) => sum + width + EM / 4, 0);

const shapeLines = (directed: DirectedText, lines: Lines, size: number, { leading }: TextBox): SetText => ({
  size,
  lineHeight: size * leading,
  lines: lines.map((line) => shapeSlice(directed, line[0]!.start, line.at(-1)!.end)),
  rightToLeft: directed.rightToLeft,
});
