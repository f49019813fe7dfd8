import type { StatementCounts } from '../../model/statement.ts';
import type { ArchiveContext } from '../../store/archive-context.ts';
import {
  articleMonths,
  articleMonthsOfSource,
  articlesOfSource,
  contentsOfSource,
} from '../../store/queries/articles.ts';
import { statementsOfSource } from '../../store/queries/quotes.ts';
import { countUnpublished, sources } from '../../store/queries/sources.ts';
import type { PageRef } from '../page.ts';
import { SOURCES_PAGE, sourcePage } from '../routes.ts';
import { type ArticleCard, articleCards, countOf } from './cards.ts';
import { contentsOf } from './contents.ts';
import { monthCounts } from './home.ts';
import { type CountedLink, type PageView, type Paging, pageView, pagingOf, sliceOf } from './view.ts';

export interface SourcesView extends PageView {
  readonly sources: readonly (CountedLink & {
    readonly statements: number;
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
  readonly statements: StatementCounts;
  /** Articles by month, and how many of all sources there are. */
  readonly months: readonly (CountedLink & { readonly all: number })[];
  readonly first: string | null;
  readonly last: string | null;
  readonly speakers: readonly CountedLink[];
  readonly topics: readonly CountedLink[];
  readonly articles: readonly ArticleCard[];
  readonly paging: Paging | null;
}

export function sourcesView(context: ArchiveContext, ref: PageRef): SourcesView {
  return {
    ...pageView(context, ref, { title: 'sources', description: context.config.title }),
    sources: context.store.allOnce(sources).map(({ source, name, quotes: statements, ...row }) => ({
      text: name,
      href: context.href(sourcePage(source)),
      ...row,
      statements,
      speaker: contentsOf(context, contentsOfSource(source)).speakers[0] ?? null,
    })),
    unknown: countOf(context, countUnpublished),
  };
}

function monthsOf(context: ArchiveContext, source: string): SourceView['months'] {
  const all = new Map(monthCounts(context, articleMonths).map(({ text, count }) => [text, count]));
  return monthCounts(context, articleMonthsOfSource, { source }).map((month) => ({
    ...month,
    all: all.get(month.text) ?? 0,
  }));
}

export function sourceView(context: ArchiveContext, ref: PageRef): SourceView {
  const row = context.store.allOnce(sources).find(({ source }) => source === ref.key)!;
  const source = ref.key;
  const { speakers, topics } = contentsOf(context, contentsOfSource(source));
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
    statements: context.store.allOnce(statementsOfSource, { source: ref.key })[0]!,
    speakers,
    topics,
    months: monthsOf(context, ref.key),
    articles: articleCards(context, articlesOfSource, { source, ...sliceOf(context, ref.number) }),
    paging: pagingOf(context, sourcePage(ref.key), ref.number, row.count),
  };
}
