import { daysInMonth, pad } from '../../text/gregorian.ts';
import { wordNumber, wordOrdinal } from '../../text/number-words.ts';
import { type Candidate, dated, type Finder } from './candidate.ts';
import type { Scan } from './scan.ts';
import { BEFORE_DATE, LEXICON, MONTHS_AS_NAMES } from './words.data.ts';
import { readYear } from './years.ts';

const MONTHS = new Map(
  LEXICON.flatMap(([word, lexeme]) => (lexeme.is === 'month' ? [[word, lexeme.month] as const] : [])),
);

/** Dates around the name of a month: "Feb. 4, 2022", "the 5th of May", "4 February", "May 2010", "April". */
export const findMonth: Finder = (scan, i) => {
  const lexeme = scan.lexeme(i);
  if (lexeme?.is !== 'month') return null;
  const { month } = lexeme;
  if (!scan.isCapital(i) && !numbersAround(scan, i)) return lowerCase(scan, i, month);
  const dotted = lexeme.abbreviated === true && scan.word(i + 1) === '.' && scan.touches(i + 1);
  const after = dotted ? i + 2 : i + 1;
  const before = dayBefore(scan, i, month);
  const behind = before === null ? dayAfter(scan, after, month) : null;
  const day = before?.day ?? behind?.day;
  const from = before?.from ?? i;
  const dayEnd = behind?.end ?? after;
  const year = yearAfter(scan, dayEnd, day !== undefined) ?? september11(scan, month, day, dayEnd);
  const to = year?.end ?? (day === undefined && dotted && !isInside(scan, after) ? i + 2 : dayEnd);
  const candidate: Candidate = {
    from,
    to,
    rule: day === undefined ? 'month' : 'day of a month',
    type: 'DATE',
    meaning: {
      kind: 'calendar',
      month,
      ...(day !== undefined && { day }),
      ...(year && { year: year.year }),
    },
    ...(behind?.until !== undefined && { until: behind.until }),
  };
  if (day !== undefined || year) return candidate;
  const doubt =
    lexeme.abbreviated && !dotted ? 'an abbreviated month needs its stop or a day' : monthDoubt(scan, i);
  return { ...candidate, to: after, ...(doubt !== null && { doubt }) };
};

const isInside = (scan: Scan, i: number): boolean => scan.isNumber(i);

function numbersAround(scan: Scan, i: number): boolean {
  return scan.isNumber(i - 1) || scan.isNumber(i + 1);
}

/** A day number: `5`, `5th`, `fifth`, `eighth`. */
function dayNumber(scan: Scan, i: number, month: number): number | null {
  const word = scan.word(i);
  if (word === '' || word.length > 12) return null;
  const day = scan.isNumber(i)
    ? /^\d{1,2}$/.test(word)
      ? Number(word)
      : null
    : (wordOrdinal(word) ?? spelledDay(word));
  return day !== null && day >= 1 && day <= daysInMonth(2000, month) ? day : null;
}

// "March one" is no day; "march twenty-five" of a broadcast transcript is one.
const spelledDay = (word: string): number | null => {
  const value = word.includes('-') ? wordNumber(word) : null;
  return value !== null && value > 20 ? value : null;
};

/** "Feb. 4": not "March 4,500 people marched" or "May 10 percent". */
function dayAfter(scan: Scan, i: number, month: number): DayBehind | null {
  const range = dayRange(scan, i, month);
  if (range) return range;
  const day = dayNumber(scan, i, month);
  if (day === null) return null;
  const next = scan.word(i + 1);
  if (next === '%' || next === 'percent' || next === 'million' || next === 'billion') return null;
  if (scan.word(i + 1) === '/' && scan.touches(i + 1) && !scan.isNumber(i + 2)) return null;
  return { day, end: i + 1 };
}

interface DayBehind {
  readonly day: number;
  readonly end: number;
  /** `MM-DD`: the last day of a range. */
  readonly until?: string;
}

/** "6-8" and "30-April 4" after a month: a range of days. */
function dayRange(scan: Scan, i: number, month: number): DayBehind | null {
  const match = /^(\d{1,2})-(\d{1,2}|[a-z]{3,9})$/.exec(scan.word(i));
  if (!match) return null;
  const day = Number(match[1]);
  const named = MONTHS.get(match[2]!);
  const dotted = named !== undefined && scan.word(i + 1) === '.' ? i + 2 : i + 1;
  const last = named === undefined ? Number(match[2]) : dayNumber(scan, dotted, named);
  const inMonth = day >= 1 && day <= daysInMonth(2000, month);
  if (!inMonth || last === null || !(last >= 1 && last <= daysInMonth(2000, named ?? month))) return null;
  if (named === undefined && last <= day) return null;
  const end = named === undefined ? i + 1 : dotted + 1;
  return { day, end, until: `${pad(named ?? month)}-${pad(last)}` };
}

/** "the 5th of May", "4 February". */
function dayBefore(scan: Scan, i: number, month: number): { day: number; from: number } | null {
  const of = scan.word(i - 1) === 'of' ? i - 2 : i - 1;
  const day = dayNumber(scan, of, month);
  if (day === null || (scan.isNumber(i + 1) && /^\d{1,2}$/.test(scan.word(i + 1)))) return null;
  if (of === i - 2 && scan.isNumber(of)) return null;
  if (!scan.isNumber(of) && of === i - 1 && !/^\d/.test(scan.word(of))) return null;
  return { day, from: of === i - 2 && scan.word(of - 1) === 'the' ? of - 1 : of };
}

/** "the Sept. 11 attacks": a day that has kept its year. */
function september11(
  scan: Scan,
  month: number,
  day: number | undefined,
  end: number,
): { year: number; end: number } | null {
  if (month !== 9 || day !== 11) return null;
  return /^(?:attacks?|terrorists?|terror|hijack\w*|commission|families|victims)$/.test(scan.word(end))
    ? { year: 2001, end }
    : null;
}

/** ", 2010" or "2010" after a month or a day. */
function yearAfter(scan: Scan, i: number, hasDay: boolean): { year: number; end: number } | null {
  const comma = scan.word(i) === ',' ? i + 1 : scan.word(i) === 'of' && !hasDay ? i + 1 : i;
  const spelled = readYear(scan, comma);
  if (!spelled || scan.breaks(comma)) return null;
  if (spelled.kind === 'decade') return null;
  return { year: spelled.year, end: spelled.end };
}

/** A month in small letters is a verb or an adjective; worth a word only where somebody asks. */
function lowerCase(scan: Scan, i: number, month: number): Candidate | null {
  if (!scan.reading.trace) return null;
  return {
    ...dated(i, i + 1, 'month', { kind: 'calendar', month }),
    doubt: 'in small letters and without a number it is a word, no month',
  };
}

/** Why a month alone is none: a verb or somebody's name ("May I", "April Ryan"); null where it is one ("in May"). */
function monthDoubt(scan: Scan, i: number): string | null {
  const word = scan.word(i);
  const previous = scan.word(i - 1);
  const led = BEFORE_DATE.has(previous);
  if (word === 'may' || word === 'march') {
    const verbal = word === 'may' && /^(?:and|or|to)$/.test(previous);
    const told = (led && !verbal) || listed(scan, i) || attributive(scan, i);
    return told ? null : 'nothing before it tells the month from the verb';
  }
  if (!MONTHS_AS_NAMES.has(word) || led) return null;
  if (scan.isCapital(i + 1) && !scan.lexeme(i + 1)) return 'a name goes on after it';
  return scan.isCapital(i - 1) && !startsSentence(scan, i - 1) ? 'a name stands before it' : null;
}

/** "her March comment", "the May vote": a capital inside a sentence before a noun; not "the March on the city". */
function attributive(scan: Scan, i: number): boolean {
  if (!/^(?:a|the|his|her|its|their|our|my|your|this|that|'s|’s)$/.test(scan.word(i - 1))) return false;
  return (
    !scan.isCapital(i + 1) &&
    /^[a-z]{3,}$/.test(scan.word(i + 1)) &&
    !/^(?:for|was|that|and)$/.test(scan.word(i + 1))
  );
}

/** "April and May", "March to May": a neighbour in a list of months. */
function listed(scan: Scan, i: number): boolean {
  const joiner = /^(?:and|or|to|through|,|-|–)$/;
  const left = joiner.test(scan.word(i - 1)) && scan.lexeme(i - 2)?.is === 'month' && scan.isCapital(i - 2);
  const right = joiner.test(scan.word(i + 1)) && scan.lexeme(i + 2)?.is === 'month' && scan.isCapital(i + 2);
  return left || right || scan.word(i + 1) === "'s" || scan.word(i + 1) === '’s';
}

function startsSentence(scan: Scan, i: number): boolean {
  const before = scan.word(i - 1);
  return i === 0 || scan.breaks(i) || before === '.' || before === '"' || before === '“' || before === '``';
}

/** "April 24 and 25", "June 3, 4 and 5": a day whose month stands before another day. */
export const findListedDay: Finder = (scan, i) => {
  if (!scan.isNumber(i) || scan.breaks(i) || !/^(?:and|or|to|through|,|&|-|–)$/.test(scan.word(i - 1)))
    return null;
  if (!/^(?:[.,;:)]|in|at|and|or|to|for|when|as|with|by|–|)$/.test(scan.word(i + 1))) return null;
  let k = i - 2;
  while (k > i - 8 && scan.isNumber(k) && /^(?:and|,)$/.test(scan.word(k - 1))) k -= 2;
  const lexeme = scan.lexeme(k - 1) ?? (scan.word(k - 1) === '.' ? scan.lexeme(k - 2) : undefined);
  if (lexeme?.is !== 'month' || dayNumber(scan, k, lexeme.month) === null) return null;
  const day = dayNumber(scan, i, lexeme.month);
  if (day === null) return null;
  const year = yearAfter(scan, i + 1, true);
  const meaning = { kind: 'calendar', month: lexeme.month, day, ...(year && { year: year.year }) } as const;
  return dated(i, year?.end ?? i + 1, 'day of a list', meaning);
};
