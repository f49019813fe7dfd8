import type { Root } from 'mdast';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { ArticleRecord } from '../model/record.ts';
import type { Store } from './open.ts';
import * as queries from './queries/records.ts';
import { deleteDiagnostics, insertDiagnostic, diagnostics as reported } from './queries/report.ts';

/** What extraction made of one article: the public record, and the structure that its page is printed from. */
export interface Extracted {
  readonly record: ArticleRecord;
  readonly body: Root;
}

/** An article as the store keeps it: JSON, so that a thread hands it on as text and not as thousands of objects. */
export interface StoredArticle {
  readonly id: string;
  readonly record: string;
  readonly body: string;
}

export const toStored = ({ record, body }: Extracted): StoredArticle => ({
  id: record.id,
  record: JSON.stringify(record),
  body: JSON.stringify(body),
});

/** What one source file gave. */
export interface SourceResult {
  readonly path: string;
  /** Digest of everything that the result depends on: bytes, metadata, extractor. */
  readonly digest: string;
  readonly extracted: readonly StoredArticle[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Digests of the sources in the store, by path. */
export const sourceDigests = (store: Store): Map<string, string> =>
  new Map(store.all(queries.sourceDigests).map(({ path, digest }) => [path, digest]));

/** Forgets a source and its articles. */
export const removeSource = (store: Store, path: string): void => store.run(queries.deleteSource, { path });

/** Replaces what the store knows of a source. */
export function putSource(store: Store, { path, digest, extracted, diagnostics }: SourceResult): void {
  removeSource(store, path);
  store.run(queries.insertSource, { path, digest, diagnostics: JSON.stringify(diagnostics) });
  for (const { id: article, record, body } of extracted)
    store.run(queries.insertRecord, { article, source: path, record, body });
}

/** The record of an article before any hand correction; undefined where the store has none. */
export function recordAsExtracted(store: Store, article: string): ArticleRecord | undefined {
  const row = store.one(queries.recordAsExtracted, { article });
  return row && (JSON.parse(row.record) as ArticleRecord);
}

/** The record of an article with the hand corrections in it; undefined where the store has none. */
export function getRecord(store: Store, article: string): ArticleRecord | undefined {
  const row = store.one(queries.recordOf, { article });
  return row && (JSON.parse(row.record) as ArticleRecord);
}

/** One article, with the hand corrections in it. */
export function getExtracted(store: Store, article: string): Extracted | undefined {
  const row = store.one(queries.recordAndBody, { article });
  return row && { record: JSON.parse(row.record) as ArticleRecord, body: JSON.parse(row.body) as Root };
}

/** All diagnostics of all sources, in order of path. */
export const sourceDiagnostics = (store: Store): Diagnostic[] =>
  store.all(queries.sourceDiagnostics).flatMap(({ diagnostics }) => JSON.parse(diagnostics) as Diagnostic[]);

/** Replaces the build report. */
export function putDiagnostics(store: Store, diagnostics: readonly Diagnostic[]): void {
  store.run(deleteDiagnostics);
  diagnostics.forEach((diagnostic, seq) => {
    const { severity } = diagnostic;
    store.run(insertDiagnostic, { seq, severity, diagnostic: JSON.stringify(diagnostic) });
  });
}

/** The build report, in its order. */
export const reportedDiagnostics = (store: Store): Diagnostic[] =>
  store.all(reported).map(({ diagnostic }) => JSON.parse(diagnostic) as Diagnostic);

/** Sources whose article another source has already, and which. */
export const duplicateSources = (store: Store): { article: string; source: string; first: string }[] =>
  store.all(queries.duplicateSources);

/** Lays the corrected form beside a record; null takes it away, and the record is again what was extracted. */
export const setCorrected = (store: Store, article: string, corrected: ArticleRecord | null): void =>
  store.run(queries.setCorrected, { article, corrected: corrected && JSON.stringify(corrected) });
