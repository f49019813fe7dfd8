import type { EntityType } from '../../model/annotations.ts';
import { monthOf } from '../conditions.ts';
import { command, type Query, query } from '../query.ts';
import type { Count, KINDS } from './rows.ts';
import { sumOf, tallied } from './tallies.ts';

/**
 * What pages are about, and read of each other. `card`: what other pages show of an article. `page`: only what stands on its
 * own page. `named`, `labelled`, `unit`: what stands on all pages of an entity, a topic or a family of figures, and on others,
 * has changed too. `group`: figures that differ, which each of their articles tells. `voice`: somebody who is quoted more,
 * less or otherwise. As JSON: `moment`, a place among the articles in time; `place`, one in a list in the order of time
 * (`ListName`), that an entry came to or left; `rank`, one in a letter of a register; `spelling`, how an article has the name
 * of its outlet. `share`: a place (`namePlace`) at which somebody came, went or reads otherwise. `all`: the
 * tables were derived from nothing, and what was in them before is not known.
 */
export const AFFECTED_KINDS = [
  'article',
  'card',
  'page',
  'entity',
  'named',
  'voice',
  'topic',
  'labelled',
  'source',
  'spelling',
  'month',
  'moment',
  'family',
  'unit',
  'group',
  'period',
  'place',
  'rank',
  'share',
  'redirect',
  'all',
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
/** It tells how many articles it has. */
export const topicsAbove = keys(
  'topics above an affected one',
  'SELECT parent AS key FROM topics WHERE id = $of AND parent IS NOT NULL',
);
/** Where an entity stands in its register, as `rank` has it. */
export const rankOfEntity = query<Omit<Rank, 'id'> & { readonly id: string }, { of: string }>(
  'rank of an affected entity',
  'SELECT type, letter, quotes = 0 AS silent, sort_name AS sortName, id FROM entities WHERE id = $of',
);
/** A place in a letter of a register. */
export interface Rank {
  readonly type: EntityType;
  readonly letter: string;
  /** 1: never quoted. */
  readonly silent: number;
  readonly sortName: string;
  readonly id: string;
}
const BEFORE = '(sort_name COLLATE NOCASE < $sortName OR sort_name COLLATE NOCASE = $sortName AND id < $id)';
/** How many stand before it: who is quoted before who is not… */
export const voicesBefore = query<Count, { [Column in keyof Rank]: Rank[Column] }>(
  'voices before a rank',
  `SELECT (SELECT count(*) FROM entities WHERE type = $type AND letter = $letter AND (quotes = 0) < $silent)
     + (SELECT count(*) FROM entities WHERE type = $type AND letter = $letter AND (quotes = 0) = $silent AND ${BEFORE}) AS n`,
);
/** …or, of places, all by their names. */
export const namesBefore = query<Count, Pick<Rank, 'type' | 'letter' | 'sortName' | 'id'>>(
  'names before a rank',
  `SELECT count(*) AS n FROM entities WHERE type = $type AND letter = $letter AND ${BEFORE}`,
);
export const narrowerThan = keys(
  'topics narrower than an affected one',
  'SELECT id AS key FROM topics WHERE parent = $of',
);
export const entitiesOfArticle = keys(
  'entities of an affected article',
  'SELECT DISTINCT entity AS key FROM mentions WHERE article = $of',
);
export const speakersOfArticle = keys(
  'speakers of an affected article',
  'SELECT DISTINCT speaker AS key FROM quotes WHERE article = $of AND speaker IS NOT NULL',
);
export const speakersOnTopic = keys(
  'speakers on an affected topic',
  `SELECT DISTINCT q.speaker AS key FROM article_topics x CROSS JOIN quotes q ON q.article = x.article
   WHERE x.topic = $of AND q.speaker IS NOT NULL`,
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
export const sourcesReprinting = keys(
  'outlets that reprinted an affected article',
  'SELECT source AS key FROM reprints WHERE article = $of',
);
/** What an outlet is called: of several spellings the first, as its page has it; and in how many articles it stands. */
export const nameOfSource = query<{ readonly name: string; readonly count: number }, { source: string }>(
  'name of an affected outlet',
  `SELECT item AS name, count FROM tallies WHERE list = 'source: names' AND part = $source ORDER BY item LIMIT 1`,
);
export const monthsOfSource = keys(
  'months of an affected outlet',
  `SELECT DISTINCT ${monthOf('published')} AS key FROM articles WHERE source = $of AND published IS NOT NULL`,
);
export const leadingTo = keys(
  'articles that lead to an affected one',
  `SELECT article AS key FROM links WHERE other = $of UNION SELECT article FROM shared_finds WHERE other = $of`,
);
export const groupedBeside = keys(
  'articles with figures in the groups of an affected one',
  `SELECT g.article AS key FROM figure_groups own CROSS JOIN figure_groups g ON g.grp = own.grp WHERE own.article = $of`,
);
export const articlesOfGroup = keys(
  'articles of an affected group of figures',
  'SELECT article AS key FROM figure_groups WHERE grp = $of',
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
export interface PlaceOfArticle {
  readonly id: string;
  readonly published: string | null;
  readonly month: string | null;
  readonly source: string | null;
}
export const placeOfArticle = query<PlaceOfArticle, { of: string }>(
  'place of an affected article',
  'SELECT id, published, month, source FROM articles WHERE id = $of',
);

/**
 * Lists in the order of time that have several pages: articles of an outlet, on a topic or naming an entity, statements of a speaker by
 * kind, figures of a family, quotes of a month, dates of a day, and of a month or year alone.
 */
export const LIST_NAMES = [
  'source',
  'topic',
  'entity',
  'direct',
  'mixed',
  'indirect',
  'family',
  'quotes',
  'day',
  'month',
  'year',
] as const;
export type ListName = (typeof LIST_NAMES)[number];

/** The lists that an article, or something in it, stands in. */
export const listsOfArticle = query<{ readonly list: ListName; readonly key: string }, { of: string }>(
  'lists of an affected article',
  `SELECT 'topic' AS list, topic AS key FROM article_topics WHERE article = $of
   UNION SELECT 'source', source FROM articles WHERE id = $of AND source IS NOT NULL
   UNION SELECT 'entity', entity FROM mentions WHERE article = $of
   UNION SELECT kind, speaker FROM quotes WHERE article = $of AND speaker IS NOT NULL
   UNION SELECT 'quotes', ${monthOf('published')} FROM quotes WHERE article = $of
   UNION SELECT 'family', family FROM figures WHERE article = $of
   UNION SELECT 'day', day FROM dates WHERE article = $of AND day IS NOT NULL
   UNION SELECT 'month', month FROM dates WHERE article = $of AND month IS NOT NULL
   UNION SELECT 'year', year FROM dates WHERE article = $of AND year IS NOT NULL`,
);

/** How long a list is, how many of its entries are newer than a place in it, and how many of the article stand there. */
export interface PlaceInList {
  readonly total: number;
  readonly newer: number;
  readonly own: number;
}
interface ListOfRows {
  /** SQL: how long it is, known without going through it. */
  readonly total: string;
  readonly from: string;
  readonly where: string;
  /** What is counted; its rows where it is left out. */
  readonly entries?: string;
  /** Whether its index has the month before the time. */
  readonly byMonth?: boolean;
}
const place = (list: ListName, { total, from, where, entries = '*', byMonth = false }: ListOfRows) => {
  const count = (condition: string): string =>
    `(SELECT count(${entries}) FROM ${from} WHERE ${where} AND ${condition})`;
  const inMonths = (is: '>=' | '='): string =>
    byMonth ? `${monthOf('published')} ${is} substr(ifnull($published, ''), 1, 7) AND ` : '';
  const then = `${inMonths('=')}published IS $published`;
  // The newest are counted, which a new article has few of.
  return query<PlaceInList, { key: string; published: string | null; article: string }>(
    `place in a list: ${list}`,
    `SELECT ifnull(${total}, 0) AS total,
       ${count(`${inMonths('>=')}published > ifnull($published, '')`)} + ${count(`${then} AND article < $article`)} AS newer,
       ${count(`${then} AND article = $article`)} AS own`,
  );
};
const said = (kind: (typeof KINDS)[number]) => {
  const where = `speaker = $key AND kind = '${kind}'`;
  return place(kind, { total: sumOf(`said: ${kind}`, '$key'), from: 'quotes', where });
};
/** By list; a month is empty where the quotes are undated. */
export const PLACES_IN: Readonly<Record<ListName, ReturnType<typeof place>>> = {
  source: place('source', {
    total: sumOf('source: names', '$key'),
    from: 'printed',
    where: 'source = $key',
  }),
  topic: place('topic', {
    total: '(SELECT articles FROM topics WHERE id = $key)',
    from: 'article_topics',
    where: 'topic = $key',
  }),
  entity: place('entity', {
    total: '(SELECT articles FROM entities WHERE id = $key)',
    from: 'mentions',
    where: 'entity = $key',
    entries: 'DISTINCT article',
  }),
  direct: said('direct'),
  mixed: said('mixed'),
  indirect: said('indirect'),
  family: place('family', {
    total: '(SELECT count FROM families WHERE family = $key)',
    from: 'figures',
    where: 'family = $key',
    byMonth: true,
  }),
  quotes: place('quotes', {
    total: "(SELECT sum(count) FROM months WHERE list = 'quotes' AND month = $key)",
    from: 'quotes',
    where: `${monthOf('published')} = $key`,
  }),
  day: place('day', {
    total: tallied('dates', 'substr($key, 1, 7)', '$key'),
    from: 'dates',
    where: 'day = $key AND length(edtf) = 10',
  }),
  month: place('month', {
    total: tallied('dates apart', '$key', "''"),
    from: 'dates',
    where: 'month = $key AND length(edtf) IS NOT 10',
  }),
  year: place('year', {
    total: tallied('dates apart', '$key', "''"),
    from: 'dates',
    where: "year = $key AND month IS NULL AND tense IS NOT 'future'",
  }),
};
