import type { Scan } from './scan.ts';
import { AHEAD, BEHIND, NOT_PAST, SCHEDULED, STARTERS } from './words.data.ts';

/** Past, unknown, future; ±2 where the mention's own verb tells: "stirred crowds in March". */
export type Tense = -2 | -1 | 0 | 1 | 2;

/** Words that open another clause: what stands beyond them speaks of it less. */
const CLAUSES = new Set(
  'that which who whom whose where while because but if whether although though unless'.split(' '),
);

const REPORTS = /^(?:said|says|told|added|noted)$/;

/** How near a verb before a mention is its own. */
const CLOSE = 6;
/** How many words a verb may stand away. */
const REACH = 14;
/** Verbs whose infinitive is no plan. */
const ASPECTS = new Set(
  'began started continued had used came got went managed failed helped seemed appeared able unable tried struggled'.split(
    ' ',
  ),
);

/** Words whose infinitive tells what is to come: "decided to admit them in March". */
const RESOLVES = new Set(
  'decided agreed vowed vows promised promises pledged pledges offered intended ready likely preparing poised'.split(
    ' ',
  ),
);

/**
 * Whether a mention lies behind (-1) or ahead (1), by the nearest verb or preposition in its sentence that tells:
 * "said Monday" against "will meet Monday". The words before count first, then those after; 0 where nothing tells.
 */
export function tenseAround(scan: Scan, from: number, to: number): Tense {
  const preposition = scan.word(from - 1);
  // "this year through August" is over as far as August.
  const bounded = /^(?:by|until|till|through)$/.test(preposition) && scan.word(from - 2) !== 'year';
  if (bounded) return isOver(scan, from, to) ? -1 : 1;
  if (preposition === 'since') return -1;
  if (preposition === 'of' && scan.word(from - 2) === 'ahead') return 1;
  if (scan.lexeme(from)?.is === 'weekday' && isScheduled(scan, from, to)) return 1;
  return (
    twice(told(scan, from - 1, -1, true, CLOSE)) ||
    told(scan, from - 1, -1, true) ||
    told(scan, to, 1, true) ||
    told(scan, from - 1, -1, false) ||
    told(scan, to, 1, false)
  );
}

/** "The county holds its fair on Friday", "spoke before Friday's vote"; but "had slept before Friday's vote". */
function isScheduled(scan: Scan, from: number, to: number): boolean {
  if (/^['’]s$/.test(scan.word(to))) {
    // "their share before Friday's sale": without a deed before it, the day may as well be over.
    return scan.word(from - 1) === 'before' && told(scan, from - 2, -1, true) < 0 && !isOver(scan, from, to);
  }
  for (let i = from - 1; i >= from - CLOSE && !isStop(scan, i, -1) && !CLAUSES.has(scan.word(i)); i--) {
    if (SCHEDULED.has(scan.word(i))) return !isPlural(scan, i);
    if (tenseOf(scan, i) !== 0) return false;
  }
  return false;
}

/** "won 300 votes", "the returns", "heads of state": a noun, as a clause has one finite verb only. */
const isPlural = (scan: Scan, i: number): boolean =>
  scan.isNumber(i - 1) ||
  DETERMINERS.test(scan.word(i - 1)) ||
  scan.word(i + 1) === 'of' ||
  told(scan, i - 1, -1, true, CLOSE) < 0;

const twice = (tense: -1 | 0 | 1): Tense => (tense * 2) as Tense;

/** The tense of the nearest word that tells, looking one way as far as the clause or the sentence goes. */
function told(scan: Scan, start: number, step: -1 | 1, inClause: boolean, reach = REACH): -1 | 0 | 1 {
  for (let k = 0, i = start; k < reach && i >= 0 && i < scan.tokens.length; k++, i += step) {
    if (isStop(scan, i, step) || (inClause && CLAUSES.has(scan.word(i)))) return 0;
    const tense = tenseOf(scan, i);
    // "said the fair in September": when it was said is no news of the fair.
    if (tense !== 0) return reach === CLOSE && REPORTS.test(scan.word(i)) ? 0 : tense;
  }
  return 0;
}

/** The end of the sentence: a stop, or a blank line on the side that one comes from. */
function isStop(scan: Scan, i: number, step: -1 | 1): boolean {
  const word = scan.word(i);
  if (word === '.' || word === '!' || word === '?' || word === ';') return true;
  return scan.breaks(step < 0 ? i + 1 : i);
}

function tenseOf(scan: Scan, i: number): -1 | 0 | 1 {
  const word = scan.word(i);
  // "set to open" lies ahead, "set the price" behind; "to meet" ahead, "to Iraq" nowhere.
  if (word === 'set') return /^(?:to|for)$/.test(scan.word(i + 1)) ? 1 : -1;
  if (word === 'to') return infinitive(scan, i);
  // "had been scheduled for Friday" is over.
  if (word === 'could' && isDenied(scan, i)) return -1;
  // "would have been 90" is over.
  if (word === 'would' && scan.word(i + 1) === 'have') return -1;
  if (word === 'plans' && isNoun(scan, i)) return 0;
  // "unable to meet": the infinitive is told by what stands before it.
  if (word === 'meet' && scan.word(i - 1) === 'to') return 0;
  if (AHEAD.has(word)) return /(?:d|due)$/.test(word) && /^(?:had|had been)$/.test(passive(scan, i)) ? -1 : 1;
  // "has to win" and "will have to" say nothing of the past.
  if ((word === 'has' || word === 'have') && scan.word(i + 1) === 'to') return 0;
  // "will be held", "to be completed": the participle says nothing, what stands before it does.
  if (scan.word(i - 1) === 'be') return 0;
  if (BEHIND.has(word)) return -1;
  if (
    word.length > 4 &&
    word.endsWith('ed') &&
    !word.startsWith('un') &&
    !scan.isCapital(i) &&
    !NOT_PAST.has(word)
  )
    return -1;
  return 0;
}

const DETERMINERS = /^(?:the|an?|its|his|her|their|our|my|your|these|those|any|no|some|all)$/;
/** "its plans", "withdrawal plans in October"; but "he plans to leave". */
const isNoun = (scan: Scan, i: number): boolean =>
  scan.word(i + 1) !== 'to' || DETERMINERS.test(scan.word(i - 1));

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
  if (RESOLVES.has(before)) return DETERMINERS.test(scan.word(i + 1)) ? 0 : 1;
  return STARTERS.has(scan.word(i + 1)) && !AHEAD.has(before) && !ASPECTS.has(before) ? 1 : 0;
}

/** The auxiliary before a participle: "had been". */
const passive = (scan: Scan, i: number): string =>
  scan.word(i - 1) === 'been' ? `${scan.word(i - 2)} been` : scan.word(i - 1);

/** "Until Thursday, they had not called him", "had filed reports by Wednesday", "until Monday's vote, shares were low". */
function isOver(scan: Scan, from: number, to: number): boolean {
  const led = /^(?:until|till)$/.test(scan.word(from - 1)) && scan.isCapital(from - 1);
  for (let i = from - 8; i < to + 6; i++) {
    if (i === from) continue;
    const word = scan.word(i);
    if (word === 'had' || (led && i > to && (word === 'was' || word === 'were'))) return true;
  }
  return false;
}
