import { command, query } from '../query.ts';

/** The page plan: addresses that were given up, never in the place of a page that there is. */
export const redirectPages = query<{ readonly path: string }>(
  'redirects',
  `SELECT path FROM redirects WHERE path NOT IN (SELECT path FROM entities WHERE listed)
     AND path NOT IN (SELECT path FROM topics) AND path NOT IN (SELECT path FROM articles) ORDER BY path`,
);

/** The page at such an address: its successor. */
export const redirectTarget = query<{ readonly target: string }, { path: string }>(
  'target of a redirect',
  'SELECT target FROM redirects WHERE path = $path',
);

/** Derivation: of several successors the first stays. */
export const insertRedirect = command<{ path: string; target: string }>(
  'insert redirect',
  'INSERT OR IGNORE INTO redirects (path, target) VALUES ($path, $target)',
);
