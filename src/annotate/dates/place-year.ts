import type { YearPart } from '../../model/timex.ts';
import { daysInMonth, toSerial, weekdayOf } from '../../text/gregorian.ts';
import type { Tense } from './tense.ts';

/** The day of publication. */
export interface Today {
  readonly year: number;
  readonly month: number;
  /** Days since 1970-01-01. */
  readonly serial: number;
}

type Shift = -1 | 0 | 1 | undefined;

/** How much farther away, in months, a date counts as when the tense speaks against it. */
const AGAINST_MONTHS = 6;
/** The same where the month's own verb tells the tense: "stirred crowds in March". */
const CLOSELY_AGAINST_MONTHS = 9;
/** The same in days, for days of a month; where nothing tells, the past is this much nearer. */
const AGAINST_DAYS = 150;
/** The same where the day's own verb tells the tense: "the year ended Jan. 31". */
const CLOSELY_AGAINST_DAYS = 250;
/** The same where the tense is certain: a death, an attack. */
const SURELY_AGAINST_DAYS = 400;
const PAST_BONUS = 20;

/** The year of a bare month: the nearest that the tense allows; "last May" is the latest May that is over. */
export function yearOfMonth({ year, month: now }: Today, month: number, shift: Shift, tense: Tense): number {
  if (shift === 0) return year;
  // "last February" of March is rather "last month": the one a year before is meant.
  if (shift === -1) return month < now - 1 ? year : year - 1;
  if (shift === 1) return month > now ? year : year + 1;
  return nearest([year, year - 1, year + 1], (y) => {
    const away = (y - year) * 12 + month - now;
    const against = tense * away >= 0 ? 0 : Math.abs(tense) > 1 ? CLOSELY_AGAINST_MONTHS : AGAINST_MONTHS;
    return Math.abs(away) + against + (away > 0 && tense <= 0 ? 3 : 0);
  });
}

/** Nearest first, and far enough to meet a leap year. */
const LEAP_REACH = [0, -1, 1, -2, 2, -3, 3, -4, 4];

/** The year of a day of a month: nearest to publication, what the tense speaks against counting as farther away. */
export function yearOfDay(today: Today, month: number, day: number, shift: Shift, tense: Tense): number {
  const { year, serial } = today;
  if (shift === 0) return year;
  const direction = shift ?? tense;
  return nearest(
    LEAP_REACH.map((years) => year + years),
    (y) => {
      // February 29 exists in leap years alone.
      if (day > daysInMonth(y, month)) return Number.POSITIVE_INFINITY;
      const away = toSerial({ year: y, month, day }) - serial;
      return (
        Math.abs(away) +
        (direction * away < 0 ? againstDays(direction) : 0) +
        (away > 0 && direction === 0 ? PAST_BONUS : 0)
      );
    },
  );
}

function againstDays(tense: Tense): number {
  if (tense === -3) return SURELY_AGAINST_DAYS;
  return Math.abs(tense) > 1 ? CLOSELY_AGAINST_DAYS : AGAINST_DAYS;
}

/** A day so near is meant, whatever weekday a slip of the pen gave it. */
const NEAR_DAYS = 14;

/**
 * The year of a day of a month whose weekday stands beside it: the year that the words around it tell, unless it has
 * another weekday there; then the nearest that has it.
 */
export function yearOfNamedDay(
  today: Today,
  month: number,
  day: number,
  weekday: number,
  tense: Tense,
): number {
  const told = yearOfDay(today, month, day, undefined, tense);
  const isSo = (year: number): boolean =>
    day <= daysInMonth(year, month) && weekdayOf(toSerial({ year, month, day })) === weekday;
  if (isSo(told) || Math.abs(toSerial({ year: told, month, day }) - today.serial) <= NEAR_DAYS) return told;
  const years = [1, -1, 2, -2, 3, -3, 4, -4, 5, -5, 6, -6].map((away) => told + away).filter(isSo);
  return nearest([told, ...years], (year) =>
    year === told ? Number.MAX_VALUE : Math.abs(year - today.year),
  );
}

/**
 * The first and last month of seasons, on the northern half of the earth; winter is told by the year it ends in, whose
 * month 0 is the December before.
 */
const SEASON_MONTHS: Record<string, readonly [number, number]> = {
  WI: [0, 3],
  SP: [3, 6],
  SU: [6, 9],
  FA: [9, 12],
};

function monthsOf(part: YearPart): readonly [number, number] {
  const season = SEASON_MONTHS[part];
  if (season) return season;
  const index = Number(part[1]);
  return part[0] === 'Q' ? [index * 3 - 2, index * 3] : [index * 6 - 5, index * 6];
}

/** Months after which a quarter that lies behind is rather the next year's, if the tense says that it lies ahead. */
const STALE = 5;

/** The year of a season, quarter or half: "last fall" is the latest that is over, "the third quarter" the last begun. */
export function yearOfPart(today: Today, part: YearPart, shift: Shift, tense: Tense): number {
  const [first, last] = monthsOf(part);
  const inDecember = part === 'WI' && today.month === 12;
  const [year, month] = inDecember ? [today.year + 1, 0] : [today.year, today.month];
  const fiscal = part[0] === 'Q' || part[0] === 'H';
  if (shift === 0 || (fiscal && shift !== undefined)) return year + (shift ?? 0);
  if (shift === -1) return last < month ? year : year - 1;
  if (shift === 1) return first > month ? year : year + 1;
  if (tense > 0) return last + (fiscal ? STALE : 0) < month ? year + 1 : year;
  return first <= month ? year : year - 1;
}

/** The year with the least cost; the first of equals. */
export function nearest(years: readonly number[], cost: (year: number) => number): number {
  return years.reduce((best, year) => (cost(year) < cost(best) ? year : best));
}
