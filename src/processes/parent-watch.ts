import { workerData } from 'node:worker_threads';
import { hasParent } from './end-with-parent.ts';

/** Milliseconds between two looks. */
const EVERY = 50;

// Not `process.exit`, which in a thread ends the thread.
setInterval(() => {
  if (!hasParent(workerData as number)) process.kill(process.pid, 'SIGKILL');
}, EVERY);
