import type { Span } from '../../model/span.ts';
import { firstFrom } from '../reading.ts';
import { isBodyNoun, isDocumentNoun } from './description.ts';
import type { Place } from './rank.ts';
import { firstMentionFrom, isBody } from './resolution.ts';
import type { Scene } from './scene.ts';
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
export function isDocument(scene: Scene, { start, sentence }: Place): boolean {
  const { tokens, sentences, text } = scene.reading;
  const from = sentences.starts[sentence] ?? 0;
  const to = Math.min(firstFrom(tokens, start), from + LONGEST_SUBJECT);
  const wordAt = (i: number): string => text.slice(tokens.starts[i]!, tokens.ends[i]!);
  if (from >= to || !DETERMINERS.has(wordAt(from).toLowerCase())) return false;
  let found = false;
  for (let i = from + 1; i < to; i++) {
    const word = wordAt(i);
    if (ENDS_PHRASE.has(word)) break;
    if (isBodyNoun(word)) return false;
    found ||= isDocumentNoun(word);
  }
  return found && !namesBody(scene, sentence, start);
}

function namesBody(scene: Scene, sentence: number, before: number): boolean {
  for (let i = firstMentionFrom(scene, before) - 1; scene.mentions[i]?.sentence === sentence; i--)
    if (isBody(scene, scene.mentions[i]!.person)) return true;
  return false;
}
