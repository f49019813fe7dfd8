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
    const start = scan.tokens.starts[ownStart(scan, candidate)]!;
    const end = scan.tokens.ends[candidate.to - 1]!;
    while (next < names.length && names[next]!.end <= start) next++;
    const name = names[next];
    if (!name || name.start > start || end > name.end || !swallows(scan.text, name, start, end)) return true;
    if (name.type === 'place' || (name.type !== 'person' && isYear(candidate))) return true;
    explain(candidate, 'dropped', `part of the name "${scan.text.slice(name.start, name.end)}"`);
    return false;
  });
}

/** Where the expression starts without its article: "The Winter" of the Winter Games. */
const ownStart = (scan: Scan, { from, to }: Candidate): number =>
  to - from > 1 && scan.word(from) === 'the' ? from + 1 : from;

/** Whether the name has words of its own beside the date: a stop or a quotation mark is none. */
const swallows = (text: string, name: Name, start: number, end: number): boolean =>
  /[\p{L}\p{N}]/u.test(text.slice(name.start, start) + text.slice(end, name.end));

// A year within a name ("the 2012 Harbour Games") dates it all the same.
const isYear = ({ meaning }: Candidate): boolean => meaning.kind === 'calendar' && meaning.year !== undefined;
