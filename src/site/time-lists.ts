import { LONG_LIST } from '../config/archive-config.ts';
import type { ArchiveContext } from '../store/archive-context.ts';
import { isDataMonthly } from '../store/archive-size.ts';
import { olderPages, recentSlice } from '../store/list-pages.ts';
import { type PeriodCount, type Slice, UNDATED } from '../store/queries/rows.ts';
import type { Query } from '../store/query.ts';

/**
 * A list in the order of time, or a part of one. Its pages are numbered from its oldest entry, so that an entry that comes to
 * its middle is news to all pages behind: a list of very many pages is cut into its months, a month of very many into its
 * days, each a list of its own, and what comes to one is news to that.
 */
export interface TimeList {
  /** Empty of the whole; `2022-01`, `undated`; `2022-01-31`, `2022-01-00` of what is of no day. */
  readonly period: string;
  /** Entries of the whole that are newer than all of it. */
  readonly newer: number;
  readonly count: number;
  /** The lists that it is cut into, the newest first; none where it has its entries on its own pages. */
  readonly parts: readonly PeriodCount[];
}

/**
 * How many entries of a list the months have, or the days of a month, the newest first; in both the undated, or those of no
 * day, come last.
 */
export type PeriodsOf = (month: string) => readonly PeriodCount[];

/** A whole list: of all times, or one that is of a month by itself. */
export interface WholeList {
  readonly period: string;
  readonly count: number;
  readonly periodsOf: PeriodsOf;
}

/** By two statements: what gives the months of a list, and what the days of one of them. */
export const periodsBy =
  (
    { store }: ArchiveContext,
    months: Query<PeriodCount>,
    days: Query<PeriodCount, { month: string }>,
  ): PeriodsOf =>
  (month) =>
    month === '' ? store.allOnce(months) : store.allOnce(days, { month });

/** A list, or its part of a period; empty where it has no such part. */
export function timeList(context: ArchiveContext, whole: WholeList, period: string): TimeList {
  let list = begun(context, whole);
  for (const within of [period.slice(0, MONTH), period])
    if (within.length > list.period.length) list = partOf(context, list, whole.periodsOf, within);
  return list;
}

/** A list and all that it is cut into. */
export function* timeLists(context: ArchiveContext, whole: WholeList): Generator<TimeList> {
  const below = function* (list: TimeList): Generator<TimeList> {
    yield list;
    for (const { period } of list.parts) yield* below(partOf(context, list, whole.periodsOf, period));
  };
  yield* below(begun(context, whole));
}

/** The lists in which something stands that was published then, from the whole to the one whose pages have it. */
export function listsAt(context: ArchiveContext, whole: WholeList, published: string | null): TimeList[] {
  const lists = [begun(context, whole)];
  const month = published?.slice(0, MONTH) ?? UNDATED;
  for (const period of [
    month,
    published && published.length >= DAY ? published.slice(0, DAY) : `${month}-00`,
  ]) {
    const last = lists.at(-1)!;
    if (period.length <= last.period.length) continue;
    if (last.parts.length === 0) break;
    lists.push(partOf(context, last, whole.periodsOf, period));
  }
  return lists;
}

// Characters of a month, which `undated` has as well, and of a day.
const MONTH = 7;
const DAY = 10;

const begun = (context: ArchiveContext, { period, count, periodsOf }: WholeList): TimeList =>
  cut(context, { period, newer: 0, count }, periodsOf);

function partOf(context: ArchiveContext, list: TimeList, periodsOf: PeriodsOf, period: string): TimeList {
  let { newer } = list;
  for (const part of list.parts) {
    if (part.period === period) return cut(context, { ...part, newer }, periodsOf);
    newer += part.count;
  }
  return { period, newer, count: 0, parts: [] };
}

/**
 * Small archives keep their pages by numbers: there are never many. So does one whose data are whole, as `archive.yml` may ask
 * of any: its older pages have JSON forms, each of which leads to the next (`writeForm`).
 */
function cut(context: ArchiveContext, list: Omit<TimeList, 'parts'>, periodsOf: PeriodsOf): TimeList {
  const isLong = isDataMonthly(context) && olderPages(context, list.count) >= LONG_LIST;
  // A day is not cut, nor what is of no day or of no time.
  if (!isLong || !(list.period === '' || isMonth(list.period))) return { ...list, parts: [] };
  const parts = periodsOf(list.period);
  // All of one day, or without a date: it would be the same list again, one step further away.
  const isOne = parts.length === 1 && !isMonth(parts[0]!.period);
  return { ...list, parts: isOne ? [] : parts };
}

const isMonth = (period: string): boolean => /^\d{4}-\d\d$/.test(period);

/**
 * How much of a list is newer than a period, and how much is of it, be the list cut or not: several lists that stand on the same
 * pages are cut as the longest of them is.
 */
export function countsAt(periodsOf: PeriodsOf, period: string): Pick<TimeList, 'newer' | 'count'> {
  const month = period.slice(0, MONTH);
  const months = around(periodsOf(''), month);
  if (period === month) return months;
  const days = around(periodsOf(month), period);
  return { newer: months.newer + days.newer, count: days.count };
}

function around(periods: readonly PeriodCount[], own: string): Pick<TimeList, 'newer' | 'count'> {
  // The undated are older than everything.
  const at = (period: string): string => (period === UNDATED ? '' : period);
  let [newer, count] = [0, 0];
  for (const one of periods) {
    if (at(one.period) > at(own)) newer += one.count;
    else if (one.period === own) count = one.count;
  }
  return { newer, count };
}

/** Entries that stand on a page of its own that leads to parts. */
const NEWEST = 20;

/** What a page shows, as a slice of the whole: of a list that is cut, on its one page, some of the newest. */
export function sliceOf(context: ArchiveContext, { newer, count, parts }: TimeList, number: number): Slice {
  if (parts.length > 0) return { offset: newer, limit: Math.min(count, NEWEST) };
  const { offset, limit } = recentSlice(context, number, count);
  return { offset: newer + offset, limit };
}
