import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** What a program took. */
export interface Taken {
  /** Seconds on the clock, and of all processors. */
  readonly wall: number;
  readonly cpu: number;
  /** The most that all its processes held at once, in bytes; what several share is counted once. */
  readonly memory: number;
}

/** What a run of `cuttings build` took. */
export interface Run extends Taken {
  /** Seconds of each step, by its name. */
  readonly steps: ReadonlyMap<string, number>;
}

/** The program, as `node` takes it. */
export const MAIN = fileURLToPath(new URL('../../src/main.ts', import.meta.url));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

/** Milliseconds between two looks at the processes: what a process does after the last of them is not counted. */
const LOOK = 100;
/** Every so many looks their memory is looked at too, which takes the kernel a while. */
const MEMORY_EVERY = 8;
/** Ticks of the processor clock in a second: Linux tells them so on every machine. */
const TICKS = 100;

/** Builds the site of an archive. */
export async function measuredBuild(input: string, output: string): Promise<Run> {
  const options = ['--output', output, '--quiet', '--timings'];
  const { told, ...taken } = await measuredRun(process.execPath, [
    '--disable-warning=ExperimentalWarning',
    MAIN,
    'build',
    input,
    ...options,
  ]);
  return {
    ...taken,
    steps: new Map(
      Array.from(told.matchAll(/^(\S.*?) {2,}([\d.]+) s$/gm), ([, step, time]) => [step!, Number(time)]),
    ),
  };
}

/**
 * Runs a program, and looks at all its processes until it ends. Linux only.
 * @returns with what it wrote to its standard error; throws where it fails
 */
export async function measuredRun(
  command: string,
  args: readonly string[],
): Promise<Taken & { readonly told: string }> {
  const since = performance.now();
  const program = spawn(command, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  // A benchmark that is stopped leaves nothing running beside the next one.
  const end = (): void => void program.kill('SIGKILL');
  process.once('exit', end);
  let told = '';
  program.stderr.setEncoding('utf8').on('data', (text: string) => (told += text));
  const ticks = new Map<number, number>();
  let memory = 0;
  let looks = 0;
  const look = (): void => {
    const processes = descendantsOf(program.pid!);
    for (const { pid, spent } of processes) ticks.set(pid, spent);
    if (looks++ % MEMORY_EVERY > 0) return;
    const held = processes.reduce((sum, { pid }) => sum + heldBy(pid), 0);
    memory = Math.max(memory, held);
  };
  const timer = setInterval(look, LOOK);
  const status = await new Promise((resolve) => program.once('close', resolve));
  clearInterval(timer);
  process.off('exit', end);
  if (status !== 0) throw new Error(`${command} ended with status ${status}: ${told}`);
  return {
    wall: (performance.now() - since) / 1000,
    cpu: [...ticks.values()].reduce((a, b) => a + b, 0) / TICKS,
    memory,
    told,
  };
}

/** Seconds of all processors that a process and all that it started have spent so far, as long as they run. Linux only. */
export const spentBy = (root: number): number =>
  descendantsOf(root).reduce((sum, { spent }) => sum + spent, 0) / TICKS;

/** A process and all that it started, with the ticks that each has spent. */
function descendantsOf(root: number): { pid: number; spent: number }[] {
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => statOf(Number(name)) ?? []);
  const found = all.filter(({ pid }) => pid === root);
  for (const { pid } of found) found.push(...all.filter(({ parent }) => parent === pid));
  return found;
}

function statOf(pid: number): { pid: number; parent: number; spent: number } | null {
  const stat = readIfThere(`/proc/${pid}/stat`);
  if (stat === null) return null;
  // The second field is the name in brackets, which may hold anything.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return { pid, parent: Number(fields[1]), spent: Number(fields[11]) + Number(fields[12]) };
}

/** Its share of the memory that is really there. */
const heldBy = (pid: number): number =>
  Number(readIfThere(`/proc/${pid}/smaps_rollup`)?.match(/^Pss:\s+(\d+)/m)?.[1] ?? 0) * 1024;

/** Null where the process has just ended. */
function readIfThere(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
