import type { EntityType } from '../../model/annotations.ts';
import type { IdentityReasonCode } from '../../model/identity-reasons.data.ts';
import type { EntityId, IdentityKey } from '../../model/ids.ts';
import { DATE_IN_DOUBT } from '../date-in-doubt.data.ts';
import { command, query } from '../query.ts';
import { LIMIT } from './rows.ts';

/** A find of an article, by its place in the record. */
export interface FindRow {
  readonly item: string;
  readonly article: string;
  readonly seq: number;
}
/** With what is read into it: a speaker's name, a date. */
export interface ReadRow extends FindRow {
  readonly reading: string;
}
/** With its number. */
export interface FigureReadRow extends FindRow {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: string | null;
}

/** A quote whose speaker is not sure, and where readers meet it. */
export interface DoubtfulQuoteRow extends ReadRow {
  readonly kind: string;
  readonly confidence: number;
  /** How much the speaker is quoted in all. */
  readonly quotes: number;
  /** How many newer ones of its kind stand before it on the speaker's page: 10 for ten or more. */
  readonly before: number;
}
/** The desk: least sure speakers first. */
export const doubtfulSpeakers = query<DoubtfulQuoteRow, { below: number; limit: number }>(
  'doubtful speakers',
  `SELECT q.item, q.article, q.seq, q.speaker_name AS reading, q.kind, q.speaker_confidence AS confidence, e.quotes,
     (SELECT count(*) FROM (SELECT 1 FROM quotes n WHERE n.speaker = q.speaker AND n.kind = q.kind
        AND n.published > q.published LIMIT 10)) AS before
   FROM quotes q INDEXED BY quotes_doubt CROSS JOIN entities e ON e.id = q.speaker
   WHERE q.speaker IS NOT NULL AND q.speaker_confidence < $below
   ORDER BY q.speaker_confidence, q.article, q.seq ${LIMIT}`,
);

/** The desk: figures whose currency is a guess, the latest first. */
export const guessedCurrencies = query<FigureReadRow, { limit: number }>(
  'guessed currencies',
  `SELECT item, article, seq, value, low, high, unit FROM figures WHERE open_unit ORDER BY published DESC, article, seq ${LIMIT}`,
);
/** The desk: figures of articles that seem to tell of the same thing, and differ. */
export const differingReadings = query<FigureReadRow, { limit: number }>(
  'differing readings',
  `SELECT f.item, g.article, g.seq, f.value, f.low, f.high, f.unit FROM figure_groups g INDEXED BY figure_groups_grp
   CROSS JOIN figures f ON f.article = g.article AND f.seq = g.seq ORDER BY g.grp, g.article, g.seq ${LIMIT}`,
);
/** The desk: units of money that the archive prints, the most frequent first. */
export const currencies = query<{ readonly unit: string }>(
  'currencies',
  "SELECT unit FROM families WHERE kind = 'money' AND unit IS NOT NULL ORDER BY count DESC, family LIMIT 9",
);

/** The desk: dates to come that may be none, or may have passed. */
export const doubtfulDates = query<ReadRow, { limit: number }>(
  'doubtful dates',
  `SELECT item, article, seq, value AS reading FROM dates WHERE ${DATE_IN_DOUBT} ORDER BY value DESC, article, seq ${LIMIT}`,
);

/** Somebody or something with a page, as the desk asks about it. */
export interface EntityInDoubtRow {
  readonly entity: IdentityKey;
  readonly type: EntityType;
  readonly bucket: string;
  readonly name: string;
  readonly path: string;
}
/** Why names are one that hardly leave a doubt, or are decisions. */
export const PLAIN_REASONS: readonly IdentityReasonCode[] = [
  'by-hand',
  'same-name',
  'printed-together',
  'only-bearer',
  'acronym-printed',
  'usual-type',
];
const IN_DOUBT = 'SELECT e.id AS entity, e.type, e.bucket, e.name, e.path FROM entities e';
const MOST_NAMED = 'ORDER BY e.mentions DESC, e.sort_name COLLATE NOCASE, e.id';

/** The desk: people or organisations that may be two, or one with others; who is named most first. */
export const doubtfulIdentities = query<EntityInDoubtRow, { type: EntityType; limit: number }>(
  'doubtful identities',
  `${IN_DOUBT} WHERE e.type = $type AND e.listed AND EXISTS (SELECT 1 FROM identity_reasons WHERE entity = e.id
     AND code NOT IN (${PLAIN_REASONS.map((code) => `'${code}'`).join(', ')}))
   ${MOST_NAMED} ${LIMIT}`,
);
/** The desk: people whose name looks like none: with digits, in capitals, of one word, with an article or a conjunction. */
export const doubtfulNames = query<EntityInDoubtRow, { limit: number }>(
  'doubtful names',
  `${IN_DOUBT} WHERE e.type = 'person' AND e.listed AND e.mentions > 0 AND (e.name GLOB '*[0-9@#/_]*' OR e.name GLOB '[a-z]*'
     OR e.name GLOB '*[A-Z][A-Z][A-Z]*' OR e.name GLOB 'The *' OR e.name GLOB '* and *' OR instr(e.name, ' ') = 0)
     AND e.name NOT GLOB '* I[IV]*' ${MOST_NAMED} ${LIMIT}`,
);
/** The desk: others who may be meant by a name. */
export const namesakes = query<
  { readonly name: string; readonly articles: number },
  { bucket: string; entity: IdentityKey }
>(
  'others of a bucket',
  'SELECT name, articles FROM entities WHERE bucket = $bucket AND id <> $entity ORDER BY mentions DESC, id LIMIT 9',
);
/** The desk: where somebody is named, the latest first. */
export const latestMentions = query<
  { readonly article: string; readonly local: EntityId },
  { entity: IdentityKey; limit: number }
>(
  'latest mentions',
  `SELECT article, local FROM mentions WHERE entity = $entity ORDER BY published DESC, article ${LIMIT}`,
);

/** The desk: the article that a question is about. */
export const articleAsked = query<
  {
    readonly title: string;
    readonly path: string;
    readonly published: string | null;
    readonly publisher: string | null;
  },
  { article: string }
>('article asked about', 'SELECT title, path, published, publisher FROM articles WHERE id = $article');

/** A stretch of the order of a sample: from a hash on. */
interface Draw {
  readonly from: string;
  readonly limit: number;
}
/** Samples: quotes of a kind, in the order of their hashes. */
export const drawnQuotes = query<ReadRow, Draw & { readonly kind: string }>(
  'drawn quotes',
  `SELECT item, article, seq, ifnull(speaker_name, '') AS reading FROM quotes WHERE kind = $kind AND item >= $from AND resolved_by IS NOT 'correction'
   ORDER BY item ${LIMIT}`,
);
export const drawnFigures = query<FigureReadRow, Draw>(
  'drawn figures',
  `SELECT item, article, seq, value, low, high, unit FROM figures WHERE item >= $from ORDER BY item ${LIMIT}`,
);
export const drawnDates = query<ReadRow, Draw>(
  'drawn dates',
  `SELECT item, article, seq, value AS reading FROM dates WHERE item >= $from ORDER BY item ${LIMIT}`,
);
/** What an article names. */
export interface NamedRow {
  readonly item: string;
  readonly article: string;
  readonly local: EntityId;
  /** What the article takes it for. */
  readonly reading: EntityType;
}
export const drawnNames = query<NamedRow, Draw>(
  'drawn names',
  `SELECT item, article, local, own AS reading FROM facts WHERE votes = 1 AND item >= $from ORDER BY item ${LIMIT}`,
);

/** The page on the method, and the desk: what people have judged of samples (Measured as JSON), and the present extractor. */
export const measured = query<{ readonly value: string }>(
  'measured samples',
  "SELECT value FROM meta WHERE key = 'measured'",
);
export const putMeasured = command<{ value: string }>(
  'put measured samples',
  "INSERT OR REPLACE INTO meta (key, value) VALUES ('measured', $value)",
);
export const extractor = query<{ readonly value: string }>(
  'extractor',
  "SELECT value FROM meta WHERE key = 'extractor'",
);
export const putExtractor = command<{ value: string }>(
  'put extractor',
  "INSERT OR REPLACE INTO meta (key, value) VALUES ('extractor', $value)",
);
