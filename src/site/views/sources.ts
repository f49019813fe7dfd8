import type { ArchiveContext } from '../../store/archive-context.ts';
import type { PageRef } from '../page.ts';
import { SOURCES_PAGE, sourcePage } from '../routes.ts';
import { type ArticleCard, articleCards, countOf } from './cards.ts';
import { contentsOf } from './contents.ts';
import { monthCounts } from './home.ts';
import { type CountedLink, offsetOf, type PageView, type Paging, pageView, pagingOf } from './view.ts';

export interface SourcesView extends PageView {
  readonly sources: readonly (CountedLink & {
    readonly quotes: number;
    readonly first: string | null;
    readonly last: string | null;
    /** Who is quoted there most. */
    readonly speaker: CountedLink | null;
  })[];
  /** Articles that do not say who published them. */
  readonly unknown: number;
}

/** One outlet. */
export interface SourceView extends PageView {
  readonly name: string;
  readonly total: number;
  readonly quotes: number;
  /** Articles by month, and how many of all sources there are. */
  readonly months: readonly (CountedLink & { readonly all: number })[];
  readonly first: string | null;
  readonly last: string | null;
  readonly speakers: readonly CountedLink[];
  readonly topics: readonly CountedLink[];
  readonly articles: readonly ArticleCard[];
  readonly paging: Paging | null;
}

interface SourceRow {
  readonly source: string;
  readonly name: string;
  readonly count: number;
  readonly quotes: number;
  readonly first: string | null;
  readonly last: string | null;
}

/** Outlets with the number of their articles, the fullest first. */
export const sourceRows = (context: ArchiveContext): SourceRow[] =>
  context.store.all(
    `SELECT source, min(publisher) AS name, count(*) AS count, sum(quotes) AS quotes,
       min(published) AS first, max(published) AS last
     FROM articles WHERE source IS NOT NULL GROUP BY source ORDER BY count DESC, source`,
  );

export function sourcesView(context: ArchiveContext, ref: PageRef): SourcesView {
  return {
    ...pageView(context, ref, { title: 'sources', description: context.config.title }),
    sources: sourceRows(context).map(({ source, name, ...row }) => ({
      text: name,
      href: context.href(sourcePage(source)),
      ...row,
      speaker: contentsOf(context, 'WHERE a.source = ?', [source]).speakers[0] ?? null,
    })),
    unknown: countOf(context, 'articles WHERE source IS NULL'),
  };
}

function monthsOf(context: ArchiveContext, source: string): SourceView['months'] {
  const all = new Map(monthCounts(context).map(({ text, count }) => [text, count]));
  return monthCounts(context, 'AND source = ?', source).map((month) => ({
    ...month,
    all: all.get(month.text) ?? 0,
  }));
}

export function sourceView(context: ArchiveContext, ref: PageRef): SourceView {
  const row = sourceRows(context).find(({ source }) => source === ref.key)!;
  const { limit, offset } = offsetOf(context, ref.number);
  const { speakers, topics } = contentsOf(context, 'WHERE a.source = ?', [ref.key]);
  return {
    ...pageView(context, ref, {
      title: row.name,
      description: row.name,
      breadcrumbs: [{ text: 'sources', href: context.href(SOURCES_PAGE) }],
    }),
    name: row.name,
    total: row.count,
    first: row.first,
    last: row.last,
    quotes: row.quotes,
    speakers,
    topics,
    months: monthsOf(context, ref.key),
    articles: articleCards(
      context,
      'WHERE a.source = ?',
      [ref.key],
      `ORDER BY a.published DESC, a.id LIMIT ${limit} OFFSET ${offset}`,
    ),
    paging: pagingOf(context, sourcePage(ref.key), ref.number, row.count),
  };
}
