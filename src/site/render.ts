import { type ChildProcess, fork } from 'node:child_process';
import { projectFile, projectModule } from '../project.ts';
import type { PageRef } from './page.ts';
import type { RenderAnswer, Rendered, RenderMessage, RenderSettings } from './render-worker.ts';

/** Pages in one run of Eleventy: bounds its memory, which grows with the pages that one run holds. */
const CHUNK = 400;

export interface RenderOptions extends RenderSettings {
  /** Worker processes. */
  readonly jobs: number;
  readonly onProgress?: (rendered: number) => void;
}

/** Pages that were rendered, and the pictures that they show, as the cache of pictures calls them. */
export interface RenderedSite {
  readonly pages: number;
  readonly cards: ReadonlySet<string>;
}

/** Renders pages with Eleventy in worker processes, chunk by chunk, and draws their pictures. Throws with the first failure. */
export async function renderPages(
  pages: Iterable<PageRef>,
  { jobs, onProgress, ...settings }: RenderOptions,
): Promise<RenderedSite> {
  const chunks = inChunks(pages);
  const cards = new Set<string>();
  let rendered = 0;
  const work = async (): Promise<void> => {
    let worker: ChildProcess | undefined;
    try {
      for (let next = chunks.next(); !next.done; next = chunks.next()) {
        worker ??= startWorker(settings);
        const chunk = await renderChunk(worker, next.value);
        for (const name of chunk.cards) cards.add(name);
        rendered += chunk.rendered;
        onProgress?.(rendered);
      }
    } finally {
      worker?.kill();
    }
  };
  await Promise.all(Array.from({ length: Math.max(1, jobs) }, work));
  return { pages: rendered, cards };
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

function startWorker(settings: RenderSettings): ChildProcess {
  const worker = fork(projectModule('src/site/render-worker'), [], {
    cwd: projectFile('.'),
    execArgv: ['--disable-warning=ExperimentalWarning'],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  worker.send({ settings } satisfies RenderMessage);
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
