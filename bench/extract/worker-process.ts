import { isMainThread, parentPort, Worker } from 'node:worker_threads';
import { WORKER_LIMITS } from '../../src/build/worker-limits.ts';

/** The process that `worker-memory.ts` starts, and the worker in it. */
if (isMainThread) {
  const before = process.memoryUsage().rss;
  const worker = new Worker(new URL(import.meta.url), { resourceLimits: WORKER_LIMITS });
  worker.once('message', () => {
    process.stdout.write(String(process.memoryUsage().rss - before));
    process.exit(0);
  });
} else {
  const { extractAll } = await import('../../src/pipeline.ts');
  const { parseSource } = await import('../../src/read/index.ts');
  const { benchTexts } = await import('./texts.ts');
  const encoder = new TextEncoder();
  const sources = (await benchTexts(400))
    .values()
    .map((text) => parseSource(encoder.encode(text), 'article.txt', 'text'));
  for (const { extracted } of extractAll(sources)) for (const { record } of extracted) JSON.stringify(record);
  parentPort?.postMessage('done');
}
