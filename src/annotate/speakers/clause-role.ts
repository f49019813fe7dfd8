import type { Span } from '../../model/span.ts';
import { kindOfToken, TokenKind } from '../../text/tokens.ts';
import { WordFacts } from '../../text/word-facts.ts';
import { reportingWord } from '../quotes/reporting-words.ts';
import type { Reading } from '../reading.ts';
import { isBodyNoun, isSomebody } from './describe.ts';
import { ACTING, PREPOSITIONS, RELATIVES } from './source-words.data.ts';

/** As what a name stands in its clause: the subject, behind a preposition, or behind a verb, which does something to it. */
export type ClauseRole = 'subject' | 'object' | 'patient';

// Titles, first names and the like between a clause's opening and the name: "under President Barack Obama".
const LEAD_IN = 6;
const OPENS_CLAUSE = new Set(
  `${RELATIVES} but as though although until unless how why what so then`.split(' '),
);
const GOVERNS = new Set(PREPOSITIONS.split(' '));
const SKIPPED = /^(?:\p{Lu}.*|the|former|then|\.)$/u;
// "A smiling Voss": no verb.
const NO_VERB_BEHIND = new Set([...'a an the his her its their newly recently'.split(' '), ...'"”’»\'']);
const ACTS = new Set(ACTING.split(' '));
/** Classes of reporting verbs whose object is a person; behind the others a clause may follow: "said Voss would". */
const TAKE_A_PERSON = new Set(['tell', 'ask', 'urge', 'call', 'criticise', 'praise', 'support']);

/** What a word before a name says of the name's place in its clause. */
const ClauseWord = { nothing: 0, opens: 1, governs: 2, mark: 3, skipped: 4, acts: 5 } as const;

export const CLAUSE_WORDS = new WordFacts((word) => {
  const lower = word.toLowerCase();
  if (OPENS_CLAUSE.has(lower)) return ClauseWord.opens;
  if (GOVERNS.has(lower)) return ClauseWord.governs;
  if (kindOfToken(word) === TokenKind.punctuation && word !== '.') return ClauseWord.mark;
  if (SKIPPED.test(word)) return ClauseWord.skipped;
  return actsOnSomebody(word) ? ClauseWord.acts : ClauseWord.nothing;
});

/** "told", "forcing", "endorsed", "beat": a verb before a name that is its object. */
export function actsOnSomebody(lower: string): boolean {
  if (ACTS.has(lower)) return true;
  const reporting = reportingWord(lower);
  if (reporting) return reporting.form !== 'noun' && TAKE_A_PERSON.has(reporting.group);
  return /^\p{Ll}{2,}(?:ing|ed)$/u.test(lower);
}

/**
 * A name that opens its sentence or clause is its subject, near enough; one behind a preposition or a verb is not.
 * @param from first token of the sentence
 * @param first first token of the name
 */
export function clauseRole(
  { words, vocabulary }: Reading,
  clauseWords: Int32Array,
  from: number,
  first: number,
): ClauseRole | undefined {
  for (let i = first - 1; i >= Math.max(from, first - LEAD_IN); i--) {
    const word = clauseWords[words[i]!]!;
    if (word === ClauseWord.opens || word === ClauseWord.mark) return 'subject';
    if (word === ClauseWord.governs) return i === from ? undefined : 'object';
    if (word === ClauseWord.acts) {
      const before = i > from ? words[i - 1]! : undefined;
      // `“No,” challenged Voss`: behind words that are quoted the verb comes before its subject.
      const isNone = before === undefined || NO_VERB_BEHIND.has(vocabulary.lower(before));
      return isNone ? undefined : 'patient';
    }
    if (word === ClauseWord.nothing) return undefined;
  }
  return first - LEAD_IN <= from ? 'subject' : undefined;
}

// "Voss’s been": no owner.
const CONTRACTED = /^['’]s (?:been|got|not|never|also|already|always|just|still|now|a|an|the|going|trying)\b/;
// "Voss consultant Ann Holt".
const KIND = /^ (?:\p{Ll}[\p{Ll}-]+ ){0,2}?(\p{Ll}[\p{Ll}-]+) \p{Lu}/u;
const KIND_BY_ENDING = /^\p{Ll}{2,}(?:[^d]er|tor|ist|ian|tant|nent|dent|man|woman)$/u;
const NO_KIND = new Set('another either however neither rather together whether'.split(' '));

/** A name that only says whose something is, "*Voss*’s boat", or what kind of person: "*Voss* consultant Ann Holt". */
export type Modifier = 'owner' | 'kind';

export function modifierOf(text: string, { end }: Span): Modifier | undefined {
  const behind = text.slice(end, end + 60);
  // An apostrophe may also close a quotation, and a name before that is hardly ever a subject either.
  if (/^['’]/.test(behind)) return CONTRACTED.test(behind) ? undefined : 'owner';
  const noun = KIND.exec(behind)?.[1];
  return noun !== undefined && isKindNoun(noun) ? 'kind' : undefined;
}

const isKindNoun = (noun: string): boolean =>
  (isSomebody(noun) && reportingWord(noun)?.form !== 'past') ||
  isBodyNoun(noun) ||
  (KIND_BY_ENDING.test(noun) && !NO_KIND.has(noun) && !GOVERNS.has(noun));
