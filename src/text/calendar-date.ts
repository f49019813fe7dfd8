import { monthAbroad, monthNumber } from './calendar-names.ts';
import { ZONES } from './lexicon/zones.data.ts';

/** What `readDate` makes of something that is meant as a date. */
export type DateReading =
  | {
      readonly iso: string;
      /** Day and month could stand in the other order as well, and the archive's settings decided. */
      readonly decided?: true;
    }
  | { readonly problem: 'not-a-date' | 'ambiguous' | 'incomplete' | 'impossible' };

/** Which of day and month comes first in dates of numbers alone. */
export type DateOrder = 'dmy' | 'mdy';

const ISO = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:[T\s]+(.+))?$/i; // 2022-01-19T08:30:00+02:00
const COMPACT = /^((?:19|20)\d{2})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})?\s*(.*))?$/i; // 20220119T083000Z
const DAY_FIRST =
  /^(\d{1,2})(?:st|nd|rd|th|\.|º)?\s+(?:of\s+|de\s+)?(\p{L}{3,12})\.?,?\s+(?:de\s+)?(\d{4})(?:[,\s]+(.+))?$/iu; // 19 January 2022 / 19. Januar 2022
const MONTH_FIRST = /^([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?:[,\s]+(.+))?$/i; // Jan. 19, 2022
const NUMERIC = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?:[,\s]+(.+))?$/; // 19/01/2022
const PARTIAL =
  /^(?:\d{4}(?:[-/.]\d{1,2})?|[a-z]{3,9}\.?\s+\d{4}|[a-z]{3,9}\.?\s+\d{1,2}|\d{1,2}\s+[a-z]{3,9}\.?)$/i;
const WEEKDAY = /^(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?)\.?,?\s+/i; // Wed, …
const LEADING_TIME = /^\d{1,2}:\d{2}(?::\d{2})?\s*(?:[ap]\.?m\.?)?\s*(?:[A-Z]{2,5})?[,\s]+(?=\S)/i; // 01:38 PM IST Nov 20, 2019
const TIME =
  /^(?:at\s+)?(\d{1,2})(?::(\d{2}))(?::(\d{2})(?:[.,]\d{1,9})?)?\s*(?:([ap])\.?m\.?)?\s*(z|[a-z]{3,4}|(?:utc|gmt)?[+-]\d{1,2}(?::?\d{2})?)?$/i;

/**
 * Reads a publication date as people and programs write it: in ISO 8601, in English, or with a month's name in some
 * other languages. Gives `YYYY-MM-DD`, or `YYYY-MM-DDThh:mm:ss±hh:mm` where the time comes with its offset from UTC or
 * a zone that has one: a time of an unknown zone is left out. Nothing is guessed: `03/04/2022` is ambiguous unless
 * `order` decides. Dates with full stops have the day first wherever they are written.
 */
export function readDate(given: string, order?: DateOrder): DateReading {
  const text = given.trim().replace(LEADING_TIME, '').replace(WEEKDAY, '');
  if (text.length > 60) return { problem: 'not-a-date' };
  let found = ISO.exec(text);
  if (found) return compose(+found[1]!, +found[3]!, +found[4]!, found[5]);
  found = COMPACT.exec(text);
  if (found) {
    const time = found[4] ? `${found[4]}:${found[5]}:${found[6] ?? '00'}${found[7] ?? ''}` : undefined;
    return compose(+found[1]!, +found[2]!, +found[3]!, time);
  }
  found = DAY_FIRST.exec(text);
  if (found) return named(found[2]!, +found[1]!, +found[3]!, found[4]);
  found = MONTH_FIRST.exec(text);
  if (found) return named(found[1]!, +found[2]!, +found[3]!, found[4]);
  found = NUMERIC.exec(text);
  if (found) return numeric(found, order);
  if (PARTIAL.test(text)) return { problem: 'incomplete' };
  return { problem: 'not-a-date' };
}

function named(month: string, day: number, year: number, time: string | undefined): DateReading {
  const number = monthNumber(month) ?? monthAbroad(month);
  return number ? compose(year, number, day, time) : { problem: 'not-a-date' };
}

/** Day and month in either order: clear where one of them cannot be a month, both are equal, or stops part them. */
function numeric([, a, stroke, b, years, time]: RegExpExecArray, order: DateOrder | undefined): DateReading {
  const first = Number(a);
  const second = Number(b);
  const year = fullYear(years!);
  if (stroke === '.') return compose(year, second, first, time);
  // The year may be either number of "19-01-22".
  if (years!.length > 2 || order) {
    if (first > 12) return compose(year, second, first, time);
    if (second > 12 || first === second) return compose(year, first, second, time);
  }
  if (order === undefined) return { problem: 'ambiguous' };
  const read = order === 'dmy' ? compose(year, second, first, time) : compose(year, first, second, time);
  return 'iso' in read ? { ...read, decided: true } : read;
}

// 04/05/24 in running text, and no fraction or path
const STROKES = /(?<![\d/])(\d{1,2})\/(\d{1,2})\/(?:\d{4}|\d{2})(?![\d/])/g;

/** Whether the numbers of a date could be its day and month in either order: of "04/05/24", and not of "25/05/24". */
const isEither = (first: number, second: number): boolean => first <= 12 && second <= 12 && first !== second;

/** The dates of numbers in a text whose day and month could be either. */
export const datesInDoubt = (text: string): string[] =>
  [...text.matchAll(STROKES)].filter(([, a, b]) => isEither(Number(a), Number(b))).map(([date]) => date);

/**
 * Which comes first in the dates of a text that can be read in one way alone, or are the day of publication in one way
 * alone; undefined without any, and where they differ.
 * @param published `YYYY-MM-DD`, a time may follow
 */
export function orderShown(text: string, published?: string | null): DateOrder | undefined {
  const orders = new Set<DateOrder>();
  const day = published?.slice(0, 10);
  for (const [date, a, b] of text.matchAll(STROKES)) {
    const [first, second] = [Number(a), Number(b)];
    if (first > 12 && first <= 31 && second <= 12) orders.add('dmy');
    if (second > 12 && second <= 31 && first <= 12) orders.add('mdy');
    if (day && isEither(first, second))
      for (const order of ['dmy', 'mdy'] as const) if (isoOf(date, order) === day) orders.add(order);
  }
  const [only, other] = orders;
  return other === undefined ? only : undefined;
}

function isoOf(date: string, order: DateOrder): string | undefined {
  const read = readDate(date, order);
  return 'iso' in read ? read.iso : undefined;
}

/** Two digits mean the years from 1970 to 2069, as POSIX has it. */
const fullYear = (digits: string): number =>
  digits.length > 2 ? Number(digits) : Number(digits) + (Number(digits) < 70 ? 2000 : 1900);

function compose(year: number, month: number, day: number, time: string | undefined): DateReading {
  if (!isCalendarDate(year, month, day)) return { problem: 'impossible' };
  const date = `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
  return { iso: date + clockOf(time) };
}

/** `Thh:mm:ss±hh:mm`, or nothing where the offset is unknown or the clock impossible. */
function clockOf(time: string | undefined): string {
  const found = time === undefined ? null : TIME.exec(time.trim());
  const zone = found?.[5];
  if (!found || !zone) return '';
  const hour = (+found[1]! % (found[4] ? 12 : 24)) + (found[4]?.toLowerCase() === 'p' ? 12 : 0);
  const minute = +(found[2] ?? 0);
  const second = +(found[3] ?? 0);
  if (+found[1]! > 24 || minute > 59 || second > 60) return '';
  const offset = offsetOf(zone);
  return offset ? `T${pad(hour)}:${pad(minute)}:${pad(Math.min(second, 59))}${offset}` : '';
}

/** `±hh:mm` of `+0200`, `UTC+2`, `CEST`; empty for a zone that has none of its own: `ET` is two in a year. */
function offsetOf(zone: string): string {
  const numeric = /([+-])(\d{1,2}):?(\d{2})?$/.exec(zone);
  if (!numeric) return ZONES[zone.toLowerCase()] ?? '';
  const [, sign, hours, minutes = '00'] = numeric;
  return Number(hours) > 14 ? '' : `${sign}${hours!.padStart(2, '0')}:${minutes}`;
}

/** Whether the Gregorian calendar has this day; years 1500 to 2199, so that slips of the pen are noticed. */
function isCalendarDate(year: number, month: number, day: number): boolean {
  if (year < 1500 || year > 2199 || month < 1 || month > 12 || day < 1) return false;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return day <= (month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31);
}

const pad = (value: number, width = 2): string => String(value).padStart(width, '0');
