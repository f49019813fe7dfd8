import { daysInMonth, isoDay, mondayOfWeek, toSerial } from '../text/gregorian.ts';
import { type CalendarTimex, parseTimex, type YearPart } from './timex.ts';

/** A range of calendar days, both ends included, as `YYYY-MM-DD`. */
export interface DayRange {
  readonly first: string;
  readonly last: string;
}

/** First month and number of months. Winter is told by the year that it ends in: it begins in the December before. */
const PARTS: Readonly<Record<YearPart, readonly [first: number, months: number]>> = {
  SP: [3, 3],
  SU: [6, 3],
  FA: [9, 3],
  WI: [0, 3],
  Q1: [1, 3],
  Q2: [4, 3],
  Q3: [7, 3],
  Q4: [10, 3],
  H1: [1, 6],
  H2: [7, 6],
};

/**
 * The days that a TIMEX3 DATE or TIME value covers: a day, week, month, quarter, half, season, year or decade;
 * null for what is underspecified (`XXXX-WXX-3`), a duration or a reference (`PAST_REF`).
 */
export function daysOf(value: string): DayRange | null {
  const timex = parseTimex(value);
  if (!timex || timex.kind === 'duration' || timex.kind === 'reference') return null;
  const range = rangeOf(timex);
  return range && { first: isoDay(range[0]), last: isoDay(range[1]) };
}

function rangeOf(timex: CalendarTimex): readonly [first: number, last: number] | null {
  if (timex.kind === 'century') return null;
  if (timex.kind === 'decade') return timex.decade === null ? null : years(timex.decade * 10, 10);
  const { year } = timex;
  if (year === null) return null;
  switch (timex.kind) {
    case 'year':
      return years(year, 1);
    case 'part':
      return timex.part === 'QX' ? null : months(year, ...PARTS[timex.part]);
    case 'month':
      return isMonth(timex.month) ? months(year, timex.month, 1) : null;
    case 'day':
      return oneDay(year, timex.month, timex.day);
    default:
      return timex.week === null ? null : daysOfWeek(mondayOfWeek(year, timex.week), timex);
  }
}

const isMonth = (month: number | null): month is number => month !== null && month >= 1 && month <= 12;

const years = (year: number, count: number) => months(year, 1, count * 12);

/** @param month 0 is the December before */
function months(year: number, month: number, count: number): readonly [number, number] {
  const first = year * 12 + month - 1;
  return [firstOf(first), firstOf(first + count) - 1];
}

/** The first day of a month, by its number since year 0. */
const firstOf = (index: number): number =>
  toSerial({ year: Math.floor(index / 12), month: (index % 12) + 1, day: 1 });

function oneDay(year: number, month: number | null, day: number | null): readonly [number, number] | null {
  if (!isMonth(month) || day === null || day < 1 || day > daysInMonth(year, month)) return null;
  const serial = toSerial({ year, month, day });
  return [serial, serial];
}

function daysOfWeek(
  monday: number,
  timex: Extract<CalendarTimex, { kind: 'week' | 'weekend' | 'weekday' }>,
): readonly [number, number] | null {
  if (timex.kind === 'week') return [monday, monday + 6];
  if (timex.kind === 'weekend') return [monday + 5, monday + 6];
  return timex.weekday === null ? null : [monday + timex.weekday - 1, monday + timex.weekday - 1];
}

/** Whether the value lies within one month of a known year: a year, a season or a quarter is none of its months. */
export function isWithinMonth(value: string): boolean {
  const timex = parseTimex(value);
  if (!timex || !('year' in timex) || timex.year === null) return false;
  return timex.kind !== 'year' && timex.kind !== 'part';
}
