import { spawnSync } from 'node:child_process';
import { CuttingsError } from '../model/cuttings-error.ts';
import type { Task } from './measures.data.ts';

/**
 * Has the referee score predictions: it stands beside the data, is a program of its own, and prints its figures as
 * JSON on its last line. There is no second scorer here, so that no figure can differ from the referee's.
 */
export function askReferee(referee: string, task: Task, gold: string, predicted: string): unknown {
  const { stdout, stderr, status, error } = spawnSync(process.execPath, [referee, task, gold, predicted], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  const last = stdout?.trimEnd().split('\n').at(-1) ?? '';
  if (status === 0 && last.startsWith('{')) return JSON.parse(last);
  throw new CuttingsError({
    code: 'referee-failed',
    message: `The referee could not score ${task}: ${error?.message ?? (stderr.trim() || `exit status ${status}`)}`,
    hint: `Try it by itself: node ${referee} ${task} ${gold} <predictions>.`,
  });
}

/** The number at a path of the referee's answer; null where it has none. */
export function numberAt(answer: unknown, path: readonly string[]): number | null {
  let at: unknown = answer;
  for (const key of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return null;
    at = (at as Record<string, unknown>)[key];
  }
  return typeof at === 'number' ? at : null;
}
