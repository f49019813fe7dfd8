/** How long one step took. */
export interface StepTime<Step extends string = string> {
  readonly step: Step;
  readonly milliseconds: number;
}

/** Times steps that follow one another: each ends where the next begins, the last when the times are read. */
export function stopwatch<Step extends string>(): {
  begin(step: Step): void;
  times(): StepTime<Step>[];
} {
  const done: StepTime<Step>[] = [];
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
    times() {
      end();
      return [...done];
    },
  };
}
