import { type Candidate, dated, type Finder, type Meaning, valued } from './candidate.ts';
import { duration } from './duration.ts';
import type { Scan } from './scan.ts';
import { FILLERS, FROM_CONTEXT, POINTERS, type Unit } from './words.data.ts';

/** Units that a word points to or repeats: "last year", "recent months", "that day", "every week". */
export const findPeriod: Finder = (scan, i) => {
  const lexeme = scan.lexeme(i);
  if (lexeme?.is !== 'unit') return null;
  let lead = i - 1;
  while (lead > i - 3 && FILLERS.has(scan.word(lead))) lead--;
  const look: Look = { scan, i, lead, unit: lexeme.unit, size: lexeme.size ?? 1, word: scan.word(lead) };
  if (lexeme.plural) return severalPointed(look);
  return repeated(look) ?? pointed(look) ?? demonstrative(look);
};

interface Look {
  readonly scan: Scan;
  /** The token of the unit. */
  readonly i: number;
  /** The token before it, fillers ("fiscal") aside, and its word. */
  readonly lead: number;
  readonly word: string;
  readonly unit: Unit;
  /** How many of the unit it is: a fortnight is two weeks. */
  readonly size: number;
}

const isFine = (unit: Unit): boolean => unit === 'sec' || unit === 'min' || unit === 'hour';
const isQuote = (word: string): boolean => /^(?:["“”‘’'`]|``|'')$/.test(word);

/** "every year", "each month", "every other day", "per week". */
function repeated({ scan, i, lead, unit, size }: Look): Candidate | null {
  if (unit === 'sec') return null;
  const other = /^(?:other|second)$/.test(scan.word(i - 1));
  const from = other ? i - 2 : lead;
  if (!/^(?:every|each|per)$/.test(scan.word(from))) return null;
  // "15 miles per hour", "$5 per day": the rate is the figure's; "twice per week" is a set.
  if (scan.word(from) === 'per' && !/^(?:once|twice|times)$/.test(scan.word(from - 1))) return null;
  return valued('SET', from, i + 1, 'every unit', duration(unit, (other ? 2 : 1) * size));
}

/** The first token of an expression that a pointer leads: "the", "this" and "these" belong to it. */
function opening(scan: Scan, lead: number, word: string): number {
  return word !== 'this' && /^(?:the|this|these)$/.test(scan.word(lead - 1)) ? lead - 1 : lead;
}

/** "recent months", "the coming years", "these days": an open stretch; years are so vague that they are a reference. */
function severalPointed({ scan, i, lead, unit, word }: Look): Candidate | null {
  if (word === 'these')
    return unit === 'day' ? valued('DATE', lead, i + 1, 'these days', 'PRESENT_REF') : null;
  const shift = POINTERS.get(word);
  if (shift === undefined || shift === 0 || isFine(unit)) return null;
  const from = opening(scan, lead, word);
  if (unit === 'year' || unit === 'decade') {
    return valued('DATE', from, i + 1, 'recent years', shift > 0 ? 'FUTURE_REF' : 'PAST_REF');
  }
  return valued('DURATION', from, i + 1, 'recent units', duration(unit, null));
}

/** "last week", "the past decade", "this coming year", "the following month". */
function pointed({ scan, i, lead, unit, size, word }: Look): Candidate | null {
  const shift = POINTERS.get(word);
  if (shift === undefined || unit === 'sec' || unit === 'min' || word === 'recent' || word === 'future')
    return null;
  // "This Week" in quotation marks is a programme.
  if (scan.isCapital(i) && scan.isCapital(lead) && isQuote(scan.word(lead - 1))) return null;
  const from = opening(scan, lead, word);
  const wide = unit === 'decade' || unit === 'century' || unit === 'day';
  if (unit === 'hour' || size > 1 || (wide && word === 'past')) {
    return word === 'this' ? null : valued('DURATION', from, i + 1, 'the past unit', duration(unit, size));
  }
  const meaning = pointedMeaning(unit, word, shift);
  if (meaning === null || (word === 'last' && scan.word(i + 1) === 'of')) return null;
  return { ...dated(from, i + 1, `${word} ${unit}`, meaning), ...(unit === 'weekend' && { shift }) };
}

function pointedMeaning(unit: Unit, word: string, shift: number): Meaning | null {
  if (word === 'latest' && unit === 'quarter') return { kind: 'comparable', years: 0, noun: 'quarter' };
  if (unit === 'day') {
    // "the next day" follows a day named before; "this day" and "last day" point nowhere.
    return word === 'next' || FROM_CONTEXT.has(word)
      ? { kind: 'offset', unit, count: shift, from: 'context' }
      : null;
  }
  return { kind: 'offset', unit, count: shift, from: FROM_CONTEXT.has(word) ? 'context' : 'published' };
}

/** "that day", "the same year". */
function demonstrative({ scan, i, unit, size }: Look): Candidate | null {
  if (isFine(unit) || size > 1) return null;
  const word = scan.word(i - 1);
  const same = word === 'same' && /^(?:the|that)$/.test(scan.word(i - 2));
  if (word !== 'that' && !same) return null;
  // "the same week that …" is told by what follows, which names no date.
  if (same && /^(?:as|that|when)$/.test(scan.word(i + 1))) return null;
  const meaning: Meaning = { kind: 'offset', unit, count: 0, from: 'context' };
  return dated(same ? i - 2 : i - 1, i + 1, same ? 'the same unit' : 'that unit', meaning);
}
