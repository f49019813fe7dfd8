import { foldName } from '../../text/fold.ts';

/** The folded words of a quote, as they are compared. */
export interface ComparedWords {
  /** Stretch by stretch: without what interrupts them. */
  readonly stretches: readonly (readonly string[])[];
  /** Every so many of them in a row as are no formula. */
  readonly runs: ReadonlySet<string>;
}

/** How two quotes repeat each other. */
export interface SharedWords {
  /** Whether all words of the one are in the other, and the other way round. */
  readonly isWholeThere: boolean;
  readonly isWholeHere: boolean;
}

/** Words in a row that are the same… */
const RUN = 5;
/** …and the share of the shorter quote's words that the other one has, in threes. */
const LEAST = 0.5;
const THREE = 3;
/** All of them: papers differ in a word here and there ("though", "although"). */
const WHOLE = 0.85;

const MARKED = /[“"]([^“”"]+)[”"]/g;

/** @param text a quote with its quotation marks, as the table of quotes has it */
export function comparedWords(text: string, isVerbatim: boolean): ComparedWords {
  const marked = Array.from(text.replaceAll("''", '"').matchAll(MARKED), ([, words]) => words!);
  const told = marked.length > 0 || !isVerbatim ? marked : [text];
  const stretches = told.map((words) => foldName(words).split(' '));
  return { stretches, runs: inRow(stretches, RUN) };
}

/**
 * Whether two quotes of one speaker within days are the same utterance: five words in a row are the same, and half of the
 * shorter one is. A formula that somebody uses every day ("the president of the United States") is not enough.
 */
export function sharedWords(one: ComparedWords, other: ComparedWords): SharedWords | null {
  if (!other.runs.values().some((run) => one.runs.has(run))) return null;
  const [there, here] = [coveredBy(one, other), coveredBy(other, one)];
  const longer = one.stretches.flat().length - other.stretches.flat().length;
  // Of two that are as long whichever has more in the other: the same from both ends.
  const ofShorter = longer === 0 ? Math.max(there, here) : longer < 0 ? there : here;
  if (ofShorter < LEAST) return null;
  return { isWholeThere: there >= WHOLE, isWholeHere: here >= WHOLE };
}

/** The share of words that stand in the other quote too, three in a row. */
function coveredBy({ stretches }: ComparedWords, other: ComparedWords): number {
  const known = inRow(other.stretches, THREE);
  let covered = 0;
  for (const words of stretches) {
    let until = 0;
    for (const [at, three] of rows(words, THREE).entries())
      if (known.has(three)) {
        covered += at + THREE - Math.max(at, until);
        until = at + THREE;
      }
  }
  return covered / stretches.flat().length;
}

const inRow = (stretches: ComparedWords['stretches'], length: number): Set<string> =>
  new Set(stretches.flatMap((words) => rows(words, length)));

/** Every so many words in a row. */
const rows = (words: readonly string[], length: number): string[] =>
  words.slice(length - 1).map((_, at) => words.slice(at, at + length).join(' '));
