import type { DateMention } from '../../model/annotations.ts';
import { parseTimex, printTimex } from '../../model/timex.ts';
import { edtfOf } from '../../model/timex-edtf.ts';
import { isoWeek } from '../../text/gregorian.ts';
import type { Candidate } from './candidate.ts';
import { type Anchor, firstDay, partsOf } from './context.ts';
import type { Explain } from './explain.ts';
import { Calendar } from './resolve-calendar.ts';
import type { Scan } from './scan.ts';
import { markStretches, shareYears } from './share-years.ts';
import { type Tense, tenseAround } from './tense.ts';

/**
 * Turns meanings into values, in reading order: each date that is found may anchor the next ("the following year").
 * Without a publication date what hangs on it stays underspecified (`XXXX-WXX-3`), as TimeML writes it.
 */
export function resolve(scan: Scan, candidates: readonly Candidate[], explain: Explain): DateMention[] {
  const calendar = new Calendar(scan.reading.published);
  const { starts, ends } = scan.tokens;
  const dated = markStretches(scan, shareYears(scan, candidates));
  const { sentences } = scan.reading;
  let sentence = 0;
  return dated.map((candidate, index) => {
    if (sentence < sentences.length && sentences.ends[sentence]! <= candidate.from) calendar.startSentence();
    while (sentence < sentences.length && sentences.ends[sentence]! <= candidate.from) sentence++;
    const day = dayAfterClock(scan, dated, index);
    const meant = day ?? candidate;
    const tense = needsTense(meant) ? tenseOf(scan, meant) : 0;
    const { value: date, anchor } = calendar.resolve(meant, tense);
    const value = finished(candidate, date);
    const span = { start: starts[candidate.from]!, end: ends[candidate.to - 1]! };
    calendar.remember(candidate, tense, { value: date, span, token: candidate.from });
    explain(candidate, anchor ? 'resolved' : 'found', because(candidate, value, anchor, tense));
    return {
      ...span,
      type: candidate.type,
      value,
      edtf: candidate.type === 'DATE' || candidate.type === 'TIME' ? edtfOf(value, candidate) : null,
      ...(candidate.mod !== undefined && { mod: candidate.mod }),
      ...(anchor && { anchor: { value: anchor.value, ...(anchor.span && { span: anchor.span }) } }),
    };
  });
}

/** "its pre-August 5 stand": what an order of things is told by is known. */
const tenseOf = (scan: Scan, { rule, from, to }: Candidate): Tense =>
  rule === 'pre-' || rule === 'post-' ? -2 : tenseAround(scan, from, to);

/** "9 p.m. on Friday", "14:00 (12:00 GMT) on Friday": a clock time stands on the day that follows, past other times. */
function dayAfterClock(scan: Scan, candidates: readonly Candidate[], index: number): Candidate | null {
  if (candidates[index]!.meaning.kind !== 'clock') return null;
  for (let k = index + 1, at = candidates[index]!.to; k < candidates.length && k < index + 3; k++) {
    const next = candidates[k]!;
    for (; at < next.from; at++) if (!/^(?:on|[(),])$/.test(scan.word(at))) return null;
    const { meaning } = next;
    if (meaning.kind === 'calendar')
      return meaning.day !== undefined || meaning.weekday !== undefined ? next : null;
    if (meaning.kind !== 'clock') return null;
    at = next.to;
  }
  return null;
}

/** The value with its time of day, or the week of its day. */
function finished({ week, time }: Candidate, date: string): string {
  const parts = week ? partsOf(date) : null;
  if (parts) return isoWeek(firstDay(parts));
  if (time === undefined) return date;
  const timex = parseTimex(date);
  const isDated =
    timex && timex.kind !== 'duration' && timex.kind !== 'reference' && timex.time === undefined;
  return isDated ? printTimex({ ...timex, time }) : date;
}

/** Whether the words around it decide where a mention lies: it names no year and nothing points it. */
function needsTense({ meaning: whole, shift, weekShift }: Candidate): boolean {
  const meaning = whole.kind === 'nth' ? whole.month : whole.kind === 'from' ? whole.date : whole;
  if (weekShift !== undefined) return false;
  if ('year' in meaning && meaning.year !== undefined) return false;
  if (meaning.kind === 'clock') return true;
  if (meaning.kind === 'offset') return meaning.unit === 'weekend' && meaning.count === 0;
  return (
    shift !== 1 &&
    shift !== -1 &&
    (meaning.kind === 'calendar' || meaning.kind === 'part' || meaning.kind === 'holiday')
  );
}

function because(
  candidate: Candidate,
  value: string,
  anchor: Omit<Anchor, 'parts'> | undefined,
  tense: Tense,
): string {
  const told =
    tense === 0 ? '' : tense < 0 ? ', past by the words around it' : ', future by the words around it';
  const from = anchor
    ? ` counted from ${anchor.value}${anchor.token < 0 ? ' (publication)' : ' (named before)'}`
    : '';
  return `rule "${candidate.rule}": ${value}${from}${told}`;
}
