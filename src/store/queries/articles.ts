import type { IdentityKey } from '../../model/ids.ts';
import { command, given, type NoValues, type Query, query } from '../query.ts';
import {
  type Count,
  type CountedEntity,
  type CountedTopic,
  IS_QUOTED,
  LIMIT,
  type MonthCount,
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
}

const CARD = `SELECT a.id, a.title, a.path, a.published, a.publisher, a.lead, a.quotes, a.figures FROM articles a`;
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
  `${CARD} ${NEWEST} ${LIMIT}`,
);

/** A page of a person, an organisation or a place: who names it. */
export const articlesNaming = query<ArticleCardRow, { entity: IdentityKey } & Slice>(
  'articles naming an entity',
  `${CARD} WHERE a.id IN (SELECT article FROM mentions WHERE entity = $entity) ${NEWEST} ${SLICE}`,
);

/** A topic's page. */
export const articlesOfTopic = query<ArticleCardRow, { topic: string } & Slice>(
  'articles of a topic',
  `${CARD} WHERE a.id IN (SELECT article FROM article_topics WHERE topic = $topic) ${NEWEST} ${SLICE}`,
);

/** The page of an outlet in a count of articles. */
export interface CountedSource {
  readonly name: string;
  readonly source: string;
  readonly count: number;
}

/** A choice of articles, as lists show it: the articles, how many there are, and what they hold most of. */
export interface ArticleList {
  readonly cards: Query<ArticleCardRow, Slice>;
  readonly count: Query<Count>;
  readonly sources: Query<CountedSource, { limit: number }>;
  readonly speakers: Query<CountedEntity, { limit: number }>;
  readonly topics: Query<CountedTopic, { limit: number }>;
}

/**
 * The statements of a choice.
 * @param where a condition over `articles a`; what values it asks for is `Of`
 */
function listOf<Of extends object>(name: string, where: string) {
  const articles = `FROM articles a ${where}`;
  return {
    cards: query<ArticleCardRow, Of & Slice>(`${name}: cards`, `${CARD} ${where} ${NEWEST} ${SLICE}`),
    count: query<Count, Of>(`${name}: count`, `SELECT count(*) AS n ${articles}`),
    sources: query<CountedSource, Of & { limit: number }>(
      `${name}: sources`,
      `SELECT * FROM (SELECT min(a.publisher) AS name, a.source, count(*) AS count ${articles} GROUP BY a.source)
       WHERE source IS NOT NULL ORDER BY count DESC, name ${LIMIT}`,
    ),
    speakers: query<CountedEntity, Of & { limit: number }>(
      `${name}: speakers`,
      `SELECT e.name, e.path, e.listed, count(*) AS count FROM quotes q JOIN entities e ON e.id = q.speaker
       WHERE q.article IN (SELECT a.id ${articles}) AND ${IS_QUOTED} GROUP BY e.id ORDER BY count DESC, e.sort_name, e.id ${LIMIT}`,
    ),
    topics: query<CountedTopic, Of & { limit: number }>(
      `${name}: topics`,
      `SELECT t.label, t.path, count(*) AS count FROM article_topics x JOIN topics t ON t.id = x.topic
       WHERE x.direct AND x.article IN (SELECT a.id ${articles})
       GROUP BY t.id ORDER BY count DESC, t.label, t.id ${LIMIT}`,
    ),
  };
}

type Of = { of: string };
const OF_A_YEAR = listOf<Of>('articles of a year', 'WHERE a.year = $of');
const OF_A_MONTH = listOf<Of>('articles of a month', 'WHERE a.month = $of');
const OF_A_SOURCE = listOf<Of>('articles of a source', 'WHERE a.source = $of');

const withOf = (list: ReturnType<typeof listOf<Of>>, of: string): ArticleList => ({
  cards: given(list.cards, { of }),
  count: given(list.count, { of }),
  sources: given(list.sources, { of }),
  speakers: given(list.speakers, { of }),
  topics: given(list.topics, { of }),
});

/** The lists of articles, by what they are of. */
export const allArticles: ArticleList = listOf<NoValues>('all articles', '');
export const undatedArticles: ArticleList = listOf<NoValues>('undated articles', 'WHERE a.published IS NULL');
export const articlesOfYear = (year: string): ArticleList => withOf(OF_A_YEAR, year);
export const articlesOfMonth = (month: string): ArticleList => withOf(OF_A_MONTH, month);
/** An outlet's page. */
export const articlesOfSource = (source: string): ArticleList => withOf(OF_A_SOURCE, source);

const monthsWhere = (where: string): string =>
  `SELECT month, count(*) AS count FROM articles WHERE month IS NOT NULL ${where} GROUP BY month ORDER BY month`;

/** Articles by month, the earliest first: home page, page plan, and what a source's months are compared with. */
export const articleMonths = query<MonthCount>('months of articles', monthsWhere(''));
/** A year's list of articles. */
export const articleMonthsOfYear = query<MonthCount, { year: string }>(
  'months of articles of a year',
  monthsWhere('AND year = $year'),
);
/** An outlet's page. */
export const articleMonthsOfSource = query<MonthCount, { source: string }>(
  'months of articles of a source',
  monthsWhere('AND source = $source'),
);

/** Articles by year, the latest first: the list of all articles and the page plan. */
export const articleYears = query<{ readonly year: string; readonly count: number }>(
  'years of articles',
  'SELECT year, count(*) AS count FROM articles WHERE year IS NOT NULL GROUP BY year ORDER BY year DESC',
);

/** First and last time of publication: home page, page of dates, the archive as a data set. */
export const articleSpan = query<{ readonly first: string | null; readonly last: string | null }>(
  'span of articles',
  'SELECT min(published) AS first, max(published) AS last FROM articles',
);

/** The page plan: where each article stands, and the length of its longest list of finds. */
export const articlePages = query<{ readonly id: string; readonly path: string; readonly most: number }>(
  'pages of articles',
  'SELECT id, path, max(quotes, figures, dates) AS most FROM articles ORDER BY id',
);

/** Links of an article to others, the strongest first: `duplicate` or `related`. */
export const linksOf = query<
  { readonly other: string; readonly reason: string },
  { article: string; kind: 'duplicate' | 'related' }
>(
  'links of an article',
  'SELECT other, reason FROM links WHERE article = $article AND kind = $kind ORDER BY score DESC, other',
);

/** The page of an entity or a topic, by the key under which articles are related. */
export const pageOfKey = query<{ readonly name: string; readonly path: string }, { key: string }>(
  'page of a key',
  'SELECT name, path FROM entities WHERE id = $key AND listed UNION ALL SELECT label, path FROM topics WHERE id = $key',
);

/** The columns of an article, as `archive/` derives them. */
export interface ArticleRow extends ArticleCardRow {
  readonly year: string | null;
  readonly month: string | null;
  readonly source: string | null;
  readonly words: number;
  readonly dates: number;
}

/** Derivation. */
export const insertArticle = command<ArticleRow>(
  'insert article',
  `INSERT INTO articles (id, title, path, published, year, month, publisher, source, lead, words, quotes, figures, dates)
   VALUES ($id, $title, $path, $published, $year, $month, $publisher, $source, $lead, $words, $quotes, $figures, $dates)`,
);

/** Derivation of links. */
export const insertLink = command<{
  article: string;
  other: string;
  kind: 'duplicate' | 'related';
  score: number;
  reason: string;
}>(
  'insert link',
  'INSERT INTO links (article, other, kind, score, reason) VALUES ($article, $other, $kind, $score, $reason)',
);

/** Derivation of links: what is compared. */
export const articleTimes = query<{ readonly id: string; readonly published: string | null }>(
  'times of articles',
  'SELECT id, published FROM articles ORDER BY id',
);
