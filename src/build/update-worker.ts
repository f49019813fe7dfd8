import { CuttingsError } from '../model/cuttings-error.ts';
import { endWithParent } from '../processes/end-with-parent.ts';
import { lockForParent } from '../processes/lock-for-parent.ts';
import { openStore } from '../store/open.ts';
import type { BuildStep } from './build-result.ts';
import { childFailure } from './child-failure.ts';
import { readInputState } from './input-state.ts';
import type { Problem, UpdateMessage, UpdateTask } from './update-apart.ts';
import { type UpdatedArchive, updateArchive } from './update-archive.ts';

/** Milliseconds between two messages on how far it is: each has its price. */
const TELL_EVERY = 100;

process.once('message', async (task: UpdateTask) => {
  try {
    const updated = await update(task);
    tell({ updated });
  } catch (error) {
    tell(error instanceof CuttingsError ? { problem: problemOf(error) } : childFailure(error));
  }
});

endWithParent();

const tell = (message: UpdateMessage): void => void process.send?.(message);

async function update({ storeFile, workersFile, ...task }: UpdateTask): Promise<UpdatedArchive> {
  const release = lockForParent(workersFile);
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

const problemOf = ({ code, message, hint, place }: CuttingsError): Problem => ({
  code,
  message,
  hint,
  place,
});
