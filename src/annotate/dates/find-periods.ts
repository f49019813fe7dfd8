import type { Candidate, Finder, Meaning } from './candidate.ts';
import { type Quantity, quantityBefore } from './quantity.ts';
import type { Scan } from './scan.ts';
import { duration } from './timex.ts';
import { FILLERS, FROM_CONTEXT, POINTERS, type Unit } from './words.data.ts';

/** What a unit of time says with the words around it: "two weeks ago", "last year", "every month", "for years". */
export const findPeriod: Finder = (scan, i) => {
  const lexeme = scan.lexeme(i);
  if (lexeme?.is !== 'unit') return null;
  const { unit, plural } = lexeme;
  if (/^(?:old|olds|of-age)$/.test(scan.word(i + 1))) return null;
  const look: Look = { scan, i, unit, plural };
  const quantity = quantityBefore(scan, i);
  if (quantity) return quantified(look, quantity);
  return repeated(look) ?? pointed(look) ?? plain(look);
};

interface Look {
  readonly scan: Scan;
  /** The token of the unit. */
  readonly i: number;
  readonly unit: Unit;
  readonly plural: boolean;
}

const offset = (unit: Unit, count: number, from: 'published' | 'context'): Meaning =>
  unit === 'decade' || unit === 'century'
    ? { kind: 'offset', unit, count, from }
    : { kind: 'offset', unit, count, from };

const isFine = (unit: Unit): boolean => unit === 'sec' || unit === 'min' || unit === 'hour';

/** "two weeks", "a year earlier", "the past three months", "10 days ago", "$5 a share a year". */
function quantified(look: Look, quantity: Quantity): Candidate | null {
  const { scan, i, unit } = look;
  const { count, from } = quantity;
  if (unit === 'sec' && count === null) return null;
  if (!look.plural && count !== null && count > 1 && scan.isCapital(i)) return null;
  if (look.plural && quantity.article) return null;
  const led = pointerBefore(scan, from);
  const every = scan.word(from - 1) === 'every' || scan.word(from - 1) === 'each';
  if (every && count !== null) {
    return {
      from: from - 1,
      to: i + 1,
      rule: 'every N units',
      type: 'SET',
      meaning: { kind: 'value', value: duration(unit, count) },
    };
  }
  if (!led) {
    const moved = ago(look, quantity) ?? compared(look, quantity);
    if (moved) return moved;
    if (quantity.article && isRate(scan, from)) {
      return {
        from,
        to: i + 1,
        rule: 'rate',
        type: 'SET',
        meaning: { kind: 'value', value: duration(unit, 1) },
      };
    }
  }
  if (isAge(scan, from, i)) return null;
  const weight =
    unit === 'day' &&
    quantity.article &&
    !/^(?:for|in|within|than|about|nearly|almost|of|after)$/.test(scan.word(from - 1));
  if (weight) return null;
  return {
    from:
      led?.from ?? (count !== null && /^(?:the|these|those)$/.test(scan.word(from - 1)) ? from - 1 : from),
    to: i + 1,
    rule: led ? 'last N units' : 'duration',
    type: 'DURATION',
    meaning: { kind: 'value', value: duration(unit, count) },
  };
}

/** "the past", "last", "these next", "the first" before a quantity. */
function pointerBefore(scan: Scan, from: number): { from: number; shift: number } | null {
  const word = scan.word(from - 1);
  const shift = POINTERS.get(word) ?? (/^(?:first|final|latest|initial)$/.test(word) ? 0 : undefined);
  if (shift === undefined || word === 'this') return null;
  return { from: /^(?:the|these|this)$/.test(scan.word(from - 2)) ? from - 2 : from - 1, shift };
}

/** "aged 3 years", "52 years old": the age of somebody, a figure and no time. */
const isAge = (scan: Scan, from: number, i: number): boolean =>
  scan.word(i + 1) === 'of' && scan.word(i + 2) === 'age' ? true : scan.word(from - 1) === 'aged';

/** "two weeks ago", "a year or so ago", "three days from now". */
function ago(look: Look, quantity: Quantity): Candidate | null {
  const { scan, i, unit } = look;
  const loose = scan.word(i + 1) === 'or' && /^(?:so|more)$/.test(scan.word(i + 2)) ? 2 : 0;
  const end = i + 1 + loose;
  const word = scan.word(end);
  const hence = word === 'from' && scan.word(end + 1) === 'now' ? 2 : word === 'hence' ? 1 : 0;
  if (word !== 'ago' && hence === 0) return null;
  const sign = hence ? 1 : -1;
  const to = end + (hence || 1);
  const meaning: Meaning =
    quantity.count === null || isFine(unit)
      ? { kind: 'value', value: hence ? 'FUTURE_REF' : 'PAST_REF' }
      : unit === 'year' && quantity.article && !hence
        ? { kind: 'comparable', years: -1, noun: 'year' }
        : offset(unit, sign * quantity.count, 'published');
  return {
    from: quantity.from,
    to,
    rule: 'ago',
    type: 'DATE',
    meaning,
    ...(loose > 0 && { mod: 'APPROX' }),
  };
}

/** "a year earlier", "two days later": counted from a date named before. */
function compared(look: Look, quantity: Quantity): Candidate | null {
  const { scan, i, unit } = look;
  const word = scan.word(i + 1);
  if ((word !== 'earlier' && word !== 'later') || quantity.count === null || isFine(unit)) return null;
  const { from } = quantity;
  if (unit === 'year' && quantity.article && word === 'earlier') {
    return {
      from,
      to: i + 2,
      rule: 'a year earlier',
      type: 'DATE',
      meaning: { kind: 'comparable', years: -1, noun: 'year' },
    };
  }
  const meaning = offset(unit, word === 'later' ? quantity.count : -quantity.count, 'context');
  return { from, to: i + 2, rule: 'N units later', type: 'DATE', meaning };
}

/** Words after which "a year" is a stretch of time; after a quantity or a noun it is a rate ("$9 a year"). */
const BEFORE_STRETCH = new Set(
  (
    'for in of within after over about than nearly almost at least lasted took take takes taking spend spent during until ' +
    'by with to and is was be been as just only barely or every from under half once through not , ; : ( — – -- . ' +
    'already some " “ but that what it up roughly around approximately before wait waited last'
  ).split(' '),
);

function isRate(scan: Scan, article: number): boolean {
  const previous = scan.word(article - 1);
  if (previous === 'once') return true;
  return previous !== '' && !BEFORE_STRETCH.has(previous) && !scan.breaks(article);
}

/** "every year", "each month", "every other day". */
function repeated({ scan, i, unit, plural }: Look): Candidate | null {
  let k = i - 1;
  if (plural) return null;
  const other = scan.word(k) === 'other' || scan.word(k) === 'second';
  if (other) k--;
  if (FILLERS.has(scan.word(k))) k--;
  if (!/^(?:every|each|per)$/.test(scan.word(k))) return null;
  const value = duration(unit, other ? 2 : 1);
  return { from: k, to: i + 1, rule: 'every unit', type: 'SET', meaning: { kind: 'value', value } };
}

/** "last week", "the past decade", "this coming year", "recent months", "that day". */
function pointed(look: Look): Candidate | null {
  const { scan, i } = look;
  let k = i - 1;
  while (k > i - 3 && FILLERS.has(scan.word(k))) k--;
  const word = scan.word(k);
  const shift = POINTERS.get(word);
  if (shift === undefined) return k === i - 1 ? demonstrative(look) : null;
  const before = scan.word(k - 1);
  const from = /^(?:the|this|these)$/.test(before) && word !== 'this' ? k - 1 : k;
  if (look.plural) return plurals(look, from, word, shift);
  return singular(look, from, word, shift);
}

function plurals({ i, unit }: Look, from: number, word: string, shift: number): Candidate | null {
  if (word === 'this' || isFine(unit) || (word === 'current' && unit === 'day')) return null;
  const value = shift > 0 ? 'FUTURE_REF' : shift < 0 ? 'PAST_REF' : 'PRESENT_REF';
  return { from, to: i + 1, rule: 'recent units', type: 'DATE', meaning: { kind: 'value', value } };
}

function singular(look: Look, from: number, word: string, shift: number): Candidate | null {
  const { scan, i, unit } = look;
  if (unit === 'sec' || unit === 'min' || word === 'recent' || word === 'future') return null;
  const to = i + 1;
  const date = (meaning: Meaning): Candidate => ({ from, to, rule: `${word} unit`, type: 'DATE', meaning });
  const stretch: Candidate = {
    from,
    to,
    rule: 'the past unit',
    type: 'DURATION',
    meaning: { kind: 'value', value: duration(unit, 1) },
  };
  if (unit === 'hour') return word === 'this' ? null : stretch;
  if (word === 'past' && (unit === 'decade' || unit === 'century' || unit === 'day')) return stretch;
  if (word === 'latest' && unit === 'quarter') return date({ kind: 'comparable', years: 0, noun: 'quarter' });
  if (word === 'last' && unit === 'day') return null;
  if (FROM_CONTEXT.has(word)) return date(offset(unit, shift, 'context'));
  if (unit === 'day' && word === 'next') return date(offset(unit, 1, 'context'));
  if (unit === 'day' && word === 'current') return null;
  if (scan.word(i + 1) === 'of' && word === 'last') return null;
  return date(offset(unit, shift, 'published'));
}

/** "that day", "the same year"; "these days". */
function demonstrative({ scan, i, unit, plural }: Look): Candidate | null {
  const word = scan.word(i - 1);
  if (plural) {
    if (word !== 'these' || unit !== 'day') return null;
    return {
      from: i - 1,
      to: i + 1,
      rule: 'these days',
      type: 'DATE',
      meaning: { kind: 'value', value: 'PRESENT_REF' },
    };
  }
  if (isFine(unit)) return null;
  const same = word === 'same' && scan.word(i - 2) === 'the';
  if (word !== 'that' && !same) return null;
  const rule = same ? 'the same unit' : 'that unit';
  return { from: same ? i - 2 : i - 1, to: i + 1, rule, type: 'DATE', meaning: offset(unit, 0, 'context') };
}

/** A unit that no word counts or points with: "the quarter", "for weeks", "earlier in the day", "year-end". */
function plain(look: Look): Candidate | null {
  const { scan, i, unit, plural } = look;
  const word = scan.word(i - 1);
  const to = i + 1;
  if (plural) return bareStretch(look);
  if (unit === 'year' && yearEnd(scan, i) !== null) {
    const end = yearEnd(scan, i)!;
    return {
      from: i,
      to: end,
      rule: 'year end',
      type: 'DATE',
      meaning: offset('year', 0, 'published'),
      mod: 'END',
    };
  }
  if (word !== 'the') return null;
  const next = scan.word(i + 1);
  if (unit === 'quarter') {
    return {
      from: i - 1,
      to,
      rule: 'the quarter',
      type: 'DATE',
      meaning: { kind: 'comparable', years: 0, noun: 'quarter' },
    };
  }
  if (unit === 'year' && (next === 'ended' || next === 'ending')) {
    return {
      from: i - 1,
      to,
      rule: 'the year ended',
      type: 'DURATION',
      meaning: { kind: 'value', value: 'P1Y' },
    };
  }
  if (unit === 'weekend')
    return { from: i - 1, to, rule: 'the weekend', type: 'DATE', meaning: offset(unit, 0, 'published') };
  if (isFine(unit) || unit === 'decade' || unit === 'century') return null;
  if (next === 'before' || next === 'after' || next === 'of' || next === 'that' || next === 'when')
    return null;
  return isTheCurrent(scan, i)
    ? { from: i - 1, to, rule: 'the unit', type: 'DATE', meaning: offset(unit, 0, 'published') }
    : null;
}

/** "earlier in the day", "for the year", "the end of the month"; not "of the day" or "at the end of the day". */
function isTheCurrent(scan: Scan, i: number): boolean {
  const preposition = scan.word(i - 2);
  const lead = scan.word(i - 3);
  if (preposition === 'in') return /^(?:earlier|later|early|late)$/.test(lead);
  if (preposition === 'of')
    return (
      /^(?:end|beginning|start|middle|rest|remainder|months|half|part|close)$/.test(lead) &&
      scan.word(i) !== 'day'
    );
  return preposition === 'for';
}

/** "for weeks", "within days", "in years": an open count. */
function bareStretch({ scan, i, unit }: Look): Candidate | null {
  if (scan.word(i + 1) === 'ago') {
    return {
      from: i,
      to: i + 2,
      rule: 'units ago',
      type: 'DATE',
      meaning: { kind: 'value', value: 'PAST_REF' },
    };
  }
  if (unit === 'sec' || unit === 'quarter' || unit === 'weekend') return null;
  if (!/^(?:for|within|in|after|over|took|takes|take|lasted|spent|of)$/.test(scan.word(i - 1))) return null;
  if (scan.word(i - 1) === 'of' && !/^(?:matter|period|couple)$/.test(scan.word(i - 2))) return null;
  return {
    from: i,
    to: i + 1,
    rule: 'open duration',
    type: 'DURATION',
    meaning: { kind: 'value', value: duration(unit, null) },
  };
}

/** "year end", "year's end": where the expression ends, else null. */
function yearEnd(scan: Scan, i: number): number | null {
  if (scan.word(i + 1) === 'end') return i + 2;
  const possessive = scan.word(i + 1) === "'s" || scan.word(i + 1) === '’s';
  return possessive && scan.word(i + 2) === 'end' ? i + 3 : null;
}
