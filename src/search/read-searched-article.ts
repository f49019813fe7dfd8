import type { ArticleRecord } from '../model/record.ts';
import { statementRange } from '../model/statement.ts';
import { once } from '../once.ts';
import type { Store } from '../store/open.ts';
import * as queries from '../store/queries/search.ts';
import { indexSentences, type SentenceIndex } from '../text/sentence-index.ts';
import type { SearchedArticle, SearchedFigure, SearchedQuote } from './searched-article.ts';

type Facet = SearchedArticle['facets'][number];

/** An article with its facets and the quotes that its page marks. */
export function readSearchedArticle(store: Store, id: string): SearchedArticle {
  const of = { article: id };
  const { path, title, record: json } = store.one(queries.searchedArticle, of)!;
  const record = JSON.parse(json) as ArticleRecord;
  const quotes = store.all(queries.searchedQuotes, of);
  const figures = store.all(queries.searchedFigures, of);
  const people = new Set(store.all(queries.searchedPeople, of).map(({ name }) => name));
  const topics = new Set(store.all(queries.searchedTopics, of).map(({ label }) => label));
  const outlets = new Set(
    [record, ...(record.printings ?? [])].flatMap((printed) => printed.publisher || []),
  );
  const facets: Facet[] = [
    ...[...outlets].map((outlet): Facet => ['source', outlet]),
    ...[...people].map((name): Facet => ['person', name]),
    ...[...topics].map((label): Facet => ['topic', label]),
    ...(quotes.some(({ kind }) => kind !== 'indirect') ? [['has', 'quotes'] as const] : []),
    ...(figures.length > 0 ? [['has', 'figures'] as const] : []),
  ];
  const { published, publisher, text, blocks } = record;
  const sentences = once(() => indexSentences(text, blocks));
  return {
    id,
    path,
    title,
    published,
    publisher,
    text,
    blocks,
    quotes: quotes.flatMap((quote) => quoteOf(record, quote)),
    figures: figures.flatMap((figure) => figureOf(record, figure, sentences)),
    facets,
  };
}

/** A report is found with who says it and how, as pages print it. */
function quoteOf(
  { text, quotes }: ArticleRecord,
  { seq, anchor, kind, speaker, id, name, via, via_how: how }: queries.SearchedQuoteRow,
): SearchedQuote[] {
  const quote = quotes[seq];
  if (!quote || quote.content.length === 0) return [];
  const offsets = quote.content.flat();
  const printed = quote.kind === 'direct' ? null : statementRange(text, quote);
  const [start, end] = printed ?? [Math.min(...offsets), Math.max(...offsets)];
  return [
    {
      anchor,
      kind,
      speaker,
      by: id !== null && name !== null ? { id, name } : null,
      via: via !== null && how !== null ? [how, via] : null,
      start,
      end,
    },
  ];
}

/** A figure with the place of its sentence. */
function figureOf(
  { text, figures }: ArticleRecord,
  { seq, anchor, family, sentence }: queries.SearchedFigureRow,
  sentences: () => SentenceIndex,
): SearchedFigure[] {
  const figure = figures[seq];
  if (!figure) return [];
  const { start, end } = figure;
  // The row has it on one line, and cut where it is long: then it is looked up, which takes longer.
  const from = text.lastIndexOf(sentence, start);
  const to = from + sentence.length;
  const place = from >= 0 && to >= end ? { start: from, end: to } : sentences().at(start);
  return [{ anchor, family, start, end, sentence: [place.start, place.end] }];
}
