import type { Diagnostic } from '../model/diagnostic.ts';
import {
  type DiagnosticGroup,
  groupDiagnostics,
  isLeftOut,
  leftOutGroups,
} from '../model/diagnostic-groups.ts';
import type { StatementCounts } from '../model/statement.ts';
import { FORMATS, formatOf } from '../read/formats.ts';
import type { Store } from '../store/open.ts';
import { articleYears } from '../store/queries/articles.ts';
import { countEntities } from '../store/queries/entities.ts';
import { countStatements } from '../store/queries/quotes.ts';
import { articlesOfFiles, findCounts } from '../store/queries/report.ts';

/** What an archive holds, and what is not in it, for whoever built it. */
export interface BuildSummary {
  /** Articles by the format of the file that they were in, most first. */
  readonly formats: readonly { readonly name: string; readonly count: number }[];
  /** Further files, or parts of files, that hold the text of an article. */
  readonly reprints: number;
  /** The latest first. */
  readonly years: readonly { readonly year: string; readonly count: number }[];
  readonly undated: number;
  readonly people: number;
  readonly statements: StatementCounts;
  readonly figures: number;
  readonly dates: number;
  /** Files and parts of files that are not in the archive: first what somebody can do something about. */
  readonly leftOut: readonly DiagnosticGroup[];
  /** What is in it with doubt: warnings, most first. */
  readonly doubts: readonly DiagnosticGroup[];
}

export function summaryOf(store: Store, diagnostics: readonly Diagnostic[]): BuildSummary {
  const formats = new Map<string, number>();
  for (const { source, count } of store.all(articlesOfFiles)) {
    const { name } = FORMATS[formatOf(source) ?? 'html']; // a page alone may have a name that says nothing
    formats.set(name, (formats.get(name) ?? 0) + count);
  }
  const { figures, dates, undated } = store.one(findCounts)!;
  const byCount = (a: { readonly count: number }, b: { readonly count: number }): number => b.count - a.count;
  return {
    formats: [...formats].map(([name, count]) => ({ name, count })).sort(byCount),
    reprints: diagnostics.filter(({ code }) => code === 'same-text').length,
    years: store.all(articleYears),
    undated,
    people: store.one(countEntities, { type: 'person' })!.n,
    statements: store.one(countStatements)!,
    figures,
    dates,
    leftOut: leftOutGroups(diagnostics),
    doubts: groupDiagnostics(diagnostics.filter(isDoubt)).sort(byCount),
  };
}

const isDoubt = (diagnostic: Diagnostic): boolean =>
  diagnostic.severity === 'warning' && !isLeftOut(diagnostic);
