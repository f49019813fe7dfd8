import { hashText } from '../../text/hash.ts';
import { particlesFor, titlesFor } from '../../text/person-name/lexicon.ts';

/** What a word's letters say about it; bits of `WordType.flags`. */
export const WordFlag = {
  capital: 1,
  allCaps: 2,
  letters: 4,
  digits: 8,
  lower: 16,
  anyCapital: 64,
  /** Four characters or more. */
  long: 128,
  /** `Mr`, `Dame`: whoever is called so is a person. */
  courtesy: 256,
  /** Written small, or no word at all, and yet found inside names: "Bank `of` England", "Barclays `(`UK`)`". */
  inside: 512,
  /** The same at the edge of names: "`van` Gaal", "Formula `1`". */
  edge: 1024,
} as const;

/** One spelling of a word with everything about it that does not depend on where it stands. */
export interface WordType {
  /** Dense among the words known now, from 1. */
  readonly id: number;
  readonly text: string;
  /** Lower case, marks plain, digits masked as 0. */
  readonly lower: string;
  readonly rawHash: number;
  readonly lowerHash: number;
  /** Letter classes, one sign a letter, at most 10: `Xxxxx`, `X.X.`, `dddd`. */
  readonly shape: number;
  /** The same with runs collapsed: `Xx`, `X.X.`, `d`. */
  readonly shortShape: number;
  readonly flags: number;
  /** What `lower` is listed as: bits of `Listed`. */
  readonly listing: number;
}

/** Whether a word begins with a capital. */
export const isCapital = ({ flags }: WordType): boolean => (flags & WordFlag.capital) !== 0;

/**
 * Describes a spelling.
 * @param plain it with plain marks
 * @param lower `plain` in lower case, digits masked
 */
export function wordTypeOf(
  id: number,
  text: string,
  plain: string,
  lower: string,
  listing: number,
): WordType {
  const full = shapeOf(plain);
  return {
    id,
    text,
    lower,
    rawHash: hashText(plain),
    lowerHash: hashText(lower),
    shape: hashText(full.slice(0, 10)),
    shortShape: hashText(full.replace(/(.)\1+/g, '$1').slice(0, 10)),
    flags: flagsOf(plain, full),
    listing,
  };
}

/** Curly marks and long dashes as the training texts write them: `"`, `'`, `-`. */
export const plainMarks = (text: string): string =>
  text
    .replace(/[“”„«»]|''|``/g, '"')
    .replace(/[‘’‚`]/g, "'")
    .replace(/[‐‑–—―]/g, '-');

/** `1996` and `2016` as one word. */
export const maskDigits = (text: string): string => (/\d/.test(text) ? text.replace(/\d/g, '0') : text);

function shapeOf(text: string): string {
  let shape = '';
  for (const char of text.slice(0, 40)) {
    const lower = char.toLowerCase();
    if (lower !== char) shape += 'X';
    else if (char.toUpperCase() !== char || /\p{L}/u.test(char)) shape += 'x';
    else shape += /\d/.test(char) ? 'd' : char;
  }
  return shape;
}

const LONG = 4;
// Closed classes: particles of names, the small words of organisations and works, marks that stand within names.
const PARTICLES = `${particlesFor('tagger').join(' ')} e en et las les los of y`;
const INSIDE = new Set(
  `${PARTICLES} a against am and as at ben by for free from i in into is my no not on or over pour than the to und with ' 's - -- . , / ( ) : & + * " !`.split(
    ' ',
  ),
);
const EDGE = new Set(`${PARTICLES} serie ' 's - . $ * !`.split(' '));
const COURTESY = new Set(titlesFor('person'));

function flagsOf(text: string, shape: string): number {
  let flags = 0;
  if (shape.startsWith('X')) flags |= WordFlag.capital;
  if (/[Xx]/.test(shape)) flags |= WordFlag.letters;
  if (shape.includes('X')) flags |= WordFlag.anyCapital;
  if (shape.includes('d')) flags |= WordFlag.digits;
  if (shape.includes('x') && !shape.includes('X')) flags |= WordFlag.lower;
  if (shape.includes('X') && !shape.includes('x') && text.length > 1) flags |= WordFlag.allCaps;
  if (text.length >= LONG) flags |= WordFlag.long;
  if (COURTESY.has(text)) flags |= WordFlag.courtesy;
  const digits = (flags & (WordFlag.digits | WordFlag.letters)) === WordFlag.digits;
  if (digits || INSIDE.has(text)) flags |= WordFlag.inside;
  if (digits || EDGE.has(text)) flags |= WordFlag.edge;
  return flags;
}
