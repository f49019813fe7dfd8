import type { ArticleRecord } from '../model/record.ts';
import type { ArchiveContext } from '../store/archive-context.ts';
import { eachRecord } from '../store/records.ts';
import type { SearchedArticle, SearchedQuote } from './search-document.ts';

type Filter = readonly [name: string, value: string];

interface ArticleRow {
  id: string;
  title: string;
  path: string;
  year: string | null;
  figures: number;
}

/** Every article with its facets and the quotes that its page marks, in order of its identifier. */
export function* searchedArticles({ store }: ArchiveContext): Generator<SearchedArticle> {
  const rows = new Map(
    store
      .all<ArticleRow>('SELECT id, title, path, year, figures FROM articles')
      .map((row) => [row.id, row] as const),
  );
  for (const record of eachRecord(store, 'coalesce(corrected, record)')) {
    const row = rows.get(record.id)!;
    const quotes = store.all<{ seq: number; anchor: string; speaker: string | null }>(
      `SELECT q.seq, q.anchor, coalesce(e.name, q.speaker_name, q.grp) AS speaker
       FROM quotes q LEFT JOIN entities e ON e.id = q.speaker AND e.listed WHERE q.article = ? ORDER BY q.seq`,
      record.id,
    );
    const people = store.all<{ name: string }>(
      `SELECT DISTINCT e.name FROM mentions m JOIN entities e ON e.id = m.entity
       WHERE m.article = ? AND e.type = 'person' ORDER BY e.sort_name, e.id`,
      record.id,
    );
    const topics = store.all<{ label: string }>(
      'SELECT t.label FROM article_topics x JOIN topics t ON t.id = x.topic WHERE x.article = ? AND x.direct ORDER BY t.id',
      record.id,
    );
    const filters: Filter[] = [
      ['year', row.year ?? 'undated'],
      ...(record.publisher ? [['source', record.publisher] as const] : []),
      ...people.map(({ name }): Filter => ['person', name]),
      ...topics.map(({ label }): Filter => ['topic', label]),
      ...(quotes.length > 0 ? [['has', 'quotes'] as const] : []),
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

function quoteOf(
  { quotes }: ArticleRecord,
  seq: number,
  anchor: string,
  speaker: string | null,
): SearchedQuote[] {
  const content = quotes[seq]?.content ?? [];
  if (content.length === 0) return [];
  const start = Math.min(...content.map(([from]) => from));
  const end = Math.max(...content.map(([, to]) => to));
  return [{ anchor, speaker, start, end }];
}
