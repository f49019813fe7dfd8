import { randomOf } from '../../src/train/crf/random.ts';
import {
  DESKS,
  GIVEN,
  ORGANISATIONS,
  OUTLETS,
  PLACES,
  REPORTS,
  ROLES,
  SAYINGS,
  SURNAMES,
  TITLES,
} from './words.data.ts';

/** An article as it is written to a file. */
export interface MadeArticle {
  readonly title: string;
  /** ISO day; null where the article has none. */
  readonly date: string | null;
  readonly publisher: string;
  readonly paragraphs: readonly string[];
}

type Random = () => number;

const FIRST_DAY = Date.UTC(2019, 0, 1);
const DAYS = 5 * 365;
const UNDATED = 0.02;
const REPEATS = 0.03;
/** How far back the article lies that another repeats. */
const REPEATED_WITHIN = 50;
/** Characters of an article: the median, and the deviation of the logarithm. On average it is 2,500. */
const LENGTH = { median: 1_950, deviation: 0.55, least: 500, most: 20_000 } as const;

/**
 * Article `index` of the archive of a seed. It depends on the two alone, so that the smaller of two archives is the
 * beginning of the larger. One in thirty repeats an earlier one, but for its publisher and its last paragraph.
 */
export function madeArticle(seed: number, index: number): MadeArticle {
  const random = randomAt(seed, index);
  const own = { date: dateOf(random), publisher: OUTLETS[zipf(random, OUTLETS.length)]! };
  if (index > REPEATED_WITHIN && random() < REPEATS) {
    const { title, paragraphs } = written(randomAt(seed, index - 1 - below(random, REPEATED_WITHIN)));
    return {
      ...own,
      title,
      paragraphs: [...paragraphs.slice(0, -1), ...written(random).paragraphs.slice(-1)],
    };
  }
  // Drawn anew, so that whoever repeats the article need not draw its day first.
  return { ...own, ...written(randomAt(seed, index)) };
}

// Neighbouring seeds of this generator would begin alike.
const randomAt = (seed: number, index: number): Random => {
  const random = randomOf(Math.imul(seed + 1, 0x9e3779b1) ^ Math.imul(index + 1, 0x85ebca6b));
  random();
  return random;
};

function dateOf(random: Random): string | null {
  const day = FIRST_DAY + below(random, DAYS) * 86_400_000;
  return random() < UNDATED ? null : new Date(day).toISOString().slice(0, 10);
}

function written(random: Random): Pick<MadeArticle, 'title' | 'paragraphs'> {
  const scene = sceneOf(random);
  const length = lengthOf(random);
  const paragraphs: string[] = [];
  for (let written = 0; written < length; written += paragraphs.at(-1)!.length) {
    const sentences = Array.from({ length: 1 + below(random, 3) }, () =>
      filled(pick(random, random() < 0.45 ? SAYINGS : REPORTS), random, scene),
    );
    paragraphs.push(sentences.join(' '));
  }
  return { title: filled(pick(random, TITLES), random, scene), paragraphs };
}

/** Normally distributed logarithm (Box and Muller, "A note on the generation of random normal deviates", 1958). */
function lengthOf(random: Random): number {
  const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const length = LENGTH.median * Math.exp(LENGTH.deviation * normal);
  return Math.min(LENGTH.most, Math.max(LENGTH.least, length));
}

interface Person {
  readonly given: string;
  readonly last: string;
  readonly role: string;
  readonly org: string;
}

/** Who and what an article is about: few people, who come back in it. */
interface Scene {
  readonly people: readonly Person[];
  readonly place: string;
  readonly thing: string;
  readonly desk: (typeof DESKS)[number];
}

function sceneOf(random: Random): Scene {
  const desk = pick(random, DESKS);
  const people = Array.from({ length: 2 + below(random, 3) }, () => personOf(zipf(random, PEOPLE)));
  return { people, place: placeOf(zipf(random, ALL_PLACES)), thing: pick(random, desk.things), desk };
}

const PEOPLE = GIVEN.length * SURNAMES.starts.length * SURNAMES.ends.length;
const ALL_PLACES = PLACES.starts.length * PLACES.ends.length;

/** Person `rank` of all: names, role and employer go with the rank. */
function personOf(rank: number): Person {
  // A prime that divides none of the lengths: each rank has another name.
  const at = (rank * 7919) % PEOPLE;
  const surname = Math.floor(at / GIVEN.length);
  return {
    given: GIVEN[at % GIVEN.length]!,
    last: joined(SURNAMES, surname),
    role: ROLES[rank % ROLES.length]!,
    org: orgOf(rank * 31),
  };
}

const joined = (
  { starts, ends }: { readonly starts: readonly string[]; readonly ends: readonly string[] },
  at: number,
): string => starts[at % starts.length]! + ends[Math.floor(at / starts.length) % ends.length]!;

const placeOf = (rank: number): string => joined(PLACES, (rank * 101) % ALL_PLACES);
const orgOf = (rank: number): string =>
  `${placeOf(rank)} ${ORGANISATIONS[Math.floor(rank / 7) % ORGANISATIONS.length]!}`;

function filled(sentence: string, random: Random, scene: Scene): string {
  const person = pick(random, scene.people);
  const values: Readonly<Record<string, () => string>> = {
    person: () => `${person.given} ${person.last}`,
    last: () => person.last,
    role: () => person.role,
    org: () => (random() < 0.7 ? person.org : orgOf(zipf(random, 5_000))),
    place: () => (random() < 0.6 ? scene.place : placeOf(zipf(random, ALL_PLACES))),
    thing: () => scene.thing,
    plural: () => pick(random, scene.desk.plurals),
    claim: () => pick(random, scene.desk.claims),
    Claim: () => capitalised(pick(random, scene.desk.claims)),
    money: () => `$${amount(random)}`,
    share: () => `${(random() * 60 + 1).toFixed(1)} percent`,
    count: () => String(10 + Math.floor(10 ** (1 + random() * 4))),
    day: () => DAY.format(FIRST_DAY + below(random, DAYS) * 86_400_000),
    year: () => String(1950 + below(random, 70)),
  };
  return capitalised(sentence.replace(/\{(\w+)\}/g, (_, slot: string) => values[slot]!()));
}

const DAY = new Intl.DateTimeFormat('en-US', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

const amount = (random: Random): string =>
  `${(random() * 900 + 1).toFixed(random() < 0.5 ? 0 : 1)} ${random() < 0.7 ? 'million' : 'billion'}`;

/** A rank below `many`, each in inverse proportion to its number (Zipf's law). */
const zipf = (random: Random, many: number): number => Math.floor((many + 1) ** random()) - 1;

const below = (random: Random, many: number): number => Math.floor(random() * many);
const pick = <Item>(random: Random, items: readonly Item[]): Item => items[below(random, items.length)]!;
const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
