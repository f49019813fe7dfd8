import { SCALES, wordNumber } from '../../text/number-words.ts';
import { kindOfToken, TokenKind } from '../../text/tokens.ts';
import { WordFacts } from '../../text/word-facts.ts';
import type { Reading } from '../reading.ts';

/**
 * A piece of a token that can be read on its own: `57-nation` is `57` and `nation`, `200lbs` is `200` and `lbs`.
 * Numbers need finer pieces than other layers do, so only sentences with a number in them are cut up.
 */
export interface Subtoken {
  /** As printed. */
  readonly raw: string;
  /** Lower case. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
  readonly type: 'word' | 'figures' | 'mark';
  /** Joined to the subtoken before it: by nothing, by a hyphen, or not at all. */
  readonly join: 'glued' | 'hyphen' | 'space';
  /** A word that a number can open with, or an article or quantifier before one. */
  readonly opens: boolean;
}

const VAGUE = 'dozens hundreds thousands millions billions trillions tens scores lakhs crores';
/** Multiples in one word. */
const FOLDS =
  'twofold threefold fourfold fivefold sixfold sevenfold eightfold ninefold tenfold hundredfold thousandfold'.split(
    ' ',
  );
/** Words that can open a number. */
const OPENERS: ReadonlySet<string> = new Set([
  ...(
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
    'eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety nought half quarter third thirds'
  ).split(' '),
  ...VAGUE.split(' '),
  ...SCALES.keys(),
  ...FOLDS,
]);
const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
const CURRENCY_SIGN = /\p{Sc}/u;
const VULGAR = '½⅓⅔¼¾⅕⅖⅗⅘⅙⅛⅜⅝⅞';
/** `½`, `3½`. */
const isVulgar = (word: string): boolean =>
  word.charCodeAt(word.length - 1) > 0x7f && VULGAR.includes(word.at(-1)!);

/** A decade of life: `60s`, `mid-60s`, `sixties`; behind "his", "her" or "their" it is an age. */
export const DECADE =
  /^(?:(early|mid|late)[-‐‑])?(?:([2-9])0s|(twent|thirt|fort|fift|sixt|sevent|eight|ninet)ies|teens)$/;

export const VAGUE_BEFORE: ReadonlySet<string> = new Set(['several', 'few', 'many', 'couple', 'some']);
const OPENS: ReadonlySet<string> = new Set([...OPENERS, ...VAGUE_BEFORE, 'a', 'an']);
const opensNumeral = (word: string): boolean =>
  OPENS.has(word) || isVulgar(word) || isDecade(word) || isOrdinal(word);
/** `19th`. */
export const isOrdinal = (word: string): boolean =>
  isDigit(word.charCodeAt(0)) && /^\d+(?:st|nd|rd|th)$/.test(word);
const isDecade = (word: string): boolean => word.endsWith('s') && DECADE.test(word);

/** What is known of a word wherever it stands; bits of `FIGURE_WORDS`. */
export const FigureWord = {
  /** Can belong to a figure. */
  trigger: 1,
  /** Is one subtoken as it stands. */
  whole: 2,
  mark: 4,
  /** See `Subtoken.opens`. */
  opens: 8,
} as const;

export const FIGURE_WORDS = new WordFacts((word) => {
  const kind = kindOfToken(word);
  const lower = word.toLowerCase();
  // Nearly all words.
  if (kind === TokenKind.word && word.charCodeAt(0) < 0x80 && !CUTTABLE.test(word))
    return (
      (OPENERS.has(lower) || isDecade(lower) ? FigureWord.trigger : 0) |
      (FOLDS.includes(lower) ? 0 : FigureWord.whole) |
      (opensNumeral(lower) ? FigureWord.opens : 0)
    );
  const trigger = isTrigger(word, kind) ? FigureWord.trigger : 0;
  if (kind === TokenKind.punctuation) return trigger | FigureWord.mark;
  const whole = kind === TokenKind.word && !CUTTABLE.test(word) && !FOLDS.includes(lower);
  return trigger | (whole ? FigureWord.whole : 0) | (opensNumeral(lower) ? FigureWord.opens : 0);
});

/** A word with a digit in front or at its end, a number word, `%` or a currency sign. */
function isTrigger(word: string, kind: number): boolean {
  const code = word.charCodeAt(0);
  if (kind === TokenKind.number || isDigit(code) || isDigit(word.charCodeAt(word.length - 1))) return true;
  if (kind === TokenKind.punctuation) return code === 0x24 || (code > 0x7f && CURRENCY_SIGN.test(word[0]!));
  if (code > 0x7f) return VULGAR.includes(word[0]!);
  // "EUR1.5bn"
  if (code < 0x5b && /^.{1,3}\d/.test(word)) return word.length > 3;
  const hyphen = word.search(HYPHEN);
  const lower = word.toLowerCase();
  return OPENERS.has(lower) || (hyphen > 0 && (OPENERS.has(lower.slice(0, hyphen)) || isDecade(lower)));
}

const HYPHEN = /[-‐‑]/;
const CUTTABLE = /[-‐‑\d]/;

/** The subtokens of tokens `[from, to)`. */
export function subtokensOf(
  { text, tokens, words, vocabulary }: Reading,
  from: number,
  to: number,
): Subtoken[] {
  const { starts, ends, kinds } = tokens;
  const facts = FIGURE_WORDS.of(vocabulary);
  const subtokens: Subtoken[] = [];
  for (let i = from; i < to; i++) {
    const start = starts[i]!;
    const end = ends[i]!;
    const join = i > from && ends[i - 1] === start ? 'glued' : 'space';
    const fact = facts[words[i]!]!;
    if (fact & (FigureWord.whole | FigureWord.mark)) {
      const type = fact & FigureWord.mark ? 'mark' : 'word';
      const raw = vocabulary.word(words[i]!);
      const word = type === 'mark' ? raw : vocabulary.lower(words[i]!);
      subtokens.push({ raw, word, start, end, type, join, opens: (fact & FigureWord.opens) !== 0 });
      if (i === to - 1) partStop(subtokens);
    } else cut(subtokens, text.slice(start, end), start, join, kinds[i]!);
  }
  return subtokens;
}

/** "It is 20 °C.", "He runs 5 K.": behind a number the stop of a lone capital ends the sentence and is no initial's. */
function partStop(subtokens: Subtoken[]): void {
  const last = subtokens.at(-1)!;
  const before = subtokens.at(-2);
  if (!/^[A-Z]\.$/.test(last.raw) || (before?.type !== 'figures' && before?.raw !== '°')) return;
  const cut = last.end - 1;
  subtokens[subtokens.length - 1] = { ...last, raw: last.raw[0]!, word: last.word[0]!, end: cut };
  subtokens.push({
    raw: '.',
    word: '.',
    start: cut,
    end: last.end,
    type: 'mark',
    join: 'glued',
    opens: false,
  });
}

function cut(subtokens: Subtoken[], raw: string, start: number, join: Subtoken['join'], kind: number): void {
  if (kind === TokenKind.word && !CUTTABLE.test(raw)) {
    const fold = FOLDS.includes(raw.toLowerCase()) ? raw.length - 4 : raw.length;
    push(subtokens, raw.slice(0, fold), start, join);
    if (fold < raw.length) push(subtokens, raw.slice(fold), start + fold, 'glued');
    return;
  }
  const hyphen = raw.search(HYPHEN);
  if (hyphen > 0 && (opensNumber(raw.slice(0, hyphen)) || SIGNED.test(raw.slice(0, hyphen)))) {
    cut(subtokens, raw.slice(0, hyphen), start, join, kind);
    // What follows the first hyphen is cut at every further one.
    let at = hyphen + 1;
    for (const piece of raw.slice(at).split(HYPHEN)) {
      if (piece !== '') cutGlued(subtokens, piece, start + at, 'hyphen');
      at += piece.length + 1;
    }
    return;
  }
  cutGlued(subtokens, raw, start, join);
}

const opensNumber = (word: string): boolean =>
  isDigit(word.charCodeAt(0)) ||
  VULGAR.includes(word[0]!) ||
  (word.length > 2 && (OPENERS.has(word.toLowerCase()) || word === 'percent' || wordNumber(word) !== null));

const FIGURES_FIRST = /^(\d[\d,.:]*\d|\d)([^\d,.:].*)$/s;
const LETTERS_FIRST = /^([A-Z][A-Za-z]{0,3}|kr|rs|usd|eur|gbp)(\d[\d,.]*)(\p{L}*)$/u;
/** "Rs16,189-crore", "R5m-deal": a sign of money, which no name with a number in it has before a comma or a scale. */
const SIGNED = /^(?:Rs|R|N|P|K|RM|KSh|Ksh|Sh|Tk|Rp|EUR|USD|GBP)\d[\d,.]*(?:,\d{2,3}|m|bn?|k|tn)?$/;
const ORDINAL = /^\d+(?:st|nd|rd|th|s)$/i;

/** Cuts figures from letters: `200lbs`, `USD115`, `7.62mm`; ordinals and decades (`23rd`, `1990s`) stay whole. */
function cutGlued(subtokens: Subtoken[], raw: string, start: number, join: Subtoken['join']): void {
  const first = isDigit(raw.charCodeAt(0)) && !ORDINAL.test(raw) ? FIGURES_FIRST.exec(raw) : null;
  const parts = first && !VULGAR.includes(first[2]!) ? first : LETTERS_FIRST.exec(raw);
  if (!parts) {
    push(subtokens, raw, start, join);
    return;
  }
  let at = start;
  for (const piece of parts.slice(1)) {
    if (piece) push(subtokens, piece, at, at === start ? join : 'glued');
    at += piece?.length ?? 0;
  }
}

function push(subtokens: Subtoken[], raw: string, start: number, join: Subtoken['join']): void {
  const type = isDigit(raw.charCodeAt(0)) && !/\p{L}/u.test(raw) ? 'figures' : 'word';
  const dot = subtokens.at(-1);
  // "$.50": the stop is the number's own.
  if (
    type === 'figures' &&
    join === 'glued' &&
    dot?.raw === '.' &&
    !/[\p{L}\p{N}]$/u.test(subtokens.at(-2)?.join && dot.join === 'glued' ? subtokens.at(-2)!.raw : '')
  ) {
    subtokens.pop();
    subtokens.push({
      raw: `.${raw}`,
      word: `0.${raw}`,
      start: dot.start,
      end: start + raw.length,
      type,
      join: dot.join,
      opens: false,
    });
    return;
  }
  const word = raw.toLowerCase();
  subtokens.push({ raw, word, start, end: start + raw.length, type, join, opens: opensNumeral(word) });
}
