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
  `SELECT source, min(publisher) AS name, count(*) AS count, sum(quotes) AS quotes,
     min(published) AS first, max(published) AS last
   FROM articles WHERE source IS NOT NULL GROUP BY source ORDER BY count DESC, source`,
);

/** The home page. */
export const countSources = query<Count>(
  'count sources',
  'SELECT count(*) AS n FROM (SELECT DISTINCT source FROM articles WHERE source IS NOT NULL)',
);

/** The page of all outlets: articles that do not say who published them. */
export const countUnpublished = query<Count>(
  'count articles without a source',
  'SELECT count(*) AS n FROM articles WHERE source IS NULL',
);
