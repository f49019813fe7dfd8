import type { Candidate } from './candidate.ts';
import type { Explain } from './explain.ts';
import type { Scan } from './scan.ts';
import { PARTS, POINTERS, ROUNDERS } from './words.data.ts';

/** Takes in the words that qualify a mention: "late last year", "at least two weeks", "the end of March". */
export function extend(scan: Scan, candidates: readonly Candidate[], explain: Explain): Candidate[] {
  return candidates.map((candidate, index) => {
    const limit = candidates[index - 1]?.to ?? 0;
    const pointed = pointer(scan, candidate, limit);
    const extended = part(scan, pointed, limit) ?? rounder(scan, pointed, limit) ?? pointed;
    if (extended !== candidate)
      explain(extended, 'changed', `took in the words before "${scan.raw(candidate.from)}"`);
    return extended;
  });
}

/** "last May", "next Monday", "this coming Sunday": what moves a name of the calendar. */
function pointer(scan: Scan, candidate: Candidate, limit: number): Candidate {
  const { meaning } = candidate;
  if (meaning.kind !== 'calendar' || meaning.year !== undefined || candidate.shift !== undefined)
    return candidate;
  if (
    meaning.month !== undefined &&
    meaning.day !== undefined &&
    meaning.weekday === undefined &&
    candidate.rule === 'day of a month'
  ) {
    if (
      scan.word(candidate.from - 1) !== 'this' &&
      scan.word(candidate.from - 1) !== 'last' &&
      scan.word(candidate.from - 1) !== 'next'
    )
      return candidate;
  }
  const at = candidate.from - 1;
  const word = scan.word(at);
  const shift = POINTERS.get(word);
  if (at < limit || shift === undefined || !/^(?:last|past|this|next|coming|upcoming|following)$/.test(word))
    return candidate;
  const from = /^(?:this|the)$/.test(scan.word(at - 1)) && word !== 'this' && at - 1 >= limit ? at - 1 : at;
  return { ...candidate, from, shift };
}

const LONGEST = 3;

function lookup(
  scan: Scan,
  table: ReadonlyMap<string, string>,
  from: number,
  limit: number,
): { from: number; value: string } | null {
  for (let length = LONGEST; length > 0; length--) {
    if (from - length < limit || scan.breaks(from)) continue;
    let phrase = scan.word(from - length);
    for (let k = from - length + 1; k < from; k++) phrase += ` ${scan.word(k)}`;
    const value = table.get(phrase);
    if (value !== undefined) return { from: from - length, value };
  }
  return null;
}

/** "early next week", "the end of 1990", "later this month". */
function part(scan: Scan, candidate: Candidate, limit: number): Candidate | null {
  if (candidate.type !== 'DATE' && candidate.type !== 'TIME') return null;
  if (
    candidate.mod !== undefined ||
    /^[A-Z]+_REF$/.test('value' in candidate.meaning ? candidate.meaning.value : '')
  )
    return null;
  const found = lookup(scan, PARTS, candidate.from, limit);
  if (!found) return null;
  const article =
    scan.word(found.from - 1) === 'the' && found.from - 1 >= limit && candidate.rule === 'decade';
  return { ...candidate, from: article ? found.from - 1 : found.from, mod: found.value };
}

/** "nearly two years", "more than four hours", "around Nov. 1". */
function rounder(scan: Scan, candidate: Candidate, limit: number): Candidate | null {
  if (candidate.mod !== undefined || candidate.rule === 'rate' || candidate.rule === 'N-unit') return null;
  const found = lookup(scan, ROUNDERS, candidate.from, limit);
  if (!found) return null;
  const first = scan.word(found.from);
  if (
    candidate.type !== 'DURATION' &&
    candidate.rule !== 'ago' &&
    candidate.rule !== 'clock time' &&
    first !== 'around'
  )
    return null;
  if (
    /^(?:over|some|under)$/.test(first) &&
    !/^\d|^(?:a|an|one|two|three|four|five|six|seven|eight|nine|ten)$/.test(scan.word(candidate.from))
  )
    return null;
  return { ...candidate, from: found.from, mod: found.value };
}
