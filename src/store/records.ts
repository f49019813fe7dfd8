import type { Root } from 'mdast';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { ArticleRecord } from '../model/record.ts';
import type { Store } from './open.ts';

/** What extraction made of one article: the public record, and the structure that its page is printed from. */
export interface Extracted {
  readonly record: ArticleRecord;
  readonly body: Root;
}

/** An article as the store keeps it: JSON, so that a thread hands it on as text and not as thousands of objects. */
export interface KeptArticle {
  readonly id: string;
  readonly record: string;
  readonly body: string;
}

export const toKept = ({ record, body }: Extracted): KeptArticle => ({
  id: record.id,
  record: JSON.stringify(record),
  body: JSON.stringify(body),
});

/** What one source file gave. */
export interface SourceResult {
  readonly path: string;
  /** Digest of everything that the result depends on: bytes, metadata, extractor. */
  readonly digest: string;
  readonly extracted: readonly KeptArticle[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Digests of the sources in the store, by path. */
export const sourceDigests = (store: Store): Map<string, string> =>
  new Map(
    store
      .all<{ path: string; digest: string }>('SELECT path, digest FROM sources')
      .map((s) => [s.path, s.digest]),
  );

/** Forgets a source and its articles. */
export const removeSource = (store: Store, path: string): void =>
  store.run('DELETE FROM sources WHERE path = ?', path);

/** Replaces what the store knows of a source. */
export function putSource(store: Store, { path, digest, extracted, diagnostics }: SourceResult): void {
  removeSource(store, path);
  store.run('INSERT INTO sources VALUES (?, ?, ?)', path, digest, JSON.stringify(diagnostics));
  for (const { id, record, body } of extracted)
    store.run('INSERT OR REPLACE INTO records VALUES (?, ?, ?, NULL, ?)', id, path, record, body);
}

/** Every record as extracted, or as corrected by hand, in order of its identifier, one at a time. */
export function* eachRecord(
  store: Store,
  which: 'record' | 'coalesce(corrected, record)',
): Generator<ArticleRecord> {
  for (const row of store.each<{ record: string }>(`SELECT ${which} AS record FROM kept ORDER BY article`))
    yield JSON.parse(row.record) as ArticleRecord;
}

/** The identifiers of all articles, in order. */
export const articleIds = (store: Store): string[] =>
  store
    .all<{ article: string }>('SELECT DISTINCT article FROM records ORDER BY article')
    .map(({ article }) => article);

/** The record of an article before any hand correction; throws where there is none. */
export function recordAsExtracted(store: Store, article: string): ArticleRecord {
  const row = store.one<{ record: string }>('SELECT record FROM kept WHERE article = ?', article);
  if (!row) throw new Error(`The store has no article ${article}.`);
  return JSON.parse(row.record) as ArticleRecord;
}

/** One article, with the hand corrections in it. */
export function getExtracted(store: Store, article: string): Extracted | undefined {
  const row = store.one<{ record: string; body: string }>(
    'SELECT coalesce(corrected, record) AS record, body FROM kept WHERE article = ?',
    article,
  );
  return row && { record: JSON.parse(row.record) as ArticleRecord, body: JSON.parse(row.body) as Root };
}

/** All diagnostics of all sources, in order of path. */
export const sourceDiagnostics = (store: Store): Diagnostic[] =>
  store
    .all<{ diagnostics: string }>('SELECT diagnostics FROM sources ORDER BY path')
    .flatMap((row) => JSON.parse(row.diagnostics) as Diagnostic[]);

/** Replaces the build report. */
export function putDiagnostics(store: Store, diagnostics: readonly Diagnostic[]): void {
  store.run('DELETE FROM diagnostics');
  diagnostics.forEach((diagnostic, seq) => {
    store.run(
      'INSERT INTO diagnostics VALUES (?, ?, ?)',
      seq,
      diagnostic.severity,
      JSON.stringify(diagnostic),
    );
  });
}

/** Sources whose article another source has already, and which. */
export const duplicateSources = (store: Store): { article: string; source: string; first: string }[] =>
  store.all(`SELECT r.article, r.source, k.source AS first FROM records r JOIN kept k ON k.article = r.article
    WHERE r.source <> k.source ORDER BY r.source, r.article`);

/** Lays the corrected form beside a record; null takes it away. */
export const setCorrected = (store: Store, article: string, corrected: ArticleRecord | null): void =>
  store.run(
    'UPDATE records SET corrected = ? WHERE article = ?',
    corrected && JSON.stringify(corrected),
    article,
  );
