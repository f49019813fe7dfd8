import { archiveTopics } from './build/topic-scheme.ts';
import type { Diagnostic } from './model/diagnostic.ts';
import type { ArticleRecord } from './model/record.ts';
import { type ExtractResult, extractAll } from './pipeline.ts';
import { listFolder, loadContext, readJsonLine, readSource } from './read/index.ts';

/** An article as a program has it. Offsets in its record refer to `text` exactly, and `id` is taken as it is. */
export interface ArticleInput {
  readonly id: string;
  readonly text: string;
  readonly title?: string;
  /** ISO 8601. Without it, "on Wednesday" stays an unspecified Wednesday. */
  readonly published?: string;
  readonly author?: string;
  readonly publisher?: string;
  readonly url?: string;
  /** BCP 47. */
  readonly language?: string;
}

/** What was found, and what was doubted or left out. */
export interface Extraction {
  readonly records: readonly ArticleRecord[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The record of each article: quotes, figures, dates, names, topics. An article without text or id becomes a diagnostic. */
export function extract(articles: Iterable<ArticleInput>): Extraction {
  const sources = Array.from(articles, (article, i) => readJsonLine(JSON.stringify(article), i + 1));
  return joined(extractAll(sources));
}

/**
 * The records of a folder of articles, file by file as they are asked for, with the folder's own metadata and topic
 * scheme. Corrections by hand are of the site, not of the records.
 */
export function* extractFolder(folder: string): Generator<Extraction> {
  const listing = listFolder(folder);
  const { context, diagnostics } = loadContext(folder, listing);
  const { indexer: topics, diagnostics: faults } = archiveTopics(folder);
  yield { records: [], diagnostics: [...listing.diagnostics, ...diagnostics, ...faults] };
  const sources = listing.sources.values().map((relative) => readSource(folder, relative, context));
  for (const result of extractAll(sources, { topics })) yield joined([result]);
}

function joined(results: Iterable<ExtractResult>): Extraction {
  const records: ArticleRecord[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const { extracted, diagnostics: found } of results) {
    records.push(...extracted.map(({ record }) => record));
    diagnostics.push(...found);
  }
  return { records, diagnostics };
}
