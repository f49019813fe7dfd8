import { pad } from '../../text/gregorian.ts';
import type { Candidate } from './candidate.ts';
import type { Scan } from './scan.ts';

/**
 * Gives days and months without a year that of their neighbour, where only a joining word is between: "between Jan. 1 and
 * June 30, 1990", "from 26 July to 22 August next year", "from July 26, 2024, to August 22".
 */
export function shareYears(scan: Scan, candidates: readonly Candidate[]): Candidate[] {
  const out = [...candidates];
  for (let k = out.length - 2; k >= 0; k--) {
    const [one, next] = [out[k]!, out[k + 1]!];
    if (!isBare(one) || !isJoined(scan, one, next)) continue;
    const year = yearOf(next);
    if (year !== undefined) out[k] = { ...one, meaning: { ...one.meaning, year } };
    else if (next.yearShift !== undefined) out[k] = { ...one, yearShift: next.yearShift };
  }
  for (let k = 1; k < out.length; k++) {
    const [last, one] = [out[k - 1]!, out[k]!];
    const year = yearOf(last);
    if (year === undefined || !isBare(one) || !isJoined(scan, last, one, RANGE)) continue;
    // What a range ends with is behind what it begins with.
    const over = month(one) < month(last) ? 1 : 0;
    out[k] = { ...one, meaning: { ...one.meaning, year: year + over } };
  }
  return out;
}

type Dated = Candidate & { readonly meaning: { readonly kind: 'calendar'; readonly month: number } };

/** A month or a day of it whose year nothing of its own tells. */
const isBare = (candidate: Candidate): candidate is Dated =>
  candidate.meaning.kind === 'calendar' &&
  candidate.meaning.month !== undefined &&
  candidate.meaning.year === undefined &&
  candidate.shift === undefined &&
  candidate.yearShift === undefined;

const JOINERS = /^(?:and|to|through|or|until|till|-|–|—|,)$/;
const RANGE = /^(?:to|through|until|till|-|–|—)$/;

const isJoined = (scan: Scan, one: Candidate, next: Candidate, joiners = JOINERS): boolean =>
  next.from - one.to <= 2 && joiners.test(scan.word(next.from - 1)) && !scan.breaks(next.from);

function yearOf({ meaning }: Candidate): number | undefined {
  return meaning.kind === 'calendar' && meaning.month !== undefined ? meaning.year : undefined;
}

const month = ({ meaning }: Candidate): number => (meaning.kind === 'calendar' ? (meaning.month ?? 0) : 0);

/** "between 2015 and 2017", "between October 11 and 13": the first has the whole stretch, which EDTF can tell. */
export function markStretches(scan: Scan, candidates: readonly Candidate[]): Candidate[] {
  return candidates.map((one, k) => {
    const next = candidates[k + 1];
    if (next === undefined || scan.word(one.from - 1) !== 'between' || next.from !== one.to + 1) return one;
    if (scan.word(one.to) !== 'and' || one.until !== undefined || one.time !== undefined) return one;
    const until = untilOf(one, next);
    return until === null ? one : { ...one, until };
  });
}

/** The end of a stretch of years or of days of one year; null where it is neither. */
function untilOf({ meaning: a }: Candidate, { meaning: b, time }: Candidate): string | null {
  if (a.kind !== 'calendar' || b.kind !== 'calendar' || time !== undefined) return null;
  if (a.day !== undefined && b.day !== undefined) {
    return b.month === undefined || a.year !== b.year ? null : `${pad(b.month)}-${pad(b.day)}`;
  }
  const years =
    a.month === undefined && b.month === undefined && a.weekday === undefined && b.weekday === undefined;
  return years && a.year !== undefined && b.year !== undefined && b.year > a.year ? pad(b.year, 4) : null;
}
