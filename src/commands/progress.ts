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
    format: '{step} {bar} {value}/{total}{pace}',
    hideCursor: true,
    clearOnComplete: true,
  });
  let running: { readonly step: BuildStep; readonly since: number } | undefined;
  return {
    step(step, done, total) {
      if (running?.step !== step) {
        if (running) bar.stop();
        running = { step, since: performance.now() };
        bar.start(total ?? 1, done, { step: STEP_NAMES[step].padEnd(20), pace: '' });
        return;
      }
      // How much there is to do may be known only once a step has begun.
      if (total !== null && total !== bar.getTotal()) bar.setTotal(total);
      bar.update(done, { pace: paceOf(done, total, performance.now() - running.since) });
    },
    done: () => void (running && bar.stop()),
  };
}

/** Milliseconds before which a pace says little. */
const SOON = 1_000;

/** How many are done in a second, and how long the rest takes at that pace; empty where nothing can be said yet. @internal */
export function paceOf(done: number, total: number | null, milliseconds: number): string {
  if (done === 0 || milliseconds < SOON) return '';
  const rate = (done * 1_000) / milliseconds;
  const told = rate < 10 ? rate.toFixed(1) : String(Math.round(rate));
  const left = total === null ? 0 : Math.ceil((total - done) / rate);
  return `, ${told} a second${left > 0 ? `, ${duration(left)} left` : ''}`;
}

function duration(seconds: number): string {
  if (seconds < 100) return `${seconds} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 100 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
