import type { PageRef } from '../../model/page.ts';
import type { ArchiveContext } from '../../store/archive-context.ts';
import { articleCard } from '../../store/queries/articles.ts';
import { datesOfArticle } from '../../store/queries/dates.ts';
import { embedsOfArticle } from '../../store/queries/embeds.ts';
import { figuresOfArticle } from '../../store/queries/figures.ts';
import { quotesOfArticle } from '../../store/queries/quotes.ts';
import { getRecord } from '../../store/records.ts';
import { anchored, embedPage, findsPage } from '../routes.ts';
import { articleTrail } from './articles.ts';
import {
  type ArticleCard,
  articleCards,
  type DateCard,
  dateCards,
  type FigureCard,
  figureCards,
  type QuoteCard,
  quoteCards,
} from './cards.ts';
import { type CitationView, citationView } from './citation.ts';
import { type PageView, pageView } from './view.ts';

/**
 * As many quotes, figures or dates stand beside an article. Of more, as live blogs have them, the first stand there:
 * hundreds would weigh more than the text and hide the panels below, so all have a page of their own.
 */
export const FINDS_BESIDE = 40;
const FIRST_FINDS = 20;

/** What was found in an article, in the order of its text. */
export interface Finds {
  readonly quotes: readonly QuoteCard[];
  readonly figures: readonly FigureCard[];
  readonly dates: readonly DateCard[];
  /** Pages of single quotes, by the fragments of these. */
  readonly embeds: Readonly<Record<string, string>>;
  /** How many there are, shown or not. */
  readonly found: Readonly<Record<'quotes' | 'figures' | 'dates', number>>;
}

/** All that was found in a long article. */
export interface FindsView extends PageView, Finds {
  readonly article: ArticleCard;
  readonly citation: CitationView;
}

/** All that was found in an article. */
export function findsOf(context: ArchiveContext, article: string): Finds {
  const of = { article };
  const quotes = quoteCards(context, quotesOfArticle, of);
  const figures = figureCards(context, figuresOfArticle, of);
  const dates = dateCards(context, datesOfArticle, of);
  return {
    quotes,
    figures,
    dates,
    embeds: Object.fromEntries(
      context.store
        .all(embedsOfArticle, of)
        .map(({ anchor }) => [anchor, context.href(embedPage(article, anchor))]),
    ),
    found: { quotes: quotes.length, figures: figures.length, dates: dates.length },
  };
}

/** What of it stands beside the article: of a long list the first. */
export const besideArticle = (finds: Finds): Finds => ({
  ...finds,
  quotes: firstOf(finds.quotes),
  figures: firstOf(finds.figures),
  dates: firstOf(finds.dates),
});

const firstOf = <Find>(finds: readonly Find[]): readonly Find[] =>
  finds.length > FINDS_BESIDE ? finds.slice(0, FIRST_FINDS) : finds;

export function findsView(context: ArchiveContext, ref: PageRef): FindsView {
  const record = getRecord(context.store, ref.key)!;
  const article = articleCards(context, articleCard, { article: ref.key })[0]!;
  const path = ref.path.slice(0, -findsPage('').length);
  const finds = findsOf(context, ref.key);
  return {
    ...pageView(context, ref, {
      title: article.title,
      description: article.lead,
      breadcrumbs: [...articleTrail(context, article), { text: article.title, href: article.href }],
      jsonLd: [
        {
          '@context': 'https://schema.org',
          '@type': 'CollectionPage',
          name: article.title,
          url: context.url(ref.path),
          about: { '@type': 'NewsArticle', headline: article.title, url: context.url(path) },
          hasPart: quotationsOf(finds.quotes, context.url(path)),
        },
      ],
    }),
    article,
    citation: citationView(context, record, { title: article.title, path }),
    ...finds,
  };
}

/**
 * Words printed as somebody's own, for JSON-LD.
 * @param page where they are; empty for the page that prints them: there it says whose each is, and the words once
 */
export const quotationsOf = (quotes: readonly QuoteCard[], page = ''): object[] =>
  quotes
    .filter(({ kind, speaker }) => kind !== 'indirect' && (page !== '' || speaker !== null))
    .map(({ text, anchor, speaker }) => ({
      '@type': 'Quotation',
      '@id': anchored(page, anchor),
      ...(page === '' ? {} : { text }),
      ...(speaker ? { creator: { '@type': 'Person', name: speaker.name } } : {}),
    }));
