import { createHash } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { Piscina } from 'piscina';
import { CuttingsError } from '../model/cuttings-error.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { extractorName } from '../model/review.ts';
import { projectModule } from '../project.ts';
import {
  contextsByFile,
  type DateSettings,
  type FolderContext,
  listFolder,
  loadContext,
} from '../read/index.ts';
import type { Store } from '../store/open.ts';
import { putExtractor } from '../store/queries/review.ts';
import { putSource, removeSource, type SourceResult, sourceDigests } from '../store/records.ts';
import extractSources, { type ExtractTask, type SourceTask } from './extract-worker.ts';
import { ownExtractorDigest } from './extractor-digest.ts';
import type { InputState } from './input-state.ts';
import type { TopicSources } from './topic-scheme.ts';
import { WORKER_LIMITS } from './worker-limits.ts';

/** What an update of the records did. */
export interface RecordsUpdate {
  readonly sources: number;
  readonly extracted: number;
  readonly removed: number;
  /** Of the folder as a whole: files that are not articles, broken metadata tables. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Fewer sources than this are extracted in this thread: starting others would take longer. */
const WORTH_THREADS = 24;

/** Sources written in one transaction: what a kill at any moment may cost. */
const BATCH = 200;

/** Brings the store's records up to date with the input folder: only what changed is read again. */
export async function updateRecords(
  store: Store,
  folder: string,
  topics: TopicSources,
  inputs: InputState,
  settings: DateSettings = {},
  onProgress: (done: number, total: number) => void = () => {},
  threads = availableParallelism(),
): Promise<RecordsUpdate> {
  const listing = listFolder(folder);
  const { context, diagnostics } = loadContext(folder, listing, settings);
  const contexts = contextsByFile(context);
  const known = sourceDigests(store);
  const program = ownExtractorDigest();
  store.run(putExtractor, { value: extractorName(program) });
  const extractor = program + topics.digest;
  const tasks: SourceTask[] = [];
  for (const relative of listing.sources) {
    const own = contexts.get(relative) ?? { rows: new Map(), settings: context.settings ?? {} };
    const digest = sourceDigest(inputs.digestOf(relative), own, extractor);
    if (known.get(relative) !== digest) tasks.push({ relative, digest, context: own });
    known.delete(relative);
  }
  let done = 0;
  let batch: SourceResult[] = [];
  const put = (): void => {
    const full = batch;
    batch = [];
    store.transaction(() => {
      for (const result of full) putSource(store, result);
    });
  };
  for await (const result of extractTasks(tasks, folder, topics, threads)) {
    batch.push(result);
    if (batch.length === BATCH) put();
    onProgress(++done, tasks.length);
  }
  put();
  for (const gone of known.keys()) removeSource(store, gone);
  return {
    sources: listing.sources.length,
    extracted: tasks.length,
    removed: known.size,
    diagnostics: [...listing.diagnostics, ...diagnostics],
  };
}

const sourceDigest = (bytes: string, { rows, settings }: FolderContext, extractor: string): string =>
  createHash('sha256')
    .update(`${extractor}${JSON.stringify([[...rows], settings])}${bytes}`)
    .digest('hex');

/** Most sources that are extracted together: a message to a worker, and a batch for the annotators. */
const AT_ONCE = 32;

/** Results in the order of the tasks, so that the store is filled alike on any number of cores. */
async function* extractTasks(
  sources: readonly SourceTask[],
  folder: string,
  topics: TopicSources,
  threads: number,
): AsyncGenerator<SourceResult> {
  // A small archive is shared out as well.
  const atOnce = Math.min(AT_ONCE, Math.ceil(sources.length / (threads * 2)) || 1);
  const tasks = Array.from({ length: Math.ceil(sources.length / atOnce) }, (_, i) => ({
    folder,
    topics,
    sources: sources.slice(i * atOnce, (i + 1) * atOnce),
  }));
  if (sources.length < WORTH_THREADS || threads === 1) {
    for (const task of tasks) yield* await extractSources(task);
    return;
  }
  const pool = new Piscina<ExtractTask, SourceResult[]>({
    filename: projectModule('src/build/extract-worker'),
    // All of them to the end: one that were let go while idle would have to load the models again.
    minThreads: threads,
    maxThreads: threads,
    resourceLimits: WORKER_LIMITS,
  });
  try {
    const ahead: Promise<SourceResult[]>[] = [];
    for (let next = 0; next < tasks.length || ahead.length > 0; ) {
      while (next < tasks.length && ahead.length < threads * 3) {
        const result = pool.run(tasks[next++]!);
        // After a failure nobody waits for the others: theirs must not be the error that is told.
        result.catch(() => {});
        ahead.push(result);
      }
      yield* await ahead.shift()!;
    }
  } catch (error) {
    throw isOutOfMemory(error) ? outOfMemory(error) : error;
  } finally {
    await pool.destroy();
  }
}

const isOutOfMemory = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';

const outOfMemory = (cause: unknown): CuttingsError =>
  new CuttingsError({
    code: 'worker-stopped',
    message: 'A thread that reads articles ran out of memory; the site is as it was.',
    hint: 'Close other programs, or build with --jobs 1. If that does not help: move the largest files out of the folder, and report the one that does it.',
    cause,
  });
