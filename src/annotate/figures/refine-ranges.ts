import { type Candidate, type Sentence, wordAt } from './candidate.ts';
import { DAY_OF_MONTH } from './find-others.ts';
import { isContent } from './nouns.ts';
import { wordSet } from './phrases.ts';

const CHANGES = wordSet(
  'rose rise rises risen rising gained gain gains gaining lost lose loses added adds shed sheds slid slides advanced slumped firmed eased fell fall falls fallen falling grew grow grows grown growing dropped drop drops dropping ' +
    'increased increase increases increasing decreased decrease declined decline declines declining climbed climb jumped jump ' +
    'went gone going up down slipped sank soared surged cut reduced reduce raised raise raising lowered lower expanded expand shrank ' +
    'moved doubled tripled widened narrowed improved edged swelled swollen plunged tumbled plummeted ballooned changed boosted boost',
);
const RANGES = wordSet(
  'range ranged ranges ranging anywhere varied vary varies varying between span spanning spanned',
);

/** How two numbers next to each other are joined. */
type Joint = 'to' | 'hyphen' | 'and' | 'or' | 'comma' | null;

function jointOf(sentence: Sentence, a: Candidate, b: Candidate): Joint {
  const { subtokens } = sentence;
  const gap = b.from - a.to;
  if (gap === 0) return subtokens[b.from]!.join === 'hyphen' ? 'hyphen' : null;
  const first = subtokens[a.to]!;
  if (gap === 1) {
    if (first.word === 'to' || first.word === 'through' || first.word === 'and' || first.word === 'or')
      return first.word === 'through' ? 'to' : first.word;
    if (first.raw === ',') return 'comma';
    return /^[-–—−]$/.test(first.raw) && tight(sentence, a, b) ? 'hyphen' : null;
  }
  // "18- to 24-year-old", "18-to-24"
  if (gap === 2 && first.raw === '-' && wordAt(sentence, a.to + 1) === 'to') return 'to';
  if (gap === 2 && first.raw === '-' && wordAt(sentence, a.to + 1) === 'or') return 'or';
  return null;
}

const tight = ({ subtokens }: Sentence, a: Candidate, b: Candidate): boolean =>
  subtokens[a.to]!.join === 'glued'
    ? subtokens[b.from]!.join === 'glued'
    : subtokens[b.from]!.join === 'space';

/**
 * One figure of two numbers that bound it: "5 to 7 million", "$5-10 million", "€1.2bn–€1.5bn", "between 5 and 10 percent",
 * "two or three". A first number without a unit takes the second one's; "from 5 to 7 percent" after "rose" stays two.
 */
export function mergeRange(sentence: Sentence, a: Candidate, b: Candidate): Candidate | null {
  const joint = jointOf(sentence, a, b);
  if (!joint || a.value === null || b.value === null || a.parts || b.parts || a.low !== undefined)
    return null;
  if (a.because === DAY_OF_MONTH) return moreDays(sentence, a, b, joint);
  if (looksLikeYear(sentence, a) && !looksLikeYear(sentence, b)) return null;
  const lead = wordAt(sentence, a.from - 1);
  // "between 5 and 7", "between the ages of 18 and 54"
  if (joint === 'and' && lead !== 'between' && !(lead === 'of' && wordAt(sentence, a.from - 2) === 'ages'))
    return null;
  // "four, five years": a speaker's range.
  if (
    joint === 'comma' &&
    !(a.kind === 'bare' && b.kind === 'other' && b.value <= a.value + 1 && b.value <= 20)
  )
    return null;
  if (joint === 'or' && (a.kind !== 'bare' || b.value > 100 * a.value)) return null;
  if (!sameUnit(a, b, joint)) return null;
  const low = scaled(a, b, joint === 'hyphen' && /^\d{1,3},000$/.test(wordAt(sentence, b.numeral.from)));
  const high = b.value;
  if (low >= high) return null;
  if (joint === 'to' && lead === 'from' && b.kind !== 'other' && isChange(sentence, a)) return null;
  // "rose 3 cents to $5": by how much, and to what.
  if (joint === 'to' && a.kind !== 'bare' && a.kind === b.kind && CHANGES.has(lead)) return null;
  if (joint === 'to' && isTotal(sentence, a, b)) return null;
  const whole = a.kind === 'bare' ? b : a;
  return {
    ...whole,
    from: a.from,
    to: b.to,
    numeral: b.numeral,
    value: null,
    low,
    high,
    because: 'a range of two numbers',
  };
}

/** "Nov. 6 to 10", "May 4 and 5": more days; not in "May 4 and 5 people". */
function moreDays({ subtokens }: Sentence, a: Candidate, b: Candidate, joint: Joint): Candidate | null {
  if (b.kind !== 'bare' || b.value === null || b.value > 31 || joint === 'or') return null;
  return /^\p{Ll}.*s$/u.test(subtokens[b.to]?.raw ?? '') ? null : { ...a, to: b.to };
}

/** "by 2030 to 32 percent": four figures without a comma that name a year more often than they count. */
export function looksLikeYear({ subtokens }: Sentence, { kind, numeral }: Candidate): boolean {
  return kind === 'bare' && numeral.scale === 1 && /^(?:1[89]|20)\d\d$/.test(subtokens[numeral.from]!.raw);
}

function sameUnit(a: Candidate, b: Candidate, joint: Joint): boolean {
  if (a.kind === b.kind) return a.unit === b.unit;
  if (a.kind === 'bare')
    return (
      (a.numeral.form !== 'fraction' && b.kind !== 'money') ||
      (b.kind === 'money' && b.numeral.from === b.from)
    );
  // "$5-10 million": the second number has no unit of its own behind it.
  return (
    a.kind === 'money' &&
    b.kind === 'bare' &&
    a.numeral.to === a.to &&
    (joint === 'hyphen' || b.numeral.scale > 1 || joint === 'and')
  );
}

/** "5 to 7 million": the scale word counts for both, unless the first number is large already. */
function scaled(a: Candidate, b: Candidate, inThousands: boolean): number {
  const value = a.value!;
  // "5-6,000"
  if (inThousands && a.kind === 'bare' && a.numeral.form === 'figures' && value < b.value! / 1000)
    return value * 1000;
  if (a.numeral.scale > 1 || b.numeral.scale <= 1 || value >= 1000 || b.value === null) return value;
  return value * b.numeral.scale < b.value ? value * b.numeral.scale : value;
}

/** "rose by 12 to 340": by how many, and to how many; "will rise by 10 to 15 a year" is a range. */
function isTotal(sentence: Sentence, a: Candidate, b: Candidate): boolean {
  const by = wordAt(sentence, a.from - 1) === 'by';
  if (!CHANGES.has(wordAt(sentence, a.from - (by ? 2 : 1)))) return false;
  if (a.kind === 'bare' && b.kind === 'bare') {
    const past = /^(?:rose|fell|grew|sank|\w+ed)$/.test(wordAt(sentence, a.from - (by ? 2 : 1)));
    return b.value! >= 3 * a.value! || (past && !isContent(sentence, b.to));
  }
  return by && a.kind === b.kind;
}

/** "rose from 5 to 7": before and after, no range; "ranging from" is one. */
function isChange(sentence: Sentence, a: Candidate): boolean {
  for (let i = a.from - 2; i >= 0 && i >= a.from - 8; i--) {
    if (RANGES.has(wordAt(sentence, i))) return false;
    if (CHANGES.has(wordAt(sentence, i))) return true;
  }
  return false;
}

/** "from 5 to 7 percent": two figures, and the first takes the unit of the second. */
export function shareUnit(sentence: Sentence, a: Candidate, b: Candidate): Candidate | null {
  const joint = jointOf(sentence, a, b);
  if (
    a.kind !== 'bare' ||
    !joint ||
    joint === 'hyphen' ||
    !/^(?:percent|other|temperature|age)$/.test(b.kind)
  )
    return null;
  if (joint === 'and' && b.kind !== 'percent' && b.kind !== 'other') return null;
  if (a.numeral.form === 'fraction' || looksLikeYear(sentence, a)) return null;
  return { ...a, kind: b.kind, unit: b.unit, because: `shares the unit of the number after "${joint}"` };
}
