import fc from 'fast-check';
import { expect, it } from 'vitest';
import { openStore, type Store } from '../../../src/store/open.ts';
import { sql } from '../../support/sql.ts';
import { change, deriveMade, type Files, HANDS, made, makeChange, putFile } from '../made-files.ts';

const QUOTED = "kind <> 'indirect' AND speaker IS NOT NULL";
/** One row for each thing counted: the list, its part, the item. */
const each = (list: string, part: string, item: string, from: string): string =>
  `SELECT '${list}' AS list, ${part} AS part, ${item} AS item FROM ${from}`;
const inPeriods = (list: string, item: string, from: string): string[] => [
  each(list, "''", item, from),
  each(list, "ifnull(substr(published, 1, 7), 'undated')", item, from),
  each(list, 'substr(published, 1, 4)', item, `(SELECT * FROM ${from}) WHERE published IS NOT NULL`),
];

const QUOTES_PRINTED = 'printed p JOIN quotes q ON q.article = p.article';
const DATED = '(SELECT * FROM dates WHERE year IS NOT NULL)';
const inDates = (list: string, which: string): string[] => [
  each(list, "''", 'year', `${DATED} WHERE ${which}`),
  each(list, 'year', 'month', `${DATED} WHERE month IS NOT NULL AND ${which}`),
  each(list, 'month', 'day', `${DATED} WHERE month IS NOT NULL AND length(edtf) = 10 AND ${which}`),
];

/** What the lists hold, counted from the rows themselves. */
const COUNTED = [
  ...inPeriods('quotes: speakers', 'speaker', `quotes WHERE ${QUOTED}`),
  ...inPeriods('quotes: kinds', 'kind', 'quotes'),
  ...inPeriods('quotes: kinds', "'unattributed'", 'quotes WHERE speaker_name IS NULL'),
  ...inPeriods('articles: sources', 'source', 'articles WHERE source IS NOT NULL'),
  ...inPeriods('articles: topics', 'topic', 'article_topics WHERE direct = 1'),
  each('source: names', 'source', 'publisher', 'printed'),
  each('source: months', 'source', "ifnull(month, 'undated')", 'printed'),
  ...['direct', 'mixed', 'indirect'].map((kind) =>
    each(
      `said: ${kind}`,
      'speaker',
      "ifnull(substr(published, 1, 7), 'undated')",
      `quotes WHERE speaker IS NOT NULL AND kind = '${kind}'`,
    ),
  ),
  each(
    'speaker: topics',
    'q.speaker',
    'x.topic',
    'quotes q JOIN article_topics x ON x.article = q.article AND x.direct = 1 WHERE q.speaker IS NOT NULL',
  ),
  each('topic: months', 'topic', "ifnull(substr(published, 1, 7), 'undated')", 'article_topics'),
  each('source: speakers', 'p.source', 'speaker', `${QUOTES_PRINTED} WHERE ${QUOTED}`),
  each('source: kinds', 'p.source', 'kind', QUOTES_PRINTED),
  each(
    'source: topics',
    'p.source',
    'x.topic',
    'printed p JOIN article_topics x ON x.article = p.article AND x.direct = 1',
  ),
  each(
    'topic: speakers',
    'x.topic',
    'q.speaker',
    'article_topics x JOIN quotes q ON q.article = x.article WHERE q.speaker IS NOT NULL',
  ),
  ...inDates('dates', 'TRUE'),
  ...inDates('dates to come', "tense = 'future'"),
  each('dates apart', 'year', "''", `${DATED} WHERE month IS NULL AND tense IS NOT 'future'`),
  each('dates apart', 'month', "''", `${DATED} WHERE month IS NOT NULL AND length(edtf) IS NOT 10`),
  each('has', "''", "'quotes'", "(SELECT DISTINCT article FROM quotes WHERE kind <> 'indirect')"),
  each('has', "''", "'figures'", 'articles WHERE figures > 0'),
].join(' UNION ALL ');

const rowsOf = (store: Store, query: string): string[] =>
  store
    .all(sql(query))
    .map((row) => JSON.stringify(Object.values(row as object)))
    .sort();

it('are what is counted from the rows themselves, whatever has changed', () => {
  let counted = 0;
  fc.assert(
    fc.property(
      fc.array(made, { minLength: 10, maxLength: 20 }),
      fc.array(fc.array(change, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 }),
      (first, batches) => {
        const store = openStore(':memory:');
        const files: Files = new Map(first.map((article, index) => [index, { id: null, article }]));
        for (const index of files.keys()) putFile(store, files, index);
        deriveMade(store, HANDS[0]!);
        for (const changes of [[], ...batches]) {
          for (const one of changes) makeChange(store, files, one);
          deriveMade(store, HANDS[0]!);
          const rows = rowsOf(store, 'SELECT list, part, item, count FROM tallies');
          expect(rows).toEqual(
            rowsOf(store, `SELECT list, part, item, count(*) FROM (${COUNTED}) GROUP BY list, part, item`),
          );
          counted += rows.length;
        }
        store.close();
      },
    ),
    { numRuns: 30 },
  );
  expect(counted).toBeGreaterThan(10_000);
});
