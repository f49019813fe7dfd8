import type { Span } from '../../model/span.ts';
import { mondayOfWeek, toSerial } from './calendar.ts';

/** A resolved date that later expressions may count from. */
export interface Anchor {
  readonly value: string;
  readonly parts: Parts;
  readonly span?: Span;
  /** First token, to tell how far back it stands; -1 for the publication date. */
  readonly token: number;
}

const SHAPE = /^(\d{4})(?:-(?:(\d{2})(?:-(\d{2}))?|W(\d{2})|Q([1-4])|H([12])|(SP|SU|FA|WI)))?/;

/** What a TIMEX3 date tells of the calendar; null for references and open values. */
export interface Parts {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  readonly week?: number;
  readonly quarter?: number;
}

export function partsOf(value: string): Parts | null {
  const match = SHAPE.exec(value);
  if (!match || value.includes('X')) return null;
  const [, year, month, day, week, quarter] = match.map((part) =>
    part === undefined ? undefined : Number(part),
  );
  return {
    year: year!,
    ...(month !== undefined && { month }),
    ...(day !== undefined && { day }),
    ...(week !== undefined && { week }),
    ...(quarter !== undefined && { quarter }),
  };
}

/** The first day that a date's parts allow. */
export function firstDay({ year, month, day, week, quarter }: Parts): number {
  if (week !== undefined) return mondayOfWeek(year, week);
  return toSerial({ year, month: quarter === undefined ? (month ?? 1) : quarter * 3 - 2, day: day ?? 1 });
}
