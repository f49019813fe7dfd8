/** How long one step took. */
export interface StepTime<Step extends string = string> {
  readonly step: Step;
  readonly milliseconds: number;
}

/**
 * Times steps that follow one another: each ends where the next begins, the last when the times are read. What is done aside,
 * while a step runs, adds up to a step of its own, told after them.
 */
export function stopwatch<Step extends string>(): {
  begin(step: Step): void;
  aside<Result>(step: Step, work: () => Promise<Result>): Promise<Result>;
  times(): StepTime<Step>[];
} {
  const done: StepTime<Step>[] = [];
  const beside = new Map<Step, number>();
  let running: { readonly step: Step; readonly since: number } | undefined;
  const end = (): void => {
    if (running) done.push({ step: running.step, milliseconds: performance.now() - running.since });
    running = undefined;
  };
  return {
    begin(step) {
      end();
      running = { step, since: performance.now() };
    },
    async aside(step, work) {
      const since = performance.now();
      try {
        return await work();
      } finally {
        beside.set(step, (beside.get(step) ?? 0) + performance.now() - since);
      }
    },
    times() {
      end();
      return [...done, ...[...beside].map(([step, milliseconds]) => ({ step, milliseconds }))];
    },
  };
}
