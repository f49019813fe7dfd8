import type { Scan } from './scan.ts';
import { AHEAD, BEHIND, NOT_PAST, STARTERS } from './words.data.ts';

export type Tense = -1 | 0 | 1;

/** Words that open another clause: what stands beyond them speaks of it less. */
const CLAUSES = new Set(
  'that which who whom whose where while because but if whether although though unless'.split(' '),
);

/** How many words a verb may stand away. */
const REACH = 14;
/** Verbs whose infinitive is no plan. */
const ASPECTS = new Set(
  'began started continued had used came got went managed failed helped seemed appeared'.split(' '),
);

/**
 * Whether a mention lies behind (-1) or ahead (1), by the nearest verb or preposition in its sentence that tells:
 * "said Monday" against "will meet Monday". The words before count first, then those after; 0 where nothing tells.
 */
export function tenseAround(scan: Scan, from: number, to: number): Tense {
  const preposition = scan.word(from - 1);
  if (/^(?:by|until|till|through)$/.test(preposition)) return hadAround(scan, from, to) ? -1 : 1;
  if (preposition === 'since') return -1;
  if (preposition === 'of' && scan.word(from - 2) === 'ahead') return 1;
  return (
    told(scan, from - 1, -1, true) ||
    told(scan, to, 1, true) ||
    told(scan, from - 1, -1, false) ||
    told(scan, to, 1, false)
  );
}

/** The tense of the nearest word that tells, looking one way as far as the clause or the sentence goes. */
function told(scan: Scan, start: number, step: -1 | 1, inClause: boolean): Tense {
  for (let k = 0, i = start; k < REACH && i >= 0 && i < scan.tokens.length; k++, i += step) {
    if (isStop(scan, i, step) || (inClause && CLAUSES.has(scan.word(i)))) return 0;
    const tense = tenseOf(scan, i);
    if (tense !== 0) return tense;
  }
  return 0;
}

/** The end of the sentence: a stop, or a blank line on the side that one comes from. */
function isStop(scan: Scan, i: number, step: -1 | 1): boolean {
  const word = scan.word(i);
  if (word === '.' || word === '!' || word === '?' || word === ';') return true;
  return scan.breaks(step < 0 ? i + 1 : i);
}

function tenseOf(scan: Scan, i: number): Tense {
  const word = scan.word(i);
  // "set to open" lies ahead, "set the price" behind; "to meet" ahead, "to Iraq" nowhere.
  if (word === 'set') return /^(?:to|for)$/.test(scan.word(i + 1)) ? 1 : -1;
  if (word === 'to') return infinitive(scan, i);
  // "had been scheduled for Friday" is over.
  if (word === 'could' && isDenied(scan, i)) return -1;
  if (AHEAD.has(word)) return /(?:d|due)$/.test(word) && /^(?:had|had been)$/.test(passive(scan, i)) ? -1 : 1;
  if (BEHIND.has(word)) return -1;
  if (
    word.length > 4 &&
    word.endsWith('ed') &&
    !word.startsWith('un') &&
    !scan.isCapital(i) &&
    !NOT_PAST.has(word)
  ) {
    // "will be completed", "to be paid": the participle says nothing, what stands before it does.
    return scan.word(i - 1) === 'be' ? 0 : -1;
  }
  return 0;
}

/** "could not be reached", "neither could be reached": what was not possible is over. */
function isDenied(scan: Scan, i: number): boolean {
  if (scan.word(i + 1) === 'not') return true;
  for (let k = i - 1; k > i - REACH && k >= 0 && !isStop(scan, k, -1); k--) {
    if (/^(?:neither|nor|none|nobody)$/.test(scan.word(k))) return true;
  }
  return false;
}

/** "agreed to meet" lies ahead; "due to expire" is told by "due", "began to sing" by "began". */
function infinitive(scan: Scan, i: number): 0 | 1 {
  const before = scan.word(i - 1);
  return STARTERS.has(scan.word(i + 1)) && !AHEAD.has(before) && !ASPECTS.has(before) ? 1 : 0;
}

/** The auxiliary before a participle: "had been". */
const passive = (scan: Scan, i: number): string =>
  scan.word(i - 1) === 'been' ? `${scan.word(i - 2)} been` : scan.word(i - 1);

/** "Until Thursday, they had not called him", "had filed reports by Wednesday". */
function hadAround(scan: Scan, from: number, to: number): boolean {
  for (let i = from - 8; i < to + 6; i++) if (i !== from && scan.word(i) === 'had') return true;
  return false;
}
