import {
  type ArticleView,
  bestQuote,
  type EmbedView,
  type EntityView,
  type HomeView,
  type LinkPreview,
} from 'cuttings/theme';
import { entityScope, scopeOf } from './scope.ts';
import { day, stringsOf } from './text.ts';

/** An article's picture: its title, and somebody's words in it or else how it begins. */
export function articlePreview(view: ArticleView): LinkPreview {
  const t = stringsOf(view);
  const { title, publisher, published, lead } = view.article;
  const quote = bestQuote(view.quotes);
  return {
    kicker: publisher ?? t.unknownSource,
    stamp: published && day(view, published),
    title,
    facts: quote ? null : lead,
    quote: quote?.text ?? null,
    credit: quote && (quote.speaker?.name ?? quote.group ?? t.unknownSpeaker),
    archive: view.site.title,
  };
}

/** A person's picture: name, counts and words of theirs. Who is quoted seldom or never has none. */
export function personPreview(view: EntityView): LinkPreview | null {
  const quote = bestQuote(view.verbatim);
  if (!quote || !view.entity.isWellKnown) return null;
  const printed = [quote.publisher ?? quote.article.text, quote.published && day(view, quote.published)];
  return {
    kicker: view.profile?.role ?? null,
    stamp: null,
    title: view.entity.name,
    facts: entityScope(view),
    quote: quote.text,
    credit: printed.filter(Boolean).join(', '),
    archive: view.site.title,
  };
}

/** The picture of a quote that has a page by itself: whose words, and where they were printed. */
export function quotePreview(view: EmbedView): LinkPreview {
  const { quote } = view;
  const printed = [quote.publisher ?? quote.article.text, quote.published && day(view, quote.published)];
  return {
    kicker: null,
    stamp: null,
    title: quote.speaker?.name ?? quote.group ?? stringsOf(view).unknownSpeaker,
    facts: null,
    quote: quote.said,
    credit: printed.filter(Boolean).join(', '),
    archive: view.site.title,
  };
}

/** The archive's own picture, which stands for all other pages too. */
export function homePreview(view: HomeView): LinkPreview {
  return {
    kicker: null,
    stamp: null,
    title: view.site.title,
    facts: [view.site.description, scopeOf(view)].filter(Boolean).join(' '),
    quote: view.quote?.text ?? null,
    credit: view.quote?.speaker?.name ?? null,
    archive: view.site.title,
  };
}
