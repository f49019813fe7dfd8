import { type Candidate, type Sentence, wordAt } from './candidate.ts';
import { wordSet } from './phrases.ts';
import { looksLikeYear } from './refine-ranges.ts';

const OF_EVERY = wordSet('in of from out for');
const EACH = wordSet('every each the last past those these its his her their our');
const SCORE_NOUNS = wordSet(
  'vote votes voting ruling decision margin win wins victory loss losses lead majority defeat split draw tie score record ' +
    'game match verdict advantage edge rout triumph party-line series count tally opinion',
);
const SCORE_VERBS = wordSet(
  'won win wins lost lose beat beats beaten defeated voted vote votes lead leads led leading trail trails trailed score ' +
    'ruled passed approved tied failed rejected ahead decided split by lost edged behind supermajority',
);
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
  if (b.value >= 1800 && b.value < 2100 && b.numeral.scale === 1) return null;
  return ratio(a, b, a.value / b.value, 'so many of so many');
}

/** "4 to 1", "three-to-one". */
function odds(sentence: Sentence, a: Candidate, b: Candidate): Candidate | null {
  if (
    wordAt(sentence, a.to) !== 'to' ||
    b.from !== a.to + 1 ||
    b.value !== 1 ||
    a.value === null ||
    a.value <= 1
  )
    return null;
  return ratio(a, b, a.value, 'so many to one');
}

const ratio = (a: Candidate, b: Candidate, value: number, because: string): Candidate => ({
  ...a,
  to: b.kind === 'other' ? b.numeral.to : b.to,
  kind: 'ratio',
  unit: 'ratio',
  value,
  because,
});

/**
 * "80-19", "52 to 48", "49 percent to 47 percent": two sides' numbers. A falling pair is never a range; a rising one
 * is a score beside words of voting and winning.
 */
export function mergeScore(sentence: Sentence, a: Candidate, b: Candidate): Candidate | null {
  if (a.value === null || b.value === null || a.low !== undefined || b.low !== undefined) return null;
  const percents = a.kind === 'percent' && b.kind === 'percent';
  if (!percents && !(a.kind === 'bare' && (b.kind === 'bare' || b.kind === 'percent'))) return null;
  if (looksLikeYear(sentence, a)) return null;
  const odd = odds(sentence, a, b);
  if (odd) return odd;
  if (!Number.isInteger(a.value) && !percents) return null;
  const joint = pairJoint(sentence, a, b);
  if (!joint || !isScore(sentence, a, b, joint)) return null;
  return {
    ...a,
    to: b.to,
    kind: 'score',
    unit: b.kind === 'percent' ? '%' : null,
    value: null,
    parts: [a.value, b.value],
    because: 'the numbers of two sides',
  };
}

function pairJoint(sentence: Sentence, a: Candidate, b: Candidate): 'hyphen' | 'to' | null {
  const { atoms } = sentence;
  if (b.from === a.to) return atoms[b.from]!.join === 'hyphen' ? 'hyphen' : null;
  if (b.from !== a.to + 1) return null;
  if (atoms[a.to]!.word === 'to') return 'to';
  return /^[-–—]$/.test(atoms[a.to]!.raw) && atoms[a.to]!.join === 'glued' && atoms[b.from]!.join === 'glued'
    ? 'hyphen'
    : null;
}

function isScore(sentence: Sentence, a: Candidate, b: Candidate, joint: 'hyphen' | 'to'): boolean {
  const [first, second] = [a.value!, b.value!];
  if (a.numeral.scale !== 1 || b.numeral.scale !== 1 || first > 9999 || second > 9999) return false;
  const verbs = [1, 2, 3].some((k) => SCORE_VERBS.has(wordAt(sentence, a.from - k)));
  const noun =
    [0, 1].some((k) => SCORE_NOUNS.has(wordAt(sentence, b.to + k))) ||
    (wordAt(sentence, a.from - 1) === 'of' && SCORE_NOUNS.has(wordAt(sentence, a.from - 2)));
  if (joint === 'to')
    return (
      wordAt(sentence, a.from - 1) !== 'from' &&
      (first >= second || verbs || noun) &&
      (verbs || noun || b.kind === 'percent' || !hasNoun(sentence, b))
    );
  // "2016-17" is a season; "555-0134" a telephone number.
  if (first >= 1900 && first < 2100) return false;
  if (/^0\d/.test(wordAt(sentence, b.numeral.from)) || wordAt(sentence, b.numeral.from).length > 3)
    return false;
  return first >= second || verbs || noun;
}

const hasNoun = ({ atoms }: Sentence, b: Candidate): boolean =>
  atoms[b.to]?.type === 'word' && /s$/.test(atoms[b.to]!.word);

/** "three times the rate", "10 times more": a factor; "four times in May" counts occasions. */
export function asMultiple(sentence: Sentence, c: Candidate): Candidate | null {
  const times = wordAt(sentence, c.to);
  if (c.kind !== 'bare') return null;
  const factor = { ...c, kind: 'ratio', unit: 'ratio', to: c.to + 1 } as const;
  if (times === 'times' && MULTIPLES.has(wordAt(sentence, c.to + 1)))
    return { ...factor, because: 'so many times more' };
  if (times === 'fold' && sentence.atoms[c.to]!.join !== 'space')
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
