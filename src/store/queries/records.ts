import { command, query } from '../query.ts';
import type { Count } from './rows.ts';

/** Update of records: what each source file held when it was last read. */
export const sourceDigests = query<{ readonly path: string; readonly digest: string }>(
  'digests of files',
  'SELECT path, digest FROM sources',
);
export const deleteSource = command<{ path: string }>(
  'delete file',
  'DELETE FROM sources WHERE path = $path',
);
export const insertSource = command<{ path: string; digest: string; diagnostics: string }>(
  'insert file',
  'INSERT INTO sources (path, digest, diagnostics) VALUES ($path, $digest, $diagnostics)',
);
export const insertRecord = command<{ article: string; source: string; record: string; body: string }>(
  'insert record',
  `INSERT OR REPLACE INTO records (article, source, record, corrected, body)
   VALUES ($article, $source, $record, NULL, $body)`,
);

/** Derivation: whether the archive has few articles or many. */
export const countRecords = query<Count>(
  'count records',
  'SELECT count(*) AS n FROM (SELECT DISTINCT article FROM records)',
);
/** Derivation of corrections. */
export const recordAsExtracted = query<{ readonly record: string }, { article: string }>(
  'record as extracted',
  'SELECT record FROM kept WHERE article = $article',
);
/** The same. Only where it differs: a row is as long as its record, and is written anew. */
export const setCorrected = command<{ article: string; corrected: string | null }>(
  'set corrected record',
  'UPDATE records SET corrected = $corrected WHERE article = $article AND corrected IS NOT $corrected',
);
/** Derivation of articles. */
export const recordOf = query<{ readonly record: string }, { article: string }>(
  'record',
  'SELECT coalesce(corrected, record) AS record FROM kept WHERE article = $article',
);
/** An article's page, and the sentence that prints a role. */
export const recordAndBody = query<{ readonly record: string; readonly body: string }, { article: string }>(
  'record and body',
  'SELECT coalesce(corrected, record) AS record, body FROM kept WHERE article = $article',
);

/** The build report: what reading found of each file. */
export const sourceDiagnostics = query<{ readonly diagnostics: string }>(
  'diagnostics of files',
  'SELECT diagnostics FROM sources ORDER BY path',
);
/** The build report: files whose article another file has already, and which. */
export const duplicateSources = query<{
  readonly article: string;
  readonly source: string;
  readonly first: string;
}>(
  'duplicate files',
  `SELECT r.article, r.source, k.source AS first FROM records r JOIN kept k ON k.article = r.article
   WHERE r.source <> k.source ORDER BY r.source, r.article`,
);
/** The data page. */
export const countFiles = query<Count>('count files', 'SELECT count(*) AS n FROM sources');
