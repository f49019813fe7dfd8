import { codeUnitsOf } from './code-units.ts';

/** What a token is made of; a token has exactly one kind. */
export const TokenKind = { word: 0, number: 1, punctuation: 2 } as const;

/**
 * The tokens of a text as parallel arrays: token i is `text.slice(starts[i], ends[i])`.
 * Words keep inner hyphens, apostrophes and the stops of initialisms (`U.S.`, `O'Neill`, `57-nation`);
 * possessive `'s` and clitics (`'ll`, `'re`) are tokens of their own; numbers keep inner separators (`1,000.5`).
 */
export interface Tokens {
  readonly text: string;
  readonly length: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly kinds: Uint8Array;
}

// Classes of code units, as bits; 0 stands for one not met yet.
const SPACE = 1;
const LETTER = 2;
const DIGIT = 4;
const MARK = 8;
const WORD = LETTER | DIGIT;
const CLASSES = new Uint8Array(1 << 16);

function classOf(code: number): number {
  return CLASSES[code] || learn(code);
}

function learn(code: number): number {
  // Surrogates of letters count as marks, so that a pair is never split.
  const found = code >= 0xd800 && code <= 0xdfff ? MARK : classify(String.fromCharCode(code));
  CLASSES[code] = found;
  return found;
}

function classify(char: string): number {
  if (/\s/.test(char)) return SPACE;
  if (/\p{Nd}/u.test(char)) return DIGIT;
  if (/[\p{L}\p{M}\p{N}]/u.test(char)) return LETTER;
  return MARK;
}

const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019;
const HYPHEN = 0x2d;
const STOP = 0x2e;
const COMMA = 0x2c;
const COLON = 0x3a;
const BLANK = 0x20;

/** The kind of the token that a word is, as printed. */
export function kindOfToken(word: string): number {
  const units = codeUnitsOf(word);
  const first = classOf(units[0]!);
  // A clitic is a word.
  if (first === MARK)
    return isApostrophe(units[0]!) && classOf(units[1]!) & WORD ? TokenKind.word : TokenKind.punctuation;
  return first === DIGIT && isNumber(units, 0, word.length) ? TokenKind.number : TokenKind.word;
}

/** Splits a text into tokens in one pass; linear in its length. */
export function tokenize(text: string): Tokens {
  // There are at most as many tokens as code units.
  const starts = new Int32Array(text.length);
  const ends = new Int32Array(text.length);
  const kinds = new Uint8Array(text.length);
  const count = layDown(codeUnitsOf(text), text.length, { starts, ends, kinds });
  return {
    text,
    length: count,
    starts: starts.slice(0, count),
    ends: ends.slice(0, count),
    kinds: kinds.slice(0, count),
  };
}

/** Writes the tokens of the first `length` code units; returns how many there are. */
function layDown(
  units: Uint16Array,
  length: number,
  { starts: from, ends: to, kinds: kindOf }: Pick<Tokens, 'starts' | 'ends' | 'kinds'>,
): number {
  let count = 0;
  for (let i = 0; i < length; ) {
    const kind = classOf(units[i]!);
    if (kind === SPACE) {
      i++;
      continue;
    }
    from[count] = i;
    if (kind === MARK) {
      i = Math.min(markEnd(units, i), length);
      kindOf[count] = TokenKind.punctuation;
      to[count++] = i;
      continue;
    }
    let run = i + 1;
    while (CLASSES[units[run]!]! & WORD) run++;
    // Most words end at a space; only one with a mark inside may end with a clitic.
    const word = units[run] === BLANK ? run : wordEnd(units, i, run);
    const end = kind === DIGIT ? clockEnd(units, i, word) : word;
    const cut = end === run ? end : cliticStart(units, i, end);
    kindOf[count] = kind === DIGIT && isNumber(units, i, cut) ? TokenKind.number : TokenKind.word;
    to[count++] = cut;
    if (cut < end) {
      from[count] = cut;
      kindOf[count] = TokenKind.word;
      to[count++] = end;
    }
    i = end;
  }
  return count;
}

const isUpper = (char: string): boolean => char !== char.toLowerCase();

/** `13:11` of `13:11Gavin`: a live blog sets the name right behind the time; else `end`. */
function clockEnd(units: Uint16Array, start: number, end: number): number {
  let i = start + 1;
  if (classOf(units[i]!) === DIGIT) i++;
  if (units[i] !== COLON || classOf(units[i + 1]!) !== DIGIT || classOf(units[i + 2]!) !== DIGIT) return end;
  i += 3;
  if (i + 1 >= end || classOf(units[i]!) !== LETTER || classOf(units[i + 1]!) !== LETTER) return end;
  // "10:30AM" and "10:30pm" are one.
  const [first, second] = [String.fromCharCode(units[i]!), String.fromCharCode(units[i + 1]!)];
  return isUpper(first) && !isUpper(second) ? i : end;
}

/** `...`, `--`, ```` `` ```` and `''` are one token each, as is a surrogate pair. */
function markEnd(units: Uint16Array, start: number): number {
  const code = units[start]!;
  if (code >= 0xd800 && code <= 0xdbff) return start + 2;
  let end = start + 1;
  if (code === STOP || code === HYPHEN) while (units[end] === code) end++;
  else if ((code === 0x27 || code === 0x60) && units[end] === code) end++;
  return end;
}

/**
 * The end of the word or number that starts here, with inner hyphens, apostrophes, separators and initials' stops.
 * @param run an offset that it reaches at least
 */
function wordEnd(units: Uint16Array, start: number, run: number): number {
  let i = run;
  // Behind the last hyphen: "Japan-U.S." has initials too.
  let part = start;
  for (;;) {
    while (CLASSES[units[i]!]! & WORD) i++;
    const code = units[i]!;
    if (code === BLANK) return i;
    if (classOf(code) & WORD) continue;
    const next = classOf(units[i + 1]!);
    if (next & WORD) {
      if (code === HYPHEN || code === 0x2010 || code === 0x2011 || isApostrophe(code)) {
        i++;
        part = i;
        continue;
      }
      const separates = code === STOP || code === COMMA || code === COLON;
      if (separates && next === DIGIT && classOf(units[i - 1]!) === DIGIT) {
        i++;
        continue;
      }
      if (code === STOP && next === LETTER && (isInitials(units, part, i) || isSmallPair(units, start, i))) {
        i++;
        continue;
      }
    }
    // A lone letter behind a hyphen is no initial: "plan-B."
    if (code === STOP && isInitials(units, part, i) && (part === start || i > part + 1)) return i + 1;
    return i;
  }
}

/** True at the first stop of `a.m.` or `i.e.`: a lone small letter goes on only where a stop ends the pair too. */
const isSmallPair = (units: Uint16Array, start: number, stop: number): boolean =>
  stop === start + 1 && classOf(units[start]!) === LETTER && units[stop + 2] === STOP;

/** True for `U`, `U.S`, `a.m`: single letters with stops between, up to but without the stop at `end`. */
function isInitials(units: Uint16Array, start: number, end: number): boolean {
  if ((end - start) % 2 !== 1 || end - start > 9) return false;
  for (let i = start; i < end; i++) {
    if ((i - start) % 2 === 0 ? classOf(units[i]!) !== LETTER : units[i] !== STOP) return false;
  }
  // A lone lower-case letter or the pronoun "I" before a stop ends a sentence.
  if (end - start === 1) {
    const code = units[start]!;
    return code >= 0x41 && code <= 0x5a && code !== 0x49;
  }
  return true;
}

const isNumber = (units: Uint16Array, start: number, end: number): boolean => {
  for (let i = start; i < end; i++) if (classOf(units[i]!) === LETTER) return false;
  return true;
};

const CLITICS = new Set(['s', 'll', 're', 've', 'd', 'm']);

/** Where a trailing clitic (`'s`, `'ll`) starts, else `end`. */
function cliticStart(units: Uint16Array, start: number, end: number): number {
  for (let i = end - 2; i > start && i >= end - 3; i--) {
    if (!isApostrophe(units[i]!)) continue;
    const clitic = String.fromCharCode(...units.subarray(i + 1, end)).toLowerCase();
    return CLITICS.has(clitic) ? i : end;
  }
  return end;
}
