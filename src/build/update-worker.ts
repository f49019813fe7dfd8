import { CuttingsError } from '../model/cuttings-error.ts';
import { endWithParent, hasParent } from '../processes/end-with-parent.ts';
import { lockShared } from '../processes/file-lock.ts';
import { isUseless } from '../store/damage.ts';
import { openStore } from '../store/open.ts';
import type { BuildStep } from './build-result.ts';
import { readInputState } from './input-state.ts';
import type { UpdateMessage, UpdateTask } from './update-apart.ts';
import { type UpdatedArchive, updateArchive } from './update-archive.ts';

/** Milliseconds between two messages on how far it is: each has its price. */
const TELL_EVERY = 100;

process.once('message', async (task: UpdateTask) => {
  try {
    const updated = await update(task);
    tell({ updated });
  } catch (error) {
    tell(failureOf(error));
  }
});

endWithParent();

const tell = (message: UpdateMessage): void => void process.send?.(message);

async function update({ storeFile, workersFile, ...task }: UpdateTask): Promise<UpdatedArchive> {
  const release = lockShared(workersFile, 1000);
  // The build may have ended before the lock was there, and another begun.
  if (!hasParent()) process.exit();
  const store = openStore(storeFile);
  try {
    const { input, config } = task;
    return await updateArchive({ store, config, work: { storeFile } }, readInputState(store, input, config), {
      ...task,
      before: null,
      begin: (step) => tell({ begin: step }),
      start: (step, total = null) => tell({ start: step, total }),
      progress: atTimes((step, done, total) => tell({ progress: step, done, total })),
    });
  } finally {
    store.close();
    release();
  }
}

type Progress = (step: BuildStep, done: number, total: number) => void;

function atTimes(progress: Progress): Progress {
  let last = 0;
  return (step, done, total) => {
    const now = performance.now();
    if (done < total && now - last < TELL_EVERY) return;
    last = now;
    progress(step, done, total);
  };
}

function failureOf(error: unknown): UpdateMessage {
  if (error instanceof CuttingsError) {
    const { code, message, hint, place } = error;
    return { problem: { code, message, hint, place } };
  }
  const failed = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { failed, isStoreUseless: isUseless(error) };
}
