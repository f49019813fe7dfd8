import cliProgress from 'cli-progress';
import type { BuildStep } from '../build/build-result.ts';
import type { CommandIo } from './command-io.ts';

/** Shows how far a build is: a bar on a terminal, a plain line for each step elsewhere. */
export interface Progress {
  readonly step: (step: BuildStep, done: number, total: number | null) => void;
  readonly done: () => void;
}

/** What each step is called. */
export const STEP_NAMES: Readonly<Record<BuildStep, string>> = {
  extract: 'Reading articles',
  derive: 'Who is who',
  render: 'Rendering pages',
  export: 'Writing data',
  search: 'Indexing for search',
};

/** For who wants to hear nothing. */
export const NO_PROGRESS: Progress = { step: () => {}, done: () => {} };

export function progressOf(stream: CommandIo['stderr']): Progress {
  return stream.isTTY ? bars(stream) : lines(stream);
}

function lines(stream: NodeJS.WritableStream): Progress {
  let last: BuildStep | undefined;
  return {
    step(step, _done, total) {
      if (step !== last) stream.write(`${STEP_NAMES[step]}${total === null ? '' : ` (${total})`}\n`);
      last = step;
    },
    done: () => {},
  };
}

function bars(stream: NodeJS.WritableStream): Progress {
  const bar = new cliProgress.SingleBar({
    stream,
    format: '{step} {bar} {value}/{total}',
    hideCursor: true,
    clearOnComplete: true,
  });
  let running = false;
  let last: BuildStep | undefined;
  return {
    step(step, done, total) {
      if (step !== last) {
        if (running) bar.stop();
        bar.start(total ?? 1, done, { step: STEP_NAMES[step].padEnd(20) });
        running = true;
        last = step;
      } else bar.update(done);
    },
    done: () => void (running && bar.stop()),
  };
}
