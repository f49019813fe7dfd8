import { type Candidate, dated, type Finder, type Meaning, valued } from './candidate.ts';
import { duration } from './duration.ts';
import type { Scan } from './scan.ts';
import { FILLERS, type Unit } from './words.data.ts';

/** Units with nothing but an article or a preposition: "the quarter", "for weeks", "earlier in the day", "year-end". */
export const findBareUnit: Finder = (scan, i) => {
  const lexeme = scan.lexeme(i);
  if (lexeme?.is !== 'unit') return null;
  if (lexeme.plural) return openStretch(scan, i, lexeme.unit);
  if (lexeme.unit === 'year') {
    const end = yearEnd(scan, i);
    if (end !== null) return { ...dated(i, end, 'year end', current('year')), mod: 'END' };
  }
  if (lexeme.size !== undefined) return null;
  const lead = FILLERS.has(scan.word(i - 1)) ? i - 2 : i - 1;
  return scan.word(lead) === 'the' ? definite(scan, lead, i, lexeme.unit) : null;
};

const current = (unit: Unit, from: 'published' | 'context' = 'published'): Meaning => ({
  kind: 'offset',
  unit,
  count: 0,
  from,
});

/** "year end", "year's end": the token where the expression ends, else null. */
function yearEnd(scan: Scan, i: number): number | null {
  if (scan.word(i + 1) === 'end') return i + 2;
  const possessive = scan.word(i + 1) === "'s" || scan.word(i + 1) === '’s';
  return possessive && scan.word(i + 2) === 'end' ? i + 3 : null;
}

/** Words after "the year" that make it any year: "the year before he left". */
const OPEN_ENDED = /^(?:before|after|of|that|when|which|following)$/;

function definite(scan: Scan, from: number, i: number, unit: Unit): Candidate | null {
  const to = i + 1;
  const next = scan.word(to);
  if (unit === 'quarter')
    return dated(from, to, 'the quarter', { kind: 'comparable', years: 0, noun: 'quarter' });
  if (unit === 'year' && (/^(?:ended|ending)$/.test(next) || (next === 'to' && scan.isCapital(to + 1)))) {
    return valued('DURATION', from, to, 'the year ended', 'P1Y');
  }
  const neighbour = beforeOrAfter(scan, from, to, unit);
  if (neighbour) return neighbour;
  if (unit === 'weekend') return dated(from, to, 'the weekend', current(unit));
  if (FINE.has(unit) || !isCurrent(scan, from, unit)) return null;
  // "by the end of the year after losing a contract": the part is told, whatever follows.
  const told = scan.word(from - 1) === 'of' && /^(?:before|after)$/.test(next);
  if (OPEN_ENDED.test(next) && !told) return null;
  // "Earlier in the day" is the day that the text is telling of; the week or the year is that of its printing.
  return dated(from, to, 'the unit', current(unit, unit === 'day' ? 'context' : 'published'));
}

const FINE: ReadonlySet<Unit> = new Set(['sec', 'min', 'hour']);

/** "the year before", "the week before last", "the day after": not "the day before he left". */
function beforeOrAfter(scan: Scan, from: number, to: number, unit: Unit): Candidate | null {
  const word = scan.word(to);
  if (!/^(?:before|prior|after)$/.test(word) || FINE.has(unit)) return null;
  const sign = word === 'after' ? 1 : -1;
  const next = scan.word(to + 1);
  if (next === (sign < 0 ? 'last' : 'next')) {
    return dated(from, to + 2, 'the unit before last', {
      kind: 'offset',
      unit,
      count: 2 * sign,
      from: 'published',
    });
  }
  if (next !== '' && !/^[.,;:?!)"”]$/.test(next)) return null;
  return dated(from, to + 1, `the unit ${word}`, { kind: 'offset', unit, count: sign, from: 'context' });
}

const PART_OF = /^(?:end|beginning|start|middle|rest|remainder|months|half|part|close|throughout)$/;

/** "earlier in the day", "for the year", "the end of the month"; not "of the day" or "at the end of the day". */
function isCurrent(scan: Scan, the: number, unit: Unit): boolean {
  const preposition = scan.word(the - 1);
  const lead = scan.word(the - 2);
  if (preposition === 'in') return /^(?:earlier|later|early|late)$/.test(lead);
  if (preposition === 'of') return PART_OF.test(lead) && unit !== 'day';
  return unit !== 'decade' && unit !== 'century' && (preposition === 'for' || preposition === 'throughout');
}

const BEFORE_OPEN = /^(?:for|within|in|after|over|took|takes|take|lasted|spent|follows|followed)$/;

/** "for weeks", "within days", "a matter of months", "the weeks before the vote": an open count; "years ago" is the past. */
function openStretch(scan: Scan, i: number, unit: Unit): Candidate | null {
  if (scan.word(i + 1) === 'ago') return valued('DATE', i, i + 2, 'units ago', 'PAST_REF');
  if (unit === 'sec' || unit === 'quarter' || unit === 'weekend') return null;
  const previous = scan.word(i - 1);
  const beside = previous === 'the' && /^(?:before|after|since|leading)$/.test(scan.word(i + 1));
  const matter = previous === 'of' && /^(?:matter|period)$/.test(scan.word(i - 2));
  if (!matter && !beside && !BEFORE_OPEN.test(previous)) return null;
  return valued('DURATION', i, i + 1, 'open duration', duration(unit, null));
}
