import type { Span } from '../../model/span.ts';
import { parseTimex } from '../../model/timex.ts';
import { mondayOfWeek, toSerial } from '../../text/gregorian.ts';

/** A resolved date that later expressions may count from. */
export interface Anchor {
  readonly value: string;
  readonly parts: Parts;
  readonly span?: Span;
  /** First token, to tell how far back it stands; -1 for the publication date. */
  readonly token: number;
}

/** What a TIMEX3 date tells of the calendar. */
export interface Parts {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  readonly week?: number;
  readonly quarter?: number;
}

/** Null for references, durations, decades and open values. */
export function partsOf(value: string): Parts | null {
  const timex = parseTimex(value);
  if (!timex || !('year' in timex) || timex.year === null) return null;
  const { year } = timex;
  switch (timex.kind) {
    case 'year':
      return { year };
    case 'part':
      return timex.part[0] === 'Q' ? { year, quarter: Number(timex.part[1]) } : { year };
    case 'month':
      return timex.month === null ? null : { year, month: timex.month };
    case 'day':
      return timex.month === null || timex.day === null ? null : { year, month: timex.month, day: timex.day };
    default:
      return timex.week === null ? null : { year, week: timex.week };
  }
}

/** The first day that a date's parts allow. */
export function firstDay({ year, month, day, week, quarter }: Parts): number {
  if (week !== undefined) return mondayOfWeek(year, week);
  return toSerial({ year, month: quarter === undefined ? (month ?? 1) : quarter * 3 - 2, day: day ?? 1 });
}
