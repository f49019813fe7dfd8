import { type Candidate, type Sentence, wordAt } from './candidate.ts';
import { pluralPhrase } from './counted.ts';
import { wordSet } from './phrases.ts';

const OF_EVERY = wordSet('in of from out for');
const EACH = wordSet('every each the last past those these its his her their our');
const MULTIPLES = wordSet(
  'the more less fewer as higher larger greater bigger faster than its their his her what that lower smaller longer likelier better worse our older richer normal stronger',
);

/** "two in five", "19 of the past 20", "one out of every four", "$4 of every $5": a part of a whole. */
export function mergeRatio(sentence: Sentence, a: Candidate, b: Candidate): Candidate | null {
  if (
    a.value === null ||
    b.value === null ||
    a.value >= b.value ||
    a.low !== undefined ||
    b.low !== undefined
  )
    return null;
  // "19 of the past 20 days" counts days; "two in 10 minutes" does not.
  const ofDays = b.kind === 'other' && wordAt(sentence, a.to) === 'of' && a.kind === 'bare';
  if (!ofDays && a.kind !== b.kind) return null;
  if ((a.kind !== 'bare' && a.kind !== 'money') || a.numeral.form === 'fraction') return null;
  let at = a.to;
  const first = wordAt(sentence, at);
  if (!OF_EVERY.has(first)) return null;
  if (first === 'out') {
    if (wordAt(sentence, ++at) !== 'of') return null;
  }
  at++;
  let each = 0;
  while (at < b.from && EACH.has(wordAt(sentence, at)) && each < 2) {
    at++;
    each++;
  }
  if (at !== b.from) return null;
  const every = /^(?:every|each)$/.test(wordAt(sentence, b.from - 1));
  if (!every && (a.kind === 'money' || first === 'from' || first === 'for')) return null;
  // "one of the two" picks one of a group; "two in 2015" is a year.
  const printedOne = a.value === 1 && wordAt(sentence, a.numeral.from) === 'one';
  if (first === 'of' && printedOne && !every) return null;
  if (first === 'in' && each > 0 && !every) return null;
  if (/^(?:1[89]|20)\d\d$/.test(wordAt(sentence, b.numeral.from))) return null;
  return ofGroup(sentence, a, b, each) ?? ratio(a, b, a.value / b.value, 'so many of so many');
}

/** Wholes that stand for any number: "eight of 10 voters". */
const BASES: ReadonlySet<number> = new Set([10, 20, 100, 1000, 10_000, 100_000, 1_000_000]);
/** Wholes that do where what is counted is many: "four out of five adults", but "four out of five sets". */
const SMALL_BASES: ReadonlySet<number> = new Set([2, 3, 4, 5]);
const MANY = wordSet(
  'people persons adults children kids boys girls men women mothers fathers parents families households homes voters ' +
    'respondents citizens residents migrants refugees patients doctors nurses dentists teachers pupils students graduates ' +
    'workers employees employers managers drivers users customers consumers shoppers readers viewers smokers farmers ' +
    'victims prisoners inmates deaths births cases infections pregnancies marriages jobs firms companies businesses shops ' +
    'farms species cars vehicles trips flights calls prescriptions babies teenagers youngsters pensioners survivors',
);

/** Whether a whole is no group that is there, but a way to say how large a part is. */
function isRate(sentence: Sentence, b: Candidate): boolean {
  if (BASES.has(b.value!)) return true;
  if (!SMALL_BASES.has(b.value!)) return false;
  const counted = pluralPhrase(sentence, b.to, 2);
  return (
    counted === undefined || /\p{Lu}/u.test(counted) || counted.split(' ').some((word) => MANY.has(word))
  );
}

/**
 * "five of 17 members", "four out of their six games": so many of a group that is there, whose total is told with it;
 * "19 of the past 20" is a rate.
 */
function ofGroup(sentence: Sentence, a: Candidate, b: Candidate, each: number): Candidate | null {
  if (a.kind !== 'bare' || a.value === 1 || !/^(?:of|out)$/.test(wordAt(sentence, a.to))) return null;
  if (/^(?:every|each|last|past)$/.test(wordAt(sentence, b.from - 1))) return null;
  if (each === 0 && isRate(sentence, b)) return null;
  return {
    ...a,
    to: b.kind === 'other' ? b.numeral.to : b.to,
    kind: 'count',
    outOf: b.value!,
    because: 'so many of a group',
  };
}

/** A ratio of two numbers; a ratio has no unit of its own. */
export const ratio = (a: Candidate, b: Candidate, value: number, because: string): Candidate => ({
  ...a,
  to: b.kind === 'other' ? b.numeral.to : b.to,
  kind: 'ratio',
  unit: 'ratio',
  value,
  because,
});

/** "three times the rate", "10 times more": a factor; "four times in May" counts occasions. */
export function asMultiple(sentence: Sentence, c: Candidate): Candidate | null {
  const times = wordAt(sentence, c.to);
  if (c.kind !== 'bare') return null;
  const factor = { ...c, kind: 'ratio', unit: 'ratio', to: c.to + 1 } as const;
  if (times === 'times' && MULTIPLES.has(wordAt(sentence, c.to + 1)))
    return { ...factor, because: 'so many times more' };
  if (times === 'fold' && sentence.subtokens[c.to]!.join !== 'space')
    return { ...factor, because: 'so many fold' };
  return null;
}

/** "37 cents out of each dollar": money of one unit of money. */
export function moneyOfUnit(sentence: Sentence, c: Candidate): Candidate | null {
  if (c.kind !== 'money' || c.value === null) return null;
  let at = c.to;
  if (wordAt(sentence, at) === 'out') at++;
  if (
    !/^(?:of|on|from|in)$/.test(wordAt(sentence, at)) ||
    !/^(?:each|every|the)$/.test(wordAt(sentence, at + 1))
  )
    return null;
  if (!/^(?:dollar|pound|euro)$/.test(wordAt(sentence, at + 2))) return null;
  return { ...c, to: at + 3, kind: 'ratio', unit: 'ratio', because: 'so much of each unit of money' };
}
