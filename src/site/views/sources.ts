import type { ArchiveContext } from '../../store/archive-context.ts';
import type { PageRef } from '../page.ts';
import { type ArticleCard, articleCards, countOf } from './cards.ts';
import { type CountedLink, offsetOf, type PageView, type Paging, pageView, pagingOf } from './view.ts';

export interface SourcesView extends PageView {
  readonly sources: readonly (CountedLink & {
    readonly first: string | null;
    readonly last: string | null;
  })[];
  /** Articles that do not say who published them. */
  readonly unknown: number;
}

/** One outlet. */
export interface SourceView extends PageView {
  readonly name: string;
  readonly total: number;
  readonly first: string | null;
  readonly last: string | null;
  readonly speakers: readonly CountedLink[];
  readonly topics: readonly CountedLink[];
  readonly articles: readonly ArticleCard[];
  readonly paging: Paging | null;
}

/** Outlets with the number of their articles, the fullest first. */
export const sourceRows = (
  context: ArchiveContext,
): { source: string; name: string; count: number; first: string | null; last: string | null }[] =>
  context.store.all(
    `SELECT source, min(publisher) AS name, count(*) AS count, min(published) AS first, max(published) AS last
     FROM articles WHERE source IS NOT NULL GROUP BY source ORDER BY count DESC, source`,
  );

export function sourcesView(context: ArchiveContext, ref: PageRef): SourcesView {
  return {
    ...pageView(context, ref, { title: 'sources', description: context.config.title }),
    sources: sourceRows(context).map(({ source, name, ...row }) => ({
      text: name,
      href: context.href(`sources/${source}/`),
      ...row,
    })),
    unknown: countOf(context, 'articles WHERE source IS NULL'),
  };
}

export function sourceView(context: ArchiveContext, ref: PageRef): SourceView {
  const row = sourceRows(context).find(({ source }) => source === ref.key)!;
  const { limit, offset } = offsetOf(context, ref.number);
  const of = 'IN (SELECT id FROM articles WHERE source = ?)';
  const links = (sql: string): CountedLink[] =>
    context.store
      .all<{ name: string; path: string; listed: number; count: number }>(sql, ref.key)
      .map(({ name, path, listed, count }) => ({
        text: name,
        href: listed ? context.href(path) : '',
        count,
      }));
  return {
    ...pageView(context, ref, {
      title: row.name,
      description: row.name,
      breadcrumbs: [{ text: 'sources', href: context.href('sources/') }],
    }),
    name: row.name,
    total: row.count,
    first: row.first,
    last: row.last,
    speakers: links(
      `SELECT e.name, e.path, e.listed, count(*) AS count FROM quotes q JOIN entities e ON e.id = q.speaker
       WHERE q.article ${of} GROUP BY e.id ORDER BY count DESC, e.sort_name, e.id LIMIT 12`,
    ),
    topics: links(
      `SELECT t.label AS name, t.path, 1 AS listed, count(*) AS count FROM article_topics x JOIN topics t ON t.id = x.topic
       WHERE x.direct AND x.article ${of} GROUP BY t.id ORDER BY count DESC, t.label, t.id LIMIT 12`,
    ),
    articles: articleCards(
      context,
      'WHERE a.source = ?',
      [ref.key],
      `ORDER BY a.published DESC, a.id LIMIT ${limit} OFFSET ${offset}`,
    ),
    paging: pagingOf(context, `sources/${ref.key}/`, ref.number, row.count),
  };
}
