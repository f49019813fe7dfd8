import { type PageRef, partsOfPeriod } from '../../model/page.ts';
import type { StatementCounts } from '../../model/statement.ts';
import type { ArchiveContext } from '../../store/archive-context.ts';
import {
  articleDaysOfSource,
  articleMonthsOfSource,
  articlesOfSource,
  contentsOfSource,
} from '../../store/queries/articles.ts';
import { outletOfSource } from '../../store/queries/outlets.ts';
import { statementsOfSource } from '../../store/queries/quotes.ts';
import { countUnpublished, type SourceRow, sources } from '../../store/queries/sources.ts';
import { given } from '../../store/query.ts';
import { periodBelow, SOURCES_PAGE, sourcePage } from '../routes.ts';
import { periodsBy, sliceOf, timeList, type WholeList } from '../time-lists.ts';
import { type ArticleCard, articleCards, countOf } from './cards.ts';
import { contentsOf } from './contents.ts';
import { monthsOfAllYears, monthsOfList, partsBeside } from './months.ts';
import { type Paging, timePaging } from './paging.ts';
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
  /** Of a part of the time: `2022-01`, `2022-01-31`, `undated`; empty of all of it. */
  readonly period: string;
  /** Whether only some of the newest stand here, and all under shorter times. */
  readonly isHub: boolean;
  /** The shorter times, but for the months of all. */
  readonly periods: readonly CountedLink[];
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
  const { of: source, period } = partsOfPeriod(ref.key);
  const row = context.store.allOnce(sources).find((one) => one.source === source)!;
  const list = timeList(context, wholeSource(context, source, row.count), period);
  const first = periodBelow(sourcePage(source), period);
  const slice = sliceOf(context, list, ref.number);
  return {
    ...pageView(context, ref, {
      title: row.name,
      description: row.name,
      breadcrumbs: [
        { text: 'sources', href: context.href(SOURCES_PAGE) },
        ...(period ? [{ text: row.name, href: context.href(sourcePage(source)) }] : []),
      ],
    }),
    name: row.name,
    period,
    isHub: list.parts.length > 0,
    periods: ref.number === 0 ? partsBeside(context, list, sourcePage(source)) : [],
    profile: ref.number === 0 && period === '' ? profileOf(context, source, row) : null,
    articles: articleCards(context, articlesOfSource, { source, ...slice }),
    paging: timePaging(context, list, first, ref.number),
  };
}

/** An outlet's articles in the order of time. */
export const wholeSource = (context: ArchiveContext, source: string, count: number): WholeList => ({
  period: '',
  count,
  periodsOf: periodsBy(
    context,
    given(articleMonthsOfSource, { source }),
    given(articleDaysOfSource, { source }),
  ),
});

const profileOf = (
  context: ArchiveContext,
  source: string,
  { count: total, first, last }: Pick<SourceRow, 'count' | 'first' | 'last'>,
): SourceProfile => {
  const { speakers, topics } = contentsOf(context, contentsOfSource(source));
  const statements = context.store.one(statementsOfSource, { source })!;
  const whole = wholeSource(context, source, total);
  const months = monthsOfAllYears(context, monthsOfList(context, whole, sourcePage(source)));
  const outlet = context.store.one(outletOfSource, { source });
  const said = { url: outlet?.url ?? null, note: outlet?.note || null };
  return { ...said, total, first, last, statements, speakers, topics, months };
};
