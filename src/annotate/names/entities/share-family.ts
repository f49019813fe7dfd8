import type { Reading } from '../../reading.ts';
import { genderOfGiven } from './gender.ts';
import { foldWords, type Mention } from './mention.ts';

/**
 * `Charles` and David Koch: a given name that "and" joins to a full name shares its family name, unless the article
 * has a full name of its own for it ("Hillary and Donald Trump").
 * @param mentions persons, in order of the text
 */
export function shareFamily({ words, vocabulary }: Reading, mentions: readonly Mention[]): Mention[] {
  const full = mentions.filter((one) => one.words.length > 1);
  const given = new Set(full.map((one) => one.words[0]!));
  const whole = new Set(full.map((one) => nameOf(one.words[0]!, one)));
  return mentions.map((mention, k) => {
    const next = mentions[k + 1];
    const at = mention.tokens[1];
    if (mention.words.length !== 1 || !next || next.words.length < 2) return mention;
    if (next.tokens[0] !== at + 1 || vocabulary.lower(words[at]!) !== 'and') return mention;
    const first = mention.words[0]!;
    if (genderOfGiven(first) === undefined || genderOfGiven(next.words[0]!) === undefined) return mention;
    if (given.has(first) && !whole.has(nameOf(first, next))) return mention;
    const text = `${mention.text} ${next.text.split(/\s+/).at(-1)!}`;
    return { ...mention, text, words: foldWords(text) };
  });
}

const nameOf = (first: string, { words }: Mention): string => `${first} ${words.at(-1)!}`;
