import type { IdentityKey } from '../../model/ids.ts';
import { given, type Query, query } from '../query.ts';
import { rowSet } from '../row-set.ts';
import { monthOf } from '../schema.ts';
import type { LinkKind } from './links.ts';
import {
  type Count,
  type CountedEntity,
  type CountedTopic,
  IS_QUOTED,
  KEYS_IN_PLACES,
  LIMIT,
  type MonthCount,
  type Places,
  SLICE,
  type Slice,
} from './rows.ts';

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
const CARD = `SELECT a.id, a.title, a.path, a.published, a.publisher, a.lead, a.quotes, a.figures,
    (SELECT group_concat(publisher, ', ') FROM reprints WHERE article = a.id) AS also_in
  FROM articles a`;
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

/** A topic's page. */
export const articlesOfTopic = query<ArticleCardRow, { topic: string } & Slice>(
  'articles of a topic',
  `${CARD} WHERE a.id IN (SELECT article FROM article_topics WHERE topic = $topic
     ORDER BY published DESC, article ${SLICE}) ${NEWEST}`,
);

/** The page of an outlet in a count of articles. */
export interface CountedSource {
  readonly name: string;
  readonly source: string;
  readonly count: number;
}

/** What a choice of articles holds most of: asked once for all pages of its list. */
export interface ArticleContents {
  readonly sources: Query<CountedSource, { limit: number }>;
  readonly speakers: Query<CountedEntity, { limit: number }>;
  readonly topics: Query<CountedTopic, { limit: number }>;
}

/**
 * The statements of a choice.
 * @param articles what stands behind FROM, with `articles a` in it; what values it asks for is `Of`
 */
const contentsOf = <Of extends object>(name: string, articles: string) => ({
  sources: query<CountedSource, Of & { limit: number }>(
    `${name}: sources`,
    `SELECT * FROM (SELECT min(a.publisher) AS name, a.source, count(*) AS count FROM ${articles} GROUP BY a.source)
     WHERE source IS NOT NULL ORDER BY count DESC, name ${LIMIT}`,
  ),
  speakers: query<CountedEntity, Of & { limit: number }>(
    `${name}: speakers`,
    `SELECT e.name, e.path, e.listed, count(*) AS count FROM ${articles}
       CROSS JOIN quotes q ON q.article = a.id CROSS JOIN entities e ON e.id = q.speaker
     WHERE ${IS_QUOTED} GROUP BY e.id ORDER BY count DESC, e.sort_name, e.id ${LIMIT}`,
  ),
  topics: query<CountedTopic, Of & { limit: number }>(
    `${name}: topics`,
    `SELECT t.label, t.path, count(*) AS count FROM ${articles}
       CROSS JOIN article_topics x ON x.article = a.id CROSS JOIN topics t ON t.id = x.topic
     WHERE x.direct = 1 GROUP BY t.id ORDER BY count DESC, t.label, t.id ${LIMIT}`,
  ),
});

const IN_PLACES = contentsOf<Places>(
  'articles of a list',
  `(${KEYS_IN_PLACES.articles}) o CROSS JOIN articles a ON a.id = o.id`,
);
const OF_A_SOURCE = contentsOf<{ source: string }>(
  'articles of a source',
  '(SELECT article FROM printed WHERE source = $source) o CROSS JOIN articles a ON a.id = o.article',
);

/** All articles, a year, a month, the undated. */
export const contentsOfArticles = (places: Places): ArticleContents => ({
  sources: given(IN_PLACES.sources, places),
  speakers: given(IN_PLACES.speakers, places),
  topics: given(IN_PLACES.topics, places),
});
/** An outlet's page. */
export const contentsOfSource = (source: string): ArticleContents => ({
  sources: given(OF_A_SOURCE.sources, { source }),
  speakers: given(OF_A_SOURCE.speakers, { source }),
  topics: given(OF_A_SOURCE.topics, { source }),
});

/** A page of a list of articles: all, a year, a month, the undated. */
export const articlesInPlaces = query<ArticleCardRow, Places>(
  'articles of a list: cards',
  `${CARD} WHERE a.id IN (${KEYS_IN_PLACES.articles}) ${NEWEST}`,
);
/** An outlet's page. */
export const articlesOfSource = query<ArticleCardRow, { source: string } & Slice>(
  'articles of a source: cards',
  `${CARD} WHERE a.id IN (SELECT article FROM (
     SELECT id AS article, published FROM articles WHERE source = $source
     UNION ALL SELECT article, published FROM reprints WHERE source = $source
     ORDER BY published DESC, article ${SLICE})) ${NEWEST}`,
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
/** An outlet's page: once for all of them. */
export const articleMonthsOfSource = query<MonthCount, { source: string }>(
  'months of articles of a source',
  `SELECT month, count(*) AS count FROM printed WHERE source = $source AND month IS NOT NULL
   GROUP BY month ORDER BY month`,
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
