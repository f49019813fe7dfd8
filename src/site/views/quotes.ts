import type { ArchiveContext } from '../../store/archive-context.ts';
import type { PageRef } from '../page.ts';
import { quotesPage } from '../routes.ts';
import { type QuoteCard, quoteCards } from './cards.ts';
import { type CountedLink, offsetOf, type PageView, type Paging, pageView, pagingOf } from './view.ts';

export interface QuotesView extends PageView {
  /** `2022`, `undated`, or empty for all. */
  readonly year: string;
  readonly total: number;
  readonly unattributed: number;
  readonly years: readonly CountedLink[];
  /** Who is quoted most, and how many quotes there are by month. */
  readonly speakers: readonly CountedLink[];
  readonly months: readonly { readonly month: string; readonly count: number }[];
  readonly quotes: readonly QuoteCard[];
  readonly paging: Paging | null;
}

/** Quotes as they were printed, newest first. `key`: empty, a year, or `undated`. */
export function quotesView(context: ArchiveContext, ref: PageRef): QuotesView {
  const [where, values] = yearCondition(ref.key);
  // Every page of the list says these: counting anew would take the square of their number.
  const [{ total, unattributed } = { total: 0, unattributed: 0 }] = context.store.allOnce<{
    total: number;
    unattributed: number;
  }>(
    `SELECT count(*) AS total, count(*) FILTER (WHERE q.speaker_name IS NULL) AS unattributed
     FROM quotes q WHERE ${where}`,
    ...values,
  );
  const { limit, offset } = offsetOf(context, ref.number);
  return {
    ...pageView(context, ref, {
      title: ref.key,
      description: context.config.title,
      breadcrumbs: ref.key ? [{ text: 'quotes', href: context.href(quotesPage()) }] : [],
    }),
    year: ref.key,
    total,
    unattributed,
    years: quoteYears(context).map(({ year, count }) => ({
      text: year,
      href: context.href(quotesPage(year)),
      count,
    })),
    ...voices(context, where, values),
    quotes: quoteCards(
      context,
      `WHERE ${where}`,
      values,
      `ORDER BY q.published DESC, q.article, q.seq LIMIT ${limit} OFFSET ${offset}`,
    ),
    paging: pagingOf(context, quotesPage(ref.key), ref.number, total),
  };
}

function voices(
  context: ArchiveContext,
  where: string,
  values: readonly string[],
): Pick<QuotesView, 'speakers' | 'months'> {
  const { store, href } = context;
  return {
    speakers: store
      .allOnce<{ name: string; path: string; listed: number; count: number }>(
        `SELECT e.name, e.path, e.listed, count(*) AS count FROM quotes q JOIN entities e ON e.id = q.speaker
         WHERE ${where} GROUP BY e.id ORDER BY count DESC, e.sort_name, e.id LIMIT 15`,
        ...values,
      )
      .map(({ name, path, listed, count }) => ({ text: name, href: listed ? href(path) : '', count })),
    months: store.allOnce(
      `SELECT substr(q.published, 1, 7) AS month, count(*) AS count FROM quotes q
       WHERE ${where} AND q.published IS NOT NULL GROUP BY 1 ORDER BY 1`,
      ...values,
    ),
  };
}

function yearCondition(key: string): [where: string, values: string[]] {
  if (key === '') return ['1', []];
  if (key === 'undated') return ['q.published IS NULL', []];
  return ["q.published >= ? AND q.published < ? || '~'", [key, key]];
}

/** Years with quotes, newest first, the undated ones last; none where one page of all is enough. */
export function quoteYears(context: ArchiveContext): { year: string; count: number }[] {
  const rows = context.store.allOnce<{ year: string; count: number }>(
    `SELECT coalesce(substr(published, 1, 4), 'undated') AS year, count(*) AS count FROM quotes
     GROUP BY 1 ORDER BY year = 'undated', year DESC`,
  );
  const total = rows.reduce((sum, { count }) => sum + count, 0);
  return total > context.config.thresholds.pageSize ? [...rows] : [];
}
