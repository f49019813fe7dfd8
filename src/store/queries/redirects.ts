import { query } from '../query.ts';
import { rowSet } from '../row-set.ts';

/** The page plan: addresses that were given up, never in the place of a page that there is. */
export const redirectPages = query<{ readonly path: string }>(
  'redirects',
  `SELECT DISTINCT path FROM redirects WHERE path NOT IN (SELECT path FROM entities WHERE listed)
     AND path NOT IN (SELECT path FROM topics) AND path NOT IN (SELECT path FROM articles) ORDER BY path`,
);

/** The page at such an address: its successor. */
export const redirectTarget = query<{ readonly target: string }, { path: string }>(
  'target of a redirect',
  'SELECT target FROM redirects WHERE path = $path ORDER BY target LIMIT 1',
);

/** Derivation of identities: the addresses that lead to one. */
export const redirects = rowSet<{ readonly path: string; readonly target: string }>(
  'redirects',
  ['target'],
  ['path', 'target'],
  [],
);
