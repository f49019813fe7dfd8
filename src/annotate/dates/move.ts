import { printTimex, type Timex } from '../../model/timex.ts';
import { fromSerial, isoDay, isoMonth, isoWeek, monthIndex, pad } from '../../text/gregorian.ts';
import { firstDay, type Parts } from './context.ts';
import type { Unit } from './words.data.ts';

/** A date moved by whole units, told at the unit's own precision: a month after 2022-01-31 is `2022-02`. */
export function moved(parts: Parts, unit: Unit, count: number): string {
  const day = firstDay(parts);
  const whole = Math.trunc(count);
  switch (unit) {
    case 'day':
      return isoDay(day + whole);
    case 'week':
      return isoWeek(day + whole * 7);
    case 'month':
      return isoMonth(monthIndex(parts.year, fromSerial(day).month) + whole);
    case 'quarter': {
      const index = Math.floor((fromSerial(day).month - 1) / 3) + parts.year * 4 + whole;
      return `${pad(Math.floor(index / 4), 4)}-Q${(((index % 4) + 4) % 4) + 1}`;
    }
    case 'decade':
      return pad(Math.max(0, Math.floor(parts.year / 10) + whole), 3);
    case 'century':
      return pad(Math.max(0, Math.floor(parts.year / 100) + whole));
    default:
      return pad(Math.max(0, yearOf(parts, day, count)), 4);
  }
}

/** "three and a half years ago" is told by the year that so many months lead to. */
const yearOf = (parts: Parts, day: number, count: number): number =>
  Number.isInteger(count)
    ? parts.year + count
    : Math.floor((monthIndex(parts.year, fromSerial(day).month) + Math.round(count * 12)) / 12);

const OPEN: Partial<Record<Unit, Timex>> = {
  day: { kind: 'day', year: null, month: null, day: null },
  week: { kind: 'week', year: null, week: null },
  weekend: { kind: 'weekend', year: null, week: null },
  month: { kind: 'month', year: null, month: null },
  quarter: { kind: 'part', year: null, part: 'QX' },
  decade: { kind: 'decade', decade: null },
  century: { kind: 'century', century: null },
};

/** What is left of "last week" without an anchor. */
export const openValue = (unit: Unit): string => printTimex(OPEN[unit] ?? { kind: 'year', year: null });

/** A month or a day of it; of an unknown year where it is null. */
export const calendarValue = (year: number | null, month: number, day: number | undefined): string =>
  printTimex(day === undefined ? { kind: 'month', year, month } : { kind: 'day', year, month, day });
