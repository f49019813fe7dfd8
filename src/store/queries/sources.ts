import { query } from '../query.ts';
import type { Count } from './rows.ts';

/** An outlet and what it printed. */
export interface SourceRow {
  readonly source: string;
  readonly name: string;
  readonly count: number;
  readonly quotes: number;
  readonly first: string | null;
  readonly last: string | null;
}

/** The page of all outlets, each outlet's own and the page plan: the fullest first. */
export const sources = query<SourceRow>(
  'sources',
  `SELECT p.source, min(p.publisher) AS name, count(*) AS count, sum(a.quotes) AS quotes,
     min(p.published) AS first, max(p.published) AS last
   FROM printed p JOIN articles a ON a.id = p.article GROUP BY p.source ORDER BY count DESC, p.source`,
);

/** The home page. */
export const countSources = query<Count>(
  'count sources',
  'SELECT count(*) AS n FROM (SELECT DISTINCT source FROM printed)',
);

/** The page of all outlets: articles that do not say who published them. */
export const countUnpublished = query<Count>(
  'count articles without a source',
  'SELECT count(*) AS n FROM articles WHERE source IS NULL',
);
