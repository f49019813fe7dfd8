import { type Candidate, type Sentence, wordAt } from './candidate.ts';
import { isPlural } from './nouns.ts';
import { wordSet } from './phrases.ts';
import { looksLikeYear } from './refine-ranges.ts';
import { ratio } from './refine-ratios.ts';

const SCORE_NOUNS = wordSet(
  'vote votes voting ruling decision margin win wins victory loss losses lead majority defeat split draw tie score record ' +
    'game match verdict advantage edge rout triumph party-line series count tally opinion',
);
const SCORE_VERBS = wordSet(
  'won win wins lost lose beat beats beaten defeated voted vote votes lead leads led leading trail trails trailed score ' +
    'ruled passed approved tied failed rejected ahead decided split lost edged behind supermajority',
);

/**
 * "80-19", "52 to 48", "49 percent to 47 percent": two sides' numbers. A falling pair is never a range; a rising one
 * is a score beside words of voting and winning.
 */
export function mergeScore(sentence: Sentence, a: Candidate, b: Candidate): Candidate | null {
  if (a.value === null || b.value === null || a.low !== undefined || b.low !== undefined) return null;
  const percents = a.kind === 'percent' && b.kind === 'percent' && a.unit === '%';
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
  const { subtokens } = sentence;
  if (b.from === a.to) return subtokens[b.from]!.join === 'hyphen' ? 'hyphen' : null;
  if (b.from !== a.to + 1) return null;
  if (subtokens[a.to]!.word === 'to') return 'to';
  return /^[-–—]$/.test(subtokens[a.to]!.raw) &&
    subtokens[a.to]!.join === 'glued' &&
    subtokens[b.from]!.join === 'glued'
    ? 'hyphen'
    : null;
}

function isScore(sentence: Sentence, a: Candidate, b: Candidate, joint: 'hyphen' | 'to'): boolean {
  const [first, second] = [a.value!, b.value!];
  if (a.numeral.scale !== 1 || b.numeral.scale !== 1 || first > 9999 || second > 9999) return false;
  const cued = hasCue(sentence, a, b);
  if (joint === 'to') {
    // "fell from 12 percent to 8 percent" tells of one side.
    if (isComeDown(sentence, a)) return false;
    if (first < second) return cued;
    return cued || b.kind === 'percent' || !isPlural(wordAt(sentence, b.to));
  }
  // "2016-17" is a season; "555-0134" a telephone number.
  if (first >= 1900 && first < 2100) return false;
  if (isBesidePair(sentence, a, b) || isBowled(sentence, a, b)) return true;
  const printed = wordAt(sentence, b.numeral.from);
  return !/^0\d/.test(printed) && printed.length <= 3 && (first >= second || cued);
}

// In words: "from a peak of 6.2 percent to 2.8 percent".
const LONGEST_COURSE = 7;

/** Whether "from" stands before a number, and no other number between. */
function isComeDown({ subtokens }: Sentence, a: Candidate): boolean {
  for (let i = a.from - 1; i >= 0 && i >= a.from - LONGEST_COURSE; i--) {
    if (subtokens[i]!.word === 'from') return true;
    if (subtokens[i]!.type === 'figures') return false;
  }
  return false;
}

/** "1-19 to 0-17": goals and points of two sides. */
function isBesidePair({ subtokens }: Sentence, a: Candidate, b: Candidate): boolean {
  const isPair = (at: number): boolean =>
    subtokens[at]?.type === 'figures' &&
    subtokens[at + 1]?.type === 'figures' &&
    subtokens[at + 1]!.join === 'hyphen' &&
    /^\d{1,2}$/.test(subtokens[at]!.raw) &&
    /^\d{1,2}$/.test(subtokens[at + 1]!.raw);
  if (!isPair(a.from)) return false;
  const isJoint = (at: number): boolean => /^(?:to|v)$/.test(subtokens[at]?.word ?? '');
  return (isJoint(b.to) && isPair(b.to + 1)) || (isJoint(a.from - 1) && isPair(a.from - 3));
}

// In words: "took 4-62 and Leach 3-90".
const LONGEST_SPELL = 8;
const WICKETS = wordSet('took taken takes claimed returned grabbed bagged captured figures');
/** "took 4-62": wickets, and the runs that they cost; "took 4-6 weeks" is a range. */
const isBowled = (sentence: Sentence, a: Candidate, b: Candidate): boolean =>
  Array.from({ length: LONGEST_SPELL }, (_, k) => wordAt(sentence, a.from - 1 - k)).some((word) =>
    WICKETS.has(word),
  ) &&
  a.value! <= 10 &&
  b.value! >= 10 &&
  !isPlural(wordAt(sentence, b.to)) &&
  /^(?:[.,;:)]|and|as|in|off|from|to|)$/.test(wordAt(sentence, b.to));

/** A word of winning, losing or voting just before the pair, or what was voted on behind it. */
function hasCue(sentence: Sentence, a: Candidate, b: Candidate): boolean {
  if ([1, 2, 3].some((k) => SCORE_VERBS.has(wordAt(sentence, a.from - k)))) return true;
  if ([0, 1].some((k) => SCORE_NOUNS.has(wordAt(sentence, b.to + k)))) return true;
  return wordAt(sentence, a.from - 1) === 'of' && SCORE_NOUNS.has(wordAt(sentence, a.from - 2));
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
