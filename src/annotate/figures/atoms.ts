import { SCALES, wordNumber } from '../../text/number-words.ts';
import { TokenKind, type Tokens } from '../../text/tokens.ts';

/**
 * A piece of a token that can be read on its own: `57-nation` is `57` and `nation`, `200lbs` is `200` and `lbs`.
 * Numbers need finer pieces than other layers do, so only sentences with a number in them are cut up.
 */
export interface Atom {
  /** As printed. */
  readonly raw: string;
  /** Lower case. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
  readonly type: 'word' | 'figures' | 'mark';
  /** Joined to the atom before it: by nothing, by a hyphen, or not at all. */
  readonly join: 'glued' | 'hyphen' | 'space';
}

/** First letters of words that can open a number: a look at most words of a text stops here. */
const OPENINGS = new Uint8Array(32 * 32 * 32);
const VAGUE = 'dozens hundreds thousands millions billions trillions tens scores lakhs crores';
/** Multiples in one word. */
const FOLDS =
  'twofold threefold fourfold fivefold sixfold sevenfold eightfold ninefold tenfold hundredfold thousandfold'.split(
    ' ',
  );
/** Words that can open a number. */
export const OPENERS: ReadonlySet<string> = new Set([
  ...(
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
    'eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety half quarter third thirds'
  ).split(' '),
  ...VAGUE.split(' '),
  ...SCALES.keys(),
  ...FOLDS,
]);
for (const word of OPENERS) OPENINGS[hash3(word, 0)] = 1;

function hash3(text: string, at: number): number {
  return (
    ((text.charCodeAt(at) & 31) << 10) |
    ((text.charCodeAt(at + 1) & 31) << 5) |
    (text.charCodeAt(at + 2) & 31)
  );
}

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
const CURRENCY_SIGN = /\p{Sc}/u;
const VULGAR = '½⅓⅔¼¾⅕⅖⅗⅘⅙⅛⅜⅝⅞';
/** `½`, `3½`. */
export const isVulgar = (word: string): boolean =>
  word.charCodeAt(word.length - 1) > 0x7f && VULGAR.includes(word.at(-1)!);

/** Whether a token can belong to a figure: it has a digit in front or at its end, is a number word, `%` or a currency sign. */
export function isTrigger({ text, starts, ends, kinds }: Tokens, i: number): boolean {
  const start = starts[i]!;
  const end = ends[i]!;
  const code = text.charCodeAt(start);
  if (kinds[i] === TokenKind.number || isDigit(code) || isDigit(text.charCodeAt(end - 1))) return true;
  if (kinds[i] === TokenKind.punctuation)
    return code === 0x24 || (code > 0x7f && CURRENCY_SIGN.test(text[start]!));
  if (code > 0x7f) return VULGAR.includes(text[start]!);
  // "EUR1.5bn"
  if (
    code < 0x5b &&
    (isDigit(text.charCodeAt(start + 1)) ||
      isDigit(text.charCodeAt(start + 2)) ||
      isDigit(text.charCodeAt(start + 3)))
  )
    return start + 3 < end;
  if (end - start < 3 || OPENINGS[hash3(text, start)] === 0) return false;
  const word = text.slice(start, end).toLowerCase();
  if (OPENERS.has(word)) return true;
  const hyphen = word.search(HYPHEN);
  return hyphen > 0 && OPENERS.has(word.slice(0, hyphen));
}

const HYPHEN = /[-‐‑]/;
const CUTTABLE = /[-‐‑\d]/;

/** The atoms of tokens `[from, to)`. */
export function atomsOf(tokens: Tokens, from: number, to: number): Atom[] {
  const atoms: Atom[] = [];
  for (let i = from; i < to; i++) {
    const start = tokens.starts[i]!;
    const end = tokens.ends[i]!;
    const glued = i > from && tokens.ends[i - 1] === start;
    cut(atoms, tokens.text.slice(start, end), start, glued ? 'glued' : 'space', tokens.kinds[i]!);
  }
  return atoms;
}

function cut(atoms: Atom[], raw: string, start: number, join: Atom['join'], kind: number): void {
  if (kind === TokenKind.punctuation) {
    atoms.push({ raw, word: raw, start, end: start + raw.length, type: 'mark', join });
    return;
  }
  if (kind === TokenKind.word && !CUTTABLE.test(raw)) {
    const fold = FOLDS.includes(raw.toLowerCase()) ? raw.length - 4 : raw.length;
    push(atoms, raw.slice(0, fold), start, join);
    if (fold < raw.length) push(atoms, raw.slice(fold), start + fold, 'glued');
    return;
  }
  const hyphen = raw.search(HYPHEN);
  if (hyphen > 0 && opensNumber(raw.slice(0, hyphen))) {
    cut(atoms, raw.slice(0, hyphen), start, join, kind);
    // What follows the first hyphen is cut at every further one.
    let at = hyphen + 1;
    for (const piece of raw.slice(at).split(HYPHEN)) {
      if (piece !== '') cutGlued(atoms, piece, start + at, 'hyphen');
      at += piece.length + 1;
    }
    return;
  }
  cutGlued(atoms, raw, start, join);
}

const opensNumber = (word: string): boolean =>
  isDigit(word.charCodeAt(0)) ||
  VULGAR.includes(word[0]!) ||
  (word.length > 2 && (OPENERS.has(word.toLowerCase()) || word === 'percent' || wordNumber(word) !== null));

const FIGURES_FIRST = /^(\d[\d,.:]*\d|\d)([^\d,.:].*)$/s;
const LETTERS_FIRST = /^([A-Z][A-Za-z]{0,3}|kr|rs|usd|eur|gbp)(\d[\d,.]*)(\p{L}*)$/u;
const ORDINAL = /^\d+(?:st|nd|rd|th|s)$/i;

/** Cuts figures from letters: `200lbs`, `USD115`, `7.62mm`; ordinals and decades (`23rd`, `1990s`) stay whole. */
function cutGlued(atoms: Atom[], raw: string, start: number, join: Atom['join']): void {
  const first = isDigit(raw.charCodeAt(0)) && !ORDINAL.test(raw) ? FIGURES_FIRST.exec(raw) : null;
  const parts = first && !VULGAR.includes(first[2]!) ? first : LETTERS_FIRST.exec(raw);
  if (!parts) {
    push(atoms, raw, start, join);
    return;
  }
  let at = start;
  for (const piece of parts.slice(1)) {
    if (piece) push(atoms, piece, at, at === start ? join : 'glued');
    at += piece?.length ?? 0;
  }
}

function push(atoms: Atom[], raw: string, start: number, join: Atom['join']): void {
  const type = isDigit(raw.charCodeAt(0)) && !/\p{L}/u.test(raw) ? 'figures' : 'word';
  const dot = atoms.at(-1);
  // "$.50": the stop is the number's own.
  if (
    type === 'figures' &&
    join === 'glued' &&
    dot?.raw === '.' &&
    !/[\p{L}\p{N}]$/u.test(atoms.at(-2)?.join && dot.join === 'glued' ? atoms.at(-2)!.raw : '')
  ) {
    atoms.pop();
    atoms.push({
      raw: `.${raw}`,
      word: `0.${raw}`,
      start: dot.start,
      end: start + raw.length,
      type,
      join: dot.join,
    });
    return;
  }
  atoms.push({ raw, word: raw.toLowerCase(), start, end: start + raw.length, type, join });
}
