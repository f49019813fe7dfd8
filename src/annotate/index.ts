import type { Annotations, Trace } from '../model/annotations.ts';
import type { Article } from '../model/article.ts';
import { findIsoDates } from './dates/find-iso-dates.ts';
import { findDates } from './dates/index.ts';
import { findFigures } from './figures/index.ts';
import { findNames } from './names/index.ts';
import { findQuotes } from './quotes/index.ts';
import { readArticles } from './reading.ts';
import { resolveSpeakers } from './speakers/index.ts';
import { findSubjects, findTopics, type TopicIndexer } from './topics/index.ts';

/** What a caller may want otherwise. */
export interface AnnotateOptions {
  readonly trace?: Trace | undefined;
  /** The archive's own topic scheme; the built-in one by default. */
  readonly topics?: TopicIndexer | undefined;
}

/**
 * All layers over some articles. Each article is annotated by itself, but each layer reads all of them in turn before
 * the next one does, as its weights and its code then stay in the processor's caches: thirty articles of 5 kB together
 * take three fifths of the time that they take one by one.
 *
 * The order of the layers is part of the design, and each reads the ones before it: names (dates must not claim
 * "April Ryan") → dates → figures (no dates) → quotes (names as features) → speakers (names and quotes)
 * → topics (names as terms).
 */
export function annotate(
  articles: readonly Article[],
  { trace, topics: indexer }: AnnotateOptions = {},
): Annotations[] {
  const readings = readArticles(articles, trace);
  const found = findNames(readings);
  const dates = readings.map((reading, i) => findDates(reading, found[i]!.names));
  const figures = readings.map((reading, i) => findFigures(reading, found[i]!.names, dates[i]!));
  const attributions = findQuotes(readings.map((reading, i) => ({ reading, names: found[i]!.names })));
  const quotes = readings.map((reading, i) =>
    resolveSpeakers(reading, { ...found[i]!, attributions: attributions[i]! }),
  );
  const topics = readings.map((reading, i) => findTopics(reading, found[i]!, indexer));
  const subjects = readings.map((reading, i) =>
    findSubjects(reading, { names: found[i]!.names, topics: topics[i]! }),
  );
  return found.map(({ names, entities }, i) => ({
    names,
    entities,
    dates: dates[i]!,
    figures: withQuotes(figures[i]!, quotes[i]!),
    quotes: quotes[i]!,
    topics: topics[i]!,
    subjects: subjects[i]!,
  }));
}

/** What is found in a text that is not English: days that are written in digits alone. Its words would be misread. */
export const annotateForeign = (article: Article): Annotations => ({
  names: [],
  entities: [],
  dates: findIsoDates(article),
  figures: [],
  quotes: [],
  topics: [],
});

/** Tells each figure which attribution's content it stands in: who says so. */
function withQuotes(figures: Annotations['figures'], quotes: Annotations['quotes']): Annotations['figures'] {
  return figures.map((figure) => {
    const quote = quotes.findIndex(({ content }) =>
      content.some((span) => span.start <= figure.start && figure.end <= span.end),
    );
    return quote < 0 ? figure : { ...figure, quote };
  });
}
