import type { DiagnosticCode, Severity } from './diagnostic-codes.data.ts';

/** Where in a source file a diagnostic points. Lines and columns count from 1. */
export interface Place {
  /** Path relative to the input folder, `/`-separated. */
  readonly path: string;
  readonly line?: number;
  readonly column?: number;
}

/**
 * Something that a person should know about the input: bad text is data, never an exception.
 * Code, params and detail say it to programs and in any language; message, reason and hint are its English words.
 */
export interface Diagnostic {
  /** Permanent, kebab-case: `empty-file`, `broken-front-matter`. Documented, never reused. */
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  /** What fills the places of the code's sentences: a name, a number. */
  readonly params?: Readonly<Record<string, string | number>>;
  /** What exactly: the value, or a parser's own words. */
  readonly detail?: string;
  /** What happened, in one sentence. */
  readonly message: string;
  /** Why it matters or how it came about. */
  readonly reason?: string;
  /** What the person can do. */
  readonly hint: string;
  readonly place: Place;
}
