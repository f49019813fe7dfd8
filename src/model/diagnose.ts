import type { Diagnostic, Place } from './diagnostic.ts';
import { type CodeEntry, DIAGNOSTIC_CODES, type DiagnosticCode } from './diagnostic-codes.data.ts';

/** Something found while reading, before the place in the folder is known. */
export interface Finding {
  readonly code: DiagnosticCode;
  /** What exactly: the value, the parser's words. Cut at 200 characters, for it may be hostile. */
  readonly detail?: string;
  /** From 1. */
  readonly line?: number;
  readonly column?: number;
}

/** The diagnostic for a finding: its code's documented words with the detail, and its place. */
export function diagnose({ code, detail, line, column }: Finding, path: string): Diagnostic {
  const entry: CodeEntry = DIAGNOSTIC_CODES[code];
  const { severity, message, reason, hint } = entry;
  const place: Place = {
    path,
    ...(line === undefined ? {} : { line }),
    ...(column === undefined ? {} : { column }),
  };
  return {
    code,
    severity,
    message: detail ? `${message} (${shorten(detail)})` : message,
    reason,
    hint,
    place,
  };
}

const shorten = (detail: string): string => {
  const flat = detail.replace(/\s+/g, ' ').trim();
  return flat.length > 200 ? `${flat.slice(0, 199)}…` : flat;
};
