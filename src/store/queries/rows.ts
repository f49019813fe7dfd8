import { monthOf } from '../conditions.ts';

/** Shapes that statements of several subjects share. */

/** Which part of a list a page shows. */
export interface Slice {
  readonly limit: number;
  readonly offset: number;
}

/**
 * How many rows at most. A bare value there would have SQLite plan the statement anew each time that it is bound, since
 * a plan may depend on it: 20 of 45 µs for a page of quotes. A sum is taken as it comes.
 */
export const LIMIT = 'LIMIT $limit + 0';
/**
 * The rows of a slice, of a list that is about one subject. What comes before it is skipped in an index, key by key: give
 * it to a subquery that reads nothing but an index, and look up the rows of its keys alone.
 */
export const SLICE = `${LIMIT} OFFSET $offset`;

/** Places among the hashes (`hashPlace`): from one on, before another. */
export interface HashPlaces {
  readonly from: number;
  readonly to: number;
}
export const AT_PLACES = 'place >= $from AND place < $to';
/** How many rows stand at a place. */
export interface PlaceCount {
  readonly place: number;
  readonly count: number;
}

/** A part of one of the ordered lists: `places` from `from` on. */
export interface Places {
  readonly from: number;
  readonly places: number;
}
/** The keys of the rows of such a part, which must not reach over the end of a family of figures. */
export const KEYS_IN_PLACES = {
  articles: keysInPlaces('articles', 'id'),
  quotes: keysInPlaces('quotes', 'article, seq'),
  figures: keysInPlaces('figures', 'article, seq', 'family'),
};

/**
 * From the month in which the first of them stands, and so many rows into it: both are looked up. `+`: compared as what it
 * is, without a column's affinity, which the index of an expression has not.
 */
function keysInPlaces(list: string, key: string, part?: string): string {
  const printed = monthOf('published');
  const month = (value: string): string =>
    `(SELECT ${value} FROM months WHERE list = '${list}' AND first <= $from ORDER BY first DESC LIMIT 1)`;
  return `SELECT ${key} FROM ${list} WHERE ${part ? `${part} = ${month('part')} AND` : ''} ${printed} <= ${month('+month')}
    ORDER BY ${part ? `${part},` : ''} ${printed} DESC, published DESC, ${key}
    LIMIT $places + 0 OFFSET ifnull(${month('$from - first')}, 0)`;
}

export interface Count {
  readonly n: number;
}

/** The columns of `StatementCounts`. */
export const KINDS = ['direct', 'mixed', 'indirect'] as const;
/** The same counted over `quotes`. */
export const BY_KIND = KINDS.map((kind) => `count(*) FILTER (WHERE kind = '${kind}') AS ${kind}`).join(', ');
/** Whether an entity is a person, by its key alone: who is none need not be looked up. */
export const isPerson = (key: string): string => `${key} >= 'person/' AND ${key} < 'person0'`;

export interface MonthCount {
  /** `2022-01` */
  readonly month: string;
  readonly count: number;
}

/** How many entries of a list are of a month, a day or another time. */
export interface PeriodCount {
  readonly period: string;
  readonly count: number;
}

/** What stands for the month of what has no time of publication. */
export const UNDATED = 'undated';

// The day of a time of publication; a month's 0th of what has none.
const DAY = "iif(length(published) >= 10, substr(published, 1, 10), substr(published, 1, 7) || '-00')";

/** SQL: whether a row was published in `$month`, by an index on the time. */
export const IN_MONTH = "published >= $month AND published < $month || '~'";

/**
 * SQL: how many rows were published in each month, the latest first, the undated last.
 * @param from what stands behind FROM
 * @param rows what is counted
 */
export const countsByMonth = (from: string, rows = '*'): string =>
  `SELECT ifnull(substr(published, 1, 7), '${UNDATED}') AS period, count(${rows}) AS count FROM ${from}
   GROUP BY 1 ORDER BY period = '${UNDATED}', period DESC`;
/** The same by day, of the rows of one month: the latest first, what is of no day last. */
export const countsByDay = (from: string, rows = '*'): string =>
  `SELECT ${DAY} AS period, count(${rows}) AS count FROM ${from} GROUP BY 1 ORDER BY 1 DESC`;

/**
 * Of how many of the newest articles it is counted what stands beside a topic, or beside somebody or something named: who was
 * there ever is not what a reader asks, and must not take longer for each article more.
 */
export const NEWEST_COUNTED = 1000;
/** What a page tells of that: null where it is all of so many articles. */
export const newestCounted = (articles: number): number | null =>
  articles > NEWEST_COUNTED ? NEWEST_COUNTED : null;

/** An entity as other things lead to it, with how often they do. */
export interface CountedEntity {
  readonly name: string;
  readonly path: string;
  /** Whether it has a page of its own: 0 or 1. */
  readonly listed: number;
  readonly count: number;
}

export interface CountedTopic {
  readonly label: string;
  readonly path: string;
  readonly count: number;
}
