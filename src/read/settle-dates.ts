import type { ArticleMeta, Document, Sourced } from '../model/article.ts';
import type { Removals } from '../model/removals.ts';
import type { DateOrder } from '../text/calendar-date.ts';

/** What an archive says of the reading of all its articles. */
export interface DateSettings {
  /** What it was asked to take down. */
  readonly removals?: Removals | undefined;
  /** Last day of the archive, `YYYY-MM-DD`: what is published later is left out. */
  readonly until?: string | undefined;
  /** IANA name of the zone in which an instant is a day; each article's own where it is not set. */
  readonly timeZone?: string | undefined;
  /** Which of day and month comes first in dates of numbers alone; in doubt where it is not set. */
  readonly dateOrder?: DateOrder | undefined;
}

/** Tells a document's instants in the archive's zone: from there on their first ten characters are the day. */
export function settleDates(document: Document, { timeZone, dateOrder }: DateSettings = {}): Document {
  const { published, captured } = document.meta;
  const meta: ArticleMeta = {
    ...document.meta,
    ...(published && timeZone ? { published: inZone(published, timeZone) } : {}),
    ...(captured && timeZone ? { captured: inZone(captured, timeZone) } : {}),
  };
  return dateOrder ? { ...document, meta, dateOrder } : { ...document, meta };
}

const inZone = (date: Sourced<string>, timeZone: string): Sourced<string> => ({
  ...date,
  value: date.value.includes('T') ? toldIn(timeZone, date.value) : date.value,
});

/** An instant as `YYYY-MM-DDThh:mm:ss±hh:mm` in a zone; as it was where it is none. */
function toldIn(timeZone: string, value: string): string {
  const instant = Date.parse(value);
  if (Number.isNaN(instant)) return value;
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    timeZoneName: 'longOffset',
  }).formatToParts(instant);
  const part = (type: Intl.DateTimeFormatPartTypes): string =>
    parts.find((one) => one.type === type)?.value ?? '';
  const offset = part('timeZoneName').replace('GMT', '').slice(0, 6) || '+00:00';
  const day = `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`;
  return `${day}T${part('hour')}:${part('minute')}:${part('second')}${offset}`;
}
