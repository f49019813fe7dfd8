import { commandLine } from '../command-line.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { visibleLine } from './visible.ts';

/**
 * One diagnostic as people read it: place, what happened, why, what to do.
 * @param more files of which the same is to be said
 */
export function formatDiagnostic(
  { severity, place, message, reason, hint, code }: Diagnostic,
  more = 0,
): string {
  const where = [visibleLine(place.path), place.line, place.column]
    .filter((part) => part !== undefined)
    .join(':');
  const details = [reason, hint].filter(Boolean).map((line) => `\n    ${line}`);
  const others = more > 0 ? ` and ${more} more ${more === 1 ? 'file' : 'files'}` : '';
  return `${where}${others}: ${severity}: ${message} [${code}]${details.join('')}`;
}

const MOST = 20;

/** Prints the diagnostics of an archive, the grave ones first, and says how many there were. */
export function reportDiagnostics(
  diagnostics: readonly Diagnostic[],
  archive: string,
  stderr: NodeJS.WritableStream,
): void {
  const order = { error: 0, warning: 1, info: 2 } as const;
  const sorted = diagnostics
    .filter(({ severity }) => severity !== 'info')
    .sort((a, b) => order[a.severity] - order[b.severity]);
  for (const diagnostic of sorted.slice(0, MOST)) stderr.write(`${formatDiagnostic(diagnostic)}\n`);
  if (sorted.length > MOST)
    stderr.write(
      `… and ${sorted.length - MOST} more: see the site's data page, or ${commandLine('check', archive)}\n`,
    );
}
