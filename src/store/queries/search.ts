import type { QuoteKind, Via } from '../../model/annotations.ts';
import { command, query } from '../query.ts';
import { LIMIT } from './rows.ts';
import type { OrderedList } from './stretches.ts';

/** Who says a quote, as hits print it. */
const PRINTED = 'coalesce(iif(e.listed, e.name, NULL), q.speaker_name, q.grp)';

/** The index of articles: where those of a year, or the undated, stand in it. */
export const searchedPlaces = query<
  { readonly id: string; readonly year: string | null; readonly published: string | null },
  { from: string; to: string }
>(
  'searched places',
  'SELECT id, year, published FROM articles WHERE published >= $from AND published < $to ORDER BY id',
);
export const searchedUndated = query<{
  readonly id: string;
  readonly year: string | null;
  readonly published: string | null;
}>(
  'searched places of the undated',
  'SELECT id, year, published FROM articles WHERE published IS NULL ORDER BY id',
);
/** One of them, with its record. */
export const searchedArticle = query<
  { readonly title: string; readonly path: string; readonly record: string },
  { article: string }
>(
  'searched article',
  `SELECT a.title, a.path, coalesce(k.settled, k.record) AS record
   FROM articles a JOIN kept k ON k.article = a.id WHERE a.id = $article`,
);
export interface SearchedQuoteRow {
  readonly seq: number;
  readonly kind: QuoteKind;
  readonly anchor: string;
  /** As printed; and who that is. */
  readonly speaker: string | null;
  readonly id: string | null;
  readonly name: string | null;
  readonly via: string | null;
  readonly via_how: Via['how'] | null;
}
export const searchedQuotes = query<SearchedQuoteRow, { article: string }>(
  'searched quotes',
  `SELECT q.seq, q.kind, q.anchor, ${PRINTED} AS speaker, e.id, e.name, q.via, q.via_how
   FROM quotes q LEFT JOIN entities e ON e.id = q.speaker WHERE q.article = $article ORDER BY q.seq`,
);
export interface SearchedFigureRow {
  readonly seq: number;
  readonly anchor: string;
  readonly family: string;
  readonly sentence: string;
}
export const searchedFigures = query<SearchedFigureRow, { article: string }>(
  'searched figures',
  'SELECT seq, anchor, family, sentence FROM figures WHERE article = $article ORDER BY seq',
);
export const searchedPeople = query<{ readonly name: string }, { article: string }>(
  'searched people',
  `SELECT DISTINCT e.name FROM mentions m JOIN entities e ON e.id = m.entity
   WHERE m.article = $article AND e.type = 'person' ORDER BY e.sort_name, e.id`,
);
export const searchedTopics = query<{ readonly label: string }, { article: string }>(
  'searched topics',
  `SELECT t.label FROM article_topics x JOIN topics t ON t.id = x.topic
   WHERE x.article = $article ORDER BY t.id`,
);

/** The shards that the last build made. */
export const searchShards = query<{
  readonly key: string;
  readonly members: string;
  readonly files: string;
  readonly listed: string;
}>('search shards', 'SELECT key, members, files, listed FROM search_shards');
export const forgetSearchShard = command<{ key: string }>(
  'forget search shard',
  'DELETE FROM search_shards WHERE key = $key',
);
export const putSearchShard = command<{ key: string; members: string; files: string; listed: string }>(
  'put search shard',
  `INSERT OR REPLACE INTO search_shards (key, members, files, listed) VALUES ($key, $members, $files, $listed)`,
);

/** The index of names: every page that a name leads to. */
export const namedPages = query<{
  readonly name: string;
  readonly kind: 'person' | 'organisation' | 'place' | 'topic';
  readonly path: string;
  readonly articles: number;
  readonly quotes: number;
}>(
  'named pages',
  `SELECT name, type AS kind, path, articles, quotes FROM entities WHERE listed AND type IN ('person', 'organisation', 'place')
   UNION ALL SELECT label, 'topic', path, articles, 0 FROM topics`,
);

/** A facet's value and how many articles have it, or how many quotes or figures. */
export interface FacetValue {
  readonly value: string;
  /** What it is called, where that is not the value itself. */
  readonly label: string | null;
  readonly count: number;
}

/** The search page: the most frequent values of each facet, as the index of articles tells them. */
const facet = (name: string, values: string, order = 'count DESC, value') =>
  query<FacetValue, { limit: number }>(
    `facet ${name}`,
    `SELECT value, NULL AS label, sum(count) AS count FROM (${values}) GROUP BY value ORDER BY ${order} ${LIMIT}`,
  );
const periods = (list: OrderedList, which: string): string =>
  `SELECT key AS value, count FROM stretches WHERE list = '${list}' AND ${which}`;
export const FACETS = {
  has: facet('has', "SELECT item AS value, count FROM tallies WHERE list = 'has'"),
  year: facet('year', periods('articles', "key <> ''"), 'value DESC'),
  month: facet('month', periods('articles by month', 'length(key) = 7'), 'value DESC'),
  person: facet('person', "SELECT name AS value, articles AS count FROM entities WHERE type = 'person'"),
  topic: facet('topic', 'SELECT label AS value, articles AS count FROM topics'),
  source: facet(
    'source',
    "SELECT item AS value, count FROM tallies WHERE list = 'source: names' AND item <> ''",
  ),
  speaker: query<FacetValue, { limit: number }>(
    'facet speaker',
    `SELECT id AS value, name AS label, quotes AS count FROM entities WHERE quotes > 0
     ORDER BY quotes DESC, id ${LIMIT}`,
  ),
  unit: query<FacetValue, { limit: number }>(
    'facet unit',
    `SELECT family AS value, NULL AS label, count FROM families ORDER BY count DESC, family ${LIMIT}`,
  ),
};
