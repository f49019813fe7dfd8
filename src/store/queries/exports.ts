import type { EntityType } from '../../model/annotations.ts';
import { type EntityId, HASH_PLACES, type IdentityKey } from '../../model/ids.ts';
import { monthOf } from '../conditions.ts';
import { given, query } from '../query.ts';
import { AT_PLACES, type HashPlaces, LIMIT, type PlaceCount, SLICE, type Slice } from './rows.ts';

/** Some of a month's articles, or of the undated, in the order of publication; all of them from 0 on where the count is -1. */
export interface MonthSlice {
  readonly month: string | null;
  readonly first: number;
  readonly count: number;
}
const OF_MONTH = `(SELECT * FROM articles WHERE month IS $month ORDER BY published, id LIMIT $count + 0 OFFSET $first) a`;

/** Records of some of a month's articles, the earliest first, and where their pages are. */
export const recordsOfMonth = query<
  { readonly article: string; readonly record: string; readonly path: string },
  MonthSlice
>(
  'records of a month',
  `SELECT a.id AS article, a.path, coalesce(k.settled, k.record) AS record
   FROM ${OF_MONTH} CROSS JOIN kept k ON k.article = a.id ORDER BY a.published, a.id`,
);

/** A row of a table: cells by column. `path` and, where the evidence is a place on it, `anchor` make its link. */
export type TableRow = Readonly<Record<string, string | number | null>>;

/** Topics of an article `a`, the surest first. */
const TOPICS = `(SELECT group_concat(label, '; ') FROM (SELECT t.label FROM article_topics x
    CROSS JOIN topics t ON t.id = x.topic WHERE x.article = a.id ORDER BY x.score DESC, x.topic)) AS topics`;
const QUOTE = `SELECT q.article, a.title, q.published, a.publisher, q.kind, q.text,
    coalesce(e.name, q.speaker_name) AS speaker, q.grp AS "group",
    (SELECT group_concat(format('%s (%s)', coalesce(one.name, value ->> 'name'), value -> 'confidence'), '; ')
      FROM json_each(q.candidates) LEFT JOIN entities one ON one.id = value ->> 'id') AS candidates,
    q.cue, q.source, round(q.confidence, 3) AS confidence,
    q.statement, q.polarity, q.mode, q.via, q.via_how, q.resolved_by, round(q.speaker_confidence, 3) AS speaker_confidence,
    e.id AS speaker_key, q.via_key, ${TOPICS}, a.path, q.anchor`;
const OF_QUOTE = 'JOIN articles a ON a.id = q.article LEFT JOIN entities e ON e.id = q.speaker';
// Tables are read month by month, the earliest first, the undated apart.
const IN_ORDER = 'ORDER BY a.published, a.id';
/** `quotes.csv` */
export const quotesOfMonth = query<TableRow, MonthSlice>(
  'table of quotes of a month',
  `${QUOTE} FROM ${OF_MONTH} CROSS JOIN quotes q ON q.article = a.id LEFT JOIN entities e ON e.id = q.speaker
   ${IN_ORDER}, q.seq`,
);
/** The table beside a person's page. */
export const quoteTableOf = query<TableRow, { speaker: IdentityKey }>(
  'table of quotes of a speaker',
  `${QUOTE} FROM quotes q ${OF_QUOTE} WHERE q.speaker = $speaker ORDER BY q.published DESC, q.article, q.seq`,
);
/** `figures.csv` */
export const figuresOfMonth = query<TableRow, MonthSlice>(
  'table of figures of a month',
  `SELECT f.article, a.title, f.published, a.publisher, f.kind, f.text, f.value, f.low, f.high, f.unit,
     iif(f.open_unit, 1, NULL) AS open_unit, f.out_of, f.qualifier,
     f.of_what AS "of", f.sentence, ${TOPICS}, a.path, f.anchor
   FROM ${OF_MONTH} CROSS JOIN figures f ON f.article = a.id ${IN_ORDER}, f.seq`,
);
/** `dates.csv` */
export const datesOfMonthsArticles = query<TableRow, MonthSlice>(
  'table of dates of a month',
  `SELECT d.article, a.title, d.published, d.type, d.text, d.value, d.edtf, d.tense, d.sentence, a.path, d.anchor
   FROM ${OF_MONTH} CROSS JOIN dates d ON d.article = a.id ${IN_ORDER}, d.seq`,
);
/** The table of articles, with their texts. */
export const articlesOfMonth = query<TableRow, MonthSlice>(
  'table of articles of a month',
  `SELECT a.id, a.title, a.published, record ->> '$.publishedCertainty' AS published_certainty,
     record ->> '$.language' AS language,
     (SELECT group_concat(value, '; ') FROM json_each(record, '$.authors')) AS authors, a.publisher,
     (SELECT group_concat(value, '; ') FROM json_each(record, '$.keywords')) AS keywords,
     record ->> '$.source.url' AS url, record ->> '$.source.captured' AS captured,
     record ->> '$.source.path' AS source, record ->> '$.source.sha256' AS sha256,
     a.words, record ->> '$.text' AS text, a.path
   FROM (SELECT a.*, coalesce(k.settled, k.record) AS record
     FROM ${OF_MONTH} CROSS JOIN kept k ON k.article = a.id) a ${IN_ORDER}`,
);
/** The table of where else an article's text was printed. */
export const printingsOfMonth = query<TableRow, MonthSlice>(
  'table of printings of a month',
  `SELECT a.id AS article, a.title, value ->> '$.id' AS printing, value ->> '$.title' AS printed_title,
     value ->> '$.published' AS published,
     (SELECT group_concat(author.value, '; ') FROM json_each(p.value, '$.authors') author) AS authors,
     value ->> '$.publisher' AS publisher, value ->> '$.source.url' AS url,
     value ->> '$.source.captured' AS captured, value ->> '$.source.path' AS source,
     value ->> '$.source.sha256' AS sha256, a.path
   FROM ${OF_MONTH} CROSS JOIN kept k ON k.article = a.id, json_each(k.settled, '$.printings') p
   ${IN_ORDER}, p.key`,
);
/** The table of who is named where. */
export const mentionsOfMonth = query<TableRow, MonthSlice>(
  'table of mentions of a month',
  `SELECT m.entity AS key, e.name, e.type, a.id AS article, a.title, a.published, sum(m.count) AS count, a.path
   FROM ${OF_MONTH} CROSS JOIN mentions m ON m.article = a.id JOIN entities e ON e.id = m.entity
   GROUP BY a.published, a.id, m.entity ${IN_ORDER}, m.entity`,
);
/** The table of the topics of articles. */
export const topicsOfMonthsArticles = query<TableRow, MonthSlice>(
  'table of topics of a month',
  `SELECT x.topic, t.label, a.id AS article, a.title, a.published, round(x.score, 3) AS score, x.direct, a.path
   FROM ${OF_MONTH} CROSS JOIN article_topics x ON x.article = a.id JOIN topics t ON t.id = x.topic
   ${IN_ORDER}, x.score DESC, x.topic`,
);
/** Where somebody or something named stands (`namePlace`). */
export const placeOfEntity = query<{ readonly place: number }, { entity: IdentityKey }>(
  'place of a name',
  'SELECT place FROM entities WHERE id = $entity',
);
/** How many who are named stand at each place. */
export const countsByPlace = query<PlaceCount>(
  'counts of names by place',
  'SELECT place, count(*) AS count FROM entities GROUP BY place',
);
/** `people.csv`: everybody and everything named, people first; a path where there is a page. */
export const peopleAtPlaces = query<TableRow, HashPlaces>(
  'table of people',
  `SELECT substr(e.id, instr(e.id, '/') + 1) AS id, e.type, e.name, e.articles, e.mentions,
     ${['direct', 'mixed', 'indirect'].map((kind) => `(SELECT count(*) FROM quotes q WHERE q.speaker = e.id AND q.kind = '${kind}') AS ${kind}`).join(', ')},
     e.first_seen, e.last_seen, e.id AS key, CASE WHEN e.listed THEN e.path END AS path
   FROM entities e WHERE ${AT_PLACES} ORDER BY instr('person organisation place other', e.type), e.letter, e.sort_name COLLATE NOCASE, e.id`,
);
/** All of it. */
export const peopleTable = given(peopleAtPlaces, { from: 0, to: HASH_PLACES });

/** Somebody or something named, with all that is known of it. */
export interface ExportedEntity {
  readonly id: IdentityKey;
  readonly type: EntityType;
  readonly name: string;
  readonly path: string;
  readonly listed: number;
  readonly articles: number;
  readonly quotes: number;
  readonly identity: string;
}
const ENTITY =
  'SELECT e.id, e.type, e.name, e.path, e.listed, e.articles, e.quotes, e.identity FROM entities e';
/** `identities.ndjson` */
export const exportedEntities = query<ExportedEntity, HashPlaces>(
  'exported entities',
  `${ENTITY} WHERE ${AT_PLACES} ORDER BY e.id`,
);
/** What stands beside a person's page. */
export const exportedEntity = query<ExportedEntity, { entity: IdentityKey }>(
  'exported entity',
  `${ENTITY} WHERE e.id = $entity`,
);

/** `identities.ndjson`: where it is named. */
export const articleIdsNaming = query<{ readonly article: string }, { entity: IdentityKey }>(
  'identifiers of articles naming an entity',
  'SELECT DISTINCT article FROM mentions WHERE entity = $entity ORDER BY article',
);
/** A person's feed. */
export const latestQuotesOf = query<
  {
    readonly kind: string;
    readonly text: string;
    readonly statement: string | null;
    readonly published: string;
    readonly path: string;
    readonly anchor: string;
  },
  { speaker: IdentityKey; limit: number }
>(
  'latest quotes of a speaker',
  `SELECT q.kind, q.text, q.statement, q.published, a.path, q.anchor FROM quotes q JOIN articles a ON a.id = q.article
   WHERE q.speaker = $speaker AND q.published IS NOT NULL ORDER BY q.published DESC, q.article, q.seq ${LIMIT}`,
);

/** An article in a feed. */
export interface FeedArticle {
  readonly title: string;
  readonly path: string;
  readonly published: string;
  readonly text: string;
}
/** The site's feed. */
export const feedArticles = query<FeedArticle, { limit: number }>(
  'articles of the feed',
  `SELECT a.title, a.path, a.published, a.lead AS text FROM articles a
   WHERE a.published IS NOT NULL ORDER BY ${monthOf('a.published')} DESC, a.published DESC, a.id ${LIMIT}`,
);
/** A topic's feed. */
export const feedArticlesOfTopic = query<FeedArticle, { topic: string; limit: number }>(
  'articles of the feed of a topic',
  `SELECT a.title, a.path, a.published, a.lead AS text FROM article_topics x JOIN articles a ON a.id = x.article
   WHERE x.topic = $topic AND x.published IS NOT NULL ORDER BY x.published DESC, x.article ${LIMIT}`,
);
/** A topic's JSON form: its articles, page by page. */
export const exportedArticlesOfTopic = query<
  {
    readonly id: string;
    readonly title: string;
    readonly published: string | null;
    readonly text: string;
    readonly score: number;
    readonly path: string;
  },
  { topic: string } & Slice
>(
  'exported articles of a topic',
  `SELECT a.id, a.title, a.published, a.lead AS text, x.score, a.path FROM article_topics x
   JOIN articles a ON a.id = x.article WHERE x.topic = $topic ORDER BY x.published DESC, x.article ${SLICE}`,
);

/** An article's annotations: who in the archive each entity of its record is. */
export interface IdentityOfArticle {
  readonly local: EntityId;
  readonly key: IdentityKey;
  readonly name: string;
  readonly type: EntityType;
  /** Of its page, where it has one. */
  readonly path: string | null;
}
export const identitiesOfArticle = query<IdentityOfArticle, { article: string }>(
  'identities of an article',
  `SELECT m.local, e.id AS key, e.name, e.type, CASE WHEN e.listed THEN e.path END AS path
   FROM mentions m JOIN entities e ON e.id = m.entity WHERE m.article = $article`,
);
interface ArticleToDescribe {
  readonly id: string;
  readonly title: string;
  readonly path: string;
  /** The file that it was read from. */
  readonly source: string;
}
const TO_DESCRIBE =
  'SELECT a.id, a.title, a.path, k.source FROM articles a CROSS JOIN kept k ON k.article = a.id';
/** What of each article is needed to describe it, the earliest first. */
export const articlesToDescribe = query<ArticleToDescribe>(
  'articles to describe',
  `${TO_DESCRIBE} ORDER BY a.published, a.id`,
);
/** The same of one. */
export const articleToDescribe = query<ArticleToDescribe, { article: string }>(
  'article to describe',
  `${TO_DESCRIBE} WHERE a.id = $article`,
);
