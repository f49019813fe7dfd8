import { annotate } from './annotate/index.ts';
import { clean } from './clean/index.ts';
import type { Trace } from './model/annotations.ts';
import type { Document } from './model/article.ts';
import { type ArticleRecord, toRecord } from './model/record.ts';

/** Document → Article → annotations → the public record. Pure and synchronous. */
export function extract(document: Document, trace?: Trace): ArticleRecord {
  const article = clean(document, trace);
  return toRecord(article, annotate(article, trace));
}
