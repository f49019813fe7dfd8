import type { ArchiveContext } from '../../store/archive-context.ts';
import { articleSpan } from '../../store/queries/articles.ts';
import {
  allDates,
  countDates,
  countDatesOfMonth,
  countDatesOfTheYear,
  countDatesOfYear,
  dateMonths,
  datesOfMonth,
  datesOfTheYear,
  dateYears,
  daysOfMonth,
  type PeriodRow,
  promises,
  promisesOfYear,
} from '../../store/queries/dates.ts';
import type { PageRef } from '../page.ts';
import { datesPage } from '../routes.ts';
import { countOf, type DateCard, dateCards } from './cards.ts';
import { type CountedLink, FEW, type PageView, type Paging, pageView, pagingOf, sliceOf } from './view.ts';

/** What the articles say happened, or will happen, at a time. */
export interface DatesView extends PageView {
  /** Empty, `2022` or `2022-02`. */
  readonly period: string;
  readonly total: number;
  /** The year's months, on a year's page. */
  readonly months: readonly DatePeriod[];
  /** On the first page, latest first: the years of the archive's own decade and later, and all decades before. */
  readonly years: readonly DatePeriod[];
  readonly decades: readonly Decade[];
  /** A month's days of which something is said. */
  readonly days: readonly { readonly day: string; readonly count: number; readonly toCome: number }[];
  /** What was still to come when the article was printed, by the day it was due; of all, the last hundred. */
  readonly promises: readonly DateCard[];
  /** What had been, or was that day: of a month, of a year what has no month, or of all where they are few. */
  readonly events: readonly DateCard[];
  readonly paging: Paging | null;
}

/** A year or a month, with how much of it was still to come when it was printed. */
export interface DatePeriod extends CountedLink {
  readonly toCome: number;
}

export interface Decade {
  /** `1990` */
  readonly first: string;
  readonly count: number;
  readonly years: readonly DatePeriod[];
}

export function datesView(context: ArchiveContext, ref: PageRef): DatesView {
  const month = ref.key.length > 4;
  const year = ref.key.slice(0, 4);
  const total = totalOf(context, ref.key);
  const shown = ref.key || total <= FEW ? datesOf(context, ref) : [];
  return {
    ...pageView(context, ref, {
      title: ref.key,
      description: context.config.title,
      breadcrumbs: [
        ...(ref.key ? [{ text: 'dates', href: context.href(datesPage()) }] : []),
        ...(month ? [{ text: year, href: context.href(datesPage(year)) }] : []),
      ],
    }),
    period: ref.key,
    total,
    months: ref.key.length === 4 ? monthLinks(context, ref.key) : [],
    ...(ref.key ? { years: [], decades: [] } : yearsAndDecades(context)),
    days: month ? context.store.allOnce(daysOfMonth, { month: ref.key }) : [],
    promises: month
      ? shown.filter(({ tense }) => tense === 'future')
      : ref.number > 1
        ? []
        : promisesOf(context, ref.key),
    events: shown.filter(({ tense }) => tense !== 'future'),
    paging: ref.key
      ? pagingOf(context, datesPage(ref.key), ref.number, month ? total : ofTheYear(context, year))
      : null,
  };
}

function totalOf(context: ArchiveContext, period: string): number {
  if (period === '') return countOf(context, countDates);
  return period.length > 4
    ? countOf(context, countDatesOfMonth, { month: period })
    : countOf(context, countDatesOfYear, { year: period });
}

/** Of a month, of a year what has no month, or all; what was to come when it was printed first. */
function datesOf(context: ArchiveContext, { key, number }: PageRef): DateCard[] {
  const slice = sliceOf(context, number);
  if (key === '') return dateCards(context, allDates, { limit: slice.limit });
  return key.length > 4
    ? dateCards(context, datesOfMonth, { month: key, ...slice })
    : dateCards(context, datesOfTheYear, { year: key, ...slice });
}

/** How much is said of a year, or of a season of it, that is not of one of its months. */
export const ofTheYear = (context: ArchiveContext, year: string): number =>
  countOf(context, countDatesOfTheYear, { year });

const periodLink = (context: ArchiveContext, { period, count, toCome }: PeriodRow): DatePeriod => ({
  text: period,
  href: context.href(datesPage(period)),
  count,
  toCome,
});

/** The twelve months of a year, also those of which nothing is said. */
function monthLinks(context: ArchiveContext, year: string): DatePeriod[] {
  const found = new Map(
    context.store.allOnce(dateMonths, { year }).map((row) => [row.period, periodLink(context, row)]),
  );
  return Array.from({ length: 12 }, (_, n) => {
    const month = `${year}-${String(n + 1).padStart(2, '0')}`;
    return found.get(month) ?? { text: month, href: '', count: 0, toCome: 0 };
  });
}

function yearsAndDecades(context: ArchiveContext): Pick<DatesView, 'years' | 'decades'> {
  const { first } = context.store.allOnce(articleSpan)[0]!;
  const since = `${first?.slice(0, 3) ?? ''}0`;
  const all = context.store.all(dateYears).map((row) => periodLink(context, row));
  const older = all.filter(({ text }) => text < since);
  return {
    years: all.filter(({ text }) => text >= since),
    decades: [...Map.groupBy(older, ({ text }) => `${text.slice(0, 3)}0`)].map(([decade, years]) => ({
      first: decade,
      count: years.reduce((sum, { count }) => sum + count, 0),
      years,
    })),
  };
}

/** Of all, those due last: an archive has no today, and what is due last is likeliest to be still open. */
const promisesOf = (context: ArchiveContext, year: string): DateCard[] =>
  (year ? dateCards(context, promisesOfYear, { year }) : dateCards(context, promises)).reverse();
