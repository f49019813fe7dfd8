import { wordNumber } from '../../text/number-words.ts';
import type { Candidate, Finder, Meaning } from './candidate.ts';
import { duration } from './duration.ts';
import { type Quantity, quantityBefore } from './quantity.ts';
import type { Scan } from './scan.ts';
import { FIRSTS, POINTERS, STRETCH_LEADS, type Unit } from './words.data.ts';

/** A unit of time, the quantity before it, and where its words end ("a minute and a half" goes on). */
interface Counted {
  readonly scan: Scan;
  readonly unit: Unit;
  readonly quantity: Quantity;
  readonly count: number | null;
  readonly plural: boolean;
  /** Token after the unit. */
  readonly end: number;
}

/** Units with a count: "two weeks", "10 days ago", "a year earlier", "the past three months", "$5 a year". */
export const findCounted: Finder = (scan, i) => {
  const lexeme = scan.lexeme(i);
  if (lexeme?.is !== 'unit') return null;
  const quantity = quantityBefore(scan, i);
  if (!quantity) return hyphened(scan, i, lexeme.unit);
  const doubt = doubtOf(scan, i, quantity, lexeme.unit, lexeme.plural);
  const half = scan.word(i + 1) === 'and' && scan.word(i + 2) === 'a' && scan.word(i + 3) === 'half';
  const counted: Counted = {
    scan,
    unit: lexeme.unit,
    quantity,
    count: countOf(quantity, half, lexeme.size),
    plural: lexeme.plural,
    end: half ? i + 4 : i + 1,
  };
  if (doubt !== null) return { ...stretch(counted, quantity.from, 'duration'), doubt };
  const range = rangeStart(scan, quantity.from);
  if (range !== null) return rangeOf(counted, range, lexeme.size);
  const pointed = quantity.article ? null : pointerBefore(scan, quantity.from);
  if (pointed !== null) return stretch(counted, pointed, 'last N units');
  return every(counted) ?? ago(counted) ?? compared(counted) ?? rate(counted) ?? plain(counted);
};

/** "two and a half", and the weeks of fortnights. */
function countOf({ count }: Quantity, half: boolean, size = 1): number | null {
  return count === null ? null : (count + (half ? 0.5 : 0)) * size;
}

/** "8-10 weeks", in one word. */
function hyphened(scan: Scan, i: number, unit: Unit): Candidate | null {
  const match = /^(\d{1,3})-(\d{1,3})$/.exec(scan.word(i - 1));
  if (!match || Number(match[1]) === 0 || Number(match[1]) >= Number(match[2]) || isFraction(scan, i, unit))
    return null;
  if (scan.word(i + 1) === 'old' || (scan.word(i + 1) === 'of' && scan.word(i + 2) === 'age')) return null;
  return {
    from: i - 1,
    to: i + 1,
    rule: 'range of durations',
    type: 'DURATION',
    meaning: { kind: 'value', value: duration(unit, Number(match[1])) },
    mod: 'EQUAL_OR_MORE',
  };
}

const isFraction = (scan: Scan, i: number, unit: Unit): boolean =>
  unit === 'quarter' || (unit === 'sec' && scan.word(i) === 'second');

/** "the next two to three weeks" are two or more; "the last two or three years" reach back three or less. */
function rangeOf(counted: Counted, range: { from: number; low: number; back: boolean }, size = 1): Candidate {
  return range.back
    ? { ...stretch(counted, range.from, 'last N units'), mod: 'EQUAL_OR_LESS' }
    : { ...stretch(counted, range.from, 'range of durations', range.low * size), mod: 'EQUAL_OR_MORE' };
}

/** Why a counted unit is no time: "60 Minutes", "52 years old", "a second", "a quarter", "a fiscal year"; else null. */
function doubtOf(scan: Scan, i: number, quantity: Quantity, unit: Unit, plural: boolean): string | null {
  const { count, article, from } = quantity;
  const next = scan.word(i + 1);
  if (next === 'old' || (next === 'of' && scan.word(i + 2) === 'age') || scan.word(from - 1) === 'aged')
    return 'an age';
  if (unit === 'year' && !plural && count !== null && count >= 1000) return 'the name of a year, no count';
  if (unit === 'quarter' && (article || scan.word(from) === 'some'))
    return 'a fraction, or quarters of another kind';
  const titled = scan.isCapital(i) && !scan.isCapital(from) && scan.raw(i) !== scan.raw(i).toUpperCase();
  if (titled) return 'its capital makes it a title';
  if (unit === 'sec' && !plural) return '"second" is an ordinal here';
  if (unit === 'sec' && count === null) return 'too vague a stretch';
  if (!article) return null;
  if (plural || unit === 'weekend') return 'an article counts no such unit';
  return i - from > 1 && NO_STRETCH.test(scan.word(from + 1)) ? 'a kind of year, no stretch of time' : null;
}

const NO_STRETCH = /^(?:fiscal|calendar|school|academic|good|difficult)$/;

const isFine = (unit: Unit): boolean => unit === 'sec' || unit === 'min' || unit === 'hour';

const VERBAL = /^(?:to|will|would|could|can|may|might|should|must|did|does|do|not|n['’]t|['’]ll|shall|only)$/;

/** "the past", "last", "these next", "the first" before a quantity: the first token, or null. */
function pointerBefore(scan: Scan, from: number): number | null {
  const word = scan.word(from - 1);
  // "would last four years": a verb.
  if (word === 'last' && VERBAL.test(scan.word(from - 2))) return null;
  if (word === 'this' || word === 'current' || !(POINTERS.has(word) || FIRSTS.has(word))) return null;
  return /^(?:the|these|this)$/.test(scan.word(from - 2)) ? from - 2 : from - 1;
}

const stretch = ({ unit, count, end }: Counted, from: number, rule: string, low = count): Candidate => ({
  from,
  to: end,
  rule,
  type: 'DURATION',
  meaning: { kind: 'value', value: duration(unit, low) },
});

/** "10 to 15 years", "two or three weeks": where the range begins, and its low end. */
function rangeStart(scan: Scan, from: number): { from: number; low: number; back: boolean } | null {
  if (!/^(?:to|or|-|–)$/.test(scan.word(from - 1))) return null;
  const low = scan.word(from - 2) === '' ? null : wordNumber(scan.word(from - 2));
  if (low === null || low === 0) return null;
  const pointed = pointerBefore(scan, from - 2);
  return {
    from: pointed ?? from - 2,
    low,
    back: pointed !== null && POINTERS.get(scan.word(from - 3)) === -1,
  };
}

/** "every two years", "each three months". */
function every(counted: Counted): Candidate | null {
  const from = counted.quantity.from - 1;
  if (counted.count === null || !/^(?:every|each)$/.test(counted.scan.word(from))) return null;
  return { ...stretch(counted, from, 'every N units'), type: 'SET' };
}

/** "two weeks ago", "a year or so ago", "three days from now". */
function ago({ scan, unit, quantity, count, end }: Counted): Candidate | null {
  const loose = scan.word(end) === 'or' && /^(?:so|more)$/.test(scan.word(end + 1)) ? 2 : 0;
  const at = end + loose;
  const word = scan.word(at);
  const hence = word === 'from' && scan.word(at + 1) === 'now' ? 2 : word === 'hence' ? 1 : 0;
  if (word !== 'ago' && hence === 0) return null;
  return {
    from: quantity.from,
    to: at + (hence || 1),
    rule: 'ago',
    type: 'DATE',
    meaning: movedFromNow(unit, quantity.article, count, hence > 0),
    ...(loose > 0 && { mod: 'APPROX' }),
  };
}

function movedFromNow(unit: Unit, article: boolean, count: number | null, hence: boolean): Meaning {
  if (count === null || isFine(unit)) return { kind: 'value', value: hence ? 'FUTURE_REF' : 'PAST_REF' };
  if (unit === 'year' && article && !hence) return { kind: 'comparable', years: -1, noun: 'year' };
  if (unit === 'decade' || unit === 'century') {
    const years = count * (unit === 'decade' ? 10 : 100);
    return { kind: 'offset', unit: 'year', count: hence ? years : -years, from: 'published' };
  }
  return { kind: 'offset', unit, count: hence ? count : -count, from: 'published' };
}

/** "a year earlier", "two days later": counted from a date named before. */
function compared({ scan, unit, quantity, count, end }: Counted): Candidate | null {
  const word = scan.word(end);
  if ((word !== 'earlier' && word !== 'later') || count === null || isFine(unit)) return null;
  const yearly = unit === 'year' && quantity.article && word === 'earlier';
  const meaning: Meaning = yearly
    ? { kind: 'comparable', years: -1, noun: 'year' }
    : { kind: 'offset', unit, count: word === 'later' ? count : -count, from: 'context' };
  return { from: quantity.from, to: end + 1, rule: `N units ${word}`, type: 'DATE', meaning };
}

/** "twice a week", "three times a day". */
function rate(counted: Counted): Candidate | null {
  const { scan, quantity } = counted;
  if (!quantity.article || !/^(?:once|twice|times)$/.test(scan.word(quantity.from - 1))) return null;
  return { ...stretch(counted, quantity.from, 'rate'), type: 'SET' };
}

/** "for two days", "the four days", "one day" (some day) before or after a modal verb. */
function plain(counted: Counted): Candidate | null {
  const { scan, unit, quantity, count, end, plural } = counted;
  const previous = scan.word(quantity.from - 1);
  if (unit === 'day' && scan.word(quantity.from) === 'one' && !plural) {
    const modal = /^(?:will|would|may|might|could|can|hope|hopes|to)$/;
    if (modal.test(previous) || modal.test(scan.word(end))) {
      return {
        ...stretch(counted, quantity.from, 'one day'),
        type: 'DATE',
        meaning: { kind: 'value', value: 'FUTURE_REF' },
      };
    }
  }
  // "$9 a year" is a rate, which belongs to the figure.
  // "a month behind schedule", "a week away"
  const away = /^(?:away|behind|ahead|late|overdue)$/.test(scan.word(end));
  if (quantity.article && !away && !STRETCH_LEADS.has(previous) && !scan.breaks(quantity.from)) return null;
  // "a day", "a minute" at a clause's head are seldom a stretch: "a day after he left".
  if (
    unit === 'day' &&
    quantity.article &&
    !away &&
    !/^(?:for|in|within|than|about|nearly|almost|of|after)$/.test(previous)
  ) {
    return null;
  }
  const led = plural && count !== null && /^(?:the|these|those)$/.test(previous);
  return stretch(counted, led ? quantity.from - 1 : quantity.from, 'duration');
}
