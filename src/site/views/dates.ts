import type { ArchiveContext } from '../../store/archive-context.ts';
import type { PageRef } from '../page.ts';
import { datesPage } from '../routes.ts';
import { countOf, type DateCard, dateCards } from './cards.ts';
import { type CountedLink, FEW, offsetOf, type PageView, type Paging, pageView, pagingOf } from './view.ts';

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
  const { limit, offset } = offsetOf(context, ref.number);
  const month = ref.key.length > 4;
  const total = month
    ? countOf(context, 'dates WHERE month = ?', ref.key)
    : countOf(context, "dates WHERE year IS NOT NULL AND ? IN ('', year)", ref.key);
  const year = ref.key.slice(0, 4);
  const shown =
    ref.key || total <= FEW
      ? dateCards(
          context,
          month ? 'WHERE d.month = ?' : ref.key ? `WHERE ${OF_THE_YEAR}` : 'WHERE d.year IS NOT NULL',
          ref.key ? [ref.key] : [],
          `ORDER BY d.tense IS NOT 'future', d.day, d.article, d.seq LIMIT ${limit} OFFSET ${offset}`,
        )
      : [];
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
    days: month ? daysOf(context, ref.key) : [],
    promises: month
      ? shown.filter(({ tense }) => tense === 'future')
      : ref.number > 1
        ? []
        : promises(context, ref.key),
    events: shown.filter(({ tense }) => tense !== 'future'),
    paging: ref.key
      ? pagingOf(context, datesPage(ref.key), ref.number, month ? total : ofTheYear(context, year))
      : null,
  };
}

const OF_THE_YEAR = "d.year = ? AND d.month IS NULL AND d.tense IS NOT 'future'";

/** How much is said of a year, or of a season of it, that is not of one of its months. */
export const ofTheYear = (context: ArchiveContext, year: string): number =>
  countOf(context, `dates d WHERE ${OF_THE_YEAR}`, year);

const periodLink = (
  context: ArchiveContext,
  { period, count, toCome }: { period: string; count: number; toCome: number },
): DatePeriod => ({ text: period, href: context.href(datesPage(period)), count, toCome });

/** The twelve months of a year, also those of which nothing is said. */
function monthLinks(context: ArchiveContext, year: string): DatePeriod[] {
  const found = new Map(datePeriods(context, year).map((row) => [row.period, periodLink(context, row)]));
  return Array.from({ length: 12 }, (_, n) => {
    const month = `${year}-${String(n + 1).padStart(2, '0')}`;
    return found.get(month) ?? { text: month, href: '', count: 0, toCome: 0 };
  });
}

function yearsAndDecades(context: ArchiveContext): Pick<DatesView, 'years' | 'decades'> {
  const { first } = context.store.one<{ first: string | null }>(
    'SELECT min(published) AS first FROM articles',
  )!;
  const since = `${first?.slice(0, 3) ?? ''}0`;
  const all = datePeriods(context).map((row) => periodLink(context, row));
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

/** Dates that name a day, by day: a month alone is none of its days. */
const daysOf = (context: ArchiveContext, month: string): DatesView['days'] =>
  context.store.all(
    `SELECT day, count(*) AS count, sum(tense IS 'future') AS toCome FROM dates
     WHERE month = ? AND length(edtf) = 10 GROUP BY day ORDER BY day`,
    month,
  );

/** Of all, those due last: an archive has no today, and what is due last is likeliest to be still open. */
const promises = (context: ArchiveContext, year: string): DateCard[] =>
  dateCards(
    context,
    `WHERE d.tense = 'future' AND d.day IS NOT NULL AND ? IN ('', d.year)`,
    [year],
    'ORDER BY d.day DESC, d.article DESC, d.seq DESC LIMIT 100',
  ).reverse();

/** Years that are mentioned, latest first, or the months of one of them; with how much was then still to come. */
export const datePeriods = (
  context: ArchiveContext,
  year = '',
): { period: string; count: number; toCome: number }[] =>
  year
    ? context.store.all(
        "SELECT month AS period, count(*) AS count, sum(tense IS 'future') AS toCome FROM dates WHERE year = ? AND month IS NOT NULL GROUP BY month ORDER BY month",
        year,
      )
    : context.store.all(
        "SELECT year AS period, count(*) AS count, sum(tense IS 'future') AS toCome FROM dates WHERE year IS NOT NULL GROUP BY year ORDER BY year DESC",
      );
