import { query } from '../query.ts';
import { rowSet } from '../row-set.ts';
import {
  type Count,
  countsByDay,
  countsByMonth,
  IN_MONTH,
  LIMIT,
  type PeriodCount,
  SLICE,
  type Slice,
} from './rows.ts';
import { sumOf, tallied } from './tallies.ts';

/** A date in a list, with its article. */
export interface DateCardRow {
  readonly text: string;
  readonly type: string;
  readonly value: string;
  readonly edtf: string | null;
  readonly day: string | null;
  readonly tense: string | null;
  readonly sentence: string;
  readonly anchor: string;
  readonly published: string | null;
  readonly title: string;
  readonly path: string;
}

const CARD = `SELECT d.text, d.type, d.value, d.edtf, d.day, d.tense, d.sentence, d.anchor, d.published, a.title, a.path
  FROM dates d JOIN articles a ON a.id = d.article`;
const NEWEST = 'ORDER BY d.published DESC, d.article, d.seq';
// What was still to come when it was printed stands first.
const ORDERED = "ORDER BY d.tense IS NOT 'future', d.day, d.article, d.seq";
/** Of a year, but of none of its months. */
const OF_THE_YEAR = "year = $year AND month IS NULL AND tense IS NOT 'future'";
/** Of a month, but of none of its days. */
const OF_THE_MONTH = 'month = $month AND length(edtf) IS NOT 10';

/** An article's page: its dates in the order of its text. */
export const datesOfArticle = query<DateCardRow, { article: string }>(
  'dates of an article',
  `${CARD} WHERE a.id = $article ORDER BY d.seq`,
);

/** The page of all years, where the archive has few dates. */
export const allDates = query<DateCardRow, { limit: number }>(
  'all dates',
  `${CARD} WHERE d.year IS NOT NULL ${ORDERED} ${LIMIT}`,
);
/** A month's page, where one has all of it. */
export const datesOfMonth = query<DateCardRow, { month: string }>(
  'dates of a month',
  `${CARD} WHERE d.month = $month ${ORDERED}`,
);
const inParts = (where: string): string =>
  `${CARD} WHERE (d.article, d.seq) IN (
     SELECT article, seq FROM dates WHERE ${where} ORDER BY published DESC, article, seq ${SLICE}) ${NEWEST}`;
/** A month's page: what is of none of its days, where these have pages of their own. */
export const datesOfTheMonth = query<DateCardRow, { month: string } & Slice>(
  'dates of the month alone',
  inParts(OF_THE_MONTH),
);
/** A day's page. */
export const datesOfDay = query<DateCardRow, { day: string } & Slice>(
  'dates of a day',
  inParts('day = $day AND length(edtf) = 10'),
);
/** A year's page: what is of none of its months. */
export const datesOfTheYear = query<DateCardRow, { year: string } & Slice>(
  'dates of the year alone',
  inParts(OF_THE_YEAR),
);

/** How much of that was printed in each month, the latest first, the undated last… */
export const monthsOfTheYear = query<PeriodCount, { year: string }>(
  'months of printing of the year alone',
  countsByMonth(`dates WHERE ${OF_THE_YEAR}`),
);
/** …and on each day of a month, what is of no day last. */
export const daysOfTheYear = query<PeriodCount, { year: string; month: string }>(
  'days of printing of the year alone in a month',
  countsByDay(`dates WHERE ${OF_THE_YEAR} AND ${IN_MONTH}`),
);

export const countDates = query<Count>('count dates', `SELECT ${sumOf('dates', "''")} AS n`);
export const countDatesOfYear = query<Count, { year: string }>(
  'count dates of a year',
  `SELECT ${tallied('dates', "''", '$year')} AS n`,
);
export const countDatesOfMonth = query<Count, { month: string }>(
  'count dates of a month',
  `SELECT ${tallied('dates', 'substr($month, 1, 4)', '$month')} AS n`,
);
/** A day's page. */
export const countDatesOfDay = query<Count, { day: string }>(
  'count dates of a day',
  `SELECT ${tallied('dates', 'substr($day, 1, 7)', '$day')} AS n`,
);
/** The page of a month or a year, and the page plan: what is of none of its days, or months. */
export const countDatesApart = query<Count, { period: string }>(
  'count dates of a period alone',
  `SELECT ${tallied('dates apart', '$period', "''")} AS n`,
);

/** How much is said of a year, a month or a day, and how much of that was to come when it was printed. */
export interface PeriodRow {
  readonly period: string;
  readonly count: number;
  readonly toCome: number;
}
const periodsIn = (part: string): string =>
  `SELECT item AS period, count, ${tallied('dates to come', part, 'd.item')} AS toCome
   FROM tallies d WHERE list = 'dates' AND part = ${part} ORDER BY item`;
/** The page of all years, and the page plan: the latest first. */
export const dateYears = query<PeriodRow>('years of dates', `${periodsIn("''")} DESC`);
/** A year's page and the page plan: its months; a month's: its days. A month alone is none of its days. */
export const datePeriods = query<PeriodRow, { of: string }>('periods of dates', periodsIn('$of'));

const PROMISES = 'ORDER BY d.day DESC, d.article DESC, d.seq DESC LIMIT 100';
/** The page of all years: what was to come when it was printed, what is due last first. */
export const promises = query<DateCardRow>(
  'promises',
  `${CARD} WHERE d.tense = 'future' AND d.day IS NOT NULL ${PROMISES}`,
);
/** The same for a month's page, where its days have pages of their own. */
export const promisesOfMonth = query<DateCardRow, { month: string }>(
  'promises of a month',
  `${CARD} WHERE d.tense = 'future' AND d.day IS NOT NULL AND d.year = substr($month, 1, 4) AND d.day >= $month AND d.day < $month || '~' AND d.month = $month ${PROMISES}`,
);
/** The same for a year's page. */
export const promisesOfYear = query<DateCardRow, { year: string }>(
  'promises of a year',
  `${CARD} WHERE d.tense = 'future' AND d.day IS NOT NULL AND d.year = $year ${PROMISES}`,
);

/** The columns of a date, as `archive/` derives them. */
export interface DateRow {
  readonly article: string;
  readonly seq: number;
  /** `ItemIds` */
  readonly item: string;
  readonly anchor: string;
  readonly type: string;
  readonly value: string;
  readonly edtf: string | null;
  readonly text: string;
  readonly day: string | null;
  readonly year: string | null;
  readonly month: string | null;
  readonly tense: string | null;
  readonly sentence: string;
  readonly published: string | null;
}

/** Derivation. */
export const dates = rowSet<DateRow>(
  'dates',
  ['article'],
  ['article', 'seq'],
  [
    'item',
    'anchor',
    'type',
    'value',
    'edtf',
    'text',
    'day',
    'year',
    'month',
    'tense',
    'sentence',
    'published',
  ],
);
