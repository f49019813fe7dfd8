import type { ArchiveContext } from '../../store/archive-context.ts';
import type { PageRef } from '../page.ts';
import { countOf, type DateCard, dateCards } from './cards.ts';
import { type CountedLink, offsetOf, type PageView, type Paging, pageView, pagingOf } from './view.ts';

/** What the articles say happened, or will happen, at a time. */
export interface DatesView extends PageView {
  /** Empty, `2022` or `2022-02`. */
  readonly period: string;
  readonly total: number;
  /** Years on the first page, the year's months on a year's page. */
  readonly periods: readonly (CountedLink & { readonly toCome: number })[];
  /** What was still to come when the article was printed, by the day it was due; of all, the last hundred. */
  readonly promises: readonly DateCard[];
  /** What had been, or was that day; on a month's page only. */
  readonly events: readonly DateCard[];
  readonly paging: Paging | null;
}

export function datesView(context: ArchiveContext, ref: PageRef): DatesView {
  const { limit, offset } = offsetOf(context, ref.number);
  const month = ref.key.length > 4;
  const total = month
    ? countOf(context, 'dates WHERE month = ?', ref.key)
    : countOf(context, "dates WHERE month IS NOT NULL AND (?1 = '' OR year = ?1)", ref.key);
  const shown = month
    ? dateCards(
        context,
        'WHERE d.month = ?',
        [ref.key],
        `ORDER BY d.tense IS NOT 'future', d.day, d.article, d.seq LIMIT ${limit} OFFSET ${offset}`,
      )
    : [];
  const year = ref.key.slice(0, 4);
  return {
    ...pageView(context, ref, {
      title: ref.key,
      description: context.config.title,
      breadcrumbs: [
        ...(ref.key ? [{ text: 'dates', href: context.href('dates/') }] : []),
        ...(month ? [{ text: year, href: context.href(`dates/${year}/`) }] : []),
      ],
    }),
    period: ref.key,
    total,
    periods: month ? [] : periodLinks(context, ref.key),
    promises: month ? shown.filter(({ tense }) => tense === 'future') : promises(context, ref.key),
    events: shown.filter(({ tense }) => tense !== 'future'),
    paging: month ? pagingOf(context, datesPath(ref.key), ref.number, total) : null,
  };
}

export const datesPath = (period: string): string =>
  period ? `dates/${period.replace('-', '/')}/` : 'dates/';

/** The years; or the twelve months of one, also those of which nothing is said. */
function periodLinks(context: ArchiveContext, year: string): DatesView['periods'] {
  const rows = datePeriods(context, year);
  const found = new Map(rows.map((row) => [row.period, row]));
  const periods = year
    ? Array.from({ length: 12 }, (_, n) => `${year}-${String(n + 1).padStart(2, '0')}`)
    : rows.map(({ period }) => period);
  return periods.map((period) => ({
    text: period,
    href: found.has(period) ? context.href(datesPath(period)) : '',
    count: found.get(period)?.count ?? 0,
    toCome: found.get(period)?.toCome ?? 0,
  }));
}

/** Of all, those due last: an archive has no today, and what is due last is likeliest to be still open. */
const promises = (context: ArchiveContext, year: string): DateCard[] =>
  dateCards(
    context,
    `WHERE d.tense = 'future' AND d.day IS NOT NULL AND (?1 = '' OR d.year = ?1)`,
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
        "SELECT month AS period, count(*) AS count, sum(tense IS 'future') AS toCome FROM dates WHERE year = ? GROUP BY month ORDER BY month",
        year,
      )
    : context.store.all(
        "SELECT year AS period, count(*) AS count, sum(tense IS 'future') AS toCome FROM dates WHERE year IS NOT NULL GROUP BY year ORDER BY year DESC",
      );
