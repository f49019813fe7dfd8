import type { Root } from 'mdast';
import { diagnose } from '../model/diagnose.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { type Printing, printingOf } from '../model/printing.ts';
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
export interface StoredArticle extends Printing {
  readonly id: string;
  readonly record: string;
  readonly body: string;
}

export const toStored = ({ record, body }: Extracted): StoredArticle => ({
  id: record.id,
  ...printingOf(record),
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
  extracted.forEach(({ id: article, ...printed }, seq) => {
    store.run(queries.insertRecord, { article, source: path, seq, ...printed });
  });
}

/** The record of an article as it was extracted, and those of the other printings of its text; none where the store has no such article. */
export const printingsOf = (store: Store, article: string): ArticleRecord[] =>
  store.all(queries.printingsOf, { article }).map(({ record }) => JSON.parse(record) as ArticleRecord);

/** The record of an article with its other printings and the hand corrections in it; undefined where the store has none. */
export function getRecord(store: Store, article: string): ArticleRecord | undefined {
  const row = store.one(queries.recordOf, { article });
  return row && (JSON.parse(row.record) as ArticleRecord);
}

/** The same, and what its page is printed from. */
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

/** What sources repeat: further printings of a text, and further texts under one identifier. */
export const repeatedSources = (store: Store): Diagnostic[] => [
  ...store
    .all(queries.reprintedSources)
    .map(({ source, first }) => diagnose({ code: 'same-text', params: { first } }, source)),
  ...store
    .all(queries.separatedSources)
    .map(({ source, first }) => diagnose({ code: 'duplicate-identity', params: { first } }, source)),
];

/** How many articles the records make. */
export const countArticlesKept = (store: Store): number => store.one(queries.countKept)!.n;

/** Whether a record under an identifier has another form than the extracted one. */
export const hasSettledForm = (store: Store, article: string): boolean =>
  store.one(queries.anySettled, { article }) !== undefined;

/**
 * Lays the form with its other printings and the hand corrections beside an article's record; null where that is as
 * extracted. Other records under its identifier have none.
 */
export function putSettled(store: Store, article: string, settled: ArticleRecord | null): void {
  if (settled === null && !hasSettledForm(store, article)) return;
  store.run(queries.putSettled, { article, settled: settled && JSON.stringify(settled) });
  store.run(queries.unsettleOthers, { article });
}
