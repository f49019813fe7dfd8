/** Time spent in some work. */
export interface Spent {
  /** Milliseconds of processor time, of the threads for garbage and compilation as well. */
  readonly cpu: number;
  readonly wall: number;
}

/**
 * Measures some work. On a machine with other work to do the wall clock tells of that as well; the processor time
 * does not.
 */
export function spent(work: () => void): Spent {
  const wall = performance.now();
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return { cpu: (user + system) / 1000, wall: performance.now() - wall };
}

/** The best of some passes, as the machine's other work only ever adds. */
export function best(passes: number, work: () => void): Spent {
  const all = Array.from({ length: passes }, () => spent(work));
  return all.reduce((a, b) => (b.cpu < a.cpu ? b : a));
}
