/** A range of calendar days, both ends included, as `YYYY-MM-DD`. */
export interface DayRange {
  readonly first: string;
  readonly last: string;
}

const DAY_MS = 86_400_000;
const isoDay = (time: number): string => new Date(time).toISOString().slice(0, 10);
const utc = (year: number, month = 1, day = 1): number => {
  const date = new Date(Date.UTC(2000, month - 1, day));
  date.setUTCFullYear(year);
  return date.getTime();
};

/** First month of each season as TIMEX3 writes it; winter is counted to the year in which it begins. */
const SEASONS: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

/**
 * The days that a TIMEX3 DATE or TIME value covers: a day, week, month, quarter, half, season, year or decade;
 * null for what is underspecified (`XXXX-WXX-3`), a duration or a reference (`PAST_REF`).
 */
export function daysOf(value: string): DayRange | null {
  const months = (year: number, month: number, count: number): DayRange => ({
    first: isoDay(utc(year, month)),
    last: isoDay(utc(year, month + count) - DAY_MS),
  });
  const match =
    /^(\d{4})(?:-(?:(\d{2})(?:-(\d{2}))?|W(\d{2})(?:-(\d|WE))?|Q([1-4])|H([12])|(SP|SU|FA|WI)))?(?:T.*)?$/.exec(
      value,
    );
  if (!match) {
    const decade = /^(\d{3})$/.exec(value);
    return decade ? { first: `${decade[1]}0-01-01`, last: `${decade[1]}9-12-31` } : null;
  }
  const [, y, month, day, week, weekday, quarter, half, season] = match;
  const year = Number(y);
  if (day) return validDay(value.slice(0, 10));
  if (month) return Number(month) >= 1 && Number(month) <= 12 ? months(year, Number(month), 1) : null;
  if (week) return weekDays(year, Number(week), weekday);
  if (quarter) return months(year, Number(quarter) * 3 - 2, 3);
  if (half) return months(year, half === '1' ? 1 : 7, 6);
  if (season) return months(year, SEASONS[season]!, 3);
  return months(year, 1, 12);
}

function validDay(day: string): DayRange | null {
  const time = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(time) || isoDay(time) !== day ? null : { first: day, last: day };
}

/** ISO 8601 weeks: week 1 holds the year's first Thursday. */
function weekDays(year: number, week: number, weekday: string | undefined): DayRange {
  const fourth = utc(year, 1, 4);
  const monday = fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * DAY_MS + (week - 1) * 7 * DAY_MS;
  if (weekday === 'WE') return { first: isoDay(monday + 5 * DAY_MS), last: isoDay(monday + 6 * DAY_MS) };
  const first = monday + (weekday ? Number(weekday) - 1 : 0) * DAY_MS;
  return { first: isoDay(first), last: isoDay(weekday ? first : first + 6 * DAY_MS) };
}
