import type { ChildProcess } from 'node:child_process';
import type { ArchiveConfig } from '../config/archive-config.ts';
import type { PageRef } from '../model/page.ts';
import type { StagedFile } from '../output/site-files.ts';
import { endChild, startChild } from '../processes/start-child.ts';
import { projectFile, projectModule } from '../project.ts';
import { childStopped, toldBy } from './child-failure.ts';
import type { Made, PageAnswer, PageMessage, PageSettings } from './page-worker.ts';
import { PAGE_WORKER_OPTIONS } from './worker-limits.ts';

/**
 * Pages in one run of Eleventy: its memory grows with them, and each run reads the templates anew. Fewer where there are few,
 * so that all workers have something to do to the end.
 */
const CHUNK = { most: 1_000, least: 200, ofWorker: 4 };

/** Pages that take a worker as long as to start. */
const WORTH_A_WORKER = 400;

export interface PageOptions extends PageSettings {
  /** Worker processes, at most. */
  readonly jobs: number;
  /** How many of the first pages are made before all others, in a chunk of their own. */
  readonly ahead: number;
  /** What this process does while the workers are at it. */
  readonly meanwhile: () => Promise<void>;
  /** What it does once all is done but `last`. */
  readonly beforeLast: () => void;
  /** Pages that tell of what was written for the others. */
  readonly last: readonly PageRef[];
  readonly onProgress: (made: number) => void;
  /** Hears of the files that the workers staged, and of the pages that they are of. */
  readonly onFiles: (files: readonly StagedFile[], pages: readonly PageRef[]) => void;
}

/**
 * Makes pages, with all that stands beside them, in worker processes, chunk by chunk. Throws with the first failure, after
 * which no worker writes any more. Returns what the cache of pictures calls those that the pages show.
 */
export async function makePages(
  pages: readonly PageRef[],
  { jobs, ahead, meanwhile, beforeLast, last, onProgress, onFiles, ...settings }: PageOptions,
): Promise<ReadonlySet<string>> {
  const previews = new Set<string>();
  const workers: ChildProcess[] = [];
  let made = 0;
  const makeWith = async (worker: ChildProcess, chunk: readonly PageRef[]): Promise<void> => {
    const done = await makeChunk(worker, chunk);
    for (const name of done.previews) previews.add(name);
    onFiles(done.files, chunk);
    onProgress((made += done.pages));
  };
  const engaged = (): ChildProcess => {
    const worker = engage(settings);
    workers.push(worker);
    return worker;
  };
  const several = Math.max(1, Math.min(jobs, Math.ceil(pages.length / WORTH_A_WORKER)));
  const chunks = inChunks(pages, ahead, chunkSize(pages.length, several));
  const work = async (): Promise<void> => {
    let worker: ChildProcess | undefined;
    for (let next = chunks.next(); !next.done; next = chunks.next())
      await makeWith((worker ??= engaged()), next.value);
  };
  try {
    await Promise.all([...Array.from({ length: several }, work), meanwhile()]);
    beforeLast();
    if (last.length > 0) await makeWith(workers[0] ?? engaged(), last);
  } catch (error) {
    await Promise.all(workers.map(endChild));
    throw error;
  }
  await Promise.all(workers.map((worker) => dismiss(worker, isReusable(settings))));
  return previews;
}

const chunkSize = (pages: number, jobs: number): number =>
  Math.min(CHUNK.most, Math.max(CHUNK.least, Math.ceil(pages / jobs / CHUNK.ofWorker)));

function* inChunks(pages: readonly PageRef[], ahead: number, size: number): Generator<readonly PageRef[]> {
  if (ahead > 0) yield pages.slice(0, ahead);
  for (let from = ahead; from < pages.length; from += size) yield pages.slice(from, from + size);
}

/**
 * A worker that waits for the next build of this process, as `serve` makes them: what it has loaded takes longer to load
 * than a small site to render (the 72 pages of two articles take a tenth of the time in a second build).
 */
let waiting: ChildProcess | undefined;

/** The templates of a theme may change from build to build, and a process loads each module once. */
const isReusable = ({ templates }: PageSettings): boolean => templates === projectFile('templates');

/**
 * Starts a worker while there is nothing to make yet, unless one waits or it is of no use, to an archive with a theme: to load
 * what it makes pages with takes it longer than a few pages.
 */
export function startAhead({ theme }: ArchiveConfig): void {
  if (theme === undefined && !waiting) keep(startWorker());
}

function engage(settings: PageSettings): ChildProcess {
  const worker = (isReusable(settings) && waiting) || startWorker();
  if (worker === waiting) waiting = undefined;
  worker.ref();
  worker.channel?.ref();
  worker.send({ settings } satisfies PageMessage);
  return worker;
}

/** Lets a worker wait, unless one does already or it is of no more use. A waiting one does not keep this process up. */
async function dismiss(worker: ChildProcess, reusable: boolean): Promise<void> {
  if (!reusable || waiting || !worker.connected) return endChild(worker);
  worker.send({ rest: true } satisfies PageMessage);
  keep(worker);
}

function keep(worker: ChildProcess): void {
  waiting = worker;
  worker.unref();
  worker.channel?.unref();
}

function startWorker(): ChildProcess {
  const worker = startChild(projectModule('src/build/page-worker'), PAGE_WORKER_OPTIONS);
  worker.once('exit', () => {
    if (waiting === worker) waiting = undefined;
  });
  return worker;
}

function makeChunk(worker: ChildProcess, chunk: readonly PageRef[]): Promise<Made> {
  return new Promise((resolve, reject) => {
    const done = (answer: PageAnswer): void => {
      worker.off('exit', died);
      if ('failed' in answer) reject(toldBy(answer, 'Pages could not be made'));
      else resolve(answer);
    };
    const died = (status: number | null, signal: NodeJS.Signals | null): void => {
      worker.off('message', done);
      reject(childStopped('A process that makes pages', status, signal));
    };
    worker.once('message', done);
    worker.once('exit', died);
    worker.send({ chunk } satisfies PageMessage);
  });
}
