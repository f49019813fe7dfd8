import type { EntityType } from '../../model/annotations.ts';
import { command, type Query, query } from '../query.ts';

/**
 * What pages are about, and read of each other. `named` and `labelled`: what stands on other pages of an entity or a
 * topic, its name and address, has changed too; `moment`: a place among the articles in time, as JSON.
 */
export const AFFECTED_KINDS = [
  'article',
  'entity',
  'named',
  'letter',
  'topic',
  'labelled',
  'source',
  'month',
  'moment',
  'family',
  'period',
] as const;
export type AffectedKind = (typeof AFFECTED_KINDS)[number];

interface AffectedRow {
  readonly kind: AffectedKind;
  readonly key: string;
}

export const allAffected = query<AffectedRow>('all that is affected', 'SELECT kind, key FROM affected');
export const putAffected = command<AffectedRow>(
  'put affected',
  'INSERT OR IGNORE INTO affected (kind, key) VALUES ($kind, $key)',
);
export const clearAffected = command('clear affected', 'DELETE FROM affected');

/** Stands from before anything derived is changed until what that affects is noted: without it no page can be spared. */
export const unsettled = query<{ readonly value: string }>(
  'unsettled',
  "SELECT value FROM meta WHERE key = 'unsettled'",
);
export const putUnsettled = command(
  'put unsettled',
  "INSERT OR REPLACE INTO meta (key, value) VALUES ('unsettled', '')",
);
export const deleteUnsettled = command('delete unsettled', "DELETE FROM meta WHERE key = 'unsettled'");

/** What else is read together with something affected: keys of one kind for the key of another. */
export type KeysBeside = Query<{ readonly key: string }, { of: string }>;
const keys = (name: string, sql: string): KeysBeside => query(name, sql);

export const articlesOfEntity = keys(
  'articles of an entity',
  'SELECT DISTINCT article AS key FROM mentions WHERE entity = $of',
);
export const articlesOnTopic = keys(
  'articles of an affected topic',
  'SELECT article AS key FROM article_topics WHERE topic = $of',
);
export const topicsBeside = keys(
  'topics beside an affected one',
  `SELECT parent AS key FROM topics WHERE id = $of AND parent IS NOT NULL
   UNION ALL SELECT id FROM topics WHERE parent = $of`,
);
export const letterOfEntity = query<{ readonly type: EntityType; readonly letter: string }, { of: string }>(
  'letter of an affected entity',
  'SELECT type, letter FROM entities WHERE id = $of',
);
export const entitiesOfArticle = keys(
  'entities of an affected article',
  'SELECT DISTINCT entity AS key FROM mentions WHERE article = $of',
);
export const topicsOfArticleAffected = keys(
  'topics of an affected article',
  'SELECT topic AS key FROM article_topics WHERE article = $of',
);
export const familiesOfArticle = keys(
  'families of an affected article',
  'SELECT DISTINCT family AS key FROM figures WHERE article = $of',
);
export const periodsOfArticle = keys(
  'periods of an affected article',
  `SELECT DISTINCT month AS key FROM dates WHERE article = $of AND month IS NOT NULL
   UNION SELECT year FROM dates WHERE article = $of AND year IS NOT NULL
   UNION SELECT day FROM dates WHERE article = $of AND day IS NOT NULL`,
);
export const leadingTo = keys(
  'articles that lead to an affected one',
  'SELECT article AS key FROM links WHERE other = $of',
);
/** Some of a month's articles, or of the undated, in the order of their records. */
export const articlesInMonth = query<
  { readonly key: string },
  { month: string | null; first: number; count: number }
>(
  'articles at a place in a month',
  'SELECT id AS key FROM articles WHERE month IS $month ORDER BY published, id LIMIT $count OFFSET $first',
);
/** When an article was published, and by whom. */
export const placeOfArticle = query<
  { readonly published: string | null; readonly month: string | null; readonly source: string | null },
  { of: string }
>('place of an affected article', 'SELECT published, month, source FROM articles WHERE id = $of');
