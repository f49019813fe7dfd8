import type { ArchiveContext } from '../../store/archive-context.ts';
import type { PageRef } from '../page.ts';
import { articlesPage, HOME_PAGE, SEARCH_PAGE } from '../routes.ts';
import {
  type ArticleCard,
  articleCards,
  countOf,
  type EntityCard,
  entityCards,
  type QuoteCard,
  quoteCards,
} from './cards.ts';
import { topTopics } from './topics.ts';
import { type CountedLink, type PageView, pageView } from './view.ts';

export interface HomeView extends PageView {
  readonly counts: {
    readonly articles: number;
    readonly quotes: number;
    readonly people: number;
    readonly sources: number;
  };
  /** First and last day of publication; null where no article has a date. */
  readonly span: { readonly first: string; readonly last: string } | null;
  readonly latest: readonly ArticleCard[];
  readonly quote: QuoteCard | null;
  readonly people: readonly EntityCard[];
  readonly topics: readonly CountedLink[];
  readonly months: readonly CountedLink[];
}

export function homeView(context: ArchiveContext, ref: PageRef): HomeView {
  const { store, config } = context;
  const span = store.one<{ first: string | null; last: string | null }>(
    'SELECT min(published) AS first, max(published) AS last FROM articles',
  );
  return {
    ...pageView(context, ref, {
      title: config.title,
      description: config.description ?? config.title,
      jsonLd: [
        {
          '@context': 'https://schema.org',
          '@type': 'WebSite',
          name: config.title,
          url: context.url(HOME_PAGE),
          inLanguage: config.language,
          potentialAction: {
            '@type': 'SearchAction',
            target: { '@type': 'EntryPoint', urlTemplate: `${context.url(SEARCH_PAGE)}?q={query}` },
            'query-input': 'required name=query',
          },
        },
      ],
    }),
    counts: {
      articles: countOf(context, 'articles'),
      quotes: countOf(context, 'quotes'),
      people: countOf(context, "entities WHERE type = 'person'"),
      sources: countOf(context, '(SELECT DISTINCT source FROM articles WHERE source IS NOT NULL)'),
    },
    span: span?.first && span.last ? { first: span.first.slice(0, 10), last: span.last.slice(0, 10) } : null,
    latest: articleCards(context, '', [], 'ORDER BY a.published DESC, a.id LIMIT 8'),
    quote: quoteOfTheArchive(context),
    people: entityCards(
      context,
      "WHERE e.type = 'person' AND e.listed AND e.quotes > 0",
      [],
      'ORDER BY e.quotes DESC, e.mentions DESC, e.id LIMIT 10',
    ),
    topics: topTopics(context, 12),
    months: monthCounts(context),
  };
}

/** A verbatim quote of a named person, short enough to be read at a glance; the newest of the surest. */
function quoteOfTheArchive(context: ArchiveContext): QuoteCard | null {
  const fit = "WHERE q.kind = 'direct' AND q.speaker IS NOT NULL AND length(q.text) BETWEEN 40 AND 240";
  return (
    quoteCards(
      context,
      fit,
      [],
      'ORDER BY round(q.confidence, 1) DESC, q.published DESC, q.article, q.seq LIMIT 1',
    )[0] ?? null
  );
}

/** Articles per month, oldest first, months without any included. */
export function monthCounts(context: ArchiveContext, where = '', ...values: string[]): CountedLink[] {
  const rows = context.store.all<{ month: string; count: number }>(
    `SELECT month, count(*) AS count FROM articles WHERE month IS NOT NULL ${where} GROUP BY month ORDER BY month`,
    ...values,
  );
  const counts = new Map(rows.map(({ month, count }) => [month, count]));
  return monthsBetween(rows[0]?.month, rows.at(-1)?.month).map((month) => ({
    text: month,
    href: counts.has(month) ? context.href(articlesPage(month)) : '',
    count: counts.get(month) ?? 0,
  }));
}

function monthsBetween(first: string | undefined, last: string | undefined): string[] {
  const months: string[] = [];
  if (!first || !last) return months;
  for (let [year, month] = first.split('-').map(Number) as [number, number]; ; month++) {
    if (month > 12) {
      month = 1;
      year++;
    }
    const key = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
    months.push(key);
    if (key >= last) return months;
  }
}
