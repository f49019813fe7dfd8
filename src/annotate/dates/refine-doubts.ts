import type { Candidate } from './candidate.ts';
import type { Explain } from './explain.ts';

/** Drops what its finder saw and does not believe: the verb "may", somebody called April, a price of $1998. */
export function dropDoubts(candidates: readonly Candidate[], explain: Explain): Candidate[] {
  return candidates.filter((candidate) => {
    if (candidate.doubt === undefined) return true;
    explain(candidate, 'dropped', `rule "${candidate.rule}": ${candidate.doubt}`);
    return false;
  });
}
