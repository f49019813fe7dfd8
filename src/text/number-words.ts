import type { Tokens } from './tokens.ts';

/** A number as it stands in a text: its value, and the index of the first token after it. */
export interface NumberReading {
  readonly value: number;
  readonly end: number;
}

/** A number that opens a hyphenated word, and what follows it: `57-nation` is 57 and `nation`. */
export interface CompoundNumber {
  readonly value: number;
  /** Lower case, without the joining hyphen; empty where the whole word is the number (`twenty-one`). */
  readonly rest: string;
}

const table = (from: number, step: number, words: string): [string, number][] =>
  words.split(' ').map((word, index) => [word, from + index * step]);

/** Cardinals below a hundred. */
const SMALL = new Map<string, number>([
  ...table(
    0,
    1,
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen',
  ),
  ...table(16, 1, 'sixteen seventeen eighteen nineteen'),
  ...table(20, 10, 'twenty thirty forty fifty sixty seventy eighty ninety'),
  ['nought', 0],
]);

/** Words that multiply what stands before them. */
export const SCALES: ReadonlyMap<string, number> = new Map<string, number>([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1e3],
  ['lakh', 1e5],
  ['million', 1e6],
  ['crore', 1e7],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['quadrillion', 1e15],
]);

const ORDINALS = new Map<string, number>([
  ...table(
    1,
    1,
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth',
  ),
  ...table(14, 1, 'fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'),
  ...table(20, 10, 'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth'),
  ['hundredth', 100],
  ['thousandth', 1000],
  ['millionth', 1e6],
]);

/** Denominators, singular and plural; "second" is never one. */
const DENOMINATORS = new Map<string, number>([
  ['half', 2],
  ['halves', 2],
  ['quarter', 4],
  ['quarters', 4],
  ...[...ORDINALS]
    .filter(([, value]) => value > 2)
    .flatMap(([word, value]): [string, number][] => [
      [word, value],
      [`${word}s`, value],
    ]),
]);

const VULGAR = new Map<string, number>([
  ['½', 1 / 2],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅕', 1 / 5],
  ['⅛', 1 / 8],
]);

// Groups of three (or, in India, of two before the last three); "3,50" is no number in English.
const DIGITS = /^\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d+)?$|^\d+(?:\.\d+)?$/;
/** `1.000,50` and `1.000.000`, which can only be continental. */
const CONTINENTAL = /^\d{1,3}(?:(?:\.\d{3})+,\d{1,2}|(?:\.\d{3}){2,})$/;
const MIXED = /^(\d+)([½⅓⅔¼¾⅕⅛])$/;

/** The value of a number in figures (`57`, `1,000.5`, `3½`), else null: `10:30`, `1998-02-13` and `1,2` are none. */
function numeral(word: string): number | null {
  const code = word.charCodeAt(0);
  if (code < 0x30 || code > 0x39) return code > 0x7f ? (VULGAR.get(word) ?? null) : null;
  if (DIGITS.test(word)) return Number(word.replaceAll(',', ''));
  if (CONTINENTAL.test(word)) return Number(word.replaceAll('.', '').replace(',', '.'));
  const mixed = MIXED.exec(word);
  if (mixed) return Number(mixed[1]) + (VULGAR.get(mixed[2]!) ?? 0);
  return null;
}

/** One part of a number: a token, or a piece of a hyphenated one. `token` is the index of the token after it. */
interface WordPiece {
  readonly word: string;
  readonly token: number;
}

/** Reads pieces of a token range on demand, so that a look at a non-number costs one slice. */
class WordPieces {
  readonly #tokens: Tokens;
  readonly #to: number;
  readonly #read: WordPiece[] = [];
  #next: number;

  constructor(tokens: Tokens, from: number, to: number) {
    this.#tokens = tokens;
    this.#to = to;
    this.#next = from;
  }

  at(index: number): WordPiece | undefined {
    while (this.#read.length <= index && this.#next < this.#to) {
      const { text, starts, ends } = this.#tokens;
      const word = text.slice(starts[this.#next], ends[this.#next]).toLowerCase();
      const pieces = word.length > 1 && word.includes('-') ? word.split('-') : [word];
      this.#next++;
      // Only the last piece of a hyphenated word ends a token; NaN bars a reading from ending inside one.
      pieces.forEach((piece, k) => {
        this.#read.push({ word: piece, token: k === pieces.length - 1 ? this.#next : Number.NaN });
      });
    }
    return this.#read[index];
  }

  word(index: number): string {
    return this.at(index)?.word ?? '';
  }
}

/** Value and number of pieces. */
export type Parsed = readonly [value: number, length: number];

/**
 * The cardinal that starts at token `from` (and ends before token `to`), in figures, words or both: `1.5 million`,
 * `one million two hundred thousand`, `two hundred and five`, `twenty-one`, `a dozen`, `half a million`,
 * `two and a half`, `2 1/2`. The longest reading wins. A bare `a` is no number; a bare `half` is 0.5.
 * Hyphenated words that only begin with a number (`57-nation`) are for `compoundNumber`.
 */
export function readNumber(tokens: Tokens, from: number, to = tokens.length): NumberReading | null {
  const words = new WordPieces(tokens, from, to);
  const parsed = cardinal(words, 0);
  if (!parsed) return null;
  const end = words.at(parsed[1] - 1)?.token;
  return end === undefined || Number.isNaN(end) ? null : { value: parsed[0], end };
}

/** The number that a hyphenated word opens with: `three-month`, `half-billion-dollar`, `two-and-a-half-year`. */
export function compoundNumber(word: string): CompoundNumber | null {
  const pieces = word.toLowerCase().split('-');
  const words = { word: (index: number) => pieces[index] ?? '' };
  const parsed = cardinal(words, 0);
  if (!parsed) return null;
  return { value: parsed[0], rest: pieces.slice(parsed[1]).join('-') };
}

/** The value of a single word or numeral as a cardinal: `seven`, `twenty-one`, `1,000`; else null. */
export function wordNumber(word: string): number | null {
  const compound = compoundNumber(word);
  return compound && compound.rest === '' ? compound.value : null;
}

/** The value of a single word as an ordinal: `third`, `twenty-first`, `22nd`; else null. */
export function wordOrdinal(word: string): number | null {
  const pieces = word.toLowerCase().split('-');
  const parsed = ordinal({ word: (index: number) => pieces[index] ?? '' }, 0);
  return parsed && parsed[1] === pieces.length ? parsed[0] : null;
}

/** Words to read numbers from: lower case, hyphenated words in pieces; empty beyond the end. */
export type Words = Pick<WordPieces, 'word'>;

/** `readNumber` over words that the caller has split: value and number of words read. */
export const parseCardinal = (words: Words, at: number): Parsed | null => cardinal(words, at);
/** The same for a fraction: `two-thirds` in pieces, `a quarter`, `three quarters`, `half`, `1/3`. */
export const parseFraction = (words: Words, at: number): Parsed | null => fraction(words, at);

const isArticle = (word: string): boolean => word === 'a' || word === 'an';

function cardinal(words: Words, at: number): Parsed | null {
  const first = words.word(at);
  if (isArticle(first)) return scaled(words, at, 1, 1) ?? halfOf(words, at);
  if (first === 'half') return halfOf(words, at) ?? [0.5, 1];
  if (first === 'quarter') return null;
  return additive(words, at);
}

/** `a dozen`, `a hundred and five`: an article before a scale word counts as one. */
function scaled(words: Words, at: number, value: number, length: number): Parsed | null {
  return SCALES.has(words.word(at + length)) ? additive(words, at + length, value, length) : null;
}

/** `half a million`, `half-million`, `a half-dozen`. */
function halfOf(words: Words, at: number): Parsed | null {
  let i = isArticle(words.word(at)) ? at + 1 : at;
  if (words.word(i) !== 'half') return null;
  i++;
  if (isArticle(words.word(i))) i++;
  const scale = SCALES.get(words.word(i));
  return scale === undefined ? null : [scale / 2, i + 1 - at];
}

/**
 * Sums groups: `two hundred and five thousand`, `1.5 million`. A group is below a thousand and is closed by a scale
 * word; scales descend, so "three million two thousand" is one number and "two thousand three million" two.
 */
function additive(words: Words, at: number, start = Number.NaN, skipped = 0): Parsed | null {
  let total = 0;
  let group = start;
  let lastScale = Number.POSITIVE_INFINITY;
  let i = at;
  for (;;) {
    const word = words.word(i);
    const next = words.word(i + 1);
    // "11 million 13 million" are two numbers.
    if (total > 0 && (SCALES.get(next) ?? 0) >= lastScale) break;
    const small = addSmall(group, total > 0, word, next);
    const scale = SCALES.get(word);
    if (small !== null) {
      group = small;
      i++;
    } else if (
      scale !== undefined &&
      !Number.isNaN(group) &&
      (scale === 100 ? group < 100 : scale < lastScale)
    ) {
      if (scale === 100) group *= 100;
      else {
        total += group * scale;
        group = Number.NaN;
        lastScale = scale;
      }
      i++;
    } else if (word === 'and' && i > at && followsHundred(group, total, words, i + 1)) {
      i++;
    } else break;
  }
  if (i === at) return null;
  const value = total + (Number.isNaN(group) ? 0 : group);
  return withFraction(words, at - skipped, i, value, lastScale);
}

/** The group with one more number word, or null where the word does not continue it. */
function addSmall(group: number, hasTotal: boolean, word: string, next: string): number | null {
  const small = SMALL.get(word);
  if (small !== undefined) {
    if (Number.isNaN(group)) return small;
    if (small === 0 || group === 0) return null;
    if (group % 100 === 0 && Number.isInteger(group) && group >= 100 && group < 1000) return group + small;
    return group % 10 === 0 && group % 100 >= 20 && small < 10 ? group + small : null;
  }
  const figure = numeral(word);
  if (figure === null) return null;
  // "3 million 200 thousand" goes on, "two million 1998" does not.
  if (hasTotal && !SCALES.has(next)) return null;
  if (Number.isNaN(group)) return figure;
  return VULGAR.has(word) && Number.isInteger(group) ? group + figure : null;
}

/** `two hundred and five`: "and" joins what a hundred or thousand leaves open, if a small number follows. */
function followsHundred(group: number, total: number, words: Words, next: number): boolean {
  const open = Number.isNaN(group) ? total > 0 : group >= 100 && group % 100 === 0;
  return open && SMALL.has(words.word(next)) && !SCALES.has(words.word(next + 1));
}

/** `two and a half million`, `2 1/2`, `a million and a half`: a fraction after a whole number. */
function withFraction(words: Words, at: number, i: number, value: number, lastScale: number): Parsed {
  const plain: Parsed = [value, i - at];
  const slashed = ratio(words, i);
  if (slashed && slashed[0] < 1 && lastScale === Number.POSITIVE_INFINITY) {
    return closed(words, at, i + slashed[1], value + slashed[0]);
  }
  if (words.word(i) !== 'and') return plain;
  const part = fraction(words, i + 1);
  if (!part || part[0] >= 1 || !Number.isInteger(value)) return plain;
  const unit = Number.isFinite(lastScale) ? lastScale : 1;
  return closed(words, at, i + 1 + part[1], value + part[0] * unit);
}

/** A mixed number may itself be scaled: `two and a half million`. */
function closed(words: Words, at: number, i: number, value: number): Parsed {
  const scale = SCALES.get(words.word(i));
  return scale === undefined ? [value, i - at] : [value * scale, i + 1 - at];
}

/** `1/2`: figures around a slash. */
function ratio(words: Words, at: number): Parsed | null {
  if (words.word(at + 1) !== '/') return null;
  const over = numeral(words.word(at));
  const under = numeral(words.word(at + 2));
  return over === null || !under ? null : [over / under, 3];
}

function fraction(words: Words, at: number): Parsed | null {
  const first = words.word(at);
  const slashed = ratio(words, at);
  if (slashed) return slashed;
  if (first === 'half') return [0.5, 1];
  const vulgar = VULGAR.get(first);
  if (vulgar !== undefined) return [vulgar, 1];
  const count = isArticle(first) ? 1 : (SMALL.get(first) ?? numeral(first));
  const part = words.word(at + 1);
  const under = DENOMINATORS.get(part);
  if (count === null || count === undefined || under === undefined) return null;
  // "two-third majority" is one; "the twenty-third victim" and "12 third parties" are none.
  const ordered = ORDINALS.has(part) && count !== 1 && (count > 10 || !SMALL.has(first));
  return ordered ? null : [count / under, 2];
}

const SUFFIXED = /^(\d{1,4})(?:st|nd|rd|th)$/;

function ordinal(words: Words, at: number): Parsed | null {
  const first = words.word(at);
  const plain = ORDINALS.get(first);
  if (plain !== undefined) return [plain, 1];
  const figures = SUFFIXED.exec(first);
  if (figures) return [Number(figures[1]), 1];
  const tens = SMALL.get(first);
  const unit = ORDINALS.get(words.word(at + 1));
  return tens !== undefined && tens >= 20 && unit !== undefined && unit < 10 ? [tens + unit, 2] : null;
}
