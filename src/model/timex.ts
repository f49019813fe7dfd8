/**
 * The values of TIMEX3, taken apart and put together (TimeML 1.2.1, "Annotation guidelines", section on TIMEX3; its
 * notation is ISO 8601's, with `X` for digits that are not known, weekends, seasons, quarters, parts of a day, and
 * references). Nothing else takes a value apart.
 */

/** A number, or null where the value has `X` in its place. */
type Known = number | null;

/** Parts of a year: seasons, quarters and halves. */
export type YearPart = 'SP' | 'SU' | 'FA' | 'WI' | `Q${1 | 2 | 3 | 4}` | `H${1 | 2}`;

/** A stretch of the calendar, called by its granularity: `20`, `197`, `2022`, `2022-SU`, `2022-01`, `2022-W03-WE`, … */
export type CalendarTimex = (
  | { readonly kind: 'century'; readonly century: Known }
  | { readonly kind: 'decade'; readonly decade: Known }
  | { readonly kind: 'year'; readonly year: Known }
  | { readonly kind: 'part'; readonly year: Known; readonly part: YearPart | 'QX' }
  | { readonly kind: 'month'; readonly year: Known; readonly month: Known }
  | { readonly kind: 'week'; readonly year: Known; readonly week: Known }
  | { readonly kind: 'weekend'; readonly year: Known; readonly week: Known }
  /** ISO 8601: Monday is 1. */
  | { readonly kind: 'weekday'; readonly year: Known; readonly week: Known; readonly weekday: Known }
  | { readonly kind: 'day'; readonly year: Known; readonly month: Known; readonly day: Known }
) & {
  /** `T22:00`, or a part of the day: `TMO`, `TEV`. */
  readonly time?: string;
};

/** Letters of a duration's units; those of hours and smaller follow a `T`. */
export type DurationUnit = 'Y' | 'M' | 'W' | 'WE' | 'D' | 'Q' | 'DE' | 'CE' | 'TH' | 'TM' | 'TS';

export type Timex =
  | CalendarTimex
  /** `P2D`, `P1Y6M`, `PT5H30M`, `PXM` ("months"). */
  | { readonly kind: 'duration'; readonly counts: readonly (readonly [count: Known, unit: DurationUnit])[] }
  | { readonly kind: 'reference'; readonly to: 'PAST' | 'PRESENT' | 'FUTURE' };

const YEAR = String.raw`(?<year>\d{4}|XXXX)`;
const WEEK = String.raw`W(?<week>\d\d|XX)(?:-(?<weekend>WE)|-(?<weekday>[1-7X]))?`;
const PART = '(?<part>SP|SU|FA|WI|Q[1-4X]|H[12])';
const DAY = String.raw`(?<month>\d\d|XX)(?:-(?<day>\d\d|XX))?`;
const TIME = String.raw`(?<time>T(?:\d\d(?::\d\d){0,2}|MO|MI|DT|AF|EV|NI))?`;
const CALENDAR = new RegExp(
  `^(?:${YEAR}(?:-(?:${WEEK}|${PART}|${DAY}))?|(?<decade>\\d{3}|XXX)|(?<century>\\d\\d|XX))${TIME}$`,
);
const COUNT = String.raw`(?:X|0|[1-9]\d*|(?:0|[1-9]\d*)\.\d*[1-9])`;
const DURATION = new RegExp(
  `^P(?<big>(?:${COUNT}(?:Y|M|WE|W|DE|D|Q|CE))*)(?:T(?<small>(?:${COUNT}[HMS])+))?$`,
);
const COUNTED = new RegExp(`(${COUNT})([A-Z]+?)(?=[\\dX]|$)`, 'g');
const REFERENCE = /^(PAST|PRESENT|FUTURE)_REF$/;

const known = (digits: string): Known => (digits.startsWith('X') ? null : Number(digits));

/** Takes a value apart; null where it is none (a hand-made correction may be anything). */
export function parseTimex(value: string): Timex | null {
  const reference = REFERENCE.exec(value);
  if (reference) return { kind: 'reference', to: reference[1] as 'PAST' };
  if (value.startsWith('P')) return parseDuration(value);
  const found = CALENDAR.exec(value)?.groups;
  if (!found) return null;
  const stretch = parseStretch(found);
  return found['time'] === undefined ? stretch : { ...stretch, time: found['time'] };
}

function parseStretch(found: Readonly<Record<string, string | undefined>>): CalendarTimex {
  const { decade, century, week, weekend, weekday, part, month, day } = found;
  if (decade !== undefined) return { kind: 'decade', decade: known(decade) };
  if (century !== undefined) return { kind: 'century', century: known(century) };
  const year = known(found['year']!);
  if (part !== undefined) return { kind: 'part', year, part: part as YearPart | 'QX' };
  if (week !== undefined) {
    if (weekend !== undefined) return { kind: 'weekend', year, week: known(week) };
    if (weekday === undefined) return { kind: 'week', year, week: known(week) };
    return { kind: 'weekday', year, week: known(week), weekday: known(weekday) };
  }
  if (month === undefined) return { kind: 'year', year };
  if (day === undefined) return { kind: 'month', year, month: known(month) };
  return { kind: 'day', year, month: known(month), day: known(day) };
}

function parseDuration(value: string): Timex | null {
  const found = DURATION.exec(value)?.groups;
  if (!found) return null;
  const counts = [...countsOf(found['big'] ?? '', ''), ...countsOf(found['small'] ?? '', 'T')];
  return counts.length === 0 ? null : { kind: 'duration', counts };
}

const countsOf = (text: string, lead: '' | 'T'): [Known, DurationUnit][] =>
  Array.from(text.matchAll(COUNTED), ([, count, unit]) => [known(count!), `${lead}${unit}` as DurationUnit]);

const digits = (number: Known, width: number): string =>
  number === null ? 'X'.repeat(width) : String(number).padStart(width, '0');

/** Puts a value together. */
export function printTimex(timex: Timex): string {
  if (timex.kind === 'reference') return `${timex.to}_REF`;
  if (timex.kind === 'duration') return printDuration(timex.counts);
  return printStretch(timex) + (timex.time ?? '');
}

function printStretch(timex: CalendarTimex): string {
  if (timex.kind === 'century') return digits(timex.century, 2);
  if (timex.kind === 'decade') return digits(timex.decade, 3);
  const year = digits(timex.year, 4);
  switch (timex.kind) {
    case 'year':
      return year;
    case 'part':
      return `${year}-${timex.part}`;
    case 'month':
      return `${year}-${digits(timex.month, 2)}`;
    case 'week':
      return `${year}-W${digits(timex.week, 2)}`;
    case 'weekend':
      return `${year}-W${digits(timex.week, 2)}-WE`;
    case 'weekday':
      return `${year}-W${digits(timex.week, 2)}-${digits(timex.weekday, 1)}`;
    case 'day':
      return `${year}-${digits(timex.month, 2)}-${digits(timex.day, 2)}`;
  }
}

function printDuration(counts: Extract<Timex, { kind: 'duration' }>['counts']): string {
  let out = 'P';
  let inClock = false;
  for (const [count, unit] of counts) {
    if (unit.startsWith('T') && !inClock) out += 'T';
    inClock ||= unit.startsWith('T');
    out += `${count ?? 'X'}${unit.replace('T', '')}`;
  }
  return out;
}
