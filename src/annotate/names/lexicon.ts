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

/** The same, to look words up in. */
export const setOf = (list: string): ReadonlySet<string> => new Set(wordsOf(list));

/**
 * Lists by number: in the order of their names, each sorted and without doubles, so that weights, which know a list by its
 * number, depend on what the lists hold and not on how they are written. @internal
 */
export const numbered = (lists: Readonly<Record<string, readonly string[]>>): (readonly string[])[] =>
  Object.keys(lists)
    .sort()
    .map((name) => [...new Set(lists[name])].sort());

const split = (lists: Readonly<Record<string, string>>, by: (list: string) => string[], prefix = '') =>
  Object.fromEntries(Object.entries(lists).map(([name, list]) => [`${prefix}${name}`, by(list)]));

/** All hand-written lists, by number. Training compiles them into the weights file. */
export const lexicons = (): readonly (readonly string[])[] =>
  numbered({
    ...split(GIVEN_NAMES, wordsOf, 'given.'),
    ...split({ ...PLACES, people: PEOPLES, ...ORGANISATIONS, ...WORDS }, phrasesOf),
  });

/** A phrase's words as `WordType.lowerHash` has them. */
export function lowerHashes(phrase: string): number[] {
  const { starts, ends, length } = tokenize(phrase);
  return Array.from({ length }, (_, i) =>
    hashText(maskDigits(plainMarks(phrase.slice(starts[i], ends[i])).toLowerCase())),
  );
}
