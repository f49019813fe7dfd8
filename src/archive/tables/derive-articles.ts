import { isShown, type ShownFrom, withSureSpeakers } from '../../model/shown.ts';
import type { Store } from '../../store/open.ts';
import { type ArticleRow, articles, reprints } from '../../store/queries/articles.ts';
import { dates } from '../../store/queries/dates.ts';
import { entitiesOfArticle } from '../../store/queries/entities.ts';
import { figures } from '../../store/queries/figures.ts';
import { quotes } from '../../store/queries/quotes.ts';
import { redirects } from '../../store/queries/redirects.ts';
import { getRecord } from '../../store/records.ts';
import { type RowChanges, syncRows } from '../../store/row-set.ts';
import { eachTouched, touch } from '../../store/touched.ts';
import { type ArticleRows, articleRows } from './article-rows.ts';
import { WordChanges } from './derive-figures.ts';
import { ListChanges } from './derive-lists.ts';
import { type Concepts, filedTopics, TopicFiling } from './derive-topics.ts';

const GONE = {
  article: undefined,
  reprints: [],
  formerPaths: [],
  quotes: [],
  figures: [],
  dates: [],
} as const;

/**
 * The rows of the touched articles, and of what was found in them; those of an article that is gone go.
 * Returns by how much that changed the lists, and the words of compared figures.
 */
export function deriveArticles(
  store: Store,
  concepts: Concepts,
  thresholds: ShownFrom & { readonly topicScore: number },
  onEach: () => void,
): { readonly lists: ListChanges; readonly words: WordChanges } {
  const lists = new ListChanges();
  const words = new WordChanges();
  const topics = new TopicFiling(store);
  for (const article of eachTouched(store, 'article')) {
    onEach();
    const record = getRecord(store, article);
    const rows = record ? rowsOf(store, record, thresholds) : GONE;
    const written = syncRows(store, articles, { id: article }, rows.article ? [rows.article] : []);
    lists.count('articles', written);
    deriveRedirects(store, written, rows.article?.path, rows.formerPaths);
    syncRows(store, reprints, { article }, rows.reprints);
    lists.count('quotes', syncRows(store, quotes, { article }, rows.quotes));
    const figured = syncRows(store, figures, { article }, rows.figures);
    lists.countFigures(figured);
    words.count(figured);
    if (figured.put.length + figured.dropped.length > 0) touch(store, 'figures', article);
    syncRows(store, dates, { article }, rows.dates);
    topics.file(article, record ? filedTopics(store, record, concepts, thresholds.topicScore) : []);
  }
  return { lists, words };
}

/** Addresses of other printings lead to the article: wherever that stands now. */
function deriveRedirects(
  store: Store,
  { replaced, dropped }: RowChanges<ArticleRow>,
  target: string | undefined,
  formerPaths: readonly string[],
): void {
  for (const { path } of [...replaced, ...dropped])
    if (path !== target) syncRows(store, redirects, { target: path }, []);
  if (target === undefined) return;
  const leading = formerPaths.filter((path) => path !== target).map((path) => ({ path, target }));
  syncRows(store, redirects, { target }, leading);
}

function rowsOf(
  store: Store,
  record: NonNullable<ReturnType<typeof getRecord>>,
  thresholds: ShownFrom,
): ArticleRows {
  const identities = new Map(
    store.all(entitiesOfArticle, { article: record.id }).map(({ local, entity }) => [local, entity]),
  );
  return articleRows(
    withSureSpeakers(record, thresholds),
    (local) => identities.get(local) ?? null,
    (quote) => isShown(quote, thresholds),
  );
}
