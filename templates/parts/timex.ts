import { type DateCard, dateFormat, fill, numberFormat, type PageView } from 'cuttings/theme';
import { day as dayOf, edtfDate, stringsOf } from './text.ts';

const UNITS: Readonly<Record<string, string>> = {
  PY: 'year',
  PM: 'month',
  PW: 'week',
  PD: 'day',
  PTH: 'hour',
  PTM: 'minute',
  PTS: 'second',
};
// 1 January 2024 was a Monday.
const weekday = (view: PageView, number: string): string =>
  dateFormat(view.site.language, { timeZone: 'UTC', weekday: 'long' }).format(
    Date.UTC(2024, 0, Number(number)),
  );

/**
 * A TIMEX3 value as people write it: `2022-02-04` a day, `P6M` "6 months", `XXXX-WXX-3` "Wednesday, not known which",
 * `XXXX-02-04` "4 February", `PRESENT_REF` "present"; in its own notation where it is none of these.
 */
export function timeInWords(
  view: PageView,
  { type, value, edtf }: Pick<DateCard, 'type' | 'value' | 'edtf'>,
): string {
  const t = stringsOf(view);
  const reference = t.references[value];
  if (reference) return reference;
  const duration = /^(PT?)(\d+(?:\.\d+)?)([YMWDHS])$/.exec(value);
  const unit = duration && UNITS[duration[1]! + duration[3]!];
  if (unit)
    return numberFormat(view.site.language, { style: 'unit', unit, unitDisplay: 'long' }).format(
      Number(duration[2]),
    );
  const open = /^XXXX-WXX(?:-([1-7]))?$/.exec(value);
  if (open) return open[1] ? fill(t.openTime, { time: weekday(view, open[1]) }) : t.openWeek;
  const yearless = /^XXXX-(0[1-9]|1[0-2])(?:-([0-2]\d|3[01]))?$/.exec(value);
  if (yearless) return dayOfAnyYear(view, yearless[1]!, yearless[2]);
  // What is left of a time of day, "TMO" or "TNI", the article's words beside it say.
  const moment = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)?/.exec(value);
  if (moment) return moment[2] ? clock(view, `${moment[1]}T${moment[2]}`) : dayOf(view, moment[1]!);
  return type === 'DATE' && edtf ? edtfDate(view, edtf) : value;
}

function clock(view: PageView, moment: string): string {
  const form = { timeZone: 'UTC', dateStyle: 'long', timeStyle: 'short' } as const;
  const time = Date.parse(`${moment}Z`);
  return Number.isNaN(time) ? moment : dateFormat(view.site.language, form).format(time);
}

function dayOfAnyYear(view: PageView, month: string, day: string | undefined): string {
  const time = Date.UTC(2024, Number(month) - 1, Number(day ?? 1));
  return dateFormat(view.site.language, {
    timeZone: 'UTC',
    month: 'long',
    ...(day ? { day: 'numeric' } : {}),
  }).format(time);
}
