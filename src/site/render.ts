import type { ChildProcess } from 'node:child_process';
import { CuttingsError } from '../model/cuttings-error.ts';
import type { StagedFile } from '../output/site-files.ts';
import { endChild, startChild } from '../processes/start-child.ts';
import { projectFile, projectModule } from '../project.ts';
import type { PageRef } from './page.ts';
import type { RenderAnswer, Rendered, RenderMessage, RenderSettings } from './render-worker.ts';

/**
 * Pages in one run of Eleventy: its memory grows with them, and each run reads the templates anew. Fewer where there are few,
 * so that all workers have something to do to the end.
 */
const CHUNK = { most: 1_000, least: 200, ofWorker: 4 };

export interface RenderOptions extends RenderSettings {
  /** Worker processes. */
  readonly jobs: number;
  readonly onProgress?: (rendered: number) => void;
  /** Hears of the files that the workers staged. */
  readonly onFiles: (files: readonly StagedFile[]) => void;
}

/**
 * Renders pages with Eleventy in worker processes, chunk by chunk, and draws their pictures. Throws with the first
 * failure, after which no worker writes any more. Returns what the cache of pictures calls those that the pages show.
 */
export async function renderPages(
  pages: readonly PageRef[],
  { jobs, onProgress, onFiles, ...settings }: RenderOptions,
): Promise<ReadonlySet<string>> {
  const size = Math.ceil(pages.length / jobs / CHUNK.ofWorker);
  const chunks = inChunks(pages, Math.min(CHUNK.most, Math.max(CHUNK.least, size)));
  const previews = new Set<string>();
  const workers: ChildProcess[] = [];
  let rendered = 0;
  const work = async (): Promise<void> => {
    let worker: ChildProcess | undefined;
    for (let next = chunks.next(); !next.done; next = chunks.next()) {
      if (!worker) workers.push((worker = engage(settings)));
      const chunk = await renderChunk(worker, next.value);
      for (const name of chunk.previews) previews.add(name);
      onFiles(chunk.files);
      rendered += chunk.rendered;
      onProgress?.(rendered);
    }
  };
  try {
    await Promise.all(Array.from({ length: Math.max(1, jobs) }, work));
  } catch (error) {
    await Promise.all(workers.map(endChild));
    throw error;
  }
  await Promise.all(workers.map((worker) => dismiss(worker, isReusable(settings))));
  return previews;
}

function* inChunks(pages: readonly PageRef[], size: number): Generator<readonly PageRef[]> {
  for (let from = 0; from < pages.length; from += size) yield pages.slice(from, from + size);
}

/**
 * A worker that waits for the next build of this process, as `serve` makes them: what it has loaded takes longer to load
 * than a small site to render (the 72 pages of two articles take a tenth of the time in a second build).
 */
let waiting: ChildProcess | undefined;

/** The templates of a theme may change from build to build, and a process loads each module once. */
const isReusable = ({ templates }: RenderSettings): boolean => templates === projectFile('templates');

/**
 * Starts a worker while there is nothing to render yet: to load what it renders with takes it longer than a few pages. Of no
 * use to an archive with a theme.
 */
export function startAhead(): void {
  if (!waiting) keep(startWorker());
}

function engage(settings: RenderSettings): ChildProcess {
  const worker = (isReusable(settings) && waiting) || startWorker();
  if (worker === waiting) waiting = undefined;
  worker.ref();
  worker.channel?.ref();
  worker.send({ settings } satisfies RenderMessage);
  return worker;
}

/** Lets a worker wait, unless one does already or it is of no more use. A waiting one does not keep this process up. */
async function dismiss(worker: ChildProcess, reusable: boolean): Promise<void> {
  if (!reusable || waiting || !worker.connected) return endChild(worker);
  worker.send({ rest: true } satisfies RenderMessage);
  keep(worker);
}

function keep(worker: ChildProcess): void {
  waiting = worker;
  worker.unref();
  worker.channel?.unref();
}

function startWorker(): ChildProcess {
  const worker = startChild(projectModule('src/site/render-worker'));
  worker.once('exit', () => {
    if (waiting === worker) waiting = undefined;
  });
  return worker;
}

function renderChunk(worker: ChildProcess, chunk: readonly PageRef[]): Promise<Rendered> {
  return new Promise((resolve, reject) => {
    const done = (answer: RenderAnswer): void => {
      worker.off('exit', died);
      if ('failed' in answer) reject(new Error(`Pages could not be rendered: ${answer.failed}`));
      else resolve(answer);
    };
    const died = (status: number | null, signal: NodeJS.Signals | null): void => {
      worker.off('message', done);
      reject(workerStopped(signal ?? `exit status ${status}`));
    };
    worker.once('message', done);
    worker.once('exit', died);
    worker.send({ chunk } satisfies RenderMessage);
  });
}

const workerStopped = (how: string): CuttingsError =>
  new CuttingsError({
    code: 'worker-stopped',
    message: `A process that makes pages was stopped (${how}); the site is as it was.`,
    hint: 'Most often there was not enough memory: close other programs, or build with --jobs 1.',
  });
