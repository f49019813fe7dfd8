import { command, query } from '../query.ts';

/** A file of a site. */
export interface OutputFile {
  /** From the site's top, with `/` between folders. */
  readonly path: string;
  /** Empty for files at the top. */
  readonly folder: string;
  /** SHA-256 of its bytes, in hexadecimal; empty where they are not known to be ours. */
  readonly digest: string;
  readonly bytes: number;
}

/** A file of the published site. */
export const publishedFile = query<Pick<OutputFile, 'digest'>, { path: string }>(
  'published file',
  'SELECT digest FROM outputs WHERE path = $path',
);
/** The files of the published site whose paths lie between two. */
export const publishedBelow = query<Pick<OutputFile, 'path' | 'digest'>, { from: string; to: string }>(
  'published files below',
  'SELECT path, digest FROM outputs WHERE path >= $from AND path < $to',
);
export const countPublished = query<{ readonly n: number }>(
  'count published files',
  'SELECT count(*) AS n FROM outputs',
);
export const forgetFiles = command('forget published files', 'DELETE FROM outputs');
export const adoptFile = command<{ path: string; folder: string }>(
  'adopt file',
  "INSERT INTO outputs (path, folder, digest, bytes) VALUES ($path, $folder, '', 0)",
);

export const unstage = command('unstage all', 'DELETE FROM staged');
/** A file of the site in the making; `changed` is 0 where the published one is the same. */
export const stageFile = command<OutputFile & { changed: number }>(
  'stage file',
  `INSERT OR REPLACE INTO staged (path, folder, digest, bytes, changed)
   VALUES ($path, $folder, $digest, $bytes, $changed)`,
);
export const stagedFile = query<OutputFile & { readonly changed: number }, { path: string }>(
  'staged file',
  'SELECT path, folder, digest, bytes, changed FROM staged WHERE path = $path AND digest IS NOT NULL',
);
/** Those that stand in the staging folder. */
export const stagedAnew = query<Pick<OutputFile, 'path' | 'bytes'>>(
  'staged files that changed',
  'SELECT path, bytes FROM staged WHERE changed AND digest IS NOT NULL',
);
export const unstageRemovals = command('unstage removals', 'DELETE FROM staged WHERE digest IS NULL');
/** Those of a folder that the site in the making has. */
export const stagedIn = query<OutputFile, { folder: string }>(
  'staged files of a folder',
  'SELECT path, folder, digest, bytes FROM staged WHERE folder = $folder AND digest IS NOT NULL ORDER BY path',
);
/** Files of the published site stand as they are. */
export const stageTheseAsPublished = command<{ paths: string }>(
  'stage these as published',
  `INSERT OR REPLACE INTO staged (path, folder, digest, bytes, changed)
   SELECT o.path, o.folder, o.digest, o.bytes, 0 FROM json_each($paths) CROSS JOIN outputs o ON o.path = json_each.value`,
);
/** Files of the published site whose paths lie between two stand as they are. */
export const stageAsPublished = command<{ from: string; to: string }>(
  'stage as published',
  `INSERT OR REPLACE INTO staged (path, folder, digest, bytes, changed)
   SELECT path, folder, digest, bytes, 0 FROM outputs WHERE path > $from AND path < $to`,
);
/** Those of them that are not staged go. */
export const stageRemovalsBelow = command<{ from: string; to: string }>(
  'stage removals below a folder',
  `INSERT INTO staged (path, folder, digest, bytes, changed)
   SELECT path, folder, NULL, 0, 1 FROM outputs o WHERE path > $from AND path < $to
     AND NOT EXISTS (SELECT 1 FROM staged WHERE path = o.path)`,
);
/** A folder of the published site goes. */
export const stageRemovalOf = command<{ folder: string }>(
  'stage removal of a folder',
  `INSERT INTO staged (path, folder, digest, bytes, changed)
   SELECT path, folder, NULL, 0, 1 FROM outputs WHERE folder = $folder`,
);
/** What the published site has, in folders of which anything was written, and the one in the making has not. */
export const stageRemovalsBeside = command(
  'stage removals beside written files',
  `INSERT INTO staged (path, folder, digest, bytes, changed)
   SELECT path, folder, NULL, 0, 1 FROM (SELECT DISTINCT folder FROM staged) CROSS JOIN outputs o USING (folder)
   WHERE NOT EXISTS (SELECT 1 FROM staged WHERE path = o.path)`,
);
/** What the published site has and the one in the making has not. */
export const stageRemovals = command(
  'stage removals',
  `INSERT INTO staged (path, folder, digest, bytes, changed)
   SELECT path, folder, NULL, 0, 1 FROM outputs o WHERE NOT EXISTS (SELECT 1 FROM staged WHERE path = o.path)`,
);

/** Files to be put in their places: first those that nothing leads to yet, then those in the place of an older one. */
export const newFiles = query<{ readonly path: string }>(
  'new files',
  `SELECT path FROM staged s WHERE changed AND digest IS NOT NULL
     AND NOT EXISTS (SELECT 1 FROM outputs WHERE path = s.path)`,
);
export const replacedFiles = query<{ readonly path: string }>(
  'replaced files',
  `SELECT path FROM staged s WHERE changed AND digest IS NOT NULL
     AND EXISTS (SELECT 1 FROM outputs WHERE path = s.path)`,
);
export const removedFiles = query<{ readonly path: string; readonly folder: string }>(
  'removed files',
  'SELECT path, folder FROM staged WHERE digest IS NULL',
);
/** The published site becomes the staged one. */
export const settleOutputs = [
  command(
    'settle removed files',
    'DELETE FROM outputs WHERE path IN (SELECT path FROM staged WHERE digest IS NULL)',
  ),
  command(
    'settle staged files',
    `INSERT OR REPLACE INTO outputs (path, folder, digest, bytes)
     SELECT path, folder, digest, bytes FROM staged WHERE changed AND digest IS NOT NULL`,
  ),
] as const;

/** The move of a finished site into its place, where it has begun: JSON. */
export const journal = query<{ readonly value: string }>(
  'journal',
  "SELECT value FROM meta WHERE key = 'journal'",
);
export const putJournal = command<{ value: string }>(
  'put journal',
  "INSERT OR REPLACE INTO meta (key, value) VALUES ('journal', $value)",
);
export const deleteJournal = command('delete journal', "DELETE FROM meta WHERE key = 'journal'");

/** What the published site was made from, and what its build told: JSON. */
export const publishedSite = query<{ readonly value: string }>(
  'published site',
  "SELECT value FROM meta WHERE key = 'published'",
);
export const forgetPublished = command('forget published site', "DELETE FROM meta WHERE key = 'published'");
export const putPublished = command<{ value: string }>(
  'put published site',
  "INSERT OR REPLACE INTO meta (key, value) VALUES ('published', $value)",
);

/**
 * Stands while a site is made, and where its build ended before it was in its place: the tables are not those of the published
 * one. JSON: what the site is made from, and where; empty where none is made.
 */
export const unfinishedSite = query<{ readonly value: string }>(
  'unfinished site',
  "SELECT value FROM meta WHERE key = 'unfinished'",
);
export const putUnfinished = command<{ value: string }>(
  'put unfinished site',
  "INSERT OR REPLACE INTO meta (key, value) VALUES ('unfinished', $value)",
);
export const deleteUnfinished = command(
  'delete unfinished site',
  "DELETE FROM meta WHERE key = 'unfinished'",
);
