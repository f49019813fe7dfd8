import { daysInMonth, isoDay, mondayOfWeek, pad, toSerial } from '../text/gregorian.ts';
import { type CalendarTimex, parseTimex, printTimex, type YearPart } from './timex.ts';

/** ISO 8601-2:2019 codes of the parts of a year (sub-year groupings 21–24, 33–36, 40–41). */
const GROUPINGS: Readonly<Record<YearPart, number>> = {
  SP: 21,
  SU: 22,
  FA: 23,
  WI: 24,
  Q1: 33,
  Q2: 34,
  Q3: 35,
  Q4: 36,
  H1: 40,
  H2: 41,
};

/** What a text tells beside the value. */
export interface TimexContext {
  /** TIMEX3 modifier: `APPROX` becomes EDTF's `~`. */
  readonly mod?: string | undefined;
  /** Offset of a clock time's zone: `Z`, `-05:00`. */
  readonly zone?: string | undefined;
  /** The end of a range whose start is the value: `MM-DD` or `YYYY`. */
  readonly until?: string | undefined;
}

/**
 * The value of a DATE or TIME as EDTF (ISO 8601-2:2019), or null where EDTF has no such thing: a reference, a duration,
 * a weekday of an unknown week, a day that the month does not have. A week becomes its interval of days; a part of a
 * day its day.
 */
export function edtfOf(value: string, { mod, zone, until }: TimexContext = {}): string | null {
  const timex = parseTimex(value);
  if (!timex || timex.kind === 'duration' || timex.kind === 'reference') return null;
  const date = dateOf(timex);
  if (date === null) return null;
  if (timex.time !== undefined && timex.kind === 'day' && isKnown(timex)) return timed(timex, date, zone);
  const end = until === undefined || date.includes('X') ? null : endOf(date, until);
  if (end !== null) return `${date}/${end}`;
  return mod === 'APPROX' && !date.includes('/') ? `${date}~` : date;
}

type Day = Extract<CalendarTimex, { kind: 'day' }>;

function isKnown(
  day: Day,
): day is Day & { readonly year: number; readonly month: number; readonly day: number } {
  return day.year !== null && day.month !== null && day.day !== null;
}

/** The last day or year of a range: the first such day after its start; null if there is none. */
function endOf(start: string, until: string): string | null {
  if (until.length === 4) return until;
  const year = Number(start.slice(0, 4));
  const end = parseTimex(`${pad(until < start.slice(5) ? year + 1 : year, 4)}-${until}`);
  return end?.kind === 'day' && exists(end) ? printTimex(end) : null;
}

/** Whether the month has such a day: a text may say "Feb. 29, 2023", EDTF may not. */
const exists = (day: Day): boolean => !isKnown(day) || day.day <= daysInMonth(day.year, day.month);

function timed(day: Day & { year: number; month: number; day: number }, date: string, zone = ''): string {
  const { time } = day;
  if (time === 'T24:00') return `${isoDay(toSerial(day) + 1)}T00:00:00${zone}`;
  return /^T\d\d:\d\d$/.test(time ?? '') ? `${date}${time}:00${zone}` : date;
}

function dateOf(timex: CalendarTimex): string | null {
  switch (timex.kind) {
    case 'century':
      return timex.century === null ? null : `${pad(timex.century)}XX`;
    case 'decade':
      return timex.decade === null ? null : `${pad(timex.decade, 3)}X`;
    case 'part':
      return timex.part === 'QX'
        ? null
        : `${printTimex({ kind: 'year', year: timex.year })}-${GROUPINGS[timex.part]}`;
    case 'week':
      return interval(timex, 0);
    case 'weekend':
      return interval(timex, 5);
    case 'weekday':
      return null;
    case 'day':
      return exists(timex) ? dateAlone(timex) : null;
    default:
      return dateAlone(timex);
  }
}

const dateAlone = ({ time: _, ...date }: CalendarTimex): string => printTimex(date as CalendarTimex);

/** The days of a week from one on, counted from Monday as 0. */
function interval(
  { year, week }: Extract<CalendarTimex, { kind: 'week' | 'weekend' }>,
  from: number,
): string | null {
  if (year === null || week === null) return null;
  const monday = mondayOfWeek(year, week);
  return `${isoDay(monday + from)}/${isoDay(monday + 6)}`;
}
