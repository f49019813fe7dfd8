import type { ArticleRecord } from '../model/record.ts';
import { statementRange } from '../model/statement.ts';
import type { Store } from '../store/open.ts';
import * as queries from '../store/queries/search.ts';
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
  return {
    id,
    path,
    title,
    published,
    publisher,
    text,
    blocks,
    quotes: quotes.flatMap((quote) => quoteOf(record, quote)),
    figures: figures.flatMap((figure) => figureOf(record, figure)),
    facets,
  };
}

/** A report is found with who says it and how, as pages print it. */
function quoteOf(
  { text, quotes }: ArticleRecord,
  { seq, anchor, kind, speaker, id, name }: queries.SearchedQuoteRow,
): SearchedQuote[] {
  const quote = quotes[seq];
  if (!quote || quote.content.length === 0) return [];
  const offsets = quote.content.flat();
  const printed = quote.kind === 'direct' ? null : statementRange(text, quote);
  const [start, end] = printed ?? [Math.min(...offsets), Math.max(...offsets)];
  return [{ anchor, kind, speaker, by: id !== null && name !== null ? { id, name } : null, start, end }];
}

/** A figure with the place of its sentence. */
function figureOf(
  { text, figures }: ArticleRecord,
  { seq, anchor, family, sentence }: queries.SearchedFigureRow,
): SearchedFigure[] {
  const figure = figures[seq];
  if (!figure) return [];
  const { start, end } = figure;
  return [{ anchor, family, start, end, sentence: placeAround(text, sentence, [start, end]) }];
}

type Place = readonly [start: number, end: number];

/** How far a sentence is looked for: hardly any is as long. */
const FAR = 2_000;

/** The place of a sentence that holds a place, and is kept on one line and cut where it is long (`text/clip.ts`). */
function placeAround(text: string, sentence: string, [start, end]: Place): [number, number] {
  const whole = text.lastIndexOf(sentence, start);
  if (whole >= 0 && whole + sentence.length >= end) return [whole, whole + sentence.length];
  const words = sentence.replace(/…$/, '').split(' ').map(literally);
  const pattern = new RegExp(words.join('\\s+'), 'gu');
  const near = Math.max(0, start - FAR);
  const places = text.slice(near, end + FAR).matchAll(pattern);
  const [from, to] = [...places]
    .map(({ index, 0: found }) => [near + index, near + index + found.length] as const)
    .filter((place) => place[0] <= start)
    .at(-1) ?? [start, end];
  // Where it is cut, the figure may stand behind the cut.
  return [from, Math.max(to, end)];
}

const literally = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
