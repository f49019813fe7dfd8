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
  readonly periods: readonly CountedLink[];
  /** What was still to come when the article was printed, by the day it was due. */
  readonly promises: readonly DateCard[];
  readonly dates: readonly DateCard[];
  readonly paging: Paging | null;
}

export function datesView(context: ArchiveContext, ref: PageRef): DatesView {
  const { limit, offset } = offsetOf(context, ref.number);
  const month = ref.key.length > 4;
  const total = month
    ? countOf(context, 'dates WHERE month = ?', ref.key)
    : countOf(context, 'dates WHERE month IS NOT NULL');
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
    periods: month
      ? []
      : datePeriods(context, ref.key).map(({ period, count }) => ({
          text: period,
          href: context.href(datesPath(period)),
          count,
        })),
    promises:
      ref.key === ''
        ? dateCards(context, "WHERE d.tense = 'future'", [], 'ORDER BY d.day, d.article, d.seq LIMIT 100')
        : [],
    dates: month
      ? dateCards(
          context,
          'WHERE d.month = ?',
          [ref.key],
          `ORDER BY d.day, d.article, d.seq LIMIT ${limit} OFFSET ${offset}`,
        )
      : [],
    paging: month ? pagingOf(context, datesPath(ref.key), ref.number, total) : null,
  };
}

export const datesPath = (period: string): string =>
  period ? `dates/${period.replace('-', '/')}/` : 'dates/';

/** Years that are mentioned, or the months of one of them, latest first. */
export const datePeriods = (context: ArchiveContext, year = ''): { period: string; count: number }[] =>
  year
    ? context.store.all(
        'SELECT month AS period, count(*) AS count FROM dates WHERE year = ? GROUP BY month ORDER BY month',
        year,
      )
    : context.store.all(
        'SELECT year AS period, count(*) AS count FROM dates WHERE year IS NOT NULL GROUP BY year ORDER BY year DESC',
      );
