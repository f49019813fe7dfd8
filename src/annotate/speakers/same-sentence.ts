import type { Span } from '../../model/span.ts';
import { firstFrom, type Reading } from '../reading.ts';
import { isBodyNoun, isDocumentNoun } from './describe.ts';
import type { Discourse, Mention } from './discourse.ts';
import type { Place } from './question.ts';
import { firstMentionFrom, isBody } from './resolution.ts';
import { DEFINITE, INDEFINITE, POSSESSIVE, PREPOSITIONS, RELATIVES } from './source-words.data.ts';

const DETERMINERS = new Set(`${DEFINITE} ${INDEFINITE} ${POSSESSIVE}`.split(' '));
const ENDS_PHRASE = new Set(`${PREPOSITIONS} ${RELATIVES}`.split(' '));
// In tokens: "the long-awaited northern fisheries treaty".
const LONGEST_SUBJECT = 6;

/**
 * Who is said to speak a second time: `Ott said that the pier would close, he said.` Only where the pronoun stands
 * behind the first one's words; inside them it can be somebody of whom the first speaks.
 */
export function saidAgain({ spoken, sentence, start, attribution }: Place): number | undefined {
  const first = spoken.back(1);
  if (!first || first.sentence !== sentence || first.start >= start) return undefined;
  const behind = first.content.every(({ end }) => end <= start);
  return behind && overlap(first.content, attribution.content) ? first.person : undefined;
}

const overlap = (some: readonly Span[], others: readonly Span[]): boolean =>
  some.some((one) => others.some(({ start, end }) => one.start < end && start < one.end));

/**
 * Whether "it" goes on with a text that opens the sentence as its subject: `The treaty names no date, though it says …`.
 * Not where a body is named or meant in between: it could be that.
 */
export const isDocument = (discourse: Discourse, { start, sentence }: Place): boolean =>
  opensWithDocument(discourse.reading, sentence, start) && !namesBody(discourse, sentence, start);

/** Whether the subject of a sentence, as far as it stands before an offset, is a text or the like. */
export function opensWithDocument(
  { tokens, sentences, text }: Reading,
  sentence: number,
  before: number,
): boolean {
  const from = sentences.starts[sentence] ?? 0;
  const to = Math.min(firstFrom(tokens, before), from + LONGEST_SUBJECT);
  const wordAt = (i: number): string => text.slice(tokens.starts[i]!, tokens.ends[i]!);
  if (from >= to || !DETERMINERS.has(wordAt(from).toLowerCase())) return false;
  let found = false;
  for (let i = from + 1; i < to; i++) {
    const word = wordAt(i);
    if (ENDS_PHRASE.has(word)) break;
    if (isBodyNoun(word)) return false;
    found ||= isDocumentNoun(word);
  }
  return found;
}

function namesBody(discourse: Discourse, sentence: number, before: number): boolean {
  for (let i = firstMentionFrom(discourse, before) - 1; discourse.mentions[i]?.sentence === sentence; i--)
    if (isBody(discourse, discourse.mentions[i]!.person)) return true;
  return false;
}

// "If Voss wins, he said …", "For Voss, Ott was the man he …": what follows may have another subject.
const SUBORDINATES =
  /^(?:if|as|when|while|since|because|although|though|unless|until|before|after|for|unlike|like)$/i;

/**
 * Who opens the sentence as its subject, in the narrative: `Harbour director Karl Ott left the hall though he called it
 * safe.` Nobody where somebody else of those who fit could be meant as well; and "his" goes with the nearest name.
 */
export function subjectOfSentence(
  discourse: Discourse,
  { start, sentence, attribution }: Place,
  fits: (person: number) => boolean,
): number | undefined {
  if (!/^s?he\b/i.test(discourse.reading.text.slice(start, start + 4))) return undefined;
  let first: Mention | undefined;
  let others = 0;
  for (let i = firstMentionFrom(discourse, start) - 1; discourse.mentions[i]?.sentence === sentence; i--) {
    const mention = discourse.mentions[i]!;
    if (!fits(mention.person)) continue;
    // "Ott asked Voss why he left": only behind a preposition, or as "Voss’s", is somebody else out of the question.
    if (first && first.person !== mention.person && first.clause !== 'object' && !first.modifier) others++;
    first = mention;
  }
  if (!first || first.reported > 0 || others > 0) return undefined;
  const { start: from, end: to, person } = first;
  if (attribution.content.some((span) => span.start <= from && to <= span.end)) return undefined;
  if (first.modifier && !isPossessive(discourse, first)) return undefined;
  return opensSentence(discourse, first) ? person : undefined;
}

/** "Ott’s boat was lost, he said"; not "Ott adviser Voss". */
const isPossessive = ({ reading: { text } }: Discourse, { end }: Mention): boolean =>
  /^['’]s?\s/.test(text.slice(end, end + 3));

// Before a name at the head of its sentence: "But former Gov. Voss", "The late Karl Ott".
const LEADS_IN = /^(?:\p{Lu}.*|former|then|late|[.“"‘'])$/u;

/** Whether a name, with its title, is the first of its sentence, or stands behind a phrase with a comma. */
function opensSentence(discourse: Discourse, { start, sentence, person }: Mention): boolean {
  const { reading, people } = discourse;
  const { tokens, sentences, text } = reading;
  const wordAt = (i: number): string => text.slice(tokens.starts[i]!, tokens.ends[i]!);
  const role = people[person]!.entity.roles.find(({ end }) => end <= start && start - end <= 2);
  const from = sentences.starts[sentence] ?? 0;
  const first = firstFrom(tokens, role?.start ?? start);
  if (SUBORDINATES.test(wordAt(from))) return false;
  if (first > from && wordAt(first - 1) === ',') return true;
  for (let i = from; i < first; i++) if (!LEADS_IN.test(wordAt(i))) return false;
  // "The Voss plan".
  return first === from || wordAt(first - 1) !== 'The' || role !== undefined;
}
