import type { PageRef } from '../../model/page.ts';
import type { StatementCounts } from '../../model/statement.ts';
import type { ArchiveContext } from '../../store/archive-context.ts';
import { recentSlice } from '../../store/list-pages.ts';
import { articleMonthsOfSource, articlesOfSource, contentsOfSource } from '../../store/queries/articles.ts';
import { outletOfSource } from '../../store/queries/outlets.ts';
import { statementsOfSource } from '../../store/queries/quotes.ts';
import { countUnpublished, type SourceRow, sources } from '../../store/queries/sources.ts';
import { SOURCES_PAGE, sourcePage } from '../routes.ts';
import { type ArticleCard, articleCards, countOf } from './cards.ts';
import { contentsOf } from './contents.ts';
import { monthsInList, monthsOfAllYears } from './months.ts';
import { type Paging, recentPaging } from './paging.ts';
import { type CountedLink, type PageView, pageView } from './view.ts';

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
  /** On the first page of its articles. */
  readonly profile: SourceProfile | null;
  readonly articles: readonly ArticleCard[];
  readonly paging: Paging | null;
}

export interface SourceProfile {
  /** Its own site, and a sentence on it, where people say so. */
  readonly url: string | null;
  readonly note: string | null;
  readonly total: number;
  readonly statements: StatementCounts;
  /** Articles by month, over all years of the archive. */
  readonly months: readonly CountedLink[];
  readonly first: string | null;
  readonly last: string | null;
  readonly speakers: readonly CountedLink[];
  readonly topics: readonly CountedLink[];
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

export function sourceView(context: ArchiveContext, ref: PageRef): SourceView {
  const source = ref.key;
  const row = context.store.allOnce(sources).find((one) => one.source === source)!;
  const list = { source, ...recentSlice(context, ref.number, row.count) };
  return {
    ...pageView(context, ref, {
      title: row.name,
      description: row.name,
      breadcrumbs: [{ text: 'sources', href: context.href(SOURCES_PAGE) }],
    }),
    name: row.name,
    profile: ref.number === 0 ? profileOf(context, source, row) : null,
    articles: articleCards(context, articlesOfSource, list),
    paging: recentPaging(context, sourcePage(source), ref.number, row.count, { byMonth: true }),
  };
}

const profileOf = (
  context: ArchiveContext,
  source: string,
  { count: total, first, last }: Pick<SourceRow, 'count' | 'first' | 'last'>,
): SourceProfile => {
  const { speakers, topics } = contentsOf(context, contentsOfSource(source));
  const statements = context.store.one(statementsOfSource, { source })!;
  const counts = context.store.all(articleMonthsOfSource, { source });
  const months = monthsOfAllYears(context, counts, monthsInList(context, counts, sourcePage(source), total));
  const outlet = context.store.one(outletOfSource, { source });
  const said = { url: outlet?.url ?? null, note: outlet?.note || null };
  return { ...said, total, first, last, statements, speakers, topics, months };
};
