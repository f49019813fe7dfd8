import { extractAll } from '../pipeline.ts';
import { type FolderContext, type ReadResult, readSource } from '../read/index.ts';
import { type SourceResult, toStored } from '../store/records.ts';
import { compileTopics, type TopicSources } from './topic-scheme.ts';

/** One source to read, clean and annotate. */
export interface SourceTask {
  readonly relative: string;
  readonly digest: string;
  readonly context: FolderContext;
}

/** What a worker thread is given: some sources at a time, as each message between threads has its price. */
export interface ExtractTask {
  readonly folder: string;
  readonly topics: TopicSources;
  readonly sources: readonly SourceTask[];
}

/** Runs in a worker thread (Piscina calls the default export with each task). */
export default async function extractSources({
  folder,
  topics,
  sources,
}: ExtractTask): Promise<SourceResult[]> {
  const { indexer } = compileTopics(topics);
  const read: ReadResult[] = [];
  for (const { relative, context } of sources) read.push(await readSource(folder, relative, context));
  return [...extractAll(read, { topics: indexer })].map(({ extracted, diagnostics }, i) => {
    const { relative, digest } = sources[i]!;
    return { path: relative, digest, extracted: extracted.map(toStored), diagnostics };
  });
}
