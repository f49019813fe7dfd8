import { hashText } from '../../text/hash.ts';
import { tokenize } from '../../text/tokens.ts';
import { GIVEN_NAMES } from './lexicons/given-names.data.ts';
import { ORGANISATIONS } from './lexicons/organisations.data.ts';
import { PEOPLES, PLACES } from './lexicons/places.data.ts';
import { WORDS } from './lexicons/words.data.ts';
import { maskDigits, plainMarks } from './word-type.ts';

/** Entries between commas; line breaks within an entry are spaces. */
export const phrasesOf = (list: string): string[] =>
  list
    .split(',')
    .map((entry) => entry.trim().replace(/\s+/g, ' '))
    .filter(Boolean);

/** Entries between any white space. */
export const wordsOf = (list: string): string[] => list.split(/\s+/).filter(Boolean);

/** All hand-written lists, by number. Training compiles them into the weights file, which knows them by number. */
export const lexicons = (): readonly (readonly string[])[] => [
  ...Object.values(GIVEN_NAMES).map(wordsOf),
  ...[...Object.values(PLACES), PEOPLES, ...Object.values(ORGANISATIONS), ...Object.values(WORDS)].map(
    phrasesOf,
  ),
];

/** A phrase's words as `WordType.lowerHash` has them. */
export function lowerHashes(phrase: string): number[] {
  const { starts, ends, length } = tokenize(phrase);
  return Array.from({ length }, (_, i) =>
    hashText(maskDigits(plainMarks(phrase.slice(starts[i], ends[i])).toLowerCase())),
  );
}
