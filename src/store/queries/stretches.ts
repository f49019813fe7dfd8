import { command, query } from '../query.ts';

/** A list that is a stretch of an ordered one: all of it, a year, a month, the undated, a family. */
export interface Stretch {
  /** Place of its first row. */
  readonly first: number;
  readonly count: number;
}
export type OrderedList = 'articles' | 'articles by month' | 'quotes' | 'quotes by month' | 'figures';

/** Whoever shows a page of such a list. None where nothing is in it. */
export const stretch = query<Stretch, { list: OrderedList; key: string }>(
  'stretch',
  'SELECT first, count FROM stretches WHERE list = $list AND key = $key',
);

const stretches = (list: OrderedList, key: string, from: string, where = '1') =>
  command(
    `lay out ${list}`,
    `INSERT INTO stretches (list, key, first, count)
     SELECT '${list}', ${key} AS key, coalesce(min(o.place), 1), count(*) FROM ${from} WHERE ${where} GROUP BY 2`,
  );
const all = (list: OrderedList, order: string) =>
  command(
    `lay out all ${list}`,
    `INSERT INTO stretches (list, key, first, count) SELECT '${list}', '', 1, count(*) FROM ${order}`,
  );
const ARTICLES = 'article_order o CROSS JOIN articles a ON a.id = o.article';
const QUOTES = 'quote_order o CROSS JOIN quotes q ON q.article = o.article AND q.seq = o.seq';
const FIGURES = 'figure_order o CROSS JOIN figures f ON f.article = o.article AND f.seq = o.seq';

/**
 * Derivation, when all rows are there: puts the longest lists in their order and tells where in it each list begins.
 * An emptied order table numbers its rows from 1.
 */
export const layOutLists = [
  ...['article_order', 'quote_order', 'figure_order', 'stretches', 'families'].map((table) =>
    command(`lay out anew: ${table}`, `DELETE FROM ${table}`),
  ),
  command(
    'order articles',
    'INSERT INTO article_order (article) SELECT id FROM articles ORDER BY published DESC, id',
  ),
  command(
    'order quotes',
    'INSERT INTO quote_order (article, seq) SELECT article, seq FROM quotes ORDER BY published DESC, article, seq',
  ),
  command(
    'order figures',
    `INSERT INTO figure_order (article, seq)
     SELECT article, seq FROM figures ORDER BY family, published DESC, article, seq`,
  ),
  all('articles', 'article_order'),
  stretches('articles', "coalesce(a.year, 'undated')", ARTICLES),
  stretches('articles by month', 'a.month', ARTICLES, 'a.month IS NOT NULL'),
  all('quotes', 'quote_order'),
  stretches('quotes', "coalesce(substr(q.published, 1, 4), 'undated')", QUOTES),
  stretches('quotes by month', 'substr(q.published, 1, 7)', QUOTES, 'q.published IS NOT NULL'),
  all('figures', 'figure_order'),
  stretches('figures', 'f.family', FIGURES),
  // A family of several units, as temperatures, is called after the one that most of it has.
  command(
    'fill families',
    `INSERT INTO families (family, kind, unit, count) SELECT family, kind, unit, count FROM (
       SELECT family, kind, unit, sum(count(*)) OVER (PARTITION BY family) AS count,
         row_number() OVER (PARTITION BY family ORDER BY count(*) DESC, kind, unit) AS rank
       FROM figures GROUP BY family, kind, unit) WHERE rank = 1`,
  ),
] as const;
