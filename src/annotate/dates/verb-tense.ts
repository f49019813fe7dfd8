import { WordFacts } from '../../text/word-facts.ts';
import type { Scan } from './scan.ts';
import { AHEAD, BEHIND, NOT_PAST, STARTERS } from './words.data.ts';

/** What a word tells of the time of its clause. */
export type Told = -1 | 0 | 0.5 | 1;

/** Words that open another clause: what stands beyond them speaks of it less. */
export const CLAUSES = new Set(
  'that which who whom whose where while because but if whether although though unless'.split(' '),
);

/** How many words a denial may stand before its verb. */
const REACH = 14;
/** Verbs whose infinitive is no plan. */
const ASPECTS = new Set(
  (
    'began started continued had used came got went managed failed helped seemed appeared able unable tried struggled ' +
    'difficult hard harder easy easier impossible possible enough on'
  ).split(' '),
);

/** Words whose infinitive tells what is to come: "decided to admit them in March". */
const RESOLVES = new Set(
  (
    'decided agreed vowed vows promised promises pledged pledges offered intended ready likely preparing poised prepared ' +
    'threatened plan intend intends aim aims'
  ).split(' '),
);

/** The end of the sentence: a stop, or a blank line on the side that one comes from. */
export function isStop(scan: Scan, i: number, step: -1 | 1): boolean {
  const word = scan.word(i);
  if (word === '.' || word === '!' || word === '?' || word === ';') return true;
  return scan.breaks(step < 0 ? i + 1 : i);
}

/** Whether a word may tell anything where its neighbours agree: few do. */
const TELLS = new WordFacts((printed) => {
  const word = printed.toLowerCase();
  return WATCHED.has(word) || AHEAD.has(word) || BEHIND.has(word) || word.endsWith('ed') ? 1 : 0;
});
const WATCHED = new Set("set to would wouldn't wouldn’t".split(' '));

/** What a word tells by itself and its neighbours; 0 for most words. */
export function tenseOf(scan: Scan, i: number): Told {
  const { words, vocabulary } = scan.reading;
  if (i < 0 || i >= words.length || TELLS.of(vocabulary)[words[i]!] === 0) return 0;
  const word = scan.word(i);
  // "set to open" lies ahead, "set the price" behind; "to meet" ahead, "to Iraq" nowhere.
  if (word === 'set') return /^(?:to|for)$/.test(scan.word(i + 1)) ? seen(scan, i) : -1;
  if (word === 'to') return infinitive(scan, i);
  if (isRefusal(scan, i)) return -1;
  if (AHEAD.has(word)) return ahead(scan, i, word);
  // "has to win", "will have to" and "has a speech" say nothing of the past.
  if ((word === 'has' || word === 'have') && /^(?:to|an?|the|no)$/.test(scan.word(i + 1))) return 0;
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

/** What a word of `AHEAD` tells where it stands. */
function ahead(scan: Scan, i: number, word: string): Told {
  // The month, and "may have fallen".
  if (word === 'may' && (scan.isCapital(i) || scan.word(i + 1) === 'have')) return 0;
  // "Hope Voss", "Meet the Press".
  if (scan.isCapital(i) && !isStop(scan, i - 1, -1)) return 0;
  // "had been scheduled for Friday" is over.
  if (word === 'could' && isDenied(scan, i)) return -1;
  // "would have been 90" and "must have fallen" are over.
  if ((word === 'would' || word === 'must') && scan.word(i + 1) === 'have') return -1;
  if (word === 'plans' && isNoun(scan, i)) return 0;
  // "coming off a debate", "as planned".
  if (word === 'coming' && /^(?:off|from|out)$/.test(scan.word(i + 1))) return 0;
  if (word === 'planned' && /^(?:as|previously|originally)$/.test(scan.word(i - 1))) return 0;
  // "unable to meet": the infinitive is told by what stands before it.
  if (word === 'meet' && scan.word(i - 1) === 'to') return 0;
  if (/(?:d|due)$/.test(word) && /^(?:had|had been)$/.test(passive(scan, i))) return -1;
  return seen(scan, i);
}

/** A future that the past saw is told weakly: "would open", "was expected", "planned to leave". */
function seen(scan: Scan, i: number): 0.5 | 1 {
  const word = scan.word(i);
  if (word === 'would' || word === 'could' || word === 'might') return 0.5;
  if (/^(?:was|were)$/.test(scan.word(i - 1))) return 0.5;
  return word === 'planned' && scan.word(i + 1) === 'to' ? 0.5 : 1;
}

const REFUSED = /^(?:say|comment|discuss|confirm|answer|speculate|elaborate|disclose|specify)$/;

/** "would not say Tuesday", "wouldn’t comment". */
function isRefusal(scan: Scan, i: number): boolean {
  if (/^wouldn['’]t$/.test(scan.word(i))) return REFUSED.test(scan.word(i + 1));
  return scan.word(i) === 'would' && scan.word(i + 1) === 'not' && REFUSED.test(scan.word(i + 2));
}

export const DETERMINERS = /^(?:the|an?|its|his|her|their|our|my|your|these|those|any|no|some|all)$/;
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
function infinitive(scan: Scan, i: number): Told {
  // "made it hard for them to meet the need"
  const before = scan.word(scan.word(i - 2) === 'for' ? i - 3 : i - 1);
  if (RESOLVES.has(before)) {
    if (DETERMINERS.test(scan.word(i + 1))) return 0;
    return /^(?:prepared|threatened|intended|offered)$/.test(before) ? 0.5 : 1;
  }
  if (!STARTERS.has(scan.word(i + 1)) || AHEAD.has(before) || ASPECTS.has(before)) return 0;
  return /^(?:was|were)$/.test(before) ? 0.5 : 1;
}

/** The auxiliary before a participle: "had been". */
const passive = (scan: Scan, i: number): string =>
  scan.word(i - 1) === 'been' ? `${scan.word(i - 2)} been` : scan.word(i - 1);
