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
export const best = (passes: number, work: () => void): Spent => bestOfEach(passes, [work]);

/**
 * The sum of each piece's best pass; the pieces take turns. A long piece of work hardly ever meets a quiet machine from
 * end to end, its parts do.
 */
export function bestOfEach(passes: number, pieces: readonly (() => void)[]): Spent {
  const bests: Spent[] = [];
  for (let pass = 0; pass < passes; pass++)
    pieces.forEach((work, p) => {
      const now = spent(work);
      if (now.cpu < (bests[p]?.cpu ?? Number.POSITIVE_INFINITY)) bests[p] = now;
    });
  return bests.reduce((sum, { cpu, wall }) => ({ cpu: sum.cpu + cpu, wall: sum.wall + wall }));
}
