import { type Candidate, printed, type Sentence, wordAt } from './candidate.ts';
import { Phrases, rows } from './phrases.ts';
import { AFTER, BEFORE } from './qualifiers.data.ts';

const after = new Phrases<true>();
for (const [phrase = ''] of rows(AFTER)) after.add(phrase, true);

/** Phrases before a figure by their last word, the longest first: they are read leftwards. */
const before = new Map<string, string[][]>();
for (const [phrase = ''] of rows(BEFORE)) {
  const words = phrase.split(' ');
  const last = words.at(-1)!;
  before.set(
    last,
    [...(before.get(last) ?? []), words].sort((a, b) => b.length - a.length),
  );
}

/** What bounds or colours a figure beside its span: "no fewer than", "only about", "or more"; as printed, lower case. */
export function qualifierOf(sentence: Sentence, candidate: Candidate): string | undefined {
  const { from, to } = candidate;
  let start = from;
  for (let chain = 0; chain < 3; chain++) {
    const length = phraseBefore(sentence, start);
    if (length === 0 || isParticle(sentence, start - 1)) break;
    start -= length;
  }
  const words: string[] = [];
  if (start < from)
    words.push(printed(sentence, { from: start, to: from }).toLowerCase().replace(/\s+/g, ' '));
  if (candidate.after) words.push(candidate.after);
  const behind = after.match(sentence, to);
  // "plus" joined by a hyphen, "or more" before anything; "plus" with a space adds something else.
  if (behind && (!/^(?:plus|odd|\+)$/.test(wordAt(sentence, to)) || sentence.subtokens[to]!.join !== 'space'))
    words.push(printed(sentence, { from: to, to: behind.end }).toLowerCase());
  return words.length > 0 ? words.join(' … ') : undefined;
}

/** "the farm turned over €210,000": the word is the verb's. */
const isParticle = (sentence: Sentence, i: number): boolean =>
  wordAt(sentence, i) === 'over' && /^(?:turn|hand)(?:s|ed|ing)?$/.test(wordAt(sentence, i - 1));

/** Number of words of the longest phrase that ends before subtoken `end`. */
export function phraseBefore(sentence: Sentence, end: number): number {
  for (const words of before.get(wordAt(sentence, end - 1)) ?? []) {
    if (words.every((word, k) => wordAt(sentence, end - words.length + k) === word)) return words.length;
  }
  return 0;
}
