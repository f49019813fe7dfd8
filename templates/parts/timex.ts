import {
  type DateCard,
  type DurationUnit,
  dateFormat,
  fill,
  numberFormat,
  type PageView,
  parseTimex,
  printTimex,
  type Timex,
} from 'cuttings/theme';
import { day as dayOf, edtfDate, stringsOf } from './text.ts';

const UNITS: Readonly<Partial<Record<DurationUnit, string>>> = {
  Y: 'year',
  M: 'month',
  W: 'week',
  D: 'day',
  TH: 'hour',
  TM: 'minute',
  TS: 'second',
};
// 1 January 2024 was a Monday.
const weekdayName = (view: PageView, number: number): string =>
  dateFormat(view.site.language, { timeZone: 'UTC', weekday: 'long' }).format(Date.UTC(2024, 0, number));

/**
 * A TIMEX3 value as people write it: `2022-02-04` a day, `P6M` "6 months", `XXXX-WXX-3` "Wednesday, not known which",
 * `XXXX-02-04` "4 February", `PRESENT_REF` "present"; in its own notation where it is none of these.
 */
export function timeInWords(
  view: PageView,
  { type, value, edtf }: Pick<DateCard, 'type' | 'value' | 'edtf'>,
): string {
  const t = stringsOf(view);
  const timex = parseTimex(value);
  const words = timex && (t.references[value] ?? durationInWords(view, timex) ?? openInWords(view, timex));
  if (words) return words;
  if (timex?.kind === 'day' && timex.year !== null && timex.time !== undefined) {
    const { time, ...date } = timex;
    // What is left of a time of day, "TMO" or "TNI", the article's words beside it say.
    return /^T\d\d:\d\d/.test(time)
      ? clock(view, printTimex({ ...date, time: time.slice(0, 6) }))
      : dayOf(view, printTimex(date));
  }
  return type === 'DATE' && edtf ? edtfDate(view, edtf) : value;
}

/** "6 months"; nothing where units are mixed or not counted. */
function durationInWords(view: PageView, timex: Timex): string | undefined {
  if (timex.kind !== 'duration' || timex.counts.length > 1) return undefined;
  const [count, letters] = timex.counts[0]!;
  const unit = UNITS[letters];
  if (count === null || unit === undefined) return undefined;
  return numberFormat(view.site.language, { style: 'unit', unit, unitDisplay: 'long' }).format(count);
}

/** A week, weekday, month or day of which it is not known which year's it is. */
function openInWords(view: PageView, timex: Timex): string | undefined {
  const t = stringsOf(view);
  if (!('year' in timex) || timex.year !== null || timex.time !== undefined) return undefined;
  if (timex.kind === 'week') return t.openWeek;
  if (timex.kind === 'weekday' && timex.weekday !== null)
    return fill(t.openTime, { time: weekdayName(view, timex.weekday) });
  if (timex.kind !== 'month' && timex.kind !== 'day') return undefined;
  const day = timex.kind === 'day' ? timex.day : 1;
  // A correction by hand may name a day that no month has.
  if (!timex.month || timex.month > 12 || !day || day > 31) return undefined;
  return dayOfAnyYear(view, timex.month, timex.kind === 'day' ? day : undefined);
}

function clock(view: PageView, moment: string): string {
  const form = { timeZone: 'UTC', dateStyle: 'long', timeStyle: 'short' } as const;
  const time = Date.parse(`${moment}Z`);
  return Number.isNaN(time) ? moment : dateFormat(view.site.language, form).format(time);
}

function dayOfAnyYear(view: PageView, month: number, day?: number): string {
  const time = Date.UTC(2024, month - 1, day ?? 1);
  return dateFormat(view.site.language, {
    timeZone: 'UTC',
    month: 'long',
    ...(day === undefined ? {} : { day: 'numeric' }),
  }).format(time);
}
