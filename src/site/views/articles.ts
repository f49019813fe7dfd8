import type { ArchiveContext } from '../../store/archive-context.ts';
import {
  articleMonthsOfYear,
  articlesInPlaces,
  articleYears,
  contentsOfArticles,
} from '../../store/queries/articles.ts';
import type { PageRef } from '../page.ts';
import { articlesPage } from '../routes.ts';
import { type ArticleCard, articleCards } from './cards.ts';
import { contentsOf } from './contents.ts';
import { monthCounts } from './home.ts';
import {
  type CountedLink,
  type Link,
  type PageView,
  type Paging,
  pageView,
  pagingOf,
  placesOf,
  placesOfPage,
  stretchOf,
} from './view.ts';

export interface ArticlesView extends PageView {
  /** What the list is of: everything, a year, a month, or the undated. */
  readonly period: 'all' | 'year' | 'month' | 'undated';
  /** `2022` or `2022-01`; empty for all and undated. */
  readonly value: string;
  readonly total: number;
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

/** `key` of the page: empty, `2022`, `2022-01` or `undated`. */
export function articlesView(context: ArchiveContext, ref: PageRef): ArticlesView {
  const period = periodOf(ref.key);
  const list = stretchOf(context, period === 'month' ? 'articles by month' : 'articles', ref.key);
  const total = list.count;
  const first = articlesPage(ref.key);
  const undated = stretchOf(context, 'articles', 'undated').count;
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
    total,
    years: period === 'all' ? yearCounts(context) : [],
    months: period === 'year' ? monthCounts(context, articleMonthsOfYear, { year }) : [],
    undated:
      period === 'all' && undated > 0
        ? { text: 'undated', href: context.href(articlesPage('undated')), count: undated }
        : null,
    articles: articleCards(context, articlesInPlaces, placesOfPage(context, list, ref.number)),
    ...contentsOf(context, contentsOfArticles(placesOf(list))),
    paging: pagingOf(context, first, ref.number, total),
  };
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
