import type { Diagnostic } from './diagnostic.ts';

/** Diagnostics that say the same of different files. */
export interface DiagnosticGroup {
  /** The first of them. */
  readonly example: Diagnostic;
  /** What they have in common beside their code: how a file's name ends, what an item of an export is. */
  readonly kind: string | undefined;
  readonly count: number;
}

/** Diagnostics by what they say, in the order in which each was said first. */
export function groupDiagnostics(diagnostics: readonly Diagnostic[]): DiagnosticGroup[] {
  const groups = new Map<string, { example: Diagnostic; kind: string | undefined; count: number }>();
  for (const diagnostic of diagnostics) {
    const kind = kindOf(diagnostic);
    const key = `${diagnostic.code}\0${kind ?? ''}`;
    const group = groups.get(key);
    if (group) group.count += countOf(diagnostic);
    else groups.set(key, { example: diagnostic, kind, count: countOf(diagnostic) });
  }
  return [...groups.values()];
}

function kindOf({ code, params, place }: Diagnostic): string | undefined {
  if (code === 'left-out') return String(params?.['kind']);
  if (!isUnread({ code })) return undefined;
  return /\.[a-z0-9]{1,12}$/i.exec(place.path)?.[0].toLowerCase() ?? '';
}

const countOf = ({ code, params }: Diagnostic): number =>
  code === 'left-out' ? Number(params?.['count']) : 1;

/** Of which a list has one line, however many files it is said of: they ask for one decision, or for none. */
const TOLD_ONCE: ReadonlySet<Diagnostic['code']> = new Set([
  'ambiguous-date-in-text',
  'decided-date-in-text',
]);

/** A line of a list of diagnostics. */
export interface ReportLine {
  readonly diagnostic: Diagnostic;
  /** Other files of which the same is to be said. */
  readonly more: number;
}

/** The lines of a list: a folder may hold a thousand pictures beside its articles, and they are one line. */
export function reportLines(diagnostics: readonly Diagnostic[]): ReportLine[] {
  const isOnce = (one: Diagnostic): boolean => isUnread(one) || TOLD_ONCE.has(one.code);
  return [
    ...diagnostics.filter((one) => !isOnce(one)).map((diagnostic) => ({ diagnostic, more: 0 })),
    ...groupDiagnostics(diagnostics.filter(isOnce)).map(({ example, count }) => ({
      diagnostic: example,
      more: count - 1,
    })),
  ];
}

/** Whether a diagnostic tells of something that is not in the archive. */
export const isLeftOut = ({ code, severity }: Pick<Diagnostic, 'code' | 'severity'>): boolean =>
  severity === 'error' || isUnread({ code }) || LEFT_OUT.has(code);

const LEFT_OUT: ReadonlySet<Diagnostic['code']> = new Set([
  'left-out',
  'unpublished',
  'dated-later',
  'table-without-articles',
]);

/** Whether it tells of a file whose format is not read. */
export const isUnread = ({ code }: Pick<Diagnostic, 'code'>): boolean =>
  code === 'unknown-format' || code === 'convertible-format';

/** What is not in the archive: what failed first, then what another program can make readable, then the rest; most first. */
export const leftOutGroups = (diagnostics: readonly Diagnostic[]): DiagnosticGroup[] =>
  groupDiagnostics(diagnostics.filter(isLeftOut)).sort(
    (a, b) => urgency(a) - urgency(b) || b.count - a.count,
  );

const urgency = ({ example: { code, severity } }: DiagnosticGroup): number =>
  severity === 'error' ? 0 : code === 'convertible-format' ? 1 : 2;
