import type { Place } from './diagnostic.ts';
import type { ErrorCode } from './error-codes.data.ts';

/** A problem that stops the command: an unusable configuration, folder or option. Printed without a stack. */
export class CuttingsError extends Error {
  override readonly name = 'CuttingsError';
  /** Permanent, kebab-case. */
  readonly code: ErrorCode;
  /** What the person can do. */
  readonly hint: string | undefined;
  readonly place: Place | undefined;

  constructor(problem: { code: ErrorCode; message: string; hint?: string; place?: Place; cause?: unknown }) {
    super(problem.message, { cause: problem.cause });
    this.code = problem.code;
    this.hint = problem.hint;
    this.place = problem.place;
  }
}
