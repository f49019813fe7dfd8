import { type AnnotateOptions, annotate } from './annotate/index.ts';
import { clean, doubtsAbout } from './clean/index.ts';
import type { Document } from './model/article.ts';
import type { Diagnostic } from './model/diagnostic.ts';
import { type ArticleRecord, toRecord } from './model/record.ts';
import type { Extracted } from './store/records.ts';

/** Document → Article → annotations → the public record. Pure and synchronous. */
export function extract(document: Document, options: AnnotateOptions = {}): ArticleRecord {
  const article = clean(document, options.trace);
  return toRecord(article, annotate(article, options));
}

/** Every document of a source: one that makes the extractor fail is reported, and the others are kept. */
export function extractAll(
  documents: readonly Document[],
  diagnostics: readonly Diagnostic[],
  options: AnnotateOptions = {},
): { extracted: Extracted[]; diagnostics: Diagnostic[] } {
  const extracted: Extracted[] = [];
  const found = [...diagnostics];
  for (const document of documents) {
    try {
      const record = extract(document, options);
      extracted.push({ record, body: document.body });
      found.push(...doubtsAbout(record));
    } catch (error) {
      found.push({
        code: 'internal-error',
        severity: 'error',
        message: `Internal error: ${error instanceof Error ? error.message : String(error)}`,
        reason: 'This is a bug of Cuttings, not of the article, which was left out.',
        hint: 'Please report it with the file.',
        place: { path: document.source.path },
      });
    }
  }
  return { extracted, diagnostics: found };
}
