import { query } from '../query.ts';
import { rowSet } from '../row-set.ts';

/** A quote that has a page of its own. */
export interface EmbedRow {
  readonly article: string;
  readonly anchor: string;
}

/** The page plan, and an article's page: which of its quotes lead to one. */
export const embedsOfArticle = query<EmbedRow, { article: string }>(
  'embeds of an article',
  'SELECT article, anchor FROM embeds WHERE article = $article ORDER BY anchor',
);
/** Derivation: a quote by the address of its article and its fragment there; the article may have moved. */
export const quoteAtAddress = query<EmbedRow, { path: string; anchor: string }>(
  'quote at an address',
  `SELECT q.article, q.anchor FROM articles a JOIN quotes q ON q.article = a.id
   WHERE a.path IN ($path, (SELECT target FROM redirects WHERE path = $path ORDER BY target LIMIT 1)) AND q.anchor = $anchor`,
);
/** All rows are the archive's. */
export const embeds = rowSet<EmbedRow>('embeds', [], ['article', 'anchor'], []);
