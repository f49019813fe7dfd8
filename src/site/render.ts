import { type ChildProcess, fork } from 'node:child_process';
import type { StagedFile } from '../output/site-files.ts';
import { projectFile, projectModule } from '../project.ts';
import type { PageRef } from './page.ts';
import type { RenderAnswer, Rendered, RenderMessage, RenderSettings } from './render-worker.ts';

/** Pages in one run of Eleventy: bounds its memory, which grows with the pages that one run holds. */
const CHUNK = 400;

export interface RenderOptions extends RenderSettings {
  /** Worker processes. */
  readonly jobs: number;
  readonly onProgress?: (rendered: number) => void;
  /** Hears of the files that the workers staged. */
  readonly onFiles: (files: readonly StagedFile[]) => void;
}

/**
 * Renders pages with Eleventy in worker processes, chunk by chunk, and draws their pictures. Throws with the first failure.
 * Returns what the cache of pictures calls those that the pages show.
 */
export async function renderPages(
  pages: Iterable<PageRef>,
  { jobs, onProgress, onFiles, ...settings }: RenderOptions,
): Promise<ReadonlySet<string>> {
  const chunks = inChunks(pages);
  const previews = new Set<string>();
  let rendered = 0;
  const work = async (): Promise<void> => {
    let worker: ChildProcess | undefined;
    let done = false;
    try {
      for (let next = chunks.next(); !next.done; next = chunks.next()) {
        worker ??= engage(settings);
        const chunk = await renderChunk(worker, next.value);
        for (const name of chunk.previews) previews.add(name);
        onFiles(chunk.files);
        rendered += chunk.rendered;
        onProgress?.(rendered);
      }
      done = true;
    } finally {
      if (worker) dismiss(worker, done && isReusable(settings));
    }
  };
  await Promise.all(Array.from({ length: Math.max(1, jobs) }, work));
  return previews;
}

function* inChunks(pages: Iterable<PageRef>): Generator<PageRef[]> {
  let chunk: PageRef[] = [];
  for (const page of pages) {
    chunk.push(page);
    if (chunk.length === CHUNK) {
      yield chunk;
      chunk = [];
    }
  }
  if (chunk.length > 0) yield chunk;
}

/**
 * A worker that waits for the next build of this process, as `serve` makes them: what it has loaded takes longer to load
 * than a small site to render (the 72 pages of two articles take a tenth of the time in a second build).
 */
let waiting: ChildProcess | undefined;

/** The templates of a theme may change from build to build, and a process loads each module once. */
const isReusable = ({ templates }: RenderSettings): boolean => templates === projectFile('templates');

function engage(settings: RenderSettings): ChildProcess {
  const worker = (isReusable(settings) && waiting) || startWorker();
  if (worker === waiting) waiting = undefined;
  worker.ref();
  worker.channel?.ref();
  worker.send({ settings } satisfies RenderMessage);
  return worker;
}

/** Lets a worker wait, unless one does already or it is of no more use. A waiting one does not keep this process up. */
function dismiss(worker: ChildProcess, reusable: boolean): void {
  if (!reusable || waiting || !worker.connected) {
    worker.kill();
    return;
  }
  waiting = worker;
  worker.send({ rest: true } satisfies RenderMessage);
  worker.unref();
  worker.channel?.unref();
}

function startWorker(): ChildProcess {
  const worker = fork(projectModule('src/site/render-worker'), [], {
    cwd: projectFile('.'),
    execArgv: ['--disable-warning=ExperimentalWarning'],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
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
    const died = (code: number | null): void =>
      reject(new Error(`A render worker stopped with exit status ${code}.`));
    worker.once('message', done);
    worker.once('exit', died);
    worker.send({ chunk } satisfies RenderMessage);
  });
}
