import type { IdentityKey } from '../../model/ids.ts';
import { monthOf } from '../conditions.ts';
import { given, type Query, query } from '../query.ts';
import { rowSet } from '../row-set.ts';
import type { LinkKind } from './links.ts';
import { speakersOfPeriod } from './quotes.ts';
import {
  type Count,
  type CountedEntity,
  type CountedTopic,
  countsByDay,
  IN_MONTH,
  KEYS_IN_PLACES,
  LIMIT,
  type MonthCount,
  type PeriodCount,
  type Places,
  SLICE,
  type Slice,
} from './rows.ts';
import { monthsIn, mostOf, NAME_OF_SOURCE, speakersIn, type TallyList } from './tallies.ts';

/** An article in a list. */
export interface ArticleCardRow {
  readonly id: string;
  readonly title: string;
  readonly path: string;
  readonly published: string | null;
  readonly publisher: string | null;
  readonly lead: string;
  readonly quotes: number;
  readonly figures: number;
  /** Other outlets that printed the very text; null where none did. */
  readonly also_in: string | null;
}

// Reprints come in the order of their key, by which they are found.
const COLUMNS = `a.id, a.title, a.path, a.published, a.publisher, a.lead, a.quotes, a.figures,
    (SELECT group_concat(publisher, ', ') FROM reprints WHERE article = a.id) AS also_in`;
const CARD = `SELECT ${COLUMNS} FROM articles a`;
const NEWEST = 'ORDER BY a.published DESC, a.id';

/** The article's own page, and whoever leads to one article. */
export const articleCard = query<ArticleCardRow, { article: string }>(
  'article card',
  `${CARD} WHERE a.id = $article`,
);

/** The article's page: its neighbour before in time. */
export const articleBefore = query<ArticleCardRow, { published: string; article: string }>(
  'article before',
  `${CARD} WHERE (a.published, a.id) < ($published, $article) ORDER BY a.published DESC, a.id DESC LIMIT 1`,
);
/** The article's page: its neighbour after in time. */
export const articleAfter = query<ArticleCardRow, { published: string; article: string }>(
  'article after',
  `${CARD} WHERE (a.published, a.id) > ($published, $article) ORDER BY a.published, a.id LIMIT 1`,
);

/** The home page. */
export const latestArticles = query<ArticleCardRow, { limit: number }>(
  'latest articles',
  `${CARD} ORDER BY ${monthOf('a.published')} DESC, a.published DESC, a.id ${LIMIT}`,
);

/** A page of a person, an organisation or a place: who names it. */
export const articlesNaming = query<ArticleCardRow, { entity: IdentityKey } & Slice>(
  'articles naming an entity',
  `${CARD} WHERE a.id IN (SELECT article FROM mentions WHERE entity = $entity
     GROUP BY published, article ORDER BY published DESC, article ${SLICE}) ${NEWEST}`,
);

/** A topic's page. `words`: as JSON, those that put the article there. */
export const articlesOfTopic = query<ArticleCardRow & { readonly words: string }, { topic: string } & Slice>(
  'articles of a topic',
  `SELECT ${COLUMNS}, (SELECT words FROM article_topics WHERE topic = $topic AND article = a.id) AS words
   FROM articles a WHERE a.id IN (SELECT article FROM article_topics WHERE topic = $topic
     ORDER BY published DESC, article ${SLICE}) ${NEWEST}`,
);

/** The page of an outlet in a count of articles. */
export interface CountedSource {
  readonly name: string;
  readonly source: string;
  readonly count: number;
}

/** What a list of articles holds most of. */
export interface ArticleContents {
  readonly speakers: Query<CountedEntity, { limit: number }>;
  readonly topics: Query<CountedTopic, { limit: number }>;
}

const topicsOf = (name: string, list: TallyList) =>
  query<CountedTopic, { part: string; limit: number }>(
    `${name}: topics`,
    `SELECT t.label, t.path, n.count FROM ${mostOf(list, '$part')} n
     CROSS JOIN topics t ON t.id = n.item ORDER BY n.count DESC, t.label, t.id ${LIMIT}`,
  );

/** Who printed most of a period's articles. */
const sourcesOfList = query<CountedSource, { part: string; limit: number }>(
  'articles of a list: sources',
  `SELECT ${NAME_OF_SOURCE('n.item')} AS name, n.item AS source, n.count
   FROM ${mostOf('articles: sources', '$part')} n ORDER BY n.count DESC, name, n.item ${LIMIT}`,
);
const topicsOfList = topicsOf('articles of a list', 'articles: topics');
const speakersOfSource = speakersIn('articles of a source: speakers', 'source: speakers');
const topicsOfSource = topicsOf('articles of a source', 'source: topics');

/** All articles (empty), a year, a month, the undated. */
export const contentsOfArticles = (
  part: string,
): ArticleContents & { readonly sources: Query<CountedSource, { limit: number }> } => ({
  sources: given(sourcesOfList, { part }),
  speakers: given(speakersOfPeriod, { part }),
  topics: given(topicsOfList, { part }),
});
/** An outlet's page. */
export const contentsOfSource = (part: string): ArticleContents => ({
  speakers: given(speakersOfSource, { part }),
  topics: given(topicsOfSource, { part }),
});

/** A page of a list of articles: all, a year, a month, the undated. */
export const articlesInPlaces = query<ArticleCardRow, Places>(
  'articles of a list: cards',
  `${CARD} WHERE a.id IN (${KEYS_IN_PLACES.articles}) ${NEWEST}`,
);
// A view of both tables would be gone through as a whole for it.
const othersThan = (source: string): string =>
  `(SELECT group_concat(publisher, ', ') FROM (SELECT publisher FROM articles WHERE id = a.id AND source <> ${source}
     UNION ALL SELECT publisher FROM reprints WHERE article = a.id AND source <> ${source}))`;
/** An outlet's page: by when it printed them, and called as it called itself; `also_in` are the others. */
export const articlesOfSource = query<ArticleCardRow, { source: string } & Slice>(
  'articles of a source: cards',
  `SELECT a.id, a.title, a.path, o.published, a.lead, a.quotes, a.figures, ${othersThan('$source')} AS also_in,
     (SELECT publisher FROM printed WHERE article = a.id AND source = $source) AS publisher
   FROM (SELECT id AS article, published FROM articles WHERE source = $source
     UNION ALL SELECT article, published FROM reprints WHERE source = $source
     ORDER BY published DESC, article ${SLICE}) o CROSS JOIN articles a ON a.id = o.article
   ORDER BY o.published DESC, o.article`,
);

/** How many articles there are. */
export const countArticles = query<Count>(
  'count articles',
  "SELECT coalesce((SELECT count FROM stretches WHERE list = 'articles' AND key = ''), 0) AS n",
);

/** Articles by month, the earliest first: home page, page plan, and what a source's months are compared with. */
export const articleMonths = query<MonthCount>(
  'months of articles',
  "SELECT key AS month, count FROM stretches WHERE list = 'articles by month' ORDER BY key",
);
/** A year's list of articles. */
export const articleMonthsOfYear = query<MonthCount, { year: string }>(
  'months of articles of a year',
  `SELECT key AS month, count FROM stretches
   WHERE list = 'articles by month' AND key >= $year AND key < $year || '~' ORDER BY key`,
);
/** An outlet's page. */
export const articleMonthsOfSource = query<PeriodCount, { source: string }>(
  'months of articles of a source',
  monthsIn("'source: months'", '$source'),
);
/** The days of a month, the latest first, what is of no day last. */
export const articleDaysOfSource = query<PeriodCount, { source: string; month: string }>(
  'days of articles of a source in a month',
  countsByDay(`printed WHERE source = $source AND ${IN_MONTH}`),
);

/** Articles by year, the latest first: the list of all articles and the page plan. */
export const articleYears = query<{ readonly year: string; readonly count: number }>(
  'years of articles',
  `SELECT key AS year, count FROM stretches WHERE list = 'articles' AND key > '' AND key <> 'undated'
   ORDER BY key DESC`,
);

/** First and last time of publication: home page, page of dates, the archive as a data set. */
export const articleSpan = query<{ readonly first: string | null; readonly last: string | null }>(
  'span of articles',
  'SELECT min(published) AS first, max(published) AS last FROM articles',
);

/** The page plan: where each article stands, and the length of its longest list of finds. */
export const articlePages = query<{ readonly path: string; readonly most: number }, { article: string }>(
  'pages of an article',
  'SELECT path, max(quotes, figures, dates) AS most FROM articles WHERE id = $article',
);
/** The same: all of them. */
export const articleIds = query<{ readonly id: string }>(
  'identifiers of articles',
  'SELECT id FROM articles ORDER BY id',
);

/** Links of an article to others, of each kind the strongest first. */
export const linksOf = query<
  { readonly kind: LinkKind; readonly other: string; readonly reason: string },
  { article: string }
>(
  'links of an article',
  'SELECT kind, other, reason FROM links WHERE article = $article ORDER BY kind, score DESC, other',
);

/** The page of an entity or a topic, by the key under which articles are related. */
export const pageOfKey = query<{ readonly name: string; readonly path: string }, { key: string }>(
  'page of a key',
  'SELECT name, path FROM entities WHERE id = $key AND listed UNION ALL SELECT label, path FROM topics WHERE id = $key',
);

/** An article's page: how many of its month come before it, which tells the shard of its record. */
export const countBeforeInMonth = query<
  Count,
  { month: string | null; published: string | null; article: string }
>(
  'count articles before in a month',
  `SELECT count(*) AS n FROM articles
   WHERE month IS $month AND (published < $published OR published IS $published AND id < $article)`,
);

/** The columns of an article, as `archive/` derives them. */
export interface ArticleRow extends Omit<ArticleCardRow, 'also_in'> {
  readonly year: string | null;
  readonly month: string | null;
  readonly source: string | null;
  readonly words: number;
  readonly dates: number;
}

/** Another outlet that printed an article. */
export interface ReprintRow {
  readonly article: string;
  readonly source: string;
  readonly publisher: string;
  readonly published: string | null;
  readonly month: string | null;
}

/** Derivation. */
export const reprints = rowSet<ReprintRow>(
  'reprints',
  ['article'],
  ['article', 'source'],
  ['publisher', 'published', 'month'],
);
export const articles = rowSet<ArticleRow>(
  'articles',
  ['id'],
  ['id'],
  [
    'title',
    'path',
    'published',
    'year',
    'month',
    'publisher',
    'source',
    'lead',
    'words',
    'quotes',
    'figures',
    'dates',
  ],
);
