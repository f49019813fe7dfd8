import { parseTimex, printTimex } from '../../model/timex.ts';
import type { Candidate } from './candidate.ts';
import type { Explain } from './explain.ts';
import { calendarValue } from './move.ts';
import type { Scan } from './scan.ts';
import { CALENDAR_POINTERS, FROM_CONTEXT, PARTS, ROUNDERS } from './words.data.ts';

/** Takes in the words that qualify a mention: "late last year", "at least two weeks", "each Thursday", "last May". */
export function extend(scan: Scan, candidates: readonly Candidate[], explain: Explain): Candidate[] {
  const out: Candidate[] = [];
  for (const candidate of candidates) {
    const last = out.at(-1);
    const limit = last?.to ?? 0;
    const repeated = every(scan, candidate, limit) ?? alsoEvery(scan, candidate, last);
    const pointed = repeated ?? weekOf(scan, candidate, limit) ?? pointer(scan, candidate, limit);
    const extended = repeated ?? part(scan, pointed, limit) ?? rounder(scan, pointed, limit) ?? pointed;
    if (extended !== candidate) {
      explain(extended, 'changed', `took in the words before "${scan.raw(candidate.from)}"`);
    }
    out.push(extended);
  }
  return out;
}

/** "every Tuesday and Thursday": the second is a set like the first. */
function alsoEvery(scan: Scan, candidate: Candidate, last: Candidate | undefined): Candidate | null {
  if (last?.rule !== 'every' || candidate.from !== last.to + 1 || !/^(?:and|or|,)$/.test(scan.word(last.to)))
    return null;
  return asSet(candidate, candidate.from);
}

/** "each Thursday", "every July": a set of the days or months of that name. */
function every(scan: Scan, candidate: Candidate, limit: number): Candidate | null {
  const { from } = candidate;
  if (from - 1 < limit || !/^(?:every|each)$/.test(scan.word(from - 1))) return null;
  return asSet(candidate, from - 1);
}

/** All days or months of a name. */
function asSet(candidate: Candidate, from: number): Candidate | null {
  const { meaning } = candidate;
  if (meaning.kind !== 'calendar' || meaning.year !== undefined) return null;
  const { month, day, weekday } = meaning;
  const value =
    month !== undefined
      ? calendarValue(null, month, day)
      : printTimex({ kind: 'weekday', year: null, week: null, weekday: weekday ?? null });
  return {
    ...candidate,
    from,
    rule: 'every',
    type: 'SET',
    meaning: { kind: 'value', value },
  };
}

/** "the week of March 6": the week that holds the day. */
function weekOf(scan: Scan, candidate: Candidate, limit: number): Candidate | null {
  const { meaning, from } = candidate;
  if (meaning.kind !== 'calendar' || meaning.day === undefined || from - 3 < limit) return null;
  if (scan.word(from - 1) !== 'of' || scan.word(from - 2) !== 'week' || scan.word(from - 3) !== 'the')
    return null;
  return { ...candidate, from: from - 3, rule: 'week of a day', week: true };
}

/** "last May", "next Monday", "this coming Sunday", "the previous Friday": what moves a name of the calendar. */
function pointer(scan: Scan, candidate: Candidate, limit: number): Candidate {
  const { meaning } = candidate;
  const at = candidate.from - 1;
  if (
    at < limit ||
    meaning.kind !== 'calendar' ||
    meaning.year !== undefined ||
    candidate.shift !== undefined
  ) {
    return candidate;
  }
  const shift = CALENDAR_POINTERS.get(scan.word(at));
  if (shift === undefined || isPrepositionAt(scan, at, candidate.to)) return candidate;
  const led = at - 1 >= limit && scan.word(at) !== 'this' && /^(?:this|the)$/.test(scan.word(at - 1));
  const fromContext = FROM_CONTEXT.has(scan.word(at));
  return { ...candidate, from: led ? at - 1 : at, shift, ...(fromContext && { fromContext }) };
}

/** "following Friday's ruling" is behind that ruling; "the following Friday" is a Friday. */
const isPrepositionAt = (scan: Scan, at: number, to: number): boolean =>
  scan.word(at) === 'following' && /^['’]s$/.test(scan.word(to)) && !/^(?:the|that)$/.test(scan.word(at - 1));

const LONGEST = 3;
const LAST_WORDS = new Set([...PARTS.keys(), ...ROUNDERS.keys()].map((phrase) => phrase.split(' ').at(-1)));

interface Found {
  readonly from: number;
  readonly value: string;
  readonly first: string;
}

/** The longest phrase of a table that ends right before token `from`. */
function lookup(scan: Scan, table: ReadonlyMap<string, string>, from: number, limit: number): Found | null {
  if (!LAST_WORDS.has(scan.word(from - 1)) || scan.breaks(from)) return null;
  for (let length = LONGEST; length > 0; length--) {
    if (from - length < limit) continue;
    const first = scan.word(from - length);
    let phrase = first;
    for (let k = from - length + 1; k < from; k++) phrase += ` ${scan.word(k)}`;
    const value = table.get(phrase);
    if (value !== undefined) return { from: from - length, value, first };
  }
  return null;
}

/** "early next week", "the end of 1990", "later this month". */
function part(scan: Scan, candidate: Candidate, limit: number): Candidate | null {
  const { meaning, from, mod, type } = candidate;
  if ((type !== 'DATE' && type !== 'TIME') || mod !== undefined) return null;
  if (meaning.kind === 'value' && parseTimex(meaning.value)?.kind === 'reference') return null;
  const found = lookup(scan, PARTS, from, limit);
  if (!found || (isComparative(found.first) && isDayOrWeek(candidate))) return null;
  const article =
    candidate.rule === 'decade' && found.from - 1 >= limit && scan.word(found.from - 1) === 'the';
  return { ...candidate, from: article ? found.from - 1 : found.from, mod: found.value };
}

const isComparative = (word: string): boolean => word === 'earlier' || word === 'later';

// "earlier Friday" orders two events of that Friday; "earlier this year" is a part of the year.
const isDayOrWeek = ({ meaning, rule }: Candidate): boolean =>
  (meaning.kind === 'calendar' && (meaning.weekday !== undefined || meaning.day !== undefined)) ||
  (meaning.kind === 'offset' && meaning.unit === 'week') ||
  (meaning.kind === 'offset' && meaning.unit === 'day' && rule === 'today');

/** "nearly two years", "more than four hours", "around Nov. 1". */
function rounder(scan: Scan, candidate: Candidate, limit: number): Candidate | null {
  const { from, mod, rule, type } = candidate;
  if (mod !== undefined || rule === 'rate' || rule === 'N-unit' || rule === 'every N units') return null;
  const found = lookup(scan, ROUNDERS, from, limit);
  if (!found) return null;
  const counted = type === 'DURATION' || rule === 'ago' || rule === 'clock time';
  const dated = found.first === 'around' && /^(?:day of a month|year end|noon|midnight)$/.test(rule);
  if (!counted && !dated) return null;
  // "over a year" is more than one; "used over three years" is not: only an article tells.
  if (found.first === 'over' && !/^an?$/.test(scan.word(from))) return null;
  return { ...candidate, from: found.from, mod: found.value };
}
