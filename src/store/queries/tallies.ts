import type { QuoteKind } from '../../model/annotations.ts';
import type { IdentityKey } from '../../model/ids.ts';
import { command, query } from '../query.ts';
import { type CountedEntity, LIMIT, UNDATED } from './rows.ts';

/**
 * How often each thing stands in a list: kept by the derivation (`archive/tables/tallies.ts`), so that no page need go
 * through the list. `part` is what a list is of: a month of publication (`2022-01`), a year, all (empty) or the undated; an
 * outlet; a topic; a speaker; of dates, a year or month that articles speak of, or all, with the shorter periods in it.
 */
export type TallyList = PeriodList | SourceList | TopicList | SpeakerList | DateList | 'has';
type PeriodList = 'articles: sources' | 'articles: topics' | 'quotes: speakers' | 'quotes: kinds';
type SourceList = `source: ${'names' | 'months' | 'speakers' | 'topics' | 'kinds'}`;
type TopicList = 'topic: speakers' | 'topic: months';
/** Statements of each kind by month, and topics that an article is on itself. */
type SpeakerList = `said: ${QuoteKind}` | 'speaker: topics';
type DateList = 'dates' | 'dates to come' | 'dates apart';

/** Statements of nobody by name, beside their kinds. */
export const UNATTRIBUTED = 'unattributed';

/** Derivation of tallies: so many more, or fewer; one that comes to nothing goes. */
export const addToTally = command<{ list: TallyList; part: string; item: string; by: number }>(
  'add to a tally',
  `INSERT INTO tallies (list, part, item, count) VALUES ($list, $part, $item, $by)
   ON CONFLICT (list, part, item) DO UPDATE SET count = count + excluded.count`,
);
export const dropEmptyTally = command<{ list: TallyList; part: string; item: string }>(
  'drop an empty tally',
  'DELETE FROM tallies WHERE list = $list AND part = $part AND item = $item AND count = 0',
);

/** SQL: how often an item stands in a list; 0 where it does not. */
export const tallied = (list: TallyList, part: string, item: string): string =>
  `ifnull((SELECT count FROM tallies WHERE list = '${list}' AND part = ${part} AND item = ${item}), 0)`;

/** SQL: of how many entries a list of `part` is. */
export const sumOf = (list: TallyList, part: string): string =>
  `ifnull((SELECT sum(count) FROM tallies WHERE list = '${list}' AND part = ${part}), 0)`;

/**
 * SQL: the items that stand in a list most often, with their counts: `$limit` of them, and all that stand there as often as
 * the last. How those are ordered among themselves is for whoever looks them up.
 * @param which of the items, `item` being the key of one; all where it is left out
 */
export function mostOf(list: TallyList, part: string, which = 'TRUE'): string {
  const own = `FROM tallies WHERE list = '${list}' AND part = ${part} AND ${which}`;
  return `(SELECT item, count ${own} AND count >= ifnull(
    (SELECT count ${own} ORDER BY count DESC LIMIT 1 OFFSET $limit - 1), 0))`;
}

/** Who stands in a list most often. */
export const speakersIn = (name: string, list: TallyList) =>
  query<CountedEntity & { readonly id: IdentityKey }, { part: string; limit: number }>(
    name,
    `SELECT e.id, e.name, e.path, e.listed, n.count FROM ${mostOf(list, '$part')} n
     CROSS JOIN entities e ON e.id = n.item ORDER BY n.count DESC, e.sort_name, e.id ${LIMIT}`,
  );

/** SQL: how much is printed of what: columns of one row, by the items of a list. */

export const talliedColumns = (list: TallyList, part: string, items: readonly string[]): string =>
  items.map((item) => `${tallied(list, part, `'${item}'`)} AS ${item}`).join(', ');

/** SQL: what an outlet is called: of several spellings the first. */
export const NAME_OF_SOURCE = (source: string): string =>
  `(SELECT item FROM tallies WHERE list = 'source: names' AND part = ${source} ORDER BY item LIMIT 1)`;

/** SQL: on which topics somebody speaks, each with how many statements stand in its articles. */
export const topicsWith = (speaker: string): string =>
  // By itself SQLite takes the table's key, and goes through the speakers of all topics.
  `(SELECT part AS topic, count FROM tallies INDEXED BY tallies_topics WHERE list = 'topic: speakers' AND item = ${speaker})`;

/**
 * SQL: how many entries of a list each month has, the latest first, the undated last.
 * @param list as SQL
 */
export const monthsIn = (list: string, part: string): string =>
  `SELECT item AS period, count FROM tallies WHERE list = ${list} AND part = ${part} ORDER BY item = '${UNDATED}', item DESC`;
