import type { Candidate } from './candidate.ts';
import type { Explain } from './explain.ts';
import type { Scan } from './scan.ts';

/** Joins neighbours that are one expression: "Friday, Oct. 23", "10 p.m. EST Wednesday", "June last year". */
export function join(scan: Scan, candidates: readonly Candidate[], explain: Explain): Candidate[] {
  const out: Candidate[] = [];
  for (const candidate of candidates) {
    const last = out.at(-1);
    const joined = last && isNear(scan, last, candidate) ? joinTwo(last, candidate) : null;
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

function joinTwo(a: Candidate, b: Candidate): Candidate | null {
  return weekdayAndDate(a, b) ?? timeAndDay(a, b) ?? nameAndYear(a, b);
}

/** "Friday, Oct. 23", "this coming Sunday, March eighth". */
function weekdayAndDate(a: Candidate, b: Candidate): Candidate | null {
  if (a.meaning.kind !== 'calendar' || b.meaning.kind !== 'calendar') return null;
  if (a.meaning.weekday === undefined || b.meaning.day === undefined) return null;
  return { ...b, from: a.from, ...(a.time !== undefined && { time: a.time, type: a.type }) };
}

/** "10 p.m. Wednesday", "midnight Friday", "Nov. 9, 5 p.m.". */
function timeAndDay(a: Candidate, b: Candidate): Candidate | null {
  const clock = a.meaning.kind === 'clock' ? a : b.meaning.kind === 'clock' ? b : null;
  const day = clock === a ? b : a;
  if (!clock || !isDay(day) || day.time !== undefined) return null;
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
