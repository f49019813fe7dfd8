import { type Candidate, dated, type Finder } from './candidate.ts';
import { dayAfter, dayBefore, gluedAfter } from './days.ts';
import type { Scan } from './scan.ts';
import { BEFORE_DATE, KEPT_DAYS, MONTHS_AS_NAMES } from './words.data.ts';
import { yearAfter } from './years.ts';

/** Dates around the name of a month: "Feb. 4, 2022", "the 5th of May", "4 February", "May 2010", "April". */
export const findMonth: Finder = (scan, i) => {
  const lexeme = scan.lexeme(i);
  if (lexeme?.is !== 'month') return null;
  const { month } = lexeme;
  if (!scan.isCapital(i) && !numbersAround(scan, i)) return lowerCase(scan, i, month);
  const dotted = lexeme.abbreviated === true && scan.word(i + 1) === '.' && scan.touches(i + 1);
  const after = dotted ? i + 2 : i + 1;
  const before = dayBefore(scan, i, month);
  const glued = before === null ? gluedAfter(scan, after, month) : null;
  if (glued) {
    const meaning = { kind: 'calendar', month, day: glued.day, year: glued.year } as const;
    return dated(i, after + 1, 'day of a month', meaning);
  }
  const behind = before === null ? dayAfter(scan, after, month) : null;
  const day = before?.day ?? behind?.day;
  const until = before?.until ?? behind?.until;
  const dayEnd = behind?.end ?? after;
  const yearBehind = yearAfter(scan, dayEnd, day !== undefined) ?? keptYear(scan, month, day, dayEnd);
  const loose = MONTHS_AS_NAMES.has(scan.word(i)) || lexeme.abbreviated === true;
  const yearAhead = yearBehind || before ? null : yearBefore(scan, i, dayEnd, loose && day === undefined);
  const year = yearBehind ?? (yearAhead && { ...yearAhead, end: dayEnd });
  const to = year?.end ?? (day === undefined && dotted && !isInside(scan, after) ? i + 2 : dayEnd);
  const candidate: Candidate = {
    from: before?.from ?? yearAhead?.from ?? i,
    to,
    rule: day === undefined ? 'month' : 'day of a month',
    type: 'DATE',
    meaning: {
      kind: 'calendar',
      month,
      ...(day !== undefined && { day }),
      ...(year && { year: year.year }),
    },
    ...(until !== undefined && { until }),
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

/** "the Sept. 11 attacks", "the Jan. 6 riot": a day that has kept its year. */
function keptYear(
  scan: Scan,
  month: number,
  day: number | undefined,
  end: number,
): { year: number; end: number } | null {
  const kept = KEPT_DAYS.get(`${month}/${day ?? 0}`);
  if (!kept?.words.has(scan.word(end))) return null;
  // In the year itself nobody needs the year; before it the day is another one.
  return Number(scan.reading.published?.slice(0, 4) ?? kept.year) < kept.year
    ? null
    : { year: kept.year, end };
}

/** "2021 July", "2017 NOV", "2021 July 4": the year stands first. */
function yearBefore(
  scan: Scan,
  i: number,
  to: number,
  loose: boolean,
): { year: number; from: number } | null {
  const year = scan.breaks(i) || !/^(?:19|20)\d\d$/.test(scan.word(i - 1)) ? null : Number(scan.word(i - 1));
  if (year === null || scan.touches(i - 1) || !scan.isCapital(i)) return null;
  // "In 1990 August Wilson wrote", "Why 2024 May Be Hot": a name or a verb that goes on.
  const next = scan.raw(to);
  if (loose && /^[A-Z][a-z]/.test(next) && !scan.lexeme(to) && !scan.breaks(to)) return null;
  return { year, from: i - 1 };
}

/** A month in small letters is a verb or an adjective; worth a word only where somebody asks. */
function lowerCase(scan: Scan, i: number, month: number): Candidate | null {
  if (!scan.reading.trace) return null;
  return {
    ...dated(i, i + 1, 'month', { kind: 'calendar', month }),
    doubt: 'in small letters and without a number it is a word, no month',
  };
}

const FAMILY = /^(?:family|brothers|sisters|siblings|twins|household)$/;

/** Why a month alone is none: a verb or somebody's name ("May I", "April Ryan"); null where it is one ("in May"). */
function monthDoubt(scan: Scan, i: number): string | null {
  const word = scan.word(i);
  const previous = scan.word(i - 1);
  if (MONTHS_AS_NAMES.has(word) && FAMILY.test(scan.word(i + 1))) return 'a family is called so';
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
