import type { PageRef } from '../../model/page.ts';
import type { ArchiveContext } from '../../store/archive-context.ts';
import { fitsOnePage, recentPlaces } from '../../store/list-pages.ts';
import { countArticles } from '../../store/queries/articles.ts';
import {
  quoteDays,
  quoteMonths,
  quoteMonthsOfYear,
  quotesInPlaces,
  quoteYears,
  type StatementTally,
  speakersOfPeriod,
  tallyOfQuotes,
} from '../../store/queries/quotes.ts';
import type { MonthCount, Places } from '../../store/queries/rows.ts';
import type { Stretch } from '../../store/queries/stretches.ts';
import { quotesPage } from '../routes.ts';
import { sliceOf, type TimeList, timeList, type WholeList } from '../time-lists.ts';
import { countOf, entityLinks, type QuoteCard, quoteCards } from './cards.ts';
import { partLinks } from './months.ts';
import { type Paging, recentPaging } from './paging.ts';
import { type CountedLink, HUB_LATEST, type Link, type PageView, pageView, stretchOf } from './view.ts';

export interface QuotesView extends PageView {
  /** `2022`, `2022-01`, `undated`, or empty for all. */
  readonly period: string;
  /** Whether only the newest stand here, and all under the months. */
  readonly isHub: boolean;
  /** How many articles the archive has, where nobody is quoted in any. */
  readonly ofArticles: number;
  /** On the first page of a list: how many there are, who is quoted most, and when. */
  readonly statements: StatementTally | null;
  readonly speakers: readonly CountedLink[];
  readonly months: readonly CountedLink[];
  /** The lists of shorter times. */
  readonly periods: readonly CountedLink[];
  readonly quotes: readonly QuoteCard[];
  readonly paging: Paging | null;
}

/** Speakers of a list that are named above it. */
const MOST_QUOTED = 15;

/**
 * Quotes as they were printed, newest first. `key`: empty, a year, a month, a day of a month of very many, or `undated`. A month
 * and the undated have all of theirs, page by page, or the month's days have; so have a year and the whole where one page is
 * enough.
 */
export function quotesView(context: ArchiveContext, ref: PageRef): QuotesView {
  const { key, number } = ref;
  const list = stretchOf(context, isMonth(key) ? 'quotes by month' : 'quotes', key.slice(0, 7));
  const part = isMonth(key) ? timeList(context, wholeMonth(context, key.slice(0, 7)), key) : null;
  const periods = part ? partLinks(context, part, quotesPage) : periodsOf(context, key);
  const isHub = periods.length > 0;
  const isDay = key.length > 7;
  const ofAll = number === 0 && !isDay;
  return {
    ...pageView(context, ref, {
      title: key,
      description: context.config.title,
      breadcrumbs: trailTo(context, key),
    }),
    period: key,
    isHub,
    ofArticles: list.count > 0 ? 0 : countOf(context, countArticles),
    statements: ofAll ? context.store.one(tallyOfQuotes, { part: key })! : null,
    speakers: ofAll ? entityLinks(context, speakersOfPeriod, { part: key, limit: MOST_QUOTED }) : [],
    months: monthsOf(context, key),
    periods,
    quotes: quoteCards(context, quotesInPlaces, shownOf(context, list, part, { isHub, number })),
    paging: isHub ? null : recentPaging(context, quotesPage(key), number, part?.count ?? list.count),
  };
}

/** What a page shows, as places in the list of all quotes. */
function shownOf(
  context: ArchiveContext,
  list: Stretch,
  part: TimeList | null,
  { isHub, number }: { readonly isHub: boolean; readonly number: number },
): Places {
  if (!part) return isHub ? { from: list.first, places: HUB_LATEST } : recentPlaces(context, list, number);
  const { offset, limit } = sliceOf(context, part, number);
  return { from: list.first + offset, places: limit };
}

/** The quotes of a month in the order of time. */
export const wholeMonth = (context: ArchiveContext, month: string): WholeList => ({
  period: month,
  count: stretchOf(context, 'quotes by month', month).count,
  periodsOf: () => context.store.allOnce(quoteDays, { month }),
});

function trailTo(context: ArchiveContext, key: string): Link[] {
  const above = key === '' ? [] : ['', key.slice(0, 4), key.slice(0, 7)];
  return above
    .filter(({ length }) => length < key.length && (isMonth(key) || length === 0))
    .map((period) => ({ text: period || 'quotes', href: context.href(quotesPage(period)) }));
}

/** Of a month, or of a day. */
const isMonth = (key: string): boolean => /^\d{4}-/.test(key);

function periodsOf(context: ArchiveContext, key: string): CountedLink[] {
  const link = (period: string, count: number): CountedLink => ({
    text: period,
    href: context.href(quotesPage(period)),
    count,
  });
  return key === ''
    ? yearsOfQuotes(context).map(({ year, count }) => link(year, count))
    : monthsWithQuotes(context, key).map(({ month, count }) => link(month, count));
}

/** Of all, or of a year. */
function monthsOf(context: ArchiveContext, key: string): readonly CountedLink[] {
  const { store } = context;
  const rows =
    key === ''
      ? store.allOnce(quoteMonths)
      : key.length === 4
        ? store.allOnce(quoteMonthsOfYear, { year: key })
        : [];
  const hasYears = yearsOfQuotes(context).length > 0;
  return rows.map(({ month, count }) => {
    const year = month.slice(0, 4);
    const list = monthsWithQuotes(context, year).length > 0 ? month : hasYears ? year : '';
    return { text: month, count, href: list === '' ? '' : context.href(quotesPage(list)) };
  });
}

/** Years with quotes, newest first, the undated ones last; none where one page of all is enough. */
export function yearsOfQuotes(context: ArchiveContext): readonly { year: string; count: number }[] {
  return fitsOnePage(context, stretchOf(context, 'quotes', '').count)
    ? []
    : context.store.allOnce(quoteYears);
}

/** The months of a year that have lists of their own, the earliest first; none where one page of the year is enough. */
export const monthsWithQuotes = (context: ArchiveContext, year: string): readonly MonthCount[] =>
  year.length !== 4 || fitsOnePage(context, stretchOf(context, 'quotes', year).count)
    ? []
    : context.store.allOnce(quoteMonthsOfYear, { year });
