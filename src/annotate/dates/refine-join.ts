import { type DurationUnit, parseTimex } from '../../model/timex.ts';
import { wordOrdinal } from '../../text/number-words.ts';
import type { Candidate } from './candidate.ts';
import type { Explain } from './explain.ts';
import type { Scan } from './scan.ts';
import { FILLERS, type Unit } from './words.data.ts';

/**
 * Joins neighbours that are one expression: "Friday, Oct. 23", "10 p.m. EST Wednesday", "June last year", "Tuesday of
 * last week", "the first Tuesday in November", "three days before Christmas".
 */
export function join(scan: Scan, candidates: readonly Candidate[], explain: Explain): Candidate[] {
  const out: Candidate[] = [];
  for (const candidate of candidates) {
    const last = out.at(-1);
    const joined = last
      ? isNear(scan, last, candidate)
        ? joinTwo(scan, last, candidate)
        : joinOver(scan, last, candidate)
      : null;
    if (joined) {
      out[out.length - 1] = joined;
      explain(joined, 'changed', `joined "${last!.rule}" and "${candidate.rule}"`);
    } else out.push(candidate);
  }
  return out;
}

/** Nothing, a comma or a bracket's opening stands between them. */
function isNear(scan: Scan, a: Candidate, b: Candidate): boolean {
  if (scan.breaks(b.from)) return false;
  if (b.from === a.to) return true;
  return b.from === a.to + 1 && scan.word(a.to) === ',';
}

function joinTwo(scan: Scan, a: Candidate, b: Candidate): Candidate | null {
  return weekdayAndDate(a, b) ?? timeAndDay(a, b) ?? nameAndYear(a, b) ?? weekdayAndWeek(scan, a, b);
}

/** One word stands between them. */
function joinOver(scan: Scan, a: Candidate, b: Candidate): Candidate | null {
  if (b.from !== a.to + 1 || scan.breaks(a.to) || scan.breaks(b.from)) return null;
  const word = scan.word(a.to);
  if (word === 'on') return weekdayAndWeek(scan, b, a);
  if (word === 'of' || word === 'in')
    return (
      nthWeekday(scan, a, b) ?? (word === 'of' ? (weekdayAndWeek(scan, a, b) ?? nameAndYear(a, b)) : null)
    );
  return word === 'before' || word === 'after' ? countedFrom(scan, a, b, word === 'before' ? -1 : 1) : null;
}

/** "Tuesday last week", "Monday night of next week"; "last week on Tuesday" stands the other way round. */
function weekdayAndWeek(scan: Scan, day: Candidate, week: Candidate): Candidate | null {
  const { meaning } = day;
  if (meaning.kind !== 'calendar' || meaning.weekday === undefined || meaning.day !== undefined) return null;
  if (
    day.shift !== undefined ||
    day.weekShift !== undefined ||
    week.meaning.kind !== 'offset' ||
    week.meaning.unit !== 'week'
  )
    return null;
  // "a week ago Tuesday" goes back from that Tuesday; "on Tuesday, last week's winner" is two.
  if (week.meaning.from !== 'published' || week.mod !== undefined || week.rule === 'ago') return null;
  if (/^['’]s$/.test(scan.word(week.to)) || scan.word(day.to) === ',') return null;
  const [from, to] = [Math.min(day.from, week.from), Math.max(day.to, week.to)];
  return { ...day, from, to, rule: 'weekday of a week', weekShift: week.meaning.count };
}

const ORDINALS = /^(?:first|second|third|fourth|fifth|[1-5](?:st|nd|rd|th)|last|final)$/;

/** "the first Tuesday in November", "the last Friday of September 2022", "the second Monday of next month". */
function nthWeekday(scan: Scan, a: Candidate, b: Candidate): Candidate | null {
  const ordinal = scan.word(a.from - 1);
  if (a.rule !== 'weekday' || a.meaning.kind !== 'calendar' || !ORDINALS.test(ordinal)) return null;
  const month =
    (b.meaning.kind === 'calendar' && b.meaning.month !== undefined && b.meaning.day === undefined) ||
    (b.meaning.kind === 'offset' && b.meaning.unit === 'month');
  if (!month || b.type !== 'DATE' || scan.breaks(a.from)) return null;
  const nth = ordinal === 'last' || ordinal === 'final' ? -1 : (wordOrdinal(ordinal) ?? 1);
  const from = scan.word(a.from - 2) === 'the' ? a.from - 2 : a.from - 1;
  const meaning = { kind: 'nth', weekday: a.meaning.weekday!, nth, month: b.meaning } as const;
  return { ...b, from, rule: 'nth weekday', meaning };
}

const UNITS: Partial<Record<DurationUnit, Unit>> = { D: 'day', W: 'week', M: 'month', Y: 'year' };

/** "three days before Christmas"; "in the three weeks before Christmas" and "for two days after May 3" are stretches. */
function countedFrom(scan: Scan, a: Candidate, b: Candidate, sign: -1 | 1): Candidate | null {
  if (a.rule !== 'duration' || a.mod !== undefined || a.meaning.kind !== 'value' || !isDay(b)) return null;
  // "eight trading days after Oct. 12" are not the calendar's days.
  if (b.type !== 'DATE' || scan.word(a.from) === 'the' || FILLERS.has(scan.word(a.to - 2))) return null;
  if (/^(?:for|in|over|within|during|until|of|than|least|most|to|lasted)$/.test(scan.word(a.from - 1)))
    return null;
  const timex = parseTimex(a.meaning.value);
  const [count, letter] =
    timex?.kind === 'duration' && timex.counts.length === 1 ? timex.counts[0]! : [null, null];
  const unit = letter === null ? undefined : UNITS[letter];
  if (unit === undefined || count === null || !Number.isInteger(count)) return null;
  const meaning = { kind: 'from', unit, count: count * sign, date: b.meaning } as const;
  return { ...b, from: a.from, rule: 'counted from a date', meaning };
}

/** "Friday, Oct. 23", "this coming Sunday, March eighth". */
function weekdayAndDate(a: Candidate, b: Candidate): Candidate | null {
  if (a.meaning.kind !== 'calendar' || b.meaning.kind !== 'calendar') return null;
  if (a.meaning.weekday === undefined || b.meaning.day === undefined) return null;
  const meaning = { ...b.meaning, weekday: a.meaning.weekday };
  return { ...b, from: a.from, meaning, ...(a.time !== undefined && { time: a.time, type: a.type }) };
}

/** "10 p.m. Wednesday", "midnight Friday", "Nov. 9, 5 p.m.". */
function timeAndDay(a: Candidate, b: Candidate): Candidate | null {
  const clock = a.meaning.kind === 'clock' ? a : b.meaning.kind === 'clock' ? b : null;
  const day = clock === a ? b : a;
  if (!clock || !isDay(day) || (day.time !== undefined && day.rule !== 'tonight')) return null;
  const { time, zone, mod } = clock;
  return {
    ...day,
    from: a.from,
    to: b.to,
    type: 'TIME',
    rule: clock.rule,
    ...(time !== undefined && { time }),
    ...(zone !== undefined && { zone }),
    ...(mod !== undefined && { mod }),
  };
}

const isDay = ({ meaning }: Candidate): boolean =>
  (meaning.kind === 'calendar' && (meaning.day !== undefined || meaning.weekday !== undefined)) ||
  (meaning.kind === 'offset' && meaning.unit === 'day') ||
  meaning.kind === 'holiday';

/** "June last year", "the third quarter last year", "January this year". */
function nameAndYear(a: Candidate, b: Candidate): Candidate | null {
  if (b.meaning.kind !== 'offset' || b.meaning.unit !== 'year' || b.meaning.from !== 'published') return null;
  if (b.rule === 'ago' || a.shift !== undefined || Math.abs(b.meaning.count) > 1) return null;
  const named = a.meaning.kind === 'part' || (a.meaning.kind === 'calendar' && a.meaning.month !== undefined);
  if (!named || ('year' in a.meaning && a.meaning.year !== undefined)) return null;
  return { ...a, to: b.to, rule: `${a.rule} of ${b.rule}`, yearShift: b.meaning.count };
}
