import { type Candidate, printed, type Sentence, wordAt } from './candidate.ts';
import { functionWords, isContent, isPlural } from './nouns.ts';
import { wordSet } from './phrases.ts';
import { phraseBefore } from './qualifiers.ts';

/** Verbs whose subject is what a figure behind them is said of. */
const TELLING = wordSet(
  'is are was were be been cost costs totals totaled totalled reached reaches hit rose rise rises risen fell fall falls fallen climbed jumped ' +
    'slipped dropped gained lost closed ended stood stands grew grown increased decreased declined amounted amounts averaged averages ' +
    'soared plunged tumbled surged sank slid edged shrank came comes ranged costing estimated valued priced',
);
/** What stands between a subject and its verb, or a verb and its figure, and says nothing of either. */
const AUXILIARIES = wordSet(
  "will would shall should has have had is are was were be been being to may might could can must not n't also now already still " +
    'only just then again therefore reportedly estimated expected likely supposed thought believed forecast so far',
);
const BETWEEN = wordSet(
  'at by to from up down worth some about only just another a an roughly as much over under',
);
const DETERMINERS = wordSet(
  'the a an this that these those its his her their our my your all each every both any no',
);
const PREPOSITIONS = wordSet('of in for on at over from to by with under between against about');
/** Heads that say nothing by themselves: "a total of", "an average of". */
const EMPTY = wordSet(
  'total number sum amount average minimum maximum excess order rate level figure range kind value majority most some all none one half part ' +
    'out because ahead instead favor favour lack age ages front spite terms top tune least worth equivalent percent',
);
const LONGEST = 4;
const REACH = 12;

/** "a loan of 25 million euros", "its net profit of £6.3m": the noun whose size the figure is. */
export function headBefore(sentence: Sentence, c: Candidate): string | undefined {
  const of = qualifiersStart(sentence, c.from) - 1;
  if (wordAt(sentence, of) !== 'of') return undefined;
  const phrase = nounPhraseEnding(sentence, of);
  return phrase && !EMPTY.has(wordAt(sentence, of - 1)) ? printed(sentence, phrase) : undefined;
}

/** "The order was worth 186 million dollars", "Treatment of the outbreak has cost …", "Prices rose by 4 percent". */
export function subjectOf(sentence: Sentence, c: Candidate): string | undefined {
  const verb = verbBefore(sentence, c.from);
  if (verb < 0) return undefined;
  let end = verb;
  while (end > 0 && (AUXILIARIES.has(wordAt(sentence, end - 1)) || wordAt(sentence, end - 1).endsWith('ly')))
    end--;
  const phrase = agreeingHead(sentence, end) ?? leftmostPhrase(sentence, end) ?? firstPhrase(sentence, end);
  return phrase && saysSomething(sentence, phrase) ? printed(sentence, phrase) : undefined;
}

/** Not "Clinton's fell by three points", "the richest 1 percent grew", "it is going to be". */
function saysSomething(sentence: Sentence, { from, to }: Phrase): boolean {
  const last = wordAt(sentence, to - 1);
  if (/^(?:['’]s?|percent|number)$/.test(last)) return false;
  return to - from > 1 || !last.endsWith('ing');
}

/** "put the damage at €8m": what is put, valued, estimated at a sum. */
export function valuedObject(sentence: Sentence, c: Candidate): string | undefined {
  const at = qualifiersStart(sentence, c.from) - 1;
  if (wordAt(sentence, at) !== 'at') return undefined;
  for (let i = at - 1; i > at - REACH && i >= 0; i--) {
    if (!/^(?:put|puts|putting|valued|values|valuing|estimated|estimates|priced)$/.test(wordAt(sentence, i)))
      continue;
    let from = i + 1;
    while (DETERMINERS.has(wordAt(sentence, from))) from++;
    let to = from;
    while (to < at && to < from + LONGEST && isContent(sentence, to)) to++;
    return to > from ? printed(sentence, { from, to }) : undefined;
  }
  return undefined;
}

/** "Björn Hallavik, 57,": the name before an age. */
export function namedBefore(sentence: Sentence, c: Candidate): string | undefined {
  if (wordAt(sentence, c.from - 1) !== ',') return undefined;
  const to = c.from - 1;
  let from = to;
  while (from > 0 && to - from < LONGEST && /^\p{Lu}/u.test(sentence.subtokens[from - 1]!.raw)) from--;
  return from < to ? printed(sentence, { from, to }) : undefined;
}

interface Phrase {
  readonly from: number;
  readonly to: number;
}

/** Where the words that bound a figure begin: "at least 50 percent". */
function qualifiersStart(sentence: Sentence, from: number): number {
  let start = from;
  for (let chain = 0; chain < 3; chain++) start -= phraseBefore(sentence, start);
  return start;
}

/** The verb that tells of the figure, past other figures: "closed down 17 percent at 2.30 euros"; -1 for none. */
function verbBefore(sentence: Sentence, from: number): number {
  const start = qualifiersStart(sentence, from);
  for (let i = start - 1; i >= 0 && i > start - 7; i--) {
    const word = wordAt(sentence, i);
    if (TELLING.has(word)) return i;
    const skipped =
      BETWEEN.has(word) ||
      sentence.subtokens[i]!.type === 'figures' ||
      /^(?:percent|%|per|cent|points?)$/.test(word);
    if (!skipped) return -1;
  }
  return -1;
}

/** The noun phrase that ends before subtoken `end`, determiners left out. */
function nounPhraseEnding(sentence: Sentence, end: number): Phrase | null {
  let from = end;
  while (from > 0 && end - from < LONGEST && (isContent(sentence, from - 1) || isLink(sentence, from - 1)))
    from--;
  while (from < end && isLink(sentence, from)) from++;
  return from < end && !/(?:ed|ly)$/.test(wordAt(sentence, end - 1)) ? { from, to: end } : null;
}

/** The possessive between nouns. */
const isLink = (sentence: Sentence, i: number): boolean =>
  /^['’]s?$/.test(wordAt(sentence, i)) && sentence.subtokens[i]?.join === 'glued';

/** The phrase before a verb, past what hangs on it: "Treatment of the outbreak", "enrolment at colleges and schools". */
function leftmostPhrase(sentence: Sentence, end: number): Phrase | null {
  let phrase = nounPhraseEnding(sentence, end);
  for (let chain = 0; phrase && chain < 3; chain++) {
    let before = phrase.from;
    while (before > 0 && DETERMINERS.has(wordAt(sentence, before - 1))) before--;
    const joined = /^(?:and|or)$/.test(wordAt(sentence, before - 1)) && isContent(sentence, before - 2);
    if (!joined && !PREPOSITIONS.has(wordAt(sentence, before - 1))) return phrase;
    const outer = nounPhraseEnding(sentence, before - 1);
    if (joined && !outer) return phrase;
    phrase = outer;
  }
  return phrase;
}

/** The subject of a verb that "and" or a comma joins to the one before: "The bridge will be long, will cost …". */
function firstPhrase(sentence: Sentence, end: number): Phrase | null {
  if (!/^(?:,|and|but)$/.test(wordAt(sentence, end - 1))) return null;
  let from = 0;
  while (DETERMINERS.has(wordAt(sentence, from))) from++;
  let to = from;
  while (to < end && to < from + LONGEST && (isContent(sentence, to) || isHyphened(sentence, to))) to++;
  return to > from && functionWords.has(wordAt(sentence, to)) ? { from, to } : null;
}

/** "Shipments that they made last year were worth": the plural before a relative clause that ends in a singular. */
function agreeingHead(sentence: Sentence, end: number): Phrase | null {
  if (!/^(?:were|are)$/.test(wordAt(sentence, end)) || isPlural(wordAt(sentence, end - 1))) return null;
  let from = 0;
  while (DETERMINERS.has(wordAt(sentence, from))) from++;
  let to = from;
  while (to < end && to < from + LONGEST && isContent(sentence, to)) to++;
  const related = /^(?:that|which|who)$/.test(wordAt(sentence, to));
  return related && to > from && isPlural(wordAt(sentence, to - 1)) ? { from, to } : null;
}

/** "four-lane crossing": the number in front is part of the phrase. */
const isHyphened = ({ subtokens }: Sentence, i: number): boolean => subtokens[i + 1]?.join === 'hyphen';
