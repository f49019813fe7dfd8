import type { PageRef } from '../../model/page.ts';
import type { StatementCounts } from '../../model/statement.ts';
import type { ArchiveContext } from '../../store/archive-context.ts';
import { articleMonths, articleSpan, countArticles, latestArticles } from '../../store/queries/articles.ts';
import { countEntities, mostQuotedPeople } from '../../store/queries/entities.ts';
import { countStatements, quoteOfTheArchive } from '../../store/queries/quotes.ts';
import { countSources } from '../../store/queries/sources.ts';
import { fullestTopics } from '../../store/queries/topics.ts';
import { HOME_PAGE, SEARCH_PAGE } from '../routes.ts';
import {
  type ArticleCard,
  articleCards,
  countOf,
  entityLinks,
  type QuoteCard,
  quoteCards,
  topicLink,
} from './cards.ts';
import { monthCounts } from './months.ts';
import { type CountedLink, type PageView, pageView } from './view.ts';

export interface HomeView extends PageView {
  readonly counts: {
    readonly articles: number;
    readonly statements: StatementCounts;
    readonly people: number;
    readonly sources: number;
  };
  /** First and last day of publication; null where no article has a date. */
  readonly span: { readonly first: string; readonly last: string } | null;
  readonly latest: readonly ArticleCard[];
  readonly quote: QuoteCard | null;
  /** Whose words are printed most. */
  readonly people: readonly CountedLink[];
  readonly topics: readonly CountedLink[];
  readonly months: readonly CountedLink[];
}

export function homeView(context: ArchiveContext, ref: PageRef): HomeView {
  const { store, config } = context;
  const span = store.allOnce(articleSpan)[0];
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
      articles: countOf(context, countArticles),
      statements: store.one(countStatements)!,
      people: countOf(context, countEntities, { type: 'person' }),
      sources: countOf(context, countSources),
    },
    span: span?.first && span.last ? { first: span.first.slice(0, 10), last: span.last.slice(0, 10) } : null,
    latest: articleCards(context, latestArticles, { limit: 8 }),
    quote: quoteCards(context, quoteOfTheArchive)[0] ?? null,
    people: entityLinks(context, mostQuotedPeople, { limit: 10 }),
    topics: store
      .all(fullestTopics, { limit: 12 })
      .map(({ label, path, articles }) => topicLink(context, { label, path, count: articles })),
    months: monthCounts(context, articleMonths),
  };
}
