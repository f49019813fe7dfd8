import type { ArticleRecord } from '../model/record.ts';
import { statementRange } from '../model/statement.ts';
import type { ArchiveContext } from '../store/archive-context.ts';
import * as queries from '../store/queries/search.ts';
import { eachRecord } from '../store/records.ts';
import type { SearchedArticle, SearchedQuote } from './search-document.ts';

type Filter = readonly [name: string, value: string];

/** Every article with its facets and the quotes that its page marks, in order of its identifier. */
export function* searchedArticles({ store }: ArchiveContext): Generator<SearchedArticle> {
  const rows = new Map(store.all(queries.searchedArticles).map((row) => [row.id, row] as const));
  for (const record of eachRecord(store)) {
    const row = rows.get(record.id)!;
    const of = { article: record.id };
    const quotes = store.all(queries.searchedQuotes, of);
    const people = store.all(queries.searchedPeople, of);
    const topics = store.all(queries.searchedTopics, of);
    const filters: Filter[] = [
      ['year', row.year ?? 'undated'],
      ...(record.publisher ? [['source', record.publisher] as const] : []),
      ...people.map(({ name }): Filter => ['person', name]),
      ...topics.map(({ label }): Filter => ['topic', label]),
      ...(quotes.some(({ kind }) => kind !== 'indirect') ? [['has', 'quotes'] as const] : []),
      ...(row.figures > 0 ? [['has', 'figures'] as const] : []),
    ];
    yield {
      path: row.path,
      title: row.title,
      published: record.published,
      publisher: record.publisher,
      text: record.text,
      blocks: record.blocks,
      quotes: quotes.flatMap(({ seq, anchor, speaker }) => quoteOf(record, seq, anchor, speaker)),
      filters,
    };
  }
}

/** A report is found with who says it and how, as pages print it. */
function quoteOf(
  { text, quotes }: ArticleRecord,
  seq: number,
  anchor: string,
  speaker: string | null,
): SearchedQuote[] {
  const quote = quotes[seq];
  if (!quote || quote.content.length === 0) return [];
  const offsets = quote.content.flat();
  const printed = quote.kind === 'direct' ? null : statementRange(text, quote);
  const [start, end] = printed ?? [Math.min(...offsets), Math.max(...offsets)];
  return [{ anchor, speaker, start, end }];
}
