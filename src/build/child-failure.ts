import { CuttingsError } from '../model/cuttings-error.ts';
import { isUseless, UselessStore } from '../store/damage.ts';

/** What went wrong in a child process of a build, as it tells its parent. */
export interface ChildFailure {
  readonly failed: string;
  readonly isStoreUseless: boolean;
}

export function childFailure(error: unknown): ChildFailure {
  const failed = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { failed, isStoreUseless: isUseless(error) };
}

/** The error of which a child told. @param message what could not be done */
export function toldBy({ failed, isStoreUseless }: ChildFailure, message: string): Error {
  const Failure = isStoreUseless ? UselessStore : Error;
  return new Failure(`${message}: ${failed}`);
}

/** A child has ended before its work. @param who it is, as a sentence begins */
export const childStopped = (
  who: string,
  status: number | null,
  signal: NodeJS.Signals | null,
): CuttingsError =>
  new CuttingsError({
    code: 'worker-stopped',
    message: `${who} was stopped (${signal ?? `exit status ${status}`}); the site is as it was.`,
    hint: 'Most often there was not enough memory: close other programs, or build with --jobs 1.',
  });
