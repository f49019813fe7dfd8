import { query } from '../query.ts';
import { type Count, KINDS } from './rows.ts';
import { tallied } from './tallies.ts';

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
  `SELECT n.part AS source, min(n.item) AS name, sum(n.count) AS count,
     ${KINDS.map((kind) => tallied('source: kinds', 'n.part', `'${kind}'`)).join(' + ')} AS quotes,
     (SELECT min(first) FROM (SELECT min(published) AS first FROM articles WHERE source = n.part
        UNION ALL SELECT min(published) FROM reprints WHERE source = n.part)) AS first,
     (SELECT max(last) FROM (SELECT max(published) AS last FROM articles WHERE source = n.part
        UNION ALL SELECT max(published) FROM reprints WHERE source = n.part)) AS last
   FROM tallies n WHERE n.list = 'source: names' GROUP BY n.part ORDER BY count DESC, n.part`,
);

/** The home page. */
export const countSources = query<Count>(
  'count sources',
  "SELECT count(DISTINCT part) AS n FROM tallies WHERE list = 'source: names'",
);

/** The page of all outlets: articles that do not say who published them. */
export const countUnpublished = query<Count>(
  'count articles without a source',
  'SELECT count(*) AS n FROM articles WHERE source IS NULL',
);
