import { daysInMonth, isoDay, mondayOfWeek, pad, toSerial } from './calendar.ts';
import type { Candidate } from './candidate.ts';

/** ISO 8601-2:2019 codes of the parts of a year (sub-year groupings 21–24, 33–36, 40–41). */
const GROUPINGS: Record<string, number> = {
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

/**
 * The value as EDTF (ISO 8601-2:2019), or null where EDTF has no such thing: durations, sets, references, a weekday
 * of an unknown week. A week becomes its interval of days; a part of a day its day; `APPROX` the qualifier `~`.
 */
export function edtfOf(
  { type, mod, zone, until }: Pick<Candidate, 'type' | 'mod' | 'zone' | 'until'>,
  value: string,
): string | null {
  if (type === 'DURATION' || type === 'SET') return null;
  const at = value.indexOf('T');
  const date = dateOf(at > 0 ? value.slice(0, at) : value);
  if (date === null || value.endsWith('_REF')) return null;
  if (at > 0 && /^\d{4}-\d\d-\d\d$/.test(date)) return timed(date, value.slice(at + 1), zone);
  const end = until === undefined || date.includes('X') ? null : endOf(date, until);
  if (end !== null) return `${date}/${end}`;
  return mod === 'APPROX' && !date.includes('/') ? `${date}~` : date;
}

/** The last day or year of a range: the first such day after its start; null if there is none. */
function endOf(start: string, until: string): string | null {
  if (until.length === 4) return until;
  const year = Number(start.slice(0, 4));
  const end = `${pad(until < start.slice(5) ? year + 1 : year, 4)}-${until}`;
  return exists(end) ? end : null;
}

/** Whether the month has such a day: a text may say "Feb. 29, 2023", EDTF may not. */
function exists(date: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  return !match || Number(match[3]) <= daysInMonth(Number(match[1]), Number(match[2]));
}

function timed(date: string, time: string, zone: string | undefined): string {
  if (time === '24:00') return `${isoNext(date)}T00:00:00${zone ?? ''}`;
  return /^\d\d:\d\d$/.test(time) ? `${date}T${time}:00${zone ?? ''}` : date;
}

function isoNext(date: string): string {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  return isoDay(toSerial({ year, month, day }) + 1);
}

function dateOf(value: string): string | null {
  if (/^(?:\d{4}|XXXX)(?:-(?:\d{2}|XX)(?:-(?:\d{2}|XX))?)?$/.test(value)) return exists(value) ? value : null;
  if (/^\d{3}$/.test(value)) return `${value}X`;
  if (/^\d{2}$/.test(value)) return `${value}XX`;
  const part = /^(\d{4}|XXXX)-([A-Z][A-Z1-4])$/.exec(value);
  if (part) return part[2]! in GROUPINGS ? `${part[1]}-${GROUPINGS[part[2]!]}` : null;
  const week = /^(\d{4})-W(\d{2})(-WE)?$/.exec(value);
  if (!week) return null;
  const monday = mondayOfWeek(Number(week[1]), Number(week[2]));
  return week[3] ? `${isoDay(monday + 5)}/${isoDay(monday + 6)}` : `${isoDay(monday)}/${isoDay(monday + 6)}`;
}
