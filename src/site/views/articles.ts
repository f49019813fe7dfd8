import type { PageRef } from '../../model/page.ts';
import type { ArchiveContext } from '../../store/archive-context.ts';
import { fitsOnePage, recentPlaces } from '../../store/list-pages.ts';
import {
  articleMonthsOfYear,
  articlesInPlaces,
  articleYears,
  contentsOfArticles,
} from '../../store/queries/articles.ts';
import { articlesPage } from '../routes.ts';
import { type ArticleCard, articleCards } from './cards.ts';
import { contentsOf, sourcesIn } from './contents.ts';
import { monthCounts } from './months.ts';
import { type Paging, recentPaging } from './paging.ts';
import { type CountedLink, HUB_LATEST, type Link, type PageView, pageView, stretchOf } from './view.ts';

export interface ArticlesView extends PageView {
  /** What the list is of: everything, a year, a month, or the undated. */
  readonly period: 'all' | 'year' | 'month' | 'undated';
  /** `2022` or `2022-01`; empty for all and undated. */
  readonly value: string;
  readonly total: number;
  /** Whether only the newest stand here, and all under the months. */
  readonly isHub: boolean;
  readonly years: readonly CountedLink[];
  readonly months: readonly CountedLink[];
  readonly undated: CountedLink | null;
  readonly articles: readonly ArticleCard[];
  /** Of the period's articles: who printed them, who speaks in them, what they are about. */
  readonly sources: readonly CountedLink[];
  readonly speakers: readonly CountedLink[];
  readonly topics: readonly CountedLink[];
  readonly paging: Paging | null;
}

/**
 * `key` of the page: empty, `2022`, `2022-01` or `undated`. A month and the undated have all their articles, page by page;
 * so have a year and the whole where one page is enough, else the newest and the ways to the months.
 */
export function articlesView(context: ArchiveContext, ref: PageRef): ArticlesView {
  const period = periodOf(ref.key);
  const list = stretchOf(context, period === 'month' ? 'articles by month' : 'articles', ref.key);
  const isHub = (period === 'all' || period === 'year') && !fitsOnePage(context, list.count);
  const shown = isHub ? { from: list.first, places: HUB_LATEST } : recentPlaces(context, list, ref.number);
  const year = ref.key.slice(0, 4);
  return {
    ...pageView(context, ref, {
      title: ref.key,
      description: context.config.title,
      breadcrumbs: [
        ...(ref.key ? [{ text: 'articles', href: context.href(articlesPage()) }] : []),
        ...(period === 'month' ? [{ text: year, href: context.href(articlesPage(year)) }] : []),
      ],
    }),
    period,
    value: period === 'undated' ? '' : ref.key,
    total: list.count,
    isHub,
    years: period === 'all' ? yearCounts(context) : [],
    months: period === 'year' ? monthCounts(context, articleMonthsOfYear, { year }) : [],
    undated: period === 'all' ? undatedLink(context) : null,
    articles: articleCards(context, articlesInPlaces, shown),
    ...(ref.number === 0
      ? { sources: sourcesIn(context, ref.key), ...contentsOf(context, contentsOfArticles(ref.key)) }
      : { sources: [], speakers: [], topics: [] }),
    paging: isHub ? null : recentPaging(context, articlesPage(ref.key), ref.number, list.count),
  };
}

function undatedLink(context: ArchiveContext): CountedLink | null {
  const { count } = stretchOf(context, 'articles', 'undated');
  return count > 0 ? { text: 'undated', href: context.href(articlesPage('undated')), count } : null;
}

const periodOf = (key: string): ArticlesView['period'] =>
  key === '' ? 'all' : key === 'undated' ? 'undated' : key.length === 4 ? 'year' : 'month';

export const yearCounts = (context: ArchiveContext): CountedLink[] =>
  context.store
    .allOnce(articleYears)
    .map(({ year, count }) => ({ text: year, href: context.href(articlesPage(year)), count }));

/** The lists that lead to an article: all, its year, its month. */
export function articleTrail(context: ArchiveContext, { published }: Pick<ArticleCard, 'published'>): Link[] {
  const all = { text: 'articles', href: context.href(articlesPage()) };
  if (!published) return [all, { text: 'undated', href: context.href(articlesPage('undated')) }];
  const [year, month] = published.split('-') as [string, string];
  return [
    all,
    { text: year, href: context.href(articlesPage(year)) },
    { text: `${year}-${month}`, href: context.href(articlesPage(`${year}-${month}`)) },
  ];
}
