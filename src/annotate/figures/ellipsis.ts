import { type Candidate, type Sentence, wordAt } from './candidate.ts';
import { endsClause, numberOf } from './counted.ts';

/** What the last count of a sentence counts, for the sentence behind it. */
export interface Counted {
  readonly index: number;
  readonly block: number;
  readonly sentence: Sentence;
  readonly of?: string | undefined;
  /** The word before that count: "we `had` nine cases". */
  readonly verb?: string | undefined;
}

/** "We had nine new cases. Last week we had 88.", "… the number of its beds. There were 165.": the noun goes on. */
export function saidBefore(
  sentence: Sentence,
  { from }: Candidate,
  before: Counted | undefined,
): string | undefined {
  const verb = wordAt(sentence, from - 1);
  if (!before || !/^(?:had|has|have|was|were|are|lost|won|sold|counted|found|saw)$/.test(verb))
    return undefined;
  if (before.of !== undefined && before.verb === verb) return before.of;
  const existing = wordAt(sentence, from - 2) === 'there';
  return existing
    ? (before.of ?? numberOf(before.sentence, before.sentence.subtokens.length - 1))
    : undefined;
}

/** "35 fewer", "20 more". */
export const isCompared = (sentence: Sentence, { to }: Candidate): boolean =>
  /^(?:more|fewer|less)$/.test(wordAt(sentence, to));

const GOES_ON =
  /^(?:lost|won|has|had|have|kept|sold|left|bought|made|wounding|injuring|losing|\p{L}{2,}ed)$/u;

/** "lost 25 beds, not 35", "fought three elections and lost three": the noun is not said again. */
export function isElliptic(sentence: Sentence, { from, to }: Candidate): boolean {
  if (!endsClause(sentence, to)) return false;
  const [before, last] = [wordAt(sentence, from - 2), wordAt(sentence, from - 1)];
  if (last === 'not') return before === ',' || before === 'and';
  return /^(?:and|but)$/.test(before) && GOES_ON.test(last);
}
