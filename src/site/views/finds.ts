import { type Citation, citationsOf } from '../../cite/index.ts';
import type { ArticleRecord } from '../../model/record.ts';
import { withSureSpeakers } from '../../model/shown.ts';
import type { ArchiveContext } from '../../store/archive-context.ts';
import { articleCard } from '../../store/queries/articles.ts';
import { datesOfArticle } from '../../store/queries/dates.ts';
import { figuresOfArticle } from '../../store/queries/figures.ts';
import { quotesOfArticle } from '../../store/queries/quotes.ts';
import { getExtracted } from '../../store/records.ts';
import type { PageRef } from '../page.ts';
import { anchored, findsPage } from '../routes.ts';
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
  /** How many there are, shown or not. */
  readonly found: Readonly<Record<'quotes' | 'figures' | 'dates', number>>;
  /** The article's own, then those of the quotes and figures. */
  readonly citations: readonly Citation[];
}

/** All that was found in a long article. */
export interface FindsView extends PageView, Finds {
  readonly article: ArticleCard;
}

/**
 * The finds of an article whose page is at `path`.
 * @param shown what a page shows of a list of finds
 */
export function findsOf(
  context: ArchiveContext,
  record: ArticleRecord,
  { title, path }: { readonly title: string; readonly path: string },
  shown: <Find>(finds: readonly Find[]) => readonly Find[],
): Finds {
  const of = { article: record.id };
  const all = {
    quotes: quoteCards(context, quotesOfArticle, of),
    figures: figureCards(context, figuresOfArticle, of),
    dates: dateCards(context, datesOfArticle, of),
  };
  const [quotes, figures, dates] = [shown(all.quotes), shown(all.figures), shown(all.dates)];
  const addresses = new Set([...quotes, ...figures].map(({ anchor }) => context.url(anchored(path, anchor))));
  return {
    quotes,
    figures,
    dates,
    found: { quotes: all.quotes.length, figures: all.figures.length, dates: all.dates.length },
    citations: citationsOf(withSureSpeakers(record, context.config.thresholds), {
      archive: context.config.title,
      title,
      url: context.url(path),
    }).filter(({ kind, url }) => kind === 'article' || addresses.has(url)),
  };
}

/** What stands beside an article: a list, or the first of a long one. */
export const beside = <Find>(finds: readonly Find[]): readonly Find[] =>
  finds.length > FINDS_BESIDE ? finds.slice(0, FIRST_FINDS) : finds;

export function findsView(context: ArchiveContext, ref: PageRef): FindsView {
  const { record } = getExtracted(context.store, ref.key)!;
  const article = articleCards(context, articleCard, { article: ref.key })[0]!;
  const path = ref.path.slice(0, -findsPage('').length);
  const finds = findsOf(context, record, { title: article.title, path }, (all) => all);
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
          hasPart: quotationsOf(context, path, finds.quotes),
        },
      ],
    }),
    article,
    ...finds,
  };
}

/** Words printed as somebody's own, for JSON-LD. */
export const quotationsOf = (
  context: ArchiveContext,
  articlePath: string,
  quotes: readonly QuoteCard[],
): object[] =>
  quotes
    .filter(({ kind }) => kind !== 'indirect')
    .map(({ text, anchor, speaker }) => ({
      '@type': 'Quotation',
      text,
      url: context.url(anchored(articlePath, anchor)),
      ...(speaker ? { creator: { '@type': 'Person', name: speaker.name } } : {}),
    }));
