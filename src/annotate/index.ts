import type { Annotations, Trace } from '../model/annotations.ts';
import type { Article } from '../model/article.ts';
import { findDates } from './dates/index.ts';
import { findFigures } from './figures/index.ts';
import { findNames } from './names/index.ts';
import { findQuotes } from './quotes/index.ts';
import { readArticle } from './reading.ts';
import { resolveSpeakers } from './speakers/index.ts';
import { findSubjects, findTopics, type TopicIndexer } from './topics/index.ts';

/** What a caller may want otherwise. */
export interface AnnotateOptions {
  readonly trace?: Trace | undefined;
  /** The archive's own topic scheme; the built-in one by default. */
  readonly topics?: TopicIndexer | undefined;
}

/**
 * All layers over one article. The order is part of the design, and each layer reads the ones before it:
 * names (dates must not claim "April Ryan") → dates → figures (no dates) → quotes (names as features)
 * → speakers (names and quotes) → topics (names as terms).
 */
export function annotate(article: Article, { trace, topics: indexer }: AnnotateOptions = {}): Annotations {
  const reading = readArticle(article, trace);
  const { names, entities } = findNames(reading);
  const dates = findDates(reading, names);
  const figures = findFigures(reading, names, dates);
  const attributions = findQuotes(reading, names);
  const quotes = resolveSpeakers(reading, { names, entities, attributions });
  const topics = findTopics(reading, { names, entities }, indexer);
  const subjects = findSubjects(reading, { names, topics });
  return { names, entities, dates, figures: withQuotes(figures, quotes), quotes, topics, subjects };
}

/** Tells each figure which attribution's content it stands in: who says so. */
function withQuotes(figures: Annotations['figures'], quotes: Annotations['quotes']): Annotations['figures'] {
  return figures.map((figure) => {
    const quote = quotes.findIndex(({ content }) =>
      content.some((span) => span.start <= figure.start && figure.end <= span.end),
    );
    return quote < 0 ? figure : { ...figure, quote };
  });
}
