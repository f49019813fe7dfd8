import type { Candidate, Finder, Sentence } from '../../../src/annotate/figures/candidate.ts';
import { candidatesOf, sentenceOf, shown } from './sentence.ts';

/** What a merger makes of the first two numbers of a text, or null. */
export function merged(
  merge: (sentence: Sentence, a: Candidate, b: Candidate) => Candidate | null,
  text: string,
  finders: readonly Finder[],
): string | null {
  const sentence = sentenceOf(text);
  const [a, b] = candidatesOf(sentence, finders);
  if (!a || !b) throw new Error(`"${text}" has no two numbers`);
  const one = merge(sentence, a, b);
  return one && shown(sentence, one);
}
