import type { ShownFrom } from '../../model/shown.ts';
import type { Store } from '../../store/open.ts';
import { type ArticleRow, articles, reprints } from '../../store/queries/articles.ts';
import { dates } from '../../store/queries/dates.ts';
import { entitiesOfArticle } from '../../store/queries/entities.ts';
import { figures } from '../../store/queries/figures.ts';
import { type QuoteRow, quotes } from '../../store/queries/quotes.ts';
import { redirects } from '../../store/queries/redirects.ts';
import { getRecord, hasSettledForm } from '../../store/records.ts';
import { type RowChanges, syncRows } from '../../store/row-set.ts';
import { eachTouched, touch } from '../../store/touched.ts';
import type { Ahead } from '../ahead/index.ts';
import { type ArticleRows, articleRows, quotesOf } from './article-rows.ts';
import { WordChanges } from './derive-figures.ts';
import { ListChanges } from './derive-lists.ts';
import { type Concepts, filedTopics, TopicFiling } from './derive-topics.ts';
import { TallyChanges } from './tallies.ts';

const GONE = {
  article: undefined,
  reprints: [],
  formerPaths: [],
  quotes: [],
  figures: [],
  dates: [],
  filable: undefined,
} as const;

/**
 * The rows of the touched articles, and of what was found in them; those of an article that is gone go.
 * Returns by how much that changed the lists, and the words of compared figures.
 */
export function deriveArticles(
  store: Store,
  concepts: Concepts,
  thresholds: ShownFrom & { readonly topicScore: number },
  { rows: rowsAhead }: Pick<Ahead, 'rows'>,
  onEach: () => void,
): { readonly lists: ListChanges; readonly words: WordChanges } {
  const lists = new ListChanges();
  const words = new WordChanges();
  const topics = new TopicFiling(store);
  const tallies = new TallyChanges(store);
  for (const [article, ahead] of rowsAhead(eachTouched(store, 'article'))) {
    onEach();
    const rows = ahead && !hasSettledForm(store, article) ? ahead : rowsOf(store, article, thresholds);
    const concerned = rows.filable ? filedTopics(store, rows.filable, concepts, thresholds.topicScore) : [];
    const written = {
      articles: syncRows(store, articles, { id: article }, rows.article ? [rows.article] : []),
      reprints: syncRows(store, reprints, { article }, rows.reprints),
      quotes: syncRows(store, quotes, { article }, byEntity(store, article, rows)),
      figures: syncRows(store, figures, { article }, rows.figures),
      dates: syncRows(store, dates, { article }, rows.dates),
      topics: topics.file(article, concerned),
    };
    deriveRedirects(store, written.articles, rows.article?.path, rows.formerPaths);
    lists.count('articles', written.articles);
    lists.count('quotes', written.quotes);
    lists.countFigures(written.figures);
    words.count(written.figures);
    if (written.figures.put.length + written.figures.dropped.length > 0) touch(store, 'figures', article);
    tallies.count(written);
  }
  tallies.write();
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

function rowsOf(store: Store, article: string, from: ShownFrom): ArticleRows | typeof GONE {
  const record = getRecord(store, article);
  return record ? articleRows(record, from) : GONE;
}

function byEntity(store: Store, article: string, rows: ArticleRows | typeof GONE): QuoteRow[] {
  if (rows.quotes.length === 0) return [];
  const identities = new Map(
    store.all(entitiesOfArticle, { article }).map(({ local, entity }) => [local, entity]),
  );
  return quotesOf(rows.quotes, (local) => identities.get(local) ?? null);
}
