import type { QuoteKind, Via } from '../../model/annotations.ts';
import type { IdentityKey } from '../../model/ids.ts';
import type { StatementCounts } from '../../model/statement.ts';
import { monthOf, STANDS_BY_ITSELF } from '../conditions.ts';
import { query } from '../query.ts';
import { rowSet } from '../row-set.ts';
import { NEWEST_NAMING } from './entities.ts';
import {
  BY_KIND,
  type CountedEntity,
  countsByDay,
  IN_MONTH,
  KEYS_IN_PLACES,
  KINDS,
  LIMIT,
  type MonthCount,
  type PeriodCount,
  type Places,
  SLICE,
  type Slice,
  UNDATED,
} from './rows.ts';
import { monthsIn, speakersIn, sumOf, talliedColumns, topicsWith, UNATTRIBUTED } from './tallies.ts';

/** A quote in a list, with its article and, where the speaker has one, with the speaker's page. */
export interface QuoteCardRow {
  readonly kind: string;
  readonly text: string;
  readonly statement: string | null;
  readonly polarity: string | null;
  /** Who carries the words, and how; null where nobody does. */
  readonly via: string | null;
  readonly via_how: Via['how'] | null;
  readonly resolved_by: string | null;
  readonly anchor: string;
  readonly cue: string;
  readonly speaker_name: string | null;
  readonly grp: string | null;
  readonly confidence: number;
  readonly published: string | null;
  readonly publisher: string | null;
  readonly title: string;
  readonly path: string;
  readonly entity_path: string | null;
  readonly entity_name: string | null;
  /** JSON: [{name, path, confidence}], the likeliest first; null where the speaker is known, or nobody may be meant. */
  readonly candidates: string | null;
}

const CARD = `SELECT q.kind, q.text, q.statement, q.polarity, q.via, q.via_how, q.resolved_by, q.anchor, q.cue, q.speaker_name, q.grp, q.confidence, q.published,
    a.publisher, a.title, a.path, e.path AS entity_path, e.name AS entity_name,
    CASE WHEN q.candidates IS NOT NULL THEN (
      SELECT json_group_array(json_object('name', coalesce(one.name, value ->> 'name'), 'path', iif(one.listed, one.path, NULL),
        'confidence', value -> 'confidence'))
      FROM json_each(q.candidates) LEFT JOIN entities one ON one.id = value ->> 'id') END AS candidates
  FROM quotes q JOIN articles a ON a.id = q.article LEFT JOIN entities e ON e.id = q.speaker AND e.listed`;
const NEWEST = 'ORDER BY q.published DESC, q.article, q.seq';

/** An article's page: its quotes in the order of its text. */
export const quotesOfArticle = query<QuoteCardRow, { article: string }>(
  'quotes of an article',
  `${CARD} WHERE a.id = $article ORDER BY q.seq`,
);

const ofKind = (kind: string): string =>
  `${CARD} WHERE (q.article, q.seq) IN (SELECT article, seq FROM quotes WHERE speaker = $speaker AND kind = '${kind}'
     ORDER BY published DESC, article, seq ${SLICE}) ${NEWEST}`;
/** A person's page: their words as printed, and nothing else. */
export const verbatimOf = query<QuoteCardRow, { speaker: IdentityKey } & Slice>(
  'verbatim quotes of a speaker',
  ofKind('direct'),
);
/** A person's page: statements that are partly in their own words. */
export const partlyVerbatimOf = query<QuoteCardRow, { speaker: IdentityKey } & Slice>(
  'partly verbatim statements of a speaker',
  ofKind('mixed'),
);
/** A person's page: what they are reported to have said. */
export const reportedOf = query<QuoteCardRow, { speaker: IdentityKey } & Slice>(
  'reported statements of a speaker',
  ofKind('indirect'),
);
/** A person's page: how many there are of each. */
export const statementsOf = query<StatementCounts, { speaker: IdentityKey }>(
  'statements of a speaker',
  `SELECT ${KINDS.map((kind) => `${sumOf(`said: ${kind}`, '$speaker')} AS ${kind}`).join(', ')}`,
);

/** Their lists: statements of a kind by month, the latest first, the undated last… */
export const saidMonths = query<PeriodCount, { speaker: IdentityKey; kind: QuoteKind }>(
  'months of statements of a speaker',
  monthsIn("'said: ' || $kind", '$speaker'),
);
/** …and by day, of a month, what is of no day last. */
export const saidDays = query<PeriodCount, { speaker: IdentityKey; kind: QuoteKind; month: string }>(
  'days of statements of a speaker in a month',
  countsByDay(`quotes WHERE speaker = $speaker AND kind = $kind AND ${IN_MONTH}`),
);

// Of all kinds, but what is undated.
const SAID_IN_TIME = `FROM tallies
   WHERE list IN (${KINDS.map((kind) => `'said: ${kind}'`).join(', ')}) AND part = $speaker AND item <> '${UNDATED}'`;
/** A person's page: quotes by month. */
export const quoteMonthsOf = query<MonthCount, { speaker: IdentityKey }>(
  'months of a speaker',
  `SELECT item AS month, sum(count) AS count ${SAID_IN_TIME} GROUP BY 1 ORDER BY 1`,
);

/** Who speaks, and on what or when: one of the two is null. */
export interface SaidPartValues {
  readonly speaker: IdentityKey;
  readonly topic: string | null;
  readonly year: string | null;
}
// Asked of each quote of the speaker: a topic may have far more articles.
const IS_ON_TOPIC =
  'EXISTS (SELECT 1 FROM article_topics x WHERE x.topic = $topic AND x.article = quotes.article)';
// A year's end in the order of code units: behind all of its days.
const OF_PART = `speaker = $speaker AND ($year IS NULL OR published >= $year AND published < $year || '~')
  AND ($topic IS NULL OR ${IS_ON_TOPIC})`;
/** What somebody says on a topic or in a year: the newest. */
export const quotesOfPart = query<QuoteCardRow, SaidPartValues & { readonly limit: number }>(
  'quotes of a speaker on a topic or in a year',
  `${CARD} WHERE (q.article, q.seq) IN (
     SELECT article, seq FROM quotes WHERE ${OF_PART} ORDER BY published DESC, article, seq ${LIMIT}) ${NEWEST}`,
);
/** The same page: how many there are of each kind. */
export const tallyOfPart = query<StatementCounts, SaidPartValues>(
  'tally of a speaker on a topic or in a year',
  `SELECT ${BY_KIND} FROM quotes WHERE ${OF_PART}`,
);
/** A topic's page: what one of its speakers says, the newest. */
export const quotesOnTopic = query<
  QuoteCardRow,
  { readonly speaker: IdentityKey; readonly topic: string; readonly limit: number }
>(
  'quotes of a speaker on a topic',
  `${CARD} WHERE (q.article, q.seq) IN (SELECT article, seq FROM quotes WHERE speaker = $speaker
     AND ${IS_ON_TOPIC} ORDER BY published DESC, article, seq ${LIMIT}) ${NEWEST}`,
);

/** A person's page: the years of what they say, the latest first. */
export const yearsOfSpeaker = query<
  { readonly year: string; readonly count: number },
  { speaker: IdentityKey }
>(
  'years of a speaker',
  `SELECT substr(item, 1, 4) AS year, sum(count) AS count ${SAID_IN_TIME} GROUP BY 1 ORDER BY 1 DESC`,
);

/** The page plan, and such pages: on which topics somebody says so much that there is a page of it, from A to Z. */
export const topicsOfSpeaker = query<
  { readonly topic: string; readonly label: string; readonly path: string },
  { speaker: IdentityKey; least: number }
>(
  'topics of a speaker',
  `SELECT t.id AS topic, t.label, t.path FROM ${topicsWith('$speaker')} n CROSS JOIN topics t ON t.id = n.topic
   WHERE n.count >= $least ORDER BY t.label COLLATE NOCASE, t.id`,
);

/**
 * A person's page: whose quotes print the name, in the newest articles that name the person.
 * `word`: of `wholeWord`, so that who speaks of Holmes does not speak of Holm.
 */
export const speakersAbout = query<CountedEntity, { entity: IdentityKey; name: string; word: string }>(
  'speakers about an entity',
  // Looking for the bare name first spares most quotes the slower pattern.
  `SELECT e.name, e.path, e.listed, n.count FROM
     (SELECT q.speaker, count(*) AS count FROM ${NEWEST_NAMING} m CROSS JOIN quotes q ON q.article = m.article
      WHERE q.speaker <> $entity
        AND instr(q.text, $name) > 0 AND ' ' || q.text || ' ' GLOB $word
      GROUP BY q.speaker) n
   CROSS JOIN entities e ON e.id = n.speaker ORDER BY n.count DESC, e.sort_name, e.id LIMIT 12`,
);

// Of Latin, Greek and Cyrillic: other scripts part no words.
const LETTER = 'a-zA-ZÀ-ÖØ-öø-ɏͰ-ӿ';
/** What `GLOB` finds a word by that stands by itself. */
export const wholeWord = (word: string): string =>
  `*[^${LETTER}]${word.replace(/[*?[]/g, '[$&]')}[^${LETTER}]*`;

/** A topic's page: who speaks in its articles. */
export const speakersOnTopic = speakersIn('speakers on a topic', 'topic: speakers');

/** The page of a quote by itself, and what oEmbed says of it. */
export const quoteOfAnchor = query<QuoteCardRow, { article: string; anchor: string }>(
  'quote of an anchor',
  `${CARD} WHERE q.article = $article AND q.anchor = $anchor`,
);

// Without statistics of the table SQLite takes the index on kinds, and sorts all verbatim quotes.
const SUREST = `SELECT article, seq FROM quotes INDEXED BY quotes_best WHERE ${STANDS_BY_ITSELF}
   ORDER BY round(confidence, 1) DESC, published DESC, article, seq`;
/** The home page: a verbatim quote of a named person, read at a glance; the newest of the surest. */
export const quoteOfTheArchive = query<QuoteCardRow>(
  'quote of the archive',
  `${CARD} WHERE (q.article, q.seq) IN (${SUREST} LIMIT 1)`,
);
/** Derivation of pages of single quotes: the first of the same, as many as may be of several people. */
export const bestQuotes = query<
  { readonly article: string; readonly anchor: string; readonly speaker: IdentityKey },
  { limit: number }
>(
  'best quotes',
  `SELECT q.article, q.anchor, q.speaker FROM (${SUREST} ${LIMIT}) o
   CROSS JOIN quotes q ON q.article = o.article AND q.seq = o.seq`,
);

/** A page of a list of quotes: all, a year, a month, the undated. */
export const quotesInPlaces = query<QuoteCardRow, Places>(
  'quotes of a list: cards',
  `${CARD} WHERE (q.article, q.seq) IN (${KEYS_IN_PLACES.quotes}) ${NEWEST}`,
);

/** How many statements there are, and how many of nobody by name. */
export interface StatementTally extends StatementCounts {
  readonly unattributed: number;
}
/** A list of quotes: of a period. */
export const tallyOfQuotes = query<StatementTally, { part: string }>(
  'quotes of a list: tally',
  `SELECT ${talliedColumns('quotes: kinds', '$part', [...KINDS, UNATTRIBUTED])}`,
);
/** A list of quotes, or of articles: who is quoted most in a period. */
export const speakersOfPeriod = speakersIn('speakers of a period', 'quotes: speakers');
/** The page of all quotes: how many there are by month, the earliest first. */
export const quoteMonths = query<MonthCount>(
  'months of quotes',
  "SELECT key AS month, count FROM stretches WHERE list = 'quotes by month' ORDER BY key",
);
/** The same for a year's page, and the page plan. */
export const quoteMonthsOfYear = query<MonthCount, { year: string }>(
  'months of quotes of a year',
  `SELECT key AS month, count FROM stretches
   WHERE list = 'quotes by month' AND key >= $year AND key < $year || '~' ORDER BY key`,
);

/** The days of a month of quotes, the latest first, what is of no day last. */
export const quoteDays = query<PeriodCount, { month: string }>(
  'days of quotes of a month',
  countsByDay(`quotes WHERE ${monthOf('published')} = $month`),
);

/** Lists of quotes and the page plan: years, the latest first, the undated last. */
export const quoteYears = query<{ readonly year: string; readonly count: number }>(
  'years of quotes',
  `SELECT key AS year, count FROM stretches WHERE list = 'quotes' AND key > '' ORDER BY key = 'undated', key DESC`,
);

/** The home page. */
export const countStatements = query<StatementCounts>(
  'count statements',
  `SELECT ${talliedColumns('quotes: kinds', "''", KINDS)}`,
);

/** The page of an outlet. */
export const statementsOfSource = query<StatementCounts, { source: string }>(
  'statements of a source',
  `SELECT ${talliedColumns('source: kinds', '$source', KINDS)}`,
);

/** The columns of a quote, as `archive/` derives them. */
export interface QuoteRow {
  readonly article: string;
  readonly seq: number;
  /** `ItemIds` */
  readonly item: string;
  readonly anchor: string;
  readonly kind: QuoteKind;
  readonly text: string;
  readonly statement: string | null;
  readonly cue: string;
  readonly source: string;
  readonly speaker: IdentityKey | null;
  readonly speaker_name: string | null;
  readonly grp: string | null;
  /** JSON: [{id, name, confidence}] */
  readonly candidates: string | null;
  readonly resolved_by: string | null;
  readonly confidence: number;
  readonly speaker_confidence: number | null;
  readonly polarity: string | null;
  readonly mode: string | null;
  readonly via: string | null;
  readonly via_how: string | null;
  readonly via_key: IdentityKey | null;
  readonly published: string | null;
}

/** Derivation. */
export const quotes = rowSet<QuoteRow>(
  'quotes',
  ['article'],
  ['article', 'seq'],
  [
    'item',
    'anchor',
    'kind',
    'text',
    'statement',
    'cue',
    'source',
    'speaker',
    'speaker_name',
    'grp',
    'candidates',
    'resolved_by',
    'confidence',
    'speaker_confidence',
    'polarity',
    'mode',
    'via',
    'via_how',
    'via_key',
    'published',
  ],
);
