import { command, query } from '../query.ts';
import type { Count } from './rows.ts';

/** Derivation: something of a kind is to be derived again. */
export const touchOne = command<{ kind: string; key: string }>(
  'touch',
  'INSERT OR IGNORE INTO touched (kind, key) VALUES ($kind, $key)',
);
export const countOfTouched = query<Count, { kind: string }>(
  'count touched',
  'SELECT count(*) AS n FROM touched WHERE kind = $kind',
);
/** Derivation: the texts of records whose identifiers were touched, which may mean other ones of them now… */
export const touchTextsOfRecords = command(
  'touch texts of records',
  `INSERT OR IGNORE INTO touched (kind, key) SELECT 'text', r.text FROM touched t CROSS JOIN records r ON r.article = t.key
   WHERE t.kind = 'record' AND r.text IS NOT NULL`,
);
/** …and all records of touched texts: another one may be the article now. */
export const touchRecordsOfTexts = command(
  'touch records of texts',
  `INSERT OR IGNORE INTO touched (kind, key) SELECT 'record', r.article FROM touched t CROSS JOIN records r ON r.text = t.key
   WHERE t.kind = 'text'`,
);
/** All that an archive holds: a derivation in full. */
export const touchAllRecords = command(
  'touch all records',
  "INSERT OR IGNORE INTO touched (kind, key) SELECT 'record', article FROM records",
);
/** The same: all names and buckets. */
export const touchAllNames = command(
  'touch all names',
  "INSERT OR IGNORE INTO touched (kind, key) SELECT DISTINCT 'name', name FROM facts",
);
export const touchAllBuckets = command(
  'touch all buckets',
  "INSERT OR IGNORE INTO touched (kind, key) SELECT DISTINCT 'bucket', bucket FROM facts",
);
export const nextTouched = query<{ readonly key: string }, { kind: string; after: string; limit: number }>(
  'next touched',
  'SELECT key FROM touched WHERE kind = $kind AND key > $after ORDER BY key LIMIT $limit + 0',
);
/** Touched articles in the order of time, those that are gone first. */
export const touchedInTime = query<{ readonly key: string }>(
  'touched articles in time',
  `SELECT t.key FROM touched t LEFT JOIN articles a ON a.id = t.key
   WHERE t.kind = 'article' ORDER BY a.published, t.key`,
);
export const firstTouched = query<{ readonly key: string }, { kind: string }>(
  'first touched',
  'SELECT key FROM touched WHERE kind = $kind LIMIT 1',
);
export const untouchAll = command('untouch all', 'DELETE FROM touched');
