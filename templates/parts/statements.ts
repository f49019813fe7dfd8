import type { Html, PageView, StatementCounts } from 'cuttings/theme';
import { counted, countedFact, stringsOf } from './text.ts';

const KINDS = ['direct', 'mixed', 'indirect'] as const;

/**
 * How many statements there are, kind by kind, so that no report is counted as a quote: `3 quotes`, `2 partly verbatim`,
 * `8 reported statements`. Kinds without any are left out. Where there is no room, `statements` counts them all.
 */
export const countedByKind = (view: PageView, counts: StatementCounts): string[] =>
  KINDS.filter((kind) => counts[kind] > 0).map((kind) =>
    counted(view, stringsOf(view).countedKinds[kind], counts[kind]),
  );

/** The same as facts of a page. */
export const kindFacts = (view: PageView, counts: StatementCounts): Html[] =>
  KINDS.filter((kind) => counts[kind] > 0).map((kind) =>
    countedFact(view, stringsOf(view).countedKinds[kind], counts[kind]),
  );
