import { type PageRef, partsOfPeriod } from '../../model/page.ts';
import type { ArchiveContext } from '../../store/archive-context.ts';
import { fitsOnePage, recentSlice } from '../../store/list-pages.ts';
import { articleSpan, countArticles } from '../../store/queries/articles.ts';
import {
  allDates,
  countDates,
  countDatesApart,
  countDatesOfDay,
  countDatesOfMonth,
  countDatesOfYear,
  datePeriods,
  datesOfDay,
  datesOfMonth,
  datesOfTheMonth,
  datesOfTheYear,
  dateYears,
  daysOfTheYear,
  monthsOfTheYear,
  type PeriodRow,
  promises,
  promisesOfMonth,
  promisesOfYear,
} from '../../store/queries/dates.ts';
import { given } from '../../store/query.ts';
import { datesPage } from '../routes.ts';
import { periodsBy, sliceOf, type TimeList, timeList, type WholeList } from '../time-lists.ts';
import { countOf, type DateCard, dateCards } from './cards.ts';
import { partLinks } from './months.ts';
import { type Paging, recentPaging, timePaging } from './paging.ts';
import { type CountedLink, FEW, type Link, type PageView, pageView } from './view.ts';

/** What the articles say happened, or will happen, at a time. */
export interface DatesView extends PageView {
  /** Empty, `2022`, `2022-02` or `2022-02-24`. */
  readonly period: string;
  readonly isFirst: boolean;
  readonly total: number;
  /** How many articles the archive has, where there is no date in any. */
  readonly ofArticles: number;
  /** The year's months, on a year's page. */
  readonly months: readonly DatePeriod[];
  /** On the first page, latest first: the years of the archive's own decade and later, and all decades before. */
  readonly years: readonly DatePeriod[];
  readonly decades: readonly Decade[];
  /** A month's days of which something is said; those with a page of their own lead there. */
  readonly days: readonly DateDay[];
  /** What was still to come when the article was printed, by the day it was due; of more than one page, the last hundred. */
  readonly promises: readonly DateCard[];
  /** What had been, or was that day: of a day, a month, of a year what has no month, or of all where they are few. */
  readonly events: readonly DateCard[];
  /** Whether these are of the period alone, and of none of the shorter ones in it. */
  readonly isApart: boolean;
  /** When it was printed, of what is printed of a year so often that it has pages by that; empty of all. */
  readonly printed: string;
  /** The times of printing that have pages of their own, the latest first. */
  readonly printings: readonly CountedLink[];
  readonly paging: Paging | null;
}

export interface DateDay {
  readonly day: string;
  readonly count: number;
  readonly toCome: number;
  readonly href: string | null;
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

/** What of a period its own page lists, apart from what is to come. */
interface PeriodList {
  readonly total: number;
  /** What is in none of the shorter periods; null where the list has all. */
  readonly promises: readonly DateCard[] | null;
  readonly cards: readonly DateCard[];
  /** The lists that it is cut into: its own pages are one then. */
  readonly printings: readonly CountedLink[];
}

export function datesView(context: ArchiveContext, ref: PageRef): DatesView {
  const { of: period, period: printed } = partsOfPeriod(ref.key);
  return printed === '' ? periodView(context, ref) : printedView(context, ref, { period, printed });
}

/** What was printed at a time about a year. */
function printedView(
  context: ArchiveContext,
  ref: PageRef,
  { period, printed }: Pick<DatesView, 'period' | 'printed'>,
): DatesView {
  const part = timeList(context, wholeYear(context, period), printed);
  return {
    ...pageView(context, ref, {
      title: `${period}: ${printed}`,
      description: context.config.title,
      breadcrumbs: [...trailTo(context, period), { text: period, href: context.href(datesPage(period)) }],
    }),
    ...NOTHING,
    period,
    printed,
    total: part.count,
    events: dateCards(context, datesOfTheYear, { year: period, ...sliceOf(context, part, ref.number) }),
    isApart: true,
    printings: ref.number === 0 ? printingsOf(context, period, part) : [],
    paging: timePaging(context, part, datesPage(period, printed), ref.number),
  };
}

const NOTHING: Omit<DatesView, keyof PageView> = {
  period: '',
  printed: '',
  isFirst: false,
  total: 0,
  ofArticles: 0,
  months: [],
  years: [],
  decades: [],
  days: [],
  promises: [],
  events: [],
  isApart: false,
  printings: [],
  paging: null,
};

/** What is said of a year, but of none of its months, in the order in which it was printed. */
export const wholeYear = (context: ArchiveContext, year: string): WholeList => ({
  period: '',
  count: ofThePeriod(context, year),
  periodsOf: periodsBy(context, given(monthsOfTheYear, { year }), given(daysOfTheYear, { year })),
});

const printingsOf = (context: ArchiveContext, year: string, list: TimeList): CountedLink[] =>
  partLinks(context, list, (printed) => datesPage(year, printed));

function periodView(context: ArchiveContext, ref: PageRef): DatesView {
  const { key: period, number } = ref;
  const isFirst = number === 0;
  const total = totalOf(context, period);
  const list = listOf(context, ref, total);
  return {
    ...pageView(context, ref, {
      title: period,
      description: context.config.title,
      breadcrumbs: trailTo(context, period),
    }),
    ...NOTHING,
    period,
    isFirst,
    total,
    ofArticles: total > 0 ? 0 : countOf(context, countArticles),
    months: period.length === 4 && isFirst ? monthLinks(context, period) : [],
    ...(period ? { years: [], decades: [] } : yearsAndDecades(context)),
    days: period.length === 7 && isFirst ? daysIn(context, period, total) : [],
    promises: list.promises ?? list.cards.filter(({ tense }) => tense === 'future'),
    events: list.cards.filter(
      ({ tense }) => tense !== 'future' || (list.promises !== null && period.length === 7),
    ),
    isApart: list.promises !== null && period !== '',
    printings: list.printings,
    paging: period ? recentPaging(context, datesPage(period), number, list.total) : null,
  };
}

function listOf(context: ArchiveContext, { key, number }: PageRef, total: number): PeriodList {
  const promised = (): readonly DateCard[] => (number === 0 ? promisesOf(context, key) : []);
  const slice = (of: number) => recentSlice(context, number, of);
  const whole = { total, promises: null, cards: [], printings: [] };
  switch (key.length) {
    case 0:
      return {
        ...whole,
        promises: promised(),
        cards: total <= FEW ? dateCards(context, allDates, { limit: total }) : [],
      };
    case 4: {
      const list = timeList(context, wholeYear(context, key), '');
      return {
        ...whole,
        total: list.parts.length > 0 ? 0 : list.count,
        promises: promised(),
        cards: dateCards(context, datesOfTheYear, { year: key, ...sliceOf(context, list, number) }),
        printings: printingsOf(context, key, list),
      };
    }
    case 7: {
      if (fitsOnePage(context, total))
        return { ...whole, cards: dateCards(context, datesOfMonth, { month: key }) };
      const own = ofThePeriod(context, key);
      return {
        ...whole,
        total: own,
        promises: promised(),
        cards: dateCards(context, datesOfTheMonth, { month: key, ...slice(own) }),
      };
    }
    default:
      return { ...whole, cards: dateCards(context, datesOfDay, { day: key, ...slice(total) }) };
  }
}

function totalOf(context: ArchiveContext, period: string): number {
  switch (period.length) {
    case 0:
      return countOf(context, countDates);
    case 4:
      return countOf(context, countDatesOfYear, { year: period });
    case 7:
      return countOf(context, countDatesOfMonth, { month: period });
    default:
      return countOf(context, countDatesOfDay, { day: period });
  }
}

/** The pages that a period is found under. */
function trailTo(context: ArchiveContext, period: string): Link[] {
  const above = ['', period.slice(0, 4), period.slice(0, 7)].filter(({ length }) => length < period.length);
  return above.map((one) => ({ text: one || 'dates', href: context.href(datesPage(one)) }));
}

/** How much is said of a year, or of a season of it, that is not of one of its months; of a month, not of one of its days. */
export const ofThePeriod = (context: ArchiveContext, period: string): number =>
  countOf(context, countDatesApart, { period });

function daysIn(context: ArchiveContext, month: string, total: number): DateDay[] {
  const apart = !fitsOnePage(context, total);
  return context.store.all(datePeriods, { of: month }).map(({ period: day, ...counts }) => ({
    day,
    ...counts,
    href: apart ? context.href(datesPage(day)) : null,
  }));
}

const periodLink = (context: ArchiveContext, { period, count, toCome }: PeriodRow): DatePeriod => ({
  text: period,
  href: context.href(datesPage(period)),
  count,
  toCome,
});

/** The twelve months of a year, also those of which nothing is said. */
function monthLinks(context: ArchiveContext, year: string): DatePeriod[] {
  const found = new Map(
    context.store.all(datePeriods, { of: year }).map((row) => [row.period, periodLink(context, row)]),
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
function promisesOf(context: ArchiveContext, period: string): DateCard[] {
  const cards =
    period === ''
      ? dateCards(context, promises)
      : period.length === 4
        ? dateCards(context, promisesOfYear, { year: period })
        : dateCards(context, promisesOfMonth, { month: period });
  return cards.reverse();
}
