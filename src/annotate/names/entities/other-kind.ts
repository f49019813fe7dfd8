import type { EntityType } from '../../../model/annotations.ts';
import { titlesFor } from '../../../text/person-name/lexicon.ts';
import { lowerAt } from '../../reading.ts';
import { setOf, wordsOf } from '../lexicon.ts';
import { HOUSES, KIND_NOUNS, LONG_PLACE_ENDS, PLACE_ENDS, PLACE_STARTS } from './kinds.data.ts';
import type { Mention } from './mention.ts';
import { isListedPerson, isOrdinary, wordAt } from './person-evidence.ts';
import type { RoleEvidence } from './roles.ts';

const kindOfNoun = new Map<string, EntityType>(
  Object.entries(KIND_NOUNS).flatMap(([kind, nouns]) =>
    wordsOf(nouns).map((noun): [string, EntityType] => [noun, kind as EntityType]),
  ),
);
const houses = setOf(HOUSES);
const placeEnds = setOf(PLACE_ENDS);
const placeStarts = setOf(PLACE_STARTS);
const longPlaceEnds = setOf(LONG_PLACE_ENDS);
const WHERE = setOf('in at near around outside across towards toward into off reaching');
const COMPASS = /^(?:north|south|east|west|northern|southern|eastern|western)$/;
// "the Fraser North MLA"
const SEATS = new Set([
  ...titlesFor('seat').map((seat) => seat.toLowerCase()),
  ...wordsOf('ms seat constituency riding ward'),
]);
const CLOSES = /^(?:[,.;:)!?]|["”’']+|)$/;
// What goes on behind a ship or a house, but not behind a name that qualifies a noun: "the Laquan McDonald shooting".
const GOES_ON = setOf('is was are were has had will would can could may of in on at from and spot');

/** Whether a noun of kind stands right before a mention: `newspaper` Dagens Nyheter. */
export const isAfterKind = (evidence: RoleEvidence, { tokens: [from] }: Mention): boolean =>
  kindOfNoun.has(wordAt(evidence, from - 1));

// In words: "Smith's Family Grocery Store".
const LONGEST_HOUSE = 3;

/** Casey’s `Bar`, Smith’s `Grocery Store`. */
export function isHouse({ reading }: RoleEvidence, { tokens: [, to] }: Mention): boolean {
  if (!/^['’]s$/.test(lowerAt(reading, to))) return false;
  for (let i = to + 1; i <= to + LONGEST_HOUSE; i++) {
    if (houses.has(lowerAt(reading, i))) return true;
    if (!/^\p{Lu}/u.test(reading.text.slice(reading.tokens.starts[i], reading.tokens.ends[i]))) return false;
  }
  return false;
}

/** What stands in or beside a mention and says that it is no person. */
export function otherKind(evidence: RoleEvidence, mention: Mention): EntityType | undefined {
  const { tokens, words } = mention;
  const [from, to] = tokens;
  const before = wordAt(evidence, from - 1);
  const next = wordAt(evidence, to);
  const listed = isListedPerson(words);
  const apposed = kindOfNoun.get(before);
  // Not "the book Ann Voss wrote".
  if (apposed && (!listed || CLOSES.test(next))) return apposed;
  if (isHouse(evidence, mention)) return 'organisation';
  // "1947's Nicholas Nickleby"
  if (/^['’]s$/.test(before) && /^(?:19|20)\d\d$/.test(wordAt(evidence, from - 2))) return 'other';
  return words.length > 1 ? longKind(evidence, mention, listed) : singleKind(evidence, mention);
}

function longKind(evidence: RoleEvidence, mention: Mention, listed: boolean): EntityType | undefined {
  const {
    words,
    tokens: [from, to],
  } = mention;
  const last = words.at(-1)!;
  const given = listed && !isOrdinary(evidence, mention);
  if (words.length > 2 ? longPlaceEnds.has(last) : !given && placeEnds.has(last)) return 'place';
  if (placeStarts.has(words[0]!)) return 'place';
  // "North" is a given name in the wide list.
  if (words.length === 2 && COMPASS.test(words[0]!)) return 'place';
  const next = wordAt(evidence, to);
  if (COMPASS.test(last) && SEATS.has(next)) return 'place';
  if (listed) return undefined;
  if (wordAt(evidence, from - 1) === 'the' && (CLOSES.test(next) || GOES_ON.has(next))) return 'other';
  return isOrdinary(evidence, mention) ? 'other' : undefined;
}

function singleKind(evidence: RoleEvidence, { tokens: [from, to] }: Mention): EntityType | undefined {
  const before = wordAt(evidence, from - 1);
  const isCase =
    /^vs?\.?$/.test(wordAt(evidence, to)) ||
    /^vs?\.?$/.test(before) ||
    (before === '.' && /^vs?$/.test(wordAt(evidence, from - 2)));
  if (isCase) return 'other';
  return WHERE.has(before) ? 'place' : undefined;
}
