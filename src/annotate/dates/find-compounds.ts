import { pad } from '../../text/gregorian.ts';
import { compoundNumber, wordOrdinal } from '../../text/number-words.ts';
import { type Candidate, type Finder, valued } from './candidate.ts';
import { dayAfter } from './days.ts';
import { duration } from './duration.ts';
import type { Scan } from './scan.ts';
import { LEXICON, type Lexeme } from './words.data.ts';

const WORDS: ReadonlyMap<string, Lexeme> = new Map(LEXICON);
/** Last parts of a hyphenated duration. */
const UNIT_ENDS = new Set([
  'long',
  'plus',
  ...LEXICON.flatMap(([word, { is }]) => (is === 'unit' ? [word] : [])),
]);
const QUARTERS = new Map([
  ['first', 1],
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
]);

/** Hyphenated words: "four-month", "third-quarter", "mid-1990s", "post-1959", "year-ago", "day-long". */
export const findCompound: Finder = (scan, i) => {
  const word = scan.word(i);
  const cut = word.indexOf('-');
  if (cut <= 0) return null;
  const head = word.slice(0, cut);
  const tail = word.slice(cut + 1);
  return (
    quarterly(i, head, tail) ??
    yearly(i, head, tail) ??
    centurial(i, head, tail) ??
    prefixed(scan, i, head, tail) ??
    counted(scan, i, word) ??
    long(i, head, tail)
  );
};

function quarterly(i: number, head: string, tail: string): Candidate | null {
  const quarter = QUARTERS.get(head);
  if (quarter === undefined || tail !== 'quarter') return null;
  const part = `Q${quarter as 1 | 2 | 3 | 4}` as const;
  return { from: i, to: i + 1, rule: 'quarter', type: 'DATE', meaning: { kind: 'part', part } };
}

/** "11th-century", "nineteenth-century". */
function centurial(i: number, head: string, tail: string): Candidate | null {
  const ordinal = tail === 'century' ? wordOrdinal(head) : null;
  return ordinal === null || ordinal < 2 ? null : valued('DATE', i, i + 1, 'century', pad(ordinal - 1));
}

/** "year-ago", "year-earlier", "year-end". */
function yearly(i: number, head: string, tail: string): Candidate | null {
  if (head !== 'year') return null;
  const at = { from: i, to: i + 1, type: 'DATE' } as const;
  if (tail === 'ago' || tail === 'earlier') {
    return { ...at, rule: 'year-ago', meaning: { kind: 'comparable', years: -1, noun: 'year' } };
  }
  if (tail === 'end') {
    return {
      ...at,
      rule: 'year end',
      meaning: { kind: 'offset', unit: 'year', count: 0, from: 'published' },
      mod: 'END',
    };
  }
  return null;
}

/** "mid-1990s", "mid-November", "mid-1996", "pre-2001", "post-1959", "late-1980s". */
function prefixed(scan: Scan, i: number, head: string, tail: string): Candidate | null {
  const mod = { mid: 'MID', early: 'START', late: 'END', pre: 'BEFORE', post: 'AFTER' }[head];
  if (mod === undefined) return null;
  const from = scan.word(i - 1) === 'the' ? i - 1 : i;
  const base = { to: i + 1, rule: `${head}-`, type: 'DATE', mod } as const;
  const decade = /^(\d{3})0s$/.exec(tail);
  if (decade) return { ...base, from, meaning: { kind: 'value', value: decade[1]! } };
  if (/^(?:1[6-9]|20)\d\d$/.test(tail))
    return { ...base, from: i, meaning: { kind: 'calendar', year: Number(tail) } };
  const lexeme = WORDS.get(tail);
  if (lexeme?.is === 'month' && lexeme.month && (tail !== 'may' || /[-‐]M/.test(scan.raw(i)))) {
    const behind = dayAfter(scan, i + 1, lexeme.month);
    const meaning = { kind: 'calendar', month: lexeme.month, ...(behind && { day: behind.day }) } as const;
    return { ...base, from: i, to: behind?.end ?? i + 1, meaning };
  }
  if (lexeme?.is === 'season') return { ...base, from: i, meaning: { kind: 'part', part: lexeme.season } };
  if (lexeme?.is === 'decade')
    return { ...base, from, meaning: { kind: 'value', value: `19${lexeme.tens}` } };
  if (tail === 'day' && head === 'mid') {
    return { ...base, from: i, type: 'TIME', meaning: { kind: 'clock' }, time: 'T12:00' };
  }
  if (lexeme?.is === 'dayPart' && head === 'mid') {
    return { ...base, from: i, type: 'TIME', meaning: { kind: 'clock' }, time: lexeme.part };
  }
  return null;
}

/** "four-month", "27-year", "several-year", "8-month-old"; a person's age ("8-year-old") is a figure. */
function counted(scan: Scan, i: number, word: string): Candidate | null {
  if (word === 'quarter-century') return valued('DURATION', i, i + 1, 'N-unit', 'P25Y');
  if (!UNIT_ENDS.has(word.slice(word.lastIndexOf('-') + 1))) return null;
  const vague = word.startsWith('several-') ? word.slice(8) : null;
  const number = vague === null ? compoundNumber(word) : null;
  const rest = vague ?? number?.rest;
  if (!rest) return null;
  const { unit, size = 1 } = unitOf(rest.replace(/-(?:long|plus)$/, '')) ?? {};
  if (unit === undefined || unit === 'quarter' || (unit === 'sec' && vague !== null)) return null;
  const value = duration(unit, number ? number.value * size : null);
  const period = /^(?:period|stretch|span|term)$/.test(scan.word(i + 1));
  const from = period && /^(?:a|the)$/.test(scan.word(i - 1)) ? i - 1 : i;
  const to = period && from < i ? i + 2 : i + 1;
  return { from, to, rule: 'N-unit', type: 'DURATION', meaning: { kind: 'value', value } };
}

/** "day-long", "decades-long", "month-long". */
function long(i: number, head: string, tail: string): Candidate | null {
  const lexeme = WORDS.get(head);
  if (tail !== 'long' || lexeme?.is !== 'unit') return null;
  const value = duration(lexeme.unit, lexeme.plural ? null : (lexeme.size ?? 1));
  return { from: i, to: i + 1, rule: 'unit-long', type: 'DURATION', meaning: { kind: 'value', value } };
}

function unitOf(word: string): Extract<Lexeme, { is: 'unit' }> | null {
  const lexeme = WORDS.get(word);
  return lexeme?.is === 'unit' ? lexeme : null;
}
