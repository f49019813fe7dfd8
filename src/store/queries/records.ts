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
export const insertRecord = command<{
  article: string;
  source: string;
  seq: number;
  text: string | null;
  rank: string;
  record: string;
  body: string;
}>(
  'insert record',
  `INSERT INTO records (identity, article, source, seq, text, rank, record, settled, body)
   VALUES ($article, $article, $source, $seq, $text, $rank, $record, NULL, $body)`,
);

/** Identifiers that several records state, and those of which one has another one now. */
export const sharedIdentities = query<{ readonly identity: string }>(
  'shared identifiers',
  `SELECT identity FROM records GROUP BY identity HAVING count(*) > 1 OR min(article) <> identity`,
);
/** The records that state an identifier: the first to be published first, of those of one day the first to be captured. */
export interface VersionRow {
  readonly article: string;
  readonly source: string;
  readonly seq: number;
  readonly text: string | null;
  readonly record: string;
}
export const recordsOfIdentity = query<VersionRow, { identity: string }>(
  'records of an identifier',
  `SELECT article, source, seq, text, record FROM records WHERE identity = $identity
   ORDER BY rank, record ->> '$.source.captured', source, seq`,
);
export const putVersion = command<
  { article: string; record: string } & Pick<VersionRow, 'source' | 'seq'> & { was: string }
>(
  'put version',
  `UPDATE records SET article = $article, record = $record, settled = NULL
   WHERE article = $was AND source = $source AND seq = $seq`,
);

/** How many articles the records make, as `kept` has them: whether the archive has few or many. */
export const countKept = query<Count>(
  'count kept records',
  'SELECT count(*) AS n FROM (SELECT DISTINCT coalesce(text, article) FROM named)',
);
/** Derivation: an article as extracted, and the other records of its text in their order. */
export const printingsOf = query<{ readonly record: string }, { article: string }>(
  'printings of an article',
  `SELECT record FROM kept WHERE article = $article
   UNION ALL SELECT * FROM (SELECT r.record FROM kept k CROSS JOIN records r ON r.text = k.text
     WHERE k.article = $article AND (r.article, r.source, r.seq) <> (k.article, k.source, k.seq)
     ORDER BY r.rank, r.article, r.source, r.seq)`,
);
/** The same: whether a form of it stands beside any record under its identifier. */
export const anySettled = query<{ readonly one: 1 }, { article: string }>(
  'any settled record',
  // By the rows themselves, whose columns stand behind a long record, it takes 80 µs.
  'SELECT 1 AS one FROM records INDEXED BY records_settled WHERE article = $article AND settled IS NOT NULL LIMIT 1',
);
/** The same. Only where it differs: a row is as long as its record, and is written anew. */
export const putSettled = command<{ article: string; settled: string | null }>(
  'put settled record',
  `UPDATE records SET settled = $settled WHERE article = $article AND settled IS NOT $settled
     AND (source, seq) = (SELECT source, seq FROM kept WHERE article = $article)`,
);
/** The same: what is the article no longer, or not the one that is meant. */
export const unsettleOthers = command<{ article: string }>(
  'unsettle other records',
  `UPDATE records SET settled = NULL WHERE article = $article AND settled IS NOT NULL
     AND (source, seq) IS NOT (SELECT source, seq FROM kept WHERE article = $article)`,
);
/** Derivation of articles, and the record beside a page. */
export const recordOf = query<{ readonly record: string }, { article: string }>(
  'record',
  'SELECT coalesce(settled, record) AS record FROM kept WHERE article = $article',
);
/** An article's page. */
export const recordAndBody = query<{ readonly record: string; readonly body: string }, { article: string }>(
  'record and body',
  'SELECT coalesce(settled, record) AS record, body FROM kept WHERE article = $article',
);

/** The build report: what reading found of each file. */
export const sourceDiagnostics = query<{ readonly diagnostics: string }>(
  'diagnostics of files',
  'SELECT diagnostics FROM sources ORDER BY path',
);
/** A record that is no article of its own, and the one that is: where each was read, which may be a part of a file. */
interface RepeatedRow {
  readonly source: string;
  readonly first: string;
}
const PATH = (table: string): string => `${table}.record ->> '$.source.path'`;
/** The build report: further printings of a text, and further records of an article without one. */
export const reprintedSources = query<RepeatedRow>(
  'reprinted files',
  `SELECT source, first FROM (
     SELECT r.source AS file, r.seq, ${PATH('r')} AS source, ${PATH('k')} AS first
     FROM (SELECT text FROM records WHERE text IS NOT NULL GROUP BY text HAVING count(*) > 1) o
     CROSS JOIN records r ON r.text = o.text CROSS JOIN kept k ON k.text = o.text
     WHERE (r.article, r.source, r.seq) <> (k.article, k.source, k.seq)
     UNION ALL SELECT r.source, r.seq, ${PATH('r')}, ${PATH('k')}
     FROM (SELECT article FROM records GROUP BY article HAVING count(*) > 1) o
     CROSS JOIN records r ON r.article = o.article AND r.text IS NULL CROSS JOIN kept k ON k.article = o.article
     WHERE (r.source, r.seq) <> (k.source, k.seq)
   ) ORDER BY file, seq`,
);
/** The build report: other texts under an identifier that is taken. */
export const separatedSources = query<RepeatedRow>(
  'separated files',
  `SELECT ${PATH('k')} AS source, ${PATH('n')} AS first
   FROM (SELECT source, seq, article, identity FROM records WHERE article <> identity) o
   CROSS JOIN kept k ON k.article = o.article AND k.source = o.source AND k.seq = o.seq
   CROSS JOIN named n ON n.article = o.identity ORDER BY o.source, o.seq`,
);
/** The data page. */
export const countFiles = query<Count>('count files', 'SELECT count(*) AS n FROM sources');
