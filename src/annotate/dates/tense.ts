import { SPEECH_FORMS } from '../../text/lexicon/reporting-words.data.ts';
import type { Scan } from './scan.ts';
import { CLAUSES, DETERMINERS, isStop, type Told, tenseOf } from './verb-tense.ts';
import { DEEDS, DEFERRED, DEFERRED_WITH, EVENTS, JUDGING, REACHED, SCHEDULED, SUDDEN } from './words.data.ts';

/**
 * Past, unknown, future; -3 is a past that is certain ("died on October 30"), ±2 where the mention's own verb tells: "stirred crowds in March". 0.5 is a future that the past
 * saw ("was to vote Tuesday"), or that only the words behind the mention tell: a weekday may be over by now.
 */
export type Tense = -3 | -2 | -1 | 0 | 0.5 | 1 | 2;

const REPORTS: ReadonlySet<string> = new Set(SPEECH_FORMS.dates.split(' '));

/** How near a verb before a mention is its own. */
const CLOSE = 6;
/** How many words a verb may stand away. */
const REACH = 14;

/**
 * Whether a mention lies behind (-1) or ahead (1), by the nearest verb or preposition in its sentence that tells:
 * "said Monday" against "will meet Monday". The words before count first, then those after; 0 where nothing tells.
 */
export function tenseAround(scan: Scan, from: number, to: number): Tense {
  const preposition = scan.word(from - 1);
  // "this year through August" is over as far as August.
  const bounded = /^(?:by|until|till|through)$/.test(preposition) && scan.word(from - 2) !== 'year';
  if (bounded) return isOver(scan, from, to) || isDone(scan, from) ? -1 : 1;
  if (preposition === 'since' || (preposition === 'following' && isPossessive(scan, to))) return -1;
  if (preposition === 'of' && scan.word(from - 2) === 'ahead') return 1;
  if (scan.lexeme(from)?.is === 'weekday' && isScheduled(scan, from, to)) return 1;
  if (isPutOff(scan, from)) return 2;
  if (isDeedOf(scan, from, to)) return -3;
  if (isDeath(scan, from)) return -3;
  if (isAheadOf(scan, from)) return isOver(scan, from, to) ? -1 : 0.5;
  return (
    twice(ownVerb(scan, from, to)) ||
    twice(told(scan, from - 1, -1, true, CLOSE)) ||
    told(scan, from - 1, -1, true) ||
    weak(told(scan, to, 1, true)) ||
    told(scan, from - 1, -1, false) ||
    weak(told(scan, to, 1, false)) ||
    (isEventOf(scan, from, to) ? 0.5 : 0)
  );
}

/** What courts and offices make known, of which one speaks when it is done: "the Feb. 22 ruling". */
const RULED = new Set('ruling rulings verdict decision announcement statement'.split(' '));

const isPossessive = (scan: Scan, to: number): boolean => /^['’]s$/.test(scan.word(to));

/** "The poll taken Thursday through Monday", "surveyed from May 3 through Sunday", "was tired by Sunday". */
function isDone(scan: Scan, from: number): boolean {
  if (scan.word(from - 1) === 'through') return told(scan, from - 2, -1, true) < 0;
  if (scan.word(from - 1) !== 'by') return false;
  return /^(?:was|were)$/.test(scan.word(from - 3)) || isReached(scan, from - 2);
}

/** "completed the release by the end of January": a deed of the past, which nothing before it makes a plan. */
function isReached(scan: Scan, start: number): boolean {
  for (let i = start; i > start - CLOSE && !isStop(scan, i, -1) && !CLAUSES.has(scan.word(i)); i--) {
    if (REACHED.has(scan.word(i))) return !/^(?:be|to|been|is|are|being|get)$/.test(scan.word(i - 1));
    if (tenseOf(scan, i) !== 0) return false;
  }
  return false;
}

/**
 * "Friday's ruling", "Monday's deadly crash", "the Jan. 6 attack", "calling Monday's drills a warning": news when it was
 * over; not "before Friday's ruling".
 */
function isDeedOf(scan: Scan, from: number, to: number): boolean {
  if (scan.word(from - 1) === 'the' && !isPossessive(scan, to)) {
    return (
      RULED.has(scan.word(to)) ||
      SUDDEN.has(scan.word(to)) ||
      (/^[a-z]+$/.test(scan.raw(to)) && SUDDEN.has(scan.word(to + 1)))
    );
  }
  if (isPossessive(scan, to) && JUDGING.has(scan.word(from - 1))) return true;
  if (!isPossessive(scan, to) || /^(?:before|of|for)$/.test(scan.word(from - 1))) return false;
  return DEEDS.has(scan.word(to + 1)) || DEEDS.has(scan.word(to + 2));
}

/** "adjourned the matter to December 4", "remanded him in custody to 2 May", "fixed March 3 for judgment": a day that a court has set. */
function isPutOff(scan: Scan, from: number): boolean {
  if (/^(?:fixed|fixes|set|sets|slated)$/.test(scan.word(from - 1))) return true;
  if (!/^(?:to|for)$/.test(scan.word(from - 1))) return false;
  for (let i = from - 2; i >= from - CLOSE - 2 && !isStop(scan, i, -1) && !CLAUSES.has(scan.word(i)); i--)
    if (DEFERRED.has(scan.word(i)) || isDeferredWith(scan, i, from))
      return scan.word(i - 1) !== 'been' || scan.word(i - 2) !== 'had';
  return false;
}

/** "put off to Friday", "put the vote off until Friday". */
function isDeferredWith(scan: Scan, verb: number, to: number): boolean {
  const behind = DEFERRED_WITH[scan.word(verb)]?.split(' ');
  if (!behind) return false;
  for (let i = verb + 1; i < to; i++) if (behind.includes(scan.word(i))) return true;
  return false;
}

/** "He died in his sleep on October 30": nobody has died on a day to come. */
function isDeath(scan: Scan, from: number): boolean {
  for (let i = from - 1; i >= from - CLOSE && !isStop(scan, i, -1) && !CLAUSES.has(scan.word(i)); i--) {
    const word = scan.word(i);
    if (word === 'died' || word === 'born') return true;
    if (word !== 'is' && tenseOf(scan, i) !== 0) return false;
  }
  return false;
}

/** "ahead of the island's vote on Tuesday", "ahead of a close Tuesday ballot". */
function isAheadOf(scan: Scan, from: number): boolean {
  for (let i = from - 1; i > from - CLOSE - 2 && !isStop(scan, i, -1) && !CLAUSES.has(scan.word(i)); i--) {
    if (scan.word(i) === 'of' && scan.word(i - 1) === 'ahead') return true;
    if (tenseOf(scan, i) !== 0) return false;
  }
  return false;
}

/** "the vote Tuesday", "Tuesday's mayoral primary": what is announced long before; nothing else tells its time. */
function isEventOf(scan: Scan, from: number, to: number): boolean {
  if (!isPossessive(scan, to))
    return EVENTS.has(scan.word(scan.word(from - 1) === 'on' ? from - 2 : from - 1));
  // "in the hours leading up to Tuesday's vote"
  if (scan.word(from - 1) === 'to' && scan.word(from - 2) === 'up') return false;
  return EVENTS.has(scan.word(to + 1)) || EVENTS.has(scan.word(to + 2)) || EVENTS.has(scan.word(to + 3));
}

/** "and on Monday announced", "who on Monday will speak": the verb right behind a day that a clause begins with. */
function ownVerb(scan: Scan, from: number, to: number): Told {
  const at = scan.word(from - 1) === 'on' ? from - 2 : from - 1;
  if (/^(?:and|who|which|that|but)$/.test(scan.word(at))) return tenseOf(scan, to);
  // "On Monday there must be an answer"
  const opens = isStop(scan, at, -1) || /^[“"‘]$/.test(scan.word(at));
  return opens && /^(?:there|we|you|i|they)$/.test(scan.word(to)) ? tenseOf(scan, to + 1) : 0;
}

/** What only the words behind tell of the future is told weakly: "his victory Tuesday will help him". */
const weak = (tense: Told): Told => (tense > 0 ? 0.5 : tense);

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

const twice = (tense: Told): Tense => (tense === 0.5 ? tense : ((tense * 2) as Tense));

/** The tense of the nearest word that tells, looking one way as far as the clause or the sentence goes. */
function told(scan: Scan, start: number, step: -1 | 1, inClause: boolean, reach = REACH): Told {
  const own = scan.quotation(start - step);
  for (let k = 0, i = start; k < reach && i >= 0 && i < scan.tokens.length; k++, i += step) {
    if (isStop(scan, i, step)) return 0;
    // What is said in a quotation tells nothing of a date outside it.
    if (own === 0 && scan.quotation(i) !== 0) continue;
    if (inClause && CLAUSES.has(scan.word(i))) return 0;
    if (step < 0 && isDeedBehind(scan, i)) return -1;
    const tense = tenseOf(scan, i);
    // "said the fair in September": when it was said is no news of the fair.
    if (tense !== 0) return reach === CLOSE && REPORTS.has(scan.word(i)) ? 0 : tense;
  }
  return 0;
}

/** "after winning the vote Tuesday", "the shooting in the town on Friday": what a mention of it says to be over. */
function isDeedBehind(scan: Scan, i: number): boolean {
  const word = scan.word(i);
  if (SUDDEN.has(word)) return scan.word(i - 1) === 'the' || /^['’]s$/.test(scan.word(i - 1));
  return word.endsWith('ing') && scan.word(i - 1) === 'after';
}

/** "Until Thursday, they had not called him", "had filed reports by Wednesday", "until Monday's vote, shares were low". */
function isOver(scan: Scan, from: number, to: number): boolean {
  const led = /^(?:until|till)$/.test(scan.word(from - 1)) && scan.isCapital(from - 1);
  const isPast = (i: number): boolean => {
    const word = scan.word(i);
    return word === 'had' || (led && i > to && (word === 'was' || word === 'were'));
  };
  for (let i = from - 1; i >= from - 8 && !isStop(scan, i, -1); i--) if (isPast(i)) return true;
  for (let i = to; i < to + 9 && !isStop(scan, i, 1); i++) if (isPast(i)) return true;
  return false;
}
