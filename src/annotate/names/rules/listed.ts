import { phrasesOf, wordsOf } from '../lexicon.ts';
import { GIVEN_NAMES } from '../lexicons/given-names.data.ts';
import { ORGANISATIONS } from '../lexicons/organisations.data.ts';
import { PEOPLES, PLACES } from '../lexicons/places.data.ts';
import { WORDS } from '../lexicons/words.data.ts';
import type { WordType } from '../word-type.ts';

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
Sea, Ocean, River, County, Island, Segments, Peninsula, Valley, Mountains, Desert, Street, Avenue, Road, Square, Falls, Canyon, Boulevard, Atoll, Lagoon, Reef, Archipelago, Glacier, Plateau, Strait,
Estuary, Fjord, Gorge, Prefecture, Province, Governorate, Oblast, Municipality, Township`;

// Last words of laws, prizes and times, that no person, body or place has.
const THINGS = `
Act, Amendment, Accord, Accords, Agreement, Pact, Protocol, Prize, Award, Awards, War, Recession, Depression, Revolution, Olympics, Convention`;

// Last words of buildings and sites, that no person or body has.
const SITES = `
Tower, Towers, Stadium, Arena, Heights, Airport, Plaza, Highway, Parkway, Freeway, Beach, Terrace, Gardens`;

// Words that tell that a text is about sport, where places stand for their teams.
const SPORT = `
inning, innings, quarterback, playoff, playoffs, homer, homers, touchdown, touchdowns, baseball, football, basketball, hockey, soccer, cricket, rugby,
tennis, golf, midfielder, midfielders, striker, goalkeeper, halftime, pitcher, wicket, wickets, batsman, coach, league, season, seasons, championship,
championships, tournament, match, matches, game, games, team, teams, player, players, cup, squad, standings, scored`;

// Towns that are universities or words too; seas and regions whose name says as well what comes from there.
const AMBIGUOUS_PLACES = `Oxford, Cambridge, Columbia, Princeton, Nice, Arctic, Atlantic, Baltics, Caribbean, Mediterranean, Pacific, Mars, Java`;

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

/** What a phrase is listed as, as bits: the lexicons for the rules behind the tagger. */
export const Listed = {
  organisation: 1,
  /** Bodies, parties and media: never of the kind "other". */
  body: 2,
  company: 4,
  /** Companies and media that nobody and nothing else is called. */
  plainCompany: 8,
  place: 16,
  /** Peoples and faiths in the plural: "Latinos". */
  people: 32,
  /** Countries: places also where they play, as cities and states are not. */
  country: 64,
  club: 128,
  calendar: 256,
  /** Last words of places alone. */
  landform: 512,
  /** Given names that say that a person is named. */
  plainGiven: 1024,
  title: 2048,
  /** Last words of organisations, places, events; days and months. */
  end: 4096,
  given: 8192,
  /** Last words of laws, prizes, events and times. */
  thingEnd: 16_384,
  /** Last words of buildings and sites. */
  siteEnd: 32_768,
  /** Words of articles about sport. */
  sport: 65_536,
  /** Places that give their name to no body, save to a team. */
  plainPlace: 131_072,
  /** Peoples, faiths, events and the like, that give their name to no body and no place. */
  plainOther: 262_144,
} as const;

const listings = new Map<string, number>();
const enter = (as: number, phrases: ReadonlySet<string>): void => {
  for (const phrase of phrases) listings.set(phrase, (listings.get(phrase) ?? 0) | as);
};
const companies = setOf(ORGANISATIONS.company, ORGANISATIONS.media);
enter(Listed.organisation, organisations);
enter(Listed.body, setOf(ORGANISATIONS.body, ORGANISATIONS.party));
enter(Listed.company, companies);
enter(Listed.plainCompany, minus(companies, setOf(SHARED, WORDS.family, ORGANISATIONS.team), places));
enter(Listed.place, places);
enter(
  Listed.people,
  new Set([...setOf(PEOPLES)].filter((word) => word.endsWith('s') && !organisations.has(word))),
);
enter(
  Listed.country,
  minus(
    setOf(PLACES.country),
    setOf('Jordan, Chad, Vatican, Congo, Georgia, Guinea, Monaco, Palestine, Holland, Kiribati'),
  ),
);
enter(Listed.club, setOf(COUNTY_CLUBS));
enter(Listed.calendar, setOf(WORDS.calendar));
enter(Listed.landform, setOf(LANDFORMS));
enter(Listed.plainGiven, minus(given, setOf(ORDINARY_GIVEN, WORDS.calendar), places, organisations));
enter(Listed.title, setOf(WORDS.title));
enter(Listed.end, setOf(WORDS.organisationEnd, WORDS.placeEnd, WORDS.otherEnd, WORDS.calendar));
enter(Listed.given, given);
enter(Listed.plainOther, minus(setOf(PEOPLES), organisations, places, given));
enter(Listed.thingEnd, setOf(THINGS));
enter(Listed.siteEnd, setOf(SITES));
enter(Listed.sport, setOf(SPORT));
enter(Listed.plainPlace, minus(places, organisations, setOf(AMBIGUOUS_PLACES)));

/** What a lower-case phrase is listed as: bits of `Listed`. */
export const listingOf = (phrase: string): number => listings.get(phrase) ?? 0;

/** What the words of a range are listed as. */
export const listingAt = (types: readonly WordType[], range: readonly [number, number]): number =>
  range[1] - range[0] === 1 ? types[range[0]]!.listing : listingOf(phraseOf(types, range));

/** The lower-case words of a range, as the lists have them. */
export const phraseOf = (types: readonly WordType[], [start, end]: readonly [number, number]): string => {
  let phrase = types[start]!.lower;
  for (let i = start + 1; i < end; i++) phrase += ` ${types[i]!.lower}`;
  return phrase;
};
