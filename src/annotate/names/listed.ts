import { phrasesOf, wordsOf } from './lexicon.ts';
import { GIVEN_NAMES } from './lexicons/given-names.data.ts';
import { ORGANISATIONS } from './lexicons/organisations.data.ts';
import { PLACES } from './lexicons/places.data.ts';
import { WORDS } from './lexicons/words.data.ts';
import type { WordType } from './word-type.ts';

const setOf = (...lists: readonly string[]): ReadonlySet<string> =>
  new Set(lists.flatMap(phrasesOf).map((phrase) => phrase.toLowerCase()));

/** The lexicons as sets of lower-case phrases, for the rules behind the tagger. */
export const LISTED = {
  organisations: setOf(...Object.values(ORGANISATIONS)),
  /** Bodies, parties and media: never of the kind "other". */
  bodies: setOf(ORGANISATIONS.body, ORGANISATIONS.party),
  companies: setOf(ORGANISATIONS.company, ORGANISATIONS.media),
  places: setOf(...Object.values(PLACES)),
  titles: setOf(WORDS.title),
  /** Last words of organisations, places, events. */
  ends: setOf(WORDS.organisationEnd, WORDS.placeEnd, WORDS.otherEnd),
  given: new Set(
    Object.values(GIVEN_NAMES)
      .flatMap(wordsOf)
      .map((name) => name.toLowerCase()),
  ),
} as const;

/** A phrase as the sets have it. */
export const phraseOf = (types: readonly WordType[], [start, end]: readonly [number, number]): string => {
  let phrase = types[start]!.lower;
  for (let i = start + 1; i < end; i++) phrase += ` ${types[i]!.lower}`;
  return phrase;
};
