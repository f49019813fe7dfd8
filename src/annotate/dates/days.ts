import { daysInMonth, pad } from '../../text/gregorian.ts';
import { wordNumber, wordOrdinal } from '../../text/number-words.ts';
import type { Scan } from './scan.ts';
import { LEXICON } from './words.data.ts';

const MONTHS = new Map(
  LEXICON.flatMap(([word, lexeme]) => (lexeme.is === 'month' ? [[word, lexeme.month] as const] : [])),
);

/** A day, or the first of a range of days, beside the name of its month. */
interface DayReading {
  readonly day: number;
  /** `MM-DD`: the last day of a range. */
  readonly until?: string;
}

const isDayOf = (day: number, month: number): boolean => day >= 1 && day <= daysInMonth(2000, month);

/** A day number: `5`, `5th`, `fifth`, `eighth`. */
export function dayNumber(scan: Scan, i: number, month: number): number | null {
  const word = scan.word(i);
  if (word === '' || word.length > 12) return null;
  const day = scan.isNumber(i)
    ? /^\d{1,2}$/.test(word)
      ? Number(word)
      : null
    : (wordOrdinal(word) ?? spelledDay(word));
  return day !== null && isDayOf(day, month) ? day : null;
}

// "March one" is no day; "march twenty-five" of a broadcast transcript is one.
const spelledDay = (word: string): number | null => {
  const value = word.includes('-') ? wordNumber(word) : null;
  return value !== null && value > 20 ? value : null;
};

/** "Feb. 4", "April the first": not "March 4,500 people marched" or "May 10 percent". */
export function dayAfter(scan: Scan, i: number, month: number): (DayReading & { end: number }) | null {
  const range = rangeAfter(scan, i, month) ?? dashedAfter(scan, i, month);
  if (range) return range;
  const at = scan.word(i) === 'the' && !scan.isNumber(i + 1) ? i + 1 : i;
  const day = dayNumber(scan, at, month);
  if (day === null || scan.breaks(at)) return null;
  const next = scan.word(at + 1);
  // "in April the first bus ran": an ordinal that counts a noun.
  if (at > i && !/^(?:[.,;:?!)]|)$/.test(next) && !scan.breaks(at + 1)) return null;
  if (next === '%' || next === 'percent' || next === 'million' || next === 'billion') return null;
  if (next === '/' && scan.touches(at + 1) && !scan.isNumber(at + 2)) return null;
  return { day, end: at + 1 };
}

/** "17,2016" after a month, which the comma makes one word. */
export function gluedAfter(scan: Scan, i: number, month: number): { day: number; year: number } | null {
  const match = /^(\d{1,2}),((?:1[89]|20)\d\d)$/.exec(scan.word(i));
  if (!match || !isDayOf(Number(match[1]), month)) return null;
  return { day: Number(match[1]), year: Number(match[2]) };
}

/** "6-8" and "30-April 4" after a month: a range of days. */
function rangeAfter(scan: Scan, i: number, month: number): (DayReading & { end: number }) | null {
  const match = /^(\d{1,2})-(\d{1,2}|[a-z]{3,9})$/.exec(scan.word(i));
  if (!match) return null;
  const named = MONTHS.get(match[2]!);
  const dotted = named !== undefined && scan.word(i + 1) === '.' ? i + 2 : i + 1;
  const last = named === undefined ? Number(match[2]) : dayNumber(scan, dotted, named);
  const range = rangeOf(Number(match[1]), month, last, named ?? month);
  return range && { ...range, end: named === undefined ? i + 1 : dotted + 1 };
}

/** "6–8" after a month, with a dash that is a token of its own. */
function dashedAfter(scan: Scan, i: number, month: number): (DayReading & { end: number }) | null {
  const dashed = dashedDays(scan, i);
  const range = dashed && rangeOf(dashed[0], month, dashed[1], month);
  return range && { ...range, end: i + 3 };
}

/** "6–8", "6/7": two numbers that a dash or stroke joins without white space. */
function dashedDays(scan: Scan, i: number): readonly [number, number] | null {
  if (!/^[-–/]$/.test(scan.word(i + 1)) || !scan.touches(i + 1) || !scan.touches(i + 2)) return null;
  const [first, last] = [scan.word(i), scan.word(i + 2)];
  return /^\d{1,2}$/.test(first) && /^\d{1,2}$/.test(last) ? [Number(first), Number(last)] : null;
}

function rangeOf(day: number, month: number, last: number | null, lastMonth: number): DayReading | null {
  if (!isDayOf(day, month) || last === null || !isDayOf(last, lastMonth)) return null;
  return lastMonth === month && last <= day ? null : { day, until: `${pad(lastMonth)}-${pad(last)}` };
}

/** "the 5th of May", "4 February", "26-29 July", "5–7 May", "1st-3rd May". */
export function dayBefore(scan: Scan, i: number, month: number): (DayReading & { from: number }) | null {
  if (scan.isNumber(i + 1) && /^\d{1,2}$/.test(scan.word(i + 1))) return null;
  const range = rangeBefore(scan, i, month);
  if (range) return range;
  // "the 14th day of March"
  const dayOf = scan.word(i - 1) === 'of' && scan.word(i - 2) === 'day' && !scan.isNumber(i - 3);
  const of = dayOf ? i - 3 : scan.word(i - 1) === 'of' ? i - 2 : i - 1;
  const day = dayNumber(scan, of, month) ?? (dayOf ? oldOrdinal(scan.word(of)) : null);
  if (day === null) return null;
  if (of === i - 2 && scan.isNumber(of)) return null;
  if (!scan.isNumber(of) && of === i - 1 && !/^\d/.test(scan.word(of))) return null;
  return { day, from: of < i - 1 && scan.word(of - 1) === 'the' ? of - 1 : of };
}

/** "2d", "23d": how deeds of the 19th century write second and third. */
const oldOrdinal = (word: string): number | null => {
  const match = /^([12]?[23])d$/.exec(word);
  return match ? Number(match[1]) : null;
};

function rangeBefore(scan: Scan, i: number, month: number): (DayReading & { from: number }) | null {
  if (scan.breaks(i)) return null;
  const joined = /^(\d{1,2})(?:st|nd|rd|th)?-(\d{1,2})(?:st|nd|rd|th)?$/.exec(scan.word(i - 1));
  const from = joined ? i - 1 : i - 3;
  // "2021-26-29 July", "$5–7 May": part of something longer.
  if (scan.touches(from) && !/^[(“"‘[]$/.test(scan.word(from - 1))) return null;
  const days = joined ? ([Number(joined[1]), Number(joined[2])] as const) : dashedDays(scan, from);
  const range = days && rangeOf(days[0], month, days[1], month);
  return range && { ...range, from };
}
