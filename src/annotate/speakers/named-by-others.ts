import { startOf } from '../../model/span.ts';
import { functionWords } from '../../text/function-words.ts';
import { isCutTitle, isTitle } from '../../text/person-name/lexicon.ts';
import { lowerBoundBy } from '../../text/sorted.ts';
import { actsOnSomebody } from './clause-role.ts';
import { isSomebody } from './describe.ts';
import { type Discourse, type Mention, nameWordsOf } from './discourse.ts';
import type { Place } from './question.ts';

// In characters: as far as a clause's object and what follows it in the same breath.
const REACH = 160;

/**
 * Whether somebody is named in the predicate whose subject is the source, as it stands there in so many words: `he told
 * Voss`, `she said Voss would come`, `he wrote to Mr. Voss`. Whoever is named there is not "he" (Principle C of binding
 * theory, Chomsky 1981).
 */
function isNamedInPredicate(discourse: Discourse, place: Place, person: number): boolean {
  const { cue, source } = place.attribution;
  const [subject] = source;
  if (!subject || !cue.some(({ start }) => start >= subject.end)) return false;
  const { text } = discourse.reading;
  const { mentions } = discourse.people[person]!;
  const next = mentions[lowerBoundBy(mentions, subject.end, startOf)];
  if (next?.sentence !== place.sentence || next.start - subject.end > REACH) return false;
  return !PARTS.test(text.slice(subject.end, next.start));
}

// Behind these the predicate may have ended, or somebody's own words have begun.
const PARTS = /[,;:()“”"«»–—]|''|(?:^|\s)['‘]/;

// In characters.
const LONGEST_LEAD = 90;
const PUT_TO =
  /\b(?:interview|conversation|talk|call|chat|letter|message|e-?mail|memo|note|speech|testimony|debate|exchange|speaking|talking|writing|asked|pressed|questioned|interviewed|quizzed|grilled|challenged|cross-examin(?:ed|ation)|questioning)\b[^,.;:“”"]{0,40} (?:to|with|by)(?: [\p{L}’'.-]+){0,4} $/iu;
// Behind the name, up to the pronoun: the end of the phrase.
const ENDS_LEAD = /^(?:[^,.;:“”"]{0,30}|, [^,.;:“”"]{0,40}), $/u;

/** `In an interview with Voss, he said`, `Asked by Voss, she said`: whom the words are put to, or who asks. */
function isPutTo(discourse: Discourse, { start, sentence }: Place, person: number): boolean {
  const { text } = discourse.reading;
  const { mentions } = discourse.people[person]!;
  const last = mentions[lowerBoundBy(mentions, start, startOf) - 1];
  if (last?.sentence !== sentence || start - last.end > LONGEST_LEAD) return false;
  return (
    PUT_TO.test(text.slice(Math.max(0, last.start - LONGEST_LEAD), last.start)) &&
    ENDS_LEAD.test(text.slice(last.end, start))
  );
}

type OwnNaming = 'titled' | 'by another' | 'named';

/**
 * As what the quoted words name somebody. As another does: `“Senator Voss’s message is clear”`, `“Voss has no idea”`: of
 * thousands of quotations with a named source eleven hold the speaker's own name. `“The Voss brand”` may be hers, and so is
 * `“I, Ada Voss, …”`. Undefined where they do not name her, or where they quote somebody else at it.
 */
export function ownNaming(
  discourse: Discourse,
  { attribution }: Place,
  person: number,
): OwnNaming | undefined {
  let found: 'named' | undefined;
  const { text } = discourse.reading;
  const { mentions } = discourse.people[person]!;
  for (const { start: from, end: to } of attribution.content) {
    for (let i = lowerBoundBy(mentions, from, startOf); mentions[i] && mentions[i]!.end <= to; i++) {
      const mention = mentions[i]!;
      const before = text.slice(from + 1, mention.start);
      if (isQuotedAgain(before)) continue;
      if (NAMES_HIMSELF.test(before.slice(-LONGEST_SELF))) return 'named';
      if (attribution.kind === 'direct' && isTitled(text, mention)) return 'titled';
      if (attribution.kind === 'direct' && isAnothersNaming(text, mention)) return 'by another';
      found = 'named';
    }
  }
  return found;
}

// `“I, Ada Voss, …”`, `“My name is Voss”`; in characters.
const LONGEST_SELF = 40;
const NAMES_HIMSELF =
  /\b(?:I,|I(?: a|['’])m|my name(?: is|['’]s)|call(?:s|ed)? me|this is|like me,) (?:\p{L}+\.? ){0,2}$/iu;

/** “Senator Voss” */
function isTitled(text: string, { start, end }: Mention): boolean {
  if (isAnyTitle(text.slice(start, end).split(' ')[0]!)) return true;
  const before = BEFORE.exec(text.slice(Math.max(0, start - 20), start))?.[1];
  return before !== undefined && isAnyTitle(before);
}

function isAnothersNaming(text: string, { start, end }: Mention): boolean {
  return ASKS.test(text.slice(Math.max(0, start - 10), start)) || isArgument(text.slice(end, end + 30));
}

// "What has Voss done?"
const ASKS = /\b(?:ha[sd]|have|did|do(?:es)?|is|was|will|would|can|could|should) $/i;

const BEFORE = /(?:^|[^\p{L}])(\p{Lu}\p{L}*\.?) $/u;

const isAnyTitle = (word: string): boolean => isTitle(word) || isCutTitle(word.toLowerCase());

const FUNCTION_WORDS = new Set(functionWords('language'));

/** Whether a name stands for its bearer, and does not only tell of what kind a thing is: "the Voss brand". */
function isArgument(behind: string): boolean {
  const next = /^ (\p{L}[\p{L}’'-]*)/u.exec(behind)?.[1];
  if (next === undefined || FUNCTION_WORDS.has(next) || /n['’]t$/.test(next)) return true;
  return (
    actsOnSomebody(next) ||
    (/(?:s|ed)$/.test(next) && /^\p{Ll}/u.test(next) && !isSomebody(next.slice(0, -1)))
  );
}

/** Whether quotation marks are open at the end of what stands before in the quoted words. */
function isQuotedAgain(before: string): boolean {
  const opening = Math.max(...[" '", ' ‘', '“', ' "'].map((mark) => before.lastIndexOf(mark)));
  return opening >= 0 && !/['’”"](?!\p{L})/u.test(before.slice(opening + 2));
}

/** `“Ada! Ada!”`: nothing but the name of somebody, who is called by it. */
export function isCalledOut(discourse: Discourse, { attribution }: Place, person: number): boolean {
  if (attribution.kind !== 'direct') return false;
  const own = nameWordsOf(discourse.people[person]!);
  const { text } = discourse.reading;
  return attribution.content.every(({ start, end }) => {
    const words = end - start > LONGEST_CALL ? [] : wordsOf(text.slice(start, end));
    return words.length > 0 && words.every((word) => own.includes(word));
  });
}

// In characters.
const LONGEST_CALL = 60;
const wordsOf = (text: string): string[] => text.toLowerCase().match(/\p{L}[\p{L}’'-]*\p{L}/gu) ?? [];

/** Whether the words show that a source without a name is not this one. */
export const isNamedAsAnother = (discourse: Discourse, place: Place, person: number): boolean =>
  isNamedInPredicate(discourse, place, person) ||
  isPutTo(discourse, place, person) ||
  isNamedByAnother(ownNaming(discourse, place, person));

export const isNamedByAnother = (naming: OwnNaming | undefined): boolean =>
  naming === 'titled' || naming === 'by another';
