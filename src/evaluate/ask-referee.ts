import { spawnSync } from 'node:child_process';
import { CuttingsError } from '../model/cuttings-error.ts';
import { projectFile } from '../project.ts';
import type { OwnReferee, Task } from './measures.data.ts';

/**
 * Has the referee score predictions: it stands beside the data, is a program of its own, and prints its figures as
 * JSON on its last line. There is no second scorer here, so that no figure can differ from the referee's.
 */
export const askReferee = (referee: string, task: Task, gold: string, predicted: string): unknown =>
  JSON.parse(lastLine(run(referee, [task, gold, predicted]), (last) => last.startsWith('{'), task));

/**
 * Has a referee score that asks `npm run cuttings -- extract -` for the records by itself, as a reader of the site
 * would get them: it is started where that command is.
 */
export function askOwnReferee(referee: string, task: OwnReferee, gold: string): unknown {
  if (task === 'world-news')
    return JSON.parse(lastLine(run(referee, [gold]), (last) => last.startsWith('{'), task));
  const output = run(referee, [gold, '--at-least', '0']);
  lastLine(output, (last) => CASES_HOLD.test(last), task);
  return caseShares(output.stdout);
}

interface Output {
  readonly command: string;
  readonly status: number | null;
  readonly stdout: string;
  readonly problem: string;
}

function run(referee: string, args: readonly string[]): Output {
  const { stdout, stderr, status, error } = spawnSync(process.execPath, [referee, ...args], {
    cwd: projectFile('.'),
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return {
    command: ['node', referee, ...args].join(' '),
    status,
    stdout: stdout ?? '',
    problem: error?.message ?? (stderr.trim() || `exit status ${status}`),
  };
}

function lastLine(
  { command, status, stdout, problem }: Output,
  isResult: (line: string) => boolean,
  task: string,
) {
  const last = stdout.trimEnd().split('\n').at(-1) ?? '';
  if (status === 0 && isResult(last)) return last;
  throw new CuttingsError({
    code: 'referee-failed',
    message: `The referee could not score ${task}: ${problem}`,
    hint: `Try it by itself: ${command}.`,
  });
}

const CASES_HOLD = /^(\d+) of (\d+) cases hold/;

/** "quotes: 167 of 205" and so on, and the sum of all, as shares. @internal */
export function caseShares(output: string): { items: number; hold: Record<string, number> } {
  const hold: Record<string, number> = {};
  let items = 0;
  for (const line of output.split('\n')) {
    const category = /^(\w+): (\d+) of (\d+)$/.exec(line);
    if (category) hold[category[1]!] = share(category[2]!, category[3]!);
    const all = CASES_HOLD.exec(line);
    if (!all) continue;
    hold['all'] = share(all[1]!, all[2]!);
    items = Number(all[2]);
  }
  return { items, hold };
}

const share = (part: string, whole: string): number => Number((Number(part) / Number(whole)).toFixed(6));

/** The number at a path of the referee's answer; null where it has none. */
export function numberAt(answer: unknown, path: readonly string[]): number | null {
  let at: unknown = answer;
  for (const key of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return null;
    at = (at as Record<string, unknown>)[key];
  }
  return typeof at === 'number' ? at : null;
}
