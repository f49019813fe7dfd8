import { Worker } from 'node:worker_threads';
import { projectModule } from '../project.ts';

/** The process that started this one, see `startChild`. */
const parent = Number(process.argv[2]);

/** Whether it is still there: who loses its parent gets another. Windows keeps the number of one that is gone. */
export const hasParent = (pid = parent): boolean => process.ppid === pid && isRunning(pid);

/**
 * Ends this process as soon as its parent is gone. A lost channel is heard of only between two pieces of work, and one
 * may take seconds: a thread of its own looks meanwhile.
 */
export function endWithParent(): void {
  process.on('disconnect', () => process.exit());
  new Worker(projectModule('src/processes/parent-watch'), { workerData: parent }).unref();
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
