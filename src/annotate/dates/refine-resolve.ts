import type { DateMention } from '../../model/annotations.ts';
import type { Candidate } from './candidate.ts';
import type { Anchor } from './context.ts';
import { edtfOf } from './edtf.ts';
import type { Explain } from './explain.ts';
import { Calendar } from './resolve-calendar.ts';
import type { Scan } from './scan.ts';
import { tenseAround } from './tense.ts';

/**
 * Turns meanings into values, in reading order: each date that is found may anchor the next ("the following year").
 * Without a publication date what hangs on it stays underspecified (`XXXX-WXX-3`), as TimeML writes it.
 */
export function resolve(scan: Scan, candidates: readonly Candidate[], explain: Explain): DateMention[] {
  const calendar = new Calendar(scan.reading.published);
  const { starts, ends } = scan.tokens;
  return candidates.map((candidate, index) => {
    const tense = needsTense(candidate) ? tenseAround(scan, candidate.from, candidate.to) : 0;
    const { value, anchor } = calendar.resolve(candidate, tense, yearAhead(scan, candidates, index));
    const timed = value + (candidate.time !== undefined && !value.includes('T') ? candidate.time : '');
    const span = { start: starts[candidate.from]!, end: ends[candidate.to - 1]! };
    if (candidate.type === 'DATE' || candidate.type === 'TIME')
      calendar.remember({ value, span, token: candidate.from });
    explain(candidate, anchor ? 'resolved' : 'found', because(candidate, timed, anchor, tense));
    return {
      ...span,
      type: candidate.type,
      value: timed,
      edtf: edtfOf(candidate, timed),
      ...(candidate.mod !== undefined && { mod: candidate.mod }),
      ...(anchor && { anchor: { value: anchor.value, ...(anchor.span && { span: anchor.span }) } }),
    };
  });
}

const needsTense = ({ meaning, shift }: Candidate): boolean =>
  shift === undefined &&
  'year' in meaning === false &&
  (meaning.kind === 'calendar' ||
    meaning.kind === 'part' ||
    meaning.kind === 'holiday' ||
    (meaning.kind === 'offset' && meaning.unit === 'weekend'));

/** "between Jan. 1 and June 30, 1990": a date without a year takes that of the next, if only a joining word is between. */
function yearAhead(scan: Scan, candidates: readonly Candidate[], index: number): number | undefined {
  const candidate = candidates[index]!;
  const next = candidates[index + 1];
  if (candidate.meaning.kind !== 'calendar' || candidate.meaning.month === undefined || !next)
    return undefined;
  if (next.from - candidate.to > 2 || !/^(?:and|to|through|or|until|-|–|—|,)$/.test(scan.word(next.from - 1)))
    return undefined;
  if (next.meaning.kind !== 'calendar' || next.meaning.month === undefined) return undefined;
  return next.meaning.year;
}

function because(candidate: Candidate, value: string, anchor: Anchor | undefined, tense: number): string {
  const told =
    tense === 0 ? '' : tense < 0 ? ', past by the words around it' : ', future by the words around it';
  const from = anchor
    ? ` counted from ${anchor.value}${anchor.token < 0 ? ' (publication)' : ' (named before)'}`
    : '';
  return `rule "${candidate.rule}": ${value}${from}${told}`;
}
