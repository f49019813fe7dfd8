import { phrasesOf, wordsOf } from './lexicon.ts';
import { GIVEN_NAMES } from './lexicons/given-names.data.ts';
import { ORGANISATIONS } from './lexicons/organisations.data.ts';
import { PEOPLES, PLACES } from './lexicons/places.data.ts';
import { WORDS } from './lexicons/words.data.ts';
import type { WordType } from './word-type.ts';

const setOf = (...lists: readonly string[]): ReadonlySet<string> =>
  new Set(lists.flatMap(phrasesOf).map((phrase) => phrase.toLowerCase()));

// Companies and media that share their name with people, or with things that capitals head lines with.
const SHARED = `
Bloomberg, Ford, Ford Motor, Kellogg, Heinz, Dell, Disney, Walt Disney, Philips, Philip Morris, Merck, Marriott, Roche, Fox, Gap, Target, Shell, Delta,
Total, Visa, Vale, Sears, Canon, Oracle, Apple, Sun, Time, Slate, Sputnik, Vice, Variety, Wired, Atlantic, Independent, Liberation, Zoom, Boeing, Honda,
Renault, Porsche, Ferrari, Benetton, Mercedes, Fiat, Toyota, Nissan, Suzuki, Yamaha, Peugeot, Subaru, Mazda, Saab, Volvo, Airbus, Motorola, Rolls-Royce,
Economist, Guardian, Forbes, Intel, Internet, Spiegel, Bild, BASF, Bayer, Chrysler, Nomura, Lockheed, Tata, Hyundai, Gazprom, Lukoil, Nokia, Sony,
Dow Jones, Kraft, New Yorker, The New Yorker, The Hill, The Nation, The Times`;

// Football clubs that are called after a county.
const COUNTY_CLUBS = `Derby County, Notts County, Stockport County, Newport County, Ross County, Stirling County`;

// Last words that no person or body has.
const LANDFORMS = `
Sea, Ocean, River, County, Island, Islands, Peninsula, Valley, Mountains, Desert, Street, Avenue, Road, Square, Falls, Canyon, Boulevard`;

// Given names that are ordinary words too, or head names of other things.
const ORDINARY_GIVEN = `
Christian, Roman, Young, Crystal, Sun, Grace, Hope, Faith, Joy, Rose, Lily, Ruby, Dale, Art, Will, Mark, Grant, Chase, Rich, Frank, Bill, Guy, Star, Sky,
Sandy, Major, King, Pat, Hong, Prince, Pearl, Dawn, Summer, Autumn, Ray, Earl, Duke, Gene, Jack, Robin, Penny, Sharon, Kelly, America, Dean, Drew`;

const minus = (list: ReadonlySet<string>, ...others: ReadonlySet<string>[]): ReadonlySet<string> =>
  new Set([...list].filter((word) => !others.some((other) => other.has(word))));

const places = setOf(...Object.values(PLACES));
const organisations = setOf(...Object.values(ORGANISATIONS));
const given: ReadonlySet<string> = new Set(
  Object.values(GIVEN_NAMES).flatMap((names) => wordsOf(names).map((name) => name.toLowerCase())),
);

/** The lexicons as sets of lower-case phrases, for the rules behind the tagger. */
export const LISTED = {
  organisations,
  /** Bodies, parties and media: never of the kind "other". */
  bodies: setOf(ORGANISATIONS.body, ORGANISATIONS.party),
  companies: setOf(ORGANISATIONS.company, ORGANISATIONS.media),
  /** Companies and media that nobody and nothing else is called. */
  plainCompanies: minus(
    setOf(ORGANISATIONS.company, ORGANISATIONS.media),
    setOf(SHARED, WORDS.family, ORGANISATIONS.team),
    places,
  ),
  places,
  /** Peoples and faiths in the plural: "Latinos". */
  peoples: new Set([...setOf(PEOPLES)].filter((word) => word.endsWith('s') && !organisations.has(word))),
  /** Countries: places also where they play, as cities and states are not. */
  countries: minus(
    setOf(PLACES.country),
    setOf('Jordan, Chad, Vatican, Congo, Georgia, Guinea, Monaco, Palestine, Holland, Kiribati'),
  ),
  clubs: setOf(COUNTY_CLUBS),
  calendar: setOf(WORDS.calendar),
  /** Last words of places alone. */
  landforms: setOf(LANDFORMS),
  /** Given names that say that a person is named. */
  plainGiven: minus(given, setOf(ORDINARY_GIVEN, WORDS.calendar), places, organisations),
  titles: setOf(WORDS.title),
  /** Last words of organisations, places, events; days and months. */
  ends: setOf(WORDS.organisationEnd, WORDS.placeEnd, WORDS.otherEnd, WORDS.calendar),
  given,
} as const;

/** A phrase as the sets have it. */
export const phraseOf = (types: readonly WordType[], [start, end]: readonly [number, number]): string => {
  let phrase = types[start]!.lower;
  for (let i = start + 1; i < end; i++) phrase += ` ${types[i]!.lower}`;
  return phrase;
};
