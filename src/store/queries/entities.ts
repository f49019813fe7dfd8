import type { EntityType } from '../../model/annotations.ts';
import type { EntityId, IdentityKey } from '../../model/ids.ts';
import { command, given, type NoValues, type Query, query } from '../query.ts';
import { rowSet } from '../row-set.ts';
import {
  type Count,
  type CountedEntity,
  type CountedTopic,
  countsByDay,
  countsByMonth,
  IN_MONTH,
  isPerson,
  LIMIT,
  NEWEST_COUNTED,
  type PeriodCount,
  SLICE,
  type Slice,
} from './rows.ts';
import { mostOf, tallied, topicsWith } from './tallies.ts';

/** A person, organisation, place or other named thing in a list. */
export interface EntityCardRow {
  readonly id: IdentityKey;
  readonly name: string;
  readonly sort_name: string;
  readonly path: string;
  /** Whether it has a page of its own: 0 or 1. */
  readonly listed: number;
  readonly articles: number;
  readonly mentions: number;
  readonly quotes: number;
  readonly first_seen: string | null;
  readonly last_seen: string | null;
}

const CARD = `SELECT e.id, e.name, e.sort_name, e.path, e.listed, e.articles, e.mentions, e.quotes, e.first_seen, e.last_seen
  FROM entities e`;

/** The entity's own page. */
export const entityCard = query<EntityCardRow, { entity: IdentityKey }>(
  'entity card',
  `${CARD} WHERE e.id = $entity`,
);
/** The entity's own page: what only it shows. */
export const entityDetail = query<
  Pick<EntityRow, 'type' | 'path' | 'identity' | 'points'>,
  { entity: IdentityKey }
>('entity detail', 'SELECT type, path, identity, points FROM entities WHERE id = $entity');

// They have a page of their own, which in vast archives not everybody has who is quoted.
const LISTED_PEOPLE = `${isPerson('item')} AND (SELECT listed FROM entities WHERE id = item)`;
/** The home page: whose words are printed most. */
export const mostQuotedPeople = query<CountedEntity, { limit: number }>(
  'most quoted people',
  `SELECT e.name, e.path, e.listed, n.count FROM ${mostOf('quotes: speakers', "''", LISTED_PEOPLE)} n
   CROSS JOIN entities e ON e.id = n.item ORDER BY n.count DESC, e.mentions DESC, e.id ${LIMIT}`,
);

/** Home page, registers and the page plan: with a page of their own or without. */
export const countEntities = query<Count, { type: EntityType }>(
  'count entities',
  'SELECT count(*) AS n FROM entities WHERE type = $type',
);

/** SQL: the newest articles that name an entity (`NEWEST_COUNTED`). */
export const NEWEST_NAMING = `(SELECT DISTINCT published, article FROM mentions WHERE entity = $entity
   ORDER BY published DESC, article LIMIT ${NEWEST_COUNTED})`;
/** A person's page: people named in the same articles of the newest, in two at least. */
export const peopleNamedWith = query<CountedEntity, { entity: IdentityKey }>(
  'people named with an entity',
  // Only who is left is looked up: reading a person's row takes longer than counting their articles.
  `SELECT e.name, e.path, e.listed, n.count FROM
     (SELECT o.entity, count(DISTINCT o.article) AS count FROM ${NEWEST_NAMING} m
      CROSS JOIN mentions o ON o.article = m.article AND o.entity <> $entity AND ${isPerson('o.entity')}
      GROUP BY o.entity HAVING count(DISTINCT o.article) > 1) n
   CROSS JOIN entities e ON e.id = n.entity
   ORDER BY n.count DESC, e.sort_name, e.id LIMIT 12`,
);

/**
 * The page of who is quoted: how many statements stand in articles on a topic, as the topic's page counts them. What is only
 * ever the broader one of another topic is left out, but where there is a page of what they say on it: of `least` statements.
 */
export const topicsQuoting = query<CountedTopic, { entity: IdentityKey; least: number }>(
  'topics quoting an entity',
  `SELECT t.label, t.path, n.count FROM ${topicsWith('$entity')} n CROSS JOIN topics t ON t.id = n.topic
   WHERE n.count >= $least OR ${tallied('speaker: topics', '$entity', 'n.topic')} > 0
   ORDER BY n.count DESC, t.label, t.id`,
);
/** The page of who or what is only named: of the newest articles. */
export const topicsNaming = query<CountedTopic, { entity: IdentityKey }>(
  'topics naming an entity',
  `SELECT t.label, t.path, n.count FROM
     (SELECT x.topic, count(*) AS count FROM ${NEWEST_NAMING} m
      CROSS JOIN article_topics x ON x.article = m.article AND x.direct = 1 GROUP BY x.topic) n
   CROSS JOIN topics t ON t.id = n.topic ORDER BY n.count DESC, t.label, t.id LIMIT 12`,
);

/** A person's page: roles as printed, those of the newest article first. */
export const printedRoles = query<
  { readonly roles: string; readonly title: string; readonly path: string },
  { entity: IdentityKey }
>(
  'roles of an entity',
  `SELECT m.roles, a.title, a.path FROM mentions m JOIN articles a ON a.id = m.article
   WHERE m.entity = $entity AND m.roles <> '[]' ORDER BY m.published DESC, m.article`,
);

/** Whom an article names by one of its own entities, and how much it says of it. */
export interface NamedRow extends CountedEntity {
  readonly id: IdentityKey;
  readonly local: EntityId;
  readonly type: EntityType;
  /** JSON: `RoleInSentence[]`. */
  readonly roles: string;
  /** What it quotes of whom it names. */
  readonly quotes: number;
}
/** An article's page: whom and what it names, in the order of the registers. */
export const namedInArticle = query<NamedRow, { article: string }>(
  'named in an article',
  `SELECT e.id, m.local, e.type, e.name, e.path, e.listed, m.count, m.roles,
     (SELECT count(*) FROM quotes q WHERE q.article = $article AND q.speaker = m.entity) AS quotes
   FROM mentions m CROSS JOIN entities e ON e.id = m.entity WHERE m.article = $article
   ORDER BY e.sort_name, e.id, m.local`,
);

/** The lists of an entity's pages: the articles that name it by month, the latest first, the undated last… */
export const mentionMonths = query<PeriodCount, { entity: IdentityKey }>(
  'months of an entity',
  countsByMonth('mentions WHERE entity = $entity', 'DISTINCT article'),
);
/** …and by day, of a month, what is of no day last. */
export const mentionDays = query<PeriodCount, { entity: IdentityKey; month: string }>(
  'days of an entity in a month',
  countsByDay(`mentions WHERE entity = $entity AND ${IN_MONTH}`, 'DISTINCT article'),
);

/** A register: the newest article that names an entity, for one without a page of its own. */
export const newestArticleNaming = query<{ readonly path: string }, { entity: IdentityKey }>(
  'newest article naming an entity',
  `SELECT a.path FROM mentions m JOIN articles a ON a.id = m.article
   WHERE m.entity = $entity ORDER BY m.published DESC, m.article LIMIT 1`,
);

/** Registers and the page plan: letters with their counts, from A to Z. */
export const registerLetters = query<
  { readonly letter: string; readonly count: number },
  { type: EntityType }
>(
  'letters of a register',
  'SELECT letter, count(*) AS count FROM entities WHERE type = $type GROUP BY letter ORDER BY letter',
);
export const countOfLetter = query<Count, { type: EntityType; letter: string }>(
  'count entities of a letter',
  'SELECT count(*) AS n FROM entities e WHERE e.type = $type AND e.letter = $letter',
);

export type RegisterQuery = Query<EntityCardRow, { type: EntityType } & Slice>;
const registerWhere = <Of extends object = NoValues>(name: string, where: string, order: string) =>
  query<EntityCardRow, { type: EntityType } & Of & Slice>(
    name,
    `${CARD} WHERE e.id IN (SELECT id FROM entities e WHERE e.type = $type ${where}
       ORDER BY ${order} e.sort_name COLLATE NOCASE, e.id ${SLICE}) ORDER BY ${order} e.sort_name COLLATE NOCASE, e.id`,
  );
// Who is quoted stands apart from who is only talked about.
const QUOTED_FIRST = 'e.quotes = 0,';

/** A register that fits on one page: from A to Z. */
export const registerOfAll: RegisterQuery = registerWhere('register', '', '');
/** The same for people and organisations, who are quoted or not. */
export const registerOfVoices: RegisterQuery = registerWhere('register of voices', '', QUOTED_FIRST);
/** A register of several pages: the most named first. */
export const registerByMentions: RegisterQuery = registerWhere(
  'register by mentions',
  '',
  'e.mentions DESC,',
);
/** The same for people and organisations: the most quoted first. */
export const registerByQuotes: RegisterQuery = registerWhere(
  'register by quotes',
  '',
  'e.quotes DESC, e.mentions DESC,',
);
const OF_A_LETTER = registerWhere<{ letter: string }>('register of a letter', 'AND e.letter = $letter', '');
const VOICES_OF_A_LETTER = registerWhere<{ letter: string }>(
  'register of voices of a letter',
  'AND e.letter = $letter',
  QUOTED_FIRST,
);
/** A letter of a register, from A to Z. */
export const registerOfLetter = (letter: string): RegisterQuery => given(OF_A_LETTER, { letter });
/** The same for people and organisations. */
export const voicesOfLetter = (letter: string): RegisterQuery => given(VOICES_OF_A_LETTER, { letter });

/** The page plan: who and what has a page of its own. */
export const entitiesWithPage = query<{ readonly id: IdentityKey }>(
  'entities with a page',
  'SELECT id FROM entities WHERE listed ORDER BY id',
);
/** The same: whose it is. */
export const entityPages = query<Pick<EntityRow, 'type' | 'path' | 'quotes'>, { entity: IdentityKey }>(
  'pages of an entity',
  'SELECT type, path, quotes FROM entities WHERE id = $entity AND listed',
);

/** The columns of an entity, as `archive/` derives them. */
export interface EntityRow extends EntityCardRow {
  readonly type: EntityType;
  /** The bucket of facts in which it was decided. */
  readonly bucket: string;
  readonly letter: string;
  readonly identity: string;
  /** JSON: `MapPoint[]`, of a place; null where nothing is known. */
  readonly points: string | null;
  /** `namePlace` */
  readonly place: number;
}

/** Derivation of identities: bucket by bucket. */
export const entities = rowSet<EntityRow>(
  'entities',
  ['bucket'],
  ['id'],
  [
    'type',
    'bucket',
    'name',
    'sort_name',
    'letter',
    'path',
    'listed',
    'articles',
    'mentions',
    'quotes',
    'first_seen',
    'last_seen',
    'identity',
    'points',
    'place',
  ],
);

interface MentionRow {
  readonly entity: IdentityKey;
  readonly article: string;
  readonly local: EntityId;
  readonly count: number;
  /** JSON: `RoleInSentence[]`. */
  readonly roles: string;
  readonly published: string | null;
}
/** Derivation of identities. */
export const insertMention = command<MentionRow>(
  'insert mention',
  `INSERT INTO mentions (entity, article, local, count, roles, published)
   VALUES ($entity, $article, $local, $count, $roles, $published)`,
);
export const deleteMention = command<{ article: string; local: string }>(
  'delete mention',
  'DELETE FROM mentions WHERE article = $article AND local = $local',
);

/** Derivation of articles: which entity of the archive each of an article's own is. */
export const entitiesOfArticle = query<
  { readonly local: EntityId; readonly entity: IdentityKey },
  { article: string }
>('entities of an article', 'SELECT local, entity FROM mentions WHERE article = $article');

/** Rows of `places.csv` that no place answers to. */
export const placeNames = query<{ readonly name: string }>(
  'names of places',
  "SELECT name FROM entities WHERE type = 'place'",
);

/** A place of the archive, and where it may lie. */
export interface PlacedRow extends EntityCardRow {
  readonly points: string | null;
}
/** The map of places: those named most. */
export const placesByMentions = query<PlacedRow>(
  'places by mentions',
  `SELECT e.id, e.name, e.sort_name, e.path, e.listed, e.articles, e.mentions, e.quotes, e.first_seen, e.last_seen, e.points
   FROM entities e WHERE e.type = 'place' ORDER BY e.mentions DESC, e.sort_name COLLATE NOCASE, e.id`,
);
