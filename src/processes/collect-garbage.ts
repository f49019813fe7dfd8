import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { once } from '../once.ts';

/** V8's own, which a context has that is made under this flag. */
const collect = once((): (() => void) => {
  setFlagsFromString('--expose-gc');
  return runInNewContext('gc') as () => void;
});

/**
 * Collects what a step has left behind before one that needs the memory. V8 lets it gather to a limit that goes by the memory
 * of the machine, and keeps it as long as the process does nothing but wait: 1.1 of 1.7 GB after 340,000 pages were planned.
 */
export const collectGarbage = (): void => collect()();
