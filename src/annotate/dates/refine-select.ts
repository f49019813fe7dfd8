import type { Candidate } from './candidate.ts';
import type { Explain } from './explain.ts';

/** Of candidates that overlap keeps the longest, then the one that starts first, then the one proposed first. */
export function select(candidates: readonly Candidate[], explain: Explain): Candidate[] {
  const sorted = candidates.toSorted((a, b) => a.from - b.from || b.to - a.to);
  const kept: Candidate[] = [];
  for (const candidate of sorted) {
    const last = kept.at(-1);
    if (!last || candidate.from >= last.to) kept.push(candidate);
    else if (candidate.to - candidate.from > last.to - last.from) {
      kept[kept.length - 1] = candidate;
      explain(last, 'dropped', `"${candidate.rule}" covers more words than "${last.rule}"`);
    } else explain(candidate, 'dropped', `"${last.rule}" covers more words than "${candidate.rule}"`);
  }
  return kept;
}
