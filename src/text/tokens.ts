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

const SPACE = 0;
const LETTER = 1;
const DIGIT = 2;
const MARK = 3;

const LATIN = new Uint8Array(0x250);
for (let code = 0; code < LATIN.length; code++) LATIN[code] = classify(String.fromCharCode(code));

function classify(char: string): number {
  if (/\s/.test(char)) return SPACE;
  if (/\p{Nd}/u.test(char)) return DIGIT;
  if (/[\p{L}\p{M}\p{N}]/u.test(char)) return LETTER;
  return MARK;
}

const rare = new Map<number, number>();

function classOf(text: string, index: number): number {
  const code = text.charCodeAt(index);
  if (code < LATIN.length) return LATIN[code]!;
  let kind = rare.get(code);
  if (kind === undefined) {
    // Surrogates of letters count as letters, so that a pair is never split.
    kind = code >= 0xd800 && code <= 0xdfff ? MARK : classify(String.fromCharCode(code));
    rare.set(code, kind);
  }
  return kind;
}

const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019;
const HYPHEN = 0x2d;
const STOP = 0x2e;
const COMMA = 0x2c;

/** Splits a text into tokens in one pass; linear in its length. */
export function tokenize(text: string): Tokens {
  let capacity = Math.max(16, text.length >> 2);
  let starts = new Int32Array(capacity);
  let ends = new Int32Array(capacity);
  let kinds = new Uint8Array(capacity);
  let count = 0;
  const push = (start: number, end: number, kind: number): void => {
    if (count === capacity) {
      capacity *= 2;
      starts = grow(starts, new Int32Array(capacity));
      ends = grow(ends, new Int32Array(capacity));
      kinds = grow(kinds, new Uint8Array(capacity));
    }
    starts[count] = start;
    ends[count] = end;
    kinds[count++] = kind;
  };
  for (let i = 0; i < text.length; ) {
    const kind = classOf(text, i);
    if (kind === SPACE) {
      i++;
    } else if (kind === MARK) {
      const end = markEnd(text, i);
      push(i, end, TokenKind.punctuation);
      i = end;
    } else {
      const end = wordEnd(text, i);
      const cut = cliticStart(text, i, end);
      push(i, cut, kind === DIGIT && isNumber(text, i, cut) ? TokenKind.number : TokenKind.word);
      if (cut < end) push(cut, end, TokenKind.word);
      i = end;
    }
  }
  return {
    text,
    length: count,
    starts: starts.subarray(0, count),
    ends: ends.subarray(0, count),
    kinds: kinds.subarray(0, count),
  };
}

function grow<T extends Int32Array | Uint8Array>(from: T, to: T): T {
  to.set(from);
  return to;
}

/** `...`, `--`, ```` `` ```` and `''` are one token each, as is a surrogate pair. */
function markEnd(text: string, start: number): number {
  const code = text.charCodeAt(start);
  if (code >= 0xd800 && code <= 0xdbff) return Math.min(start + 2, text.length);
  let end = start + 1;
  if (code === STOP || code === HYPHEN) while (text.charCodeAt(end) === code) end++;
  else if ((code === 0x27 || code === 0x60) && text.charCodeAt(end) === code) end++;
  return end;
}

/** The end of the word or number that starts here, with inner hyphens, apostrophes, separators and initials' stops. */
function wordEnd(text: string, start: number): number {
  let i = start;
  for (;;) {
    while (i < text.length && isWordPart(text, i)) i++;
    const code = text.charCodeAt(i);
    const next = i + 1 < text.length ? classOf(text, i + 1) : SPACE;
    const previous = classOf(text, i - 1);
    if (next === LETTER || next === DIGIT) {
      if (code === HYPHEN || code === 0x2010 || code === 0x2011 || isApostrophe(code)) {
        i++;
        continue;
      }
      if ((code === STOP || code === COMMA || code === 0x3a) && next === DIGIT && previous === DIGIT) {
        i++;
        continue;
      }
      if (code === STOP && next === LETTER && (isInitials(text, start, i) || isSmallPair(text, start, i))) {
        i++;
        continue;
      }
    }
    if (code === STOP && isInitials(text, start, i) && i > start) return i + 1;
    return i;
  }
}

const isWordPart = (text: string, i: number): boolean => {
  const kind = classOf(text, i);
  return kind === LETTER || kind === DIGIT;
};

/** True at the first stop of `a.m.` or `i.e.`: a lone small letter goes on only where a stop ends the pair too. */
const isSmallPair = (text: string, start: number, stop: number): boolean =>
  stop === start + 1 && classOf(text, start) === LETTER && text.charCodeAt(stop + 2) === STOP;

/** True for `U`, `U.S`, `a.m`: single letters with stops between, up to but without the stop at `end`. */
function isInitials(text: string, start: number, end: number): boolean {
  if ((end - start) % 2 !== 1 || end - start > 9) return false;
  for (let i = start; i < end; i++) {
    if ((i - start) % 2 === 0 ? classOf(text, i) !== LETTER : text.charCodeAt(i) !== STOP) return false;
  }
  // A lone lower-case letter or the pronoun "I" before a stop ends a sentence.
  if (end - start === 1) {
    const code = text.charCodeAt(start);
    return code >= 0x41 && code <= 0x5a && code !== 0x49;
  }
  return true;
}

const isNumber = (text: string, start: number, end: number): boolean => {
  for (let i = start; i < end; i++) if (classOf(text, i) === LETTER) return false;
  return true;
};

const CLITICS = new Set(['s', 'll', 're', 've', 'd', 'm']);

/** Where a trailing clitic (`'s`, `'ll`) starts, else `end`. */
function cliticStart(text: string, start: number, end: number): number {
  for (let i = end - 2; i > start && i >= end - 3; i--) {
    if (isApostrophe(text.charCodeAt(i))) return CLITICS.has(text.slice(i + 1, end).toLowerCase()) ? i : end;
  }
  return end;
}
