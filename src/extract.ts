import { readAuthorityFiles } from './archive/curation/authority-files.ts';
import { assertFolder } from './build/input-folder.ts';
import { archiveTopics } from './build/topic-scheme.ts';
import { loadArchiveConfig } from './config/load.ts';
import { CuttingsError } from './model/cuttings-error.ts';
import type { Diagnostic } from './model/diagnostic.ts';
import type { ArticleRecord } from './model/record.ts';
import { type ExtractResult, extractAll, extractAsRead } from './pipeline.ts';
import { listFolder, loadContext, type ReadResult, readJsonLine, readSources } from './read/index.ts';

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

/** The record of each article: quotes, figures, dates, names, topics. One without text or id becomes a diagnostic. */
export function extract(articles: Iterable<ArticleInput>): Extraction {
  const sources = Array.from(articles, (article, i) => readJsonLine(JSON.stringify(article), i + 1));
  const extractions = [...extractSources(sources)];
  return {
    records: extractions.flatMap(({ records }) => records),
    diagnostics: extractions.flatMap(({ diagnostics }) => diagnostics),
  };
}

/**
 * The records of a folder of articles, file by file as they are asked for, with the folder's own metadata and topic
 * scheme. What is wrong with the folder as a whole comes first. Corrections by hand are of the site, not of the records.
 * Throws `CuttingsError` where there is no article.
 */
export async function* extractFolder(folder: string): AsyncGenerator<Extraction> {
  assertFolder(folder);
  const listing = listFolder(folder);
  const { context, diagnostics } = loadContext(folder, listing, {
    ...loadArchiveConfig(folder),
    removals: readAuthorityFiles(folder).removals,
  });
  const { indexer: topics, diagnostics: faults } = archiveTopics(folder);
  yield { records: [], diagnostics: [...listing.diagnostics, ...diagnostics, ...faults] };
  if (listing.sources.length === 0)
    throw new CuttingsError({
      code: 'no-articles',
      message: `There is no article in "${folder}".`,
      hint: 'Put articles there: text, Markdown, saved pages, Word documents, PDF, mail, exports.',
    });
  const read = readSources(folder, listing.sources, context);
  for await (const result of extractAsRead(read, { topics })) yield extractionOf(result);
}

/** The records of sources that were read, one extraction a source. */
export function* extractSources(sources: Iterable<ReadResult>): Generator<Extraction> {
  for (const result of extractAll(sources)) yield extractionOf(result);
}

const extractionOf = ({ extracted, diagnostics }: ExtractResult): Extraction => ({
  records: extracted.map(({ record }) => record),
  diagnostics,
});
