import type { IdentityKey } from '../../model/ids.ts';
import { command, query } from '../query.ts';
import { rowSet } from '../row-set.ts';
import {
  type CountedEntity,
  countsByDay,
  IN_MONTH,
  isPerson,
  LIMIT,
  NEWEST_COUNTED,
  type PeriodCount,
} from './rows.ts';
import { monthsIn } from './tallies.ts';

export interface TopicRow {
  readonly id: string;
  readonly label: string;
  readonly parent: string | null;
  readonly scope: string | null;
  readonly path: string;
  readonly articles: number;
}

const TOPIC = 'SELECT id, label, parent, scope, path, articles FROM topics';
const FULLEST = 'ORDER BY articles DESC, label, id';

/** The topic's own page, and the broader one above it. */
export const topicById = query<TopicRow, { topic: string }>('topic', `${TOPIC} WHERE id = $topic`);
/** A topic's page: the narrower ones, the fullest first. */
export const narrowerTopics = query<TopicRow, { topic: string }>(
  'narrower topics',
  `${TOPIC} WHERE parent = $topic ${FULLEST}`,
);
/** The page of all topics. */
export const topicsByArticles = query<TopicRow>('topics by articles', `${TOPIC} ${FULLEST}`);
/** The home page. */
export const fullestTopics = query<TopicRow, { limit: number }>(
  'fullest topics',
  `${TOPIC} ${FULLEST} ${LIMIT}`,
);
/** The page plan, feeds and JSON forms: every topic by its identifier. */
export const allTopics = query<TopicRow>('all topics', `${TOPIC} ORDER BY id`);

/** A topic's page: its articles by month, the latest first, the undated last. */
export const topicMonths = query<PeriodCount, { topic: string }>(
  'months of a topic',
  monthsIn("'topic: months'", '$topic'),
);
/** The days of a month, the latest first, what is of no day last. */
export const topicDays = query<PeriodCount, { topic: string; month: string }>(
  'days of a topic in a month',
  countsByDay(`article_topics WHERE topic = $topic AND ${IN_MONTH}`),
);

const NEWEST = `(SELECT article FROM article_topics WHERE topic = $topic
   ORDER BY published DESC, article LIMIT ${NEWEST_COUNTED})`;
/** A topic's page: the people named in most of its newest articles (`NEWEST_COUNTED`), in two at least. */
export const peopleOnTopic = query<
  CountedEntity & { readonly id: IdentityKey },
  { topic: string; limit: number }
>(
  'people on a topic',
  // Only who is left is looked up: reading a person's row takes longer than counting their articles.
  `SELECT e.id, e.name, e.path, e.listed, n.count FROM
     (SELECT m.entity, count(DISTINCT m.article) AS count
      FROM ${NEWEST} x CROSS JOIN mentions m ON m.article = x.article AND ${isPerson('m.entity')}
      GROUP BY m.entity HAVING count(DISTINCT m.article) > 1) n
   CROSS JOIN entities e ON e.id = n.entity ORDER BY n.count DESC, e.sort_name, e.id ${LIMIT}`,
);
/**
 * A topic's page: in how many of the same articles two people are named together, in two at least.
 * `people` is a JSON array of their identifiers.
 */
export const pairsOnTopic = query<
  { readonly one: IdentityKey; readonly other: IdentityKey; readonly count: number },
  { topic: string; people: string }
>(
  'pairs on a topic',
  `SELECT m.entity AS one, o.entity AS other, count(DISTINCT m.article) AS count
   FROM mentions m JOIN mentions o ON o.article = m.article AND o.entity > m.entity
   WHERE m.article IN ${NEWEST}
     AND m.entity IN (SELECT value FROM json_each($people)) AND o.entity IN (SELECT value FROM json_each($people))
   GROUP BY 1, 2 HAVING count(DISTINCT m.article) > 1 ORDER BY 3 DESC, 1, 2`,
);

/** An article's page: its topics, the surest first. */
export const topicsOfArticle = query<
  { readonly label: string; readonly path: string; readonly evidence: string },
  { article: string }
>(
  'topics of an article',
  `SELECT t.label, t.path, x.evidence FROM article_topics x JOIN topics t ON t.id = x.topic
   WHERE x.article = $article AND x.direct = 1 ORDER BY x.score DESC, t.id`,
);

/** Derivation: a topic of an article. */
export interface ArticleTopicRow {
  readonly topic: string;
  readonly article: string;
  /** 0 where the article has only a narrower topic. */
  readonly direct: 0 | 1;
  readonly score: number;
  readonly evidence: string;
  readonly published: string | null;
  readonly words: string;
}
export const articleTopics = rowSet<ArticleTopicRow>(
  'article_topics',
  ['article'],
  ['topic', 'article'],
  ['direct', 'score', 'evidence', 'published', 'words'],
);

/** Derivation: which article says what a topic is called, and how many have it. */
export const topicState = query<
  { readonly first: string; readonly articles: number; readonly direct: number },
  { topic: string }
>('state of a topic', 'SELECT first, articles, direct FROM topics WHERE id = $topic');
export const defineTopic = command<{
  id: string;
  label: string;
  parent: string | null;
  scope: string | null;
  path: string;
  first: string;
}>(
  'define topic',
  `INSERT INTO topics (id, label, parent, scope, path, articles, direct, first)
   VALUES ($id, $label, $parent, $scope, $path, 0, 0, $first)
   ON CONFLICT (id) DO UPDATE SET label = excluded.label, parent = excluded.parent, scope = excluded.scope,
     path = excluded.path, first = excluded.first`,
);
export const countTopic = query<{ readonly articles: number; readonly direct: number }, { topic: string }>(
  'count topic',
  'SELECT count(*) AS articles, total(direct) AS direct FROM article_topics WHERE topic = $topic',
);
export const firstArticleOfTopic = query<{ readonly article: string }, { topic: string }>(
  'first article of a topic',
  'SELECT article FROM article_topics WHERE topic = $topic ORDER BY article LIMIT 1',
);
export const putTopicCounts = command<{ topic: string; articles: number; direct: number }>(
  'put counts of a topic',
  'UPDATE topics SET articles = $articles, direct = $direct WHERE id = $topic',
);
export const deleteTopic = command<{ topic: string }>('delete topic', 'DELETE FROM topics WHERE id = $topic');
