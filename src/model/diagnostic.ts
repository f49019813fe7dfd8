/** Where in a source file a diagnostic points. Lines and columns count from 1. */
export interface Place {
  /** Path relative to the input folder, `/`-separated. */
  readonly path: string;
  readonly line?: number;
  readonly column?: number;
}

/**
 * Something that a person should know about the input. Bad text is data, never an exception.
 * `error`: the file (or row) was not used; `warning`: it was used, with doubt; `info`: worth knowing.
 */
export interface Diagnostic {
  /** Permanent, kebab-case: `empty-file`, `broken-front-matter`. Documented, never reused. */
  readonly code: string;
  readonly severity: 'error' | 'warning' | 'info';
  /** What happened, in one sentence. */
  readonly message: string;
  /** Why it matters or how it came about. */
  readonly reason?: string;
  /** What the person can do. */
  readonly hint?: string;
  readonly place: Place;
}
