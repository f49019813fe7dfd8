import { extractAll } from '../pipeline.ts';
import { dropDuplicates, type FolderContext, readSource } from '../read/index.ts';
import type { SourceResult } from '../store/records.ts';
import { compileTopics, type TopicSources } from './topic-scheme.ts';

/** One source to read, clean and annotate: what a worker thread is given. */
export interface ExtractTask {
  readonly folder: string;
  readonly relative: string;
  readonly digest: string;
  readonly context: FolderContext;
  readonly topics: TopicSources;
}

/** Runs in a worker thread (Piscina calls the default export with each task). */
export default function extractSource({
  folder,
  relative,
  digest,
  context,
  topics,
}: ExtractTask): SourceResult {
  const { documents, diagnostics } = readSource(folder, relative, context);
  const { kept, diagnostics: twice } = dropDuplicates(documents);
  return {
    path: relative,
    digest,
    ...extractAll(kept, [...diagnostics, ...twice], { topics: compileTopics(topics).indexer }),
  };
}
