import type { Name } from '../../model/annotations.ts';
import type { Candidate } from './candidate.ts';
import type { Explain } from './explain.ts';
import type { Scan } from './scan.ts';

/** Drops what is part of a longer name: "April Ryan", "the Friday Times", "60 Minutes". */
export function dropNames(
  scan: Scan,
  candidates: readonly Candidate[],
  names: readonly Name[],
  explain: Explain,
): Candidate[] {
  let next = 0;
  return candidates.filter((candidate) => {
    const start = scan.tokens.starts[candidate.from]!;
    const end = scan.tokens.ends[candidate.to - 1]!;
    while (next < names.length && names[next]!.end <= start) next++;
    const name = names[next];
    const inside =
      name !== undefined && name.start <= start && end <= name.end && name.end - name.start > end - start;
    if (!inside || name.type === 'place') return true;
    // A tagger's boundary may swallow a date ("2012 Olympics"): only names of people and names that begin with it lose it.
    if (
      name.type !== 'person' &&
      candidate.meaning.kind === 'calendar' &&
      candidate.meaning.year !== undefined
    )
      return true;
    explain(candidate, 'dropped', `part of the name "${scan.text.slice(name.start, name.end)}"`);
    return false;
  });
}
