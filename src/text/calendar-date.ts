import { monthNumber } from './calendar-names.ts';

/** What `readDate` makes of something that is meant as a date. */
export type DateReading =
  | { readonly iso: string }
  | { readonly problem: 'not-a-date' | 'ambiguous' | 'incomplete' | 'impossible' };

const ISO = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:[T\s]+(.+))?$/i; // 2022-01-19T08:30:00+02:00
const COMPACT = /^((?:19|20)\d{2})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})?\s*(.*))?$/i; // 20220119T083000Z
const DAY_FIRST = /^(\d{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?([a-z]{3,9})\.?,?\s+(\d{4})(?:[,\s]+(.+))?$/i; // 19 January 2022
const MONTH_FIRST = /^([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?:[,\s]+(.+))?$/i; // Jan. 19, 2022
const NUMERIC = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?:[,\s]+(.+))?$/; // 19/01/2022
const PARTIAL =
  /^(?:\d{4}(?:[-/.]\d{1,2})?|[a-z]{3,9}\.?\s+\d{4}|[a-z]{3,9}\.?\s+\d{1,2}|\d{1,2}\s+[a-z]{3,9}\.?|\d{1,2}[-/.]\d{1,2}[-/.]\d{2})$/i;
const WEEKDAY = /^(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?)\.?,?\s+/i; // Wed, …
const LEADING_TIME = /^\d{1,2}:\d{2}(?::\d{2})?\s*(?:[ap]\.?m\.?)?\s*(?:[A-Z]{2,5})?[,\s]+(?=\S)/i; // 01:38 PM IST Nov 20, 2019
const TIME =
  /^(?:at\s+)?(\d{1,2})(?::(\d{2}))(?::(\d{2})(?:[.,]\d{1,9})?)?\s*(?:([ap])\.?m\.?)?\s*(z|utc|gmt|[+-]\d{2}(?::?\d{2})?)?$/i;

/**
 * Reads a publication date as people and programs write it, in English or ISO 8601.
 * Gives `YYYY-MM-DD`, or `YYYY-MM-DDThh:mm:ss±hh:mm` where the time comes with its offset from UTC:
 * a time of an unknown zone is left out. Nothing is guessed: `03/04/2022` is ambiguous, and so is a two-digit year.
 */
export function readDate(given: string): DateReading {
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
  if (found) return numeric(+found[1]!, +found[3]!, +found[4]!, found[5]);
  if (PARTIAL.test(text)) return { problem: /^\d+[-/.]\d+[-/.]\d+$/.test(text) ? 'ambiguous' : 'incomplete' };
  return { problem: 'not-a-date' };
}

function named(month: string, day: number, year: number, time: string | undefined): DateReading {
  const number = monthNumber(month);
  return number ? compose(year, number, day, time) : { problem: 'not-a-date' };
}

/** Day and month in either order: clear only where one of them cannot be a month, or both are equal. */
function numeric(first: number, second: number, year: number, time: string | undefined): DateReading {
  if (first > 12) return compose(year, second, first, time);
  if (second > 12 || first === second) return compose(year, first, second, time);
  return { problem: 'ambiguous' };
}

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
  const digits = zone.replace(/\D/g, '').padEnd(4, '0');
  const offset = /^[+-]/.test(zone) ? `${zone[0]}${digits.slice(0, 2)}:${digits.slice(2, 4)}` : '+00:00';
  return +digits.slice(0, 2) > 14 ? '' : `T${pad(hour)}:${pad(minute)}:${pad(Math.min(second, 59))}${offset}`;
}

/** Whether the Gregorian calendar has this day; years 1500 to 2199, so that slips of the pen are noticed. */
function isCalendarDate(year: number, month: number, day: number): boolean {
  if (year < 1500 || year > 2199 || month < 1 || month > 12 || day < 1) return false;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return day <= (month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31);
}

const pad = (value: number, width = 2): string => String(value).padStart(width, '0');
