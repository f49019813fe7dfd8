import { foldName } from '../fold.ts';
import {
  BODY_WORDS,
  BODY_WORDS_AND_NAMES,
  HONOURS,
  PARTICLES,
  SPANISH_FAMILY_NAMES,
  SUFFIXES,
  TITLES,
} from './lexicon.data.ts';

export type ParticleKind = 'preposition' | 'article' | 'arabic' | 'filiation' | 'compound' | 'conjunction';

export interface Particle {
  readonly kind: ParticleKind;
  readonly uses: ReadonlySet<string>;
}

export interface Title {
  /** As it is spelled in full or in short, without a stop: `Sen`, `Vice President`. */
  readonly spelling: string;
  /** What a short form stands for: `senator`; empty for full forms and where nothing needs it. */
  readonly long: string;
  readonly uses: ReadonlySet<string>;
}

const linesOf = (table: string): string[] => table.trim().split('\n');
const wordsOf = (list: string): string[] => list.trim().split(/\s+/);
const usesOf = (list = ''): ReadonlySet<string> => new Set(list.split(' ').filter(Boolean));

const PARTICLE_OF: ReadonlyMap<string, Particle> = new Map(
  linesOf(PARTICLES).map((line) => {
    const [word, kind, ...uses] = line.split(' ');
    return [word!, { kind: kind as ParticleKind, uses: new Set(uses) }] as const;
  }),
);

const TITLE_ROWS: readonly Title[] = linesOf(TITLES).map((line) => {
  const [spelling, long, uses] = line.split('|');
  return { spelling: spelling!, long: long!, uses: usesOf(uses) };
});

const SUFFIX_ROWS = linesOf(SUFFIXES).map((line) => {
  const [usual, other, uses] = line.split('|');
  return { usual: usual!, other: other!, uses: usesOf(uses) };
});

/** What a small word is in a name, by its lower-case spelling without a stop. */
export const particleOf = (word: string): Particle | undefined =>
  PARTICLE_OF.get(word.toLowerCase().replace(/\.$/, ''));

/** The particles of a kind. */
export const particlesOf = (...kinds: readonly ParticleKind[]): string[] =>
  [...PARTICLE_OF].flatMap(([word, { kind }]) => (kinds.includes(kind) ? [word] : []));

/** The particles that have a use: see the table. */
export const particlesFor = (use: string): string[] =>
  [...PARTICLE_OF].flatMap(([word, { uses }]) => (uses.has(use) ? [word] : []));

/** The titles that have a use, as spelled: see the table. */
export const titlesFor = (use: string): string[] =>
  TITLE_ROWS.flatMap(({ spelling, uses }) => (uses.has(use) ? [spelling] : []));

/** Short forms of titles and what they stand for, in lower case: `sen` → `senator`. */
export const SHORT_TITLES: ReadonlyMap<string, string> = new Map(
  TITLE_ROWS.flatMap(({ spelling, long }) => (long ? [[spelling.toLowerCase(), long] as const] : [])),
);

const TITLES_OFF = new Set(titlesFor('off').map((title) => title.toLowerCase()));
const TITLES_OFF_WITH_STOP = new Set(titlesFor('off.').map((title) => `${title.toLowerCase()}.`));

/** Whether the parser takes the word off the front of a name: `Dr`, `Dr.`, `Sen.`; not `Gen`, as short for Genevieve. */
export function isTitle(word: string): boolean {
  const lower = word.toLowerCase();
  return TITLES_OFF.has(lower.replace(/\.$/, '')) || TITLES_OFF_WITH_STOP.has(lower);
}

const CUT = new Set(titlesFor('cut').map((title) => title.toLowerCase()));
/** First words of titles: of most words asked for none begins so. */
const OPENS_CUT = new Set([...CUT].map((title) => title.split(' ')[0]!));
const LONGEST_CUT = Math.max(...[...CUT].map((title) => title.split(' ').length));

/** Whether a word, in lower case, is a title that rules cut off a name. */
export const isCutTitle = (word: string): boolean => CUT.has(word);

/**
 * How many of some words, in lower case and without stops, are titles before a name: 2 of "datuk seri anwar ibrahim",
 * 1 of "supt vance". The last word is never one.
 */
export function titleWords(words: readonly string[]): number {
  let at = 0;
  for (;;) {
    if (at + 1 >= words.length || !OPENS_CUT.has(words[at]!)) return at;
    let length = Math.min(LONGEST_CUT, words.length - 1 - at);
    while (length > 0 && !CUT.has(words.slice(at, at + length).join(' '))) length--;
    if (length === 0) return at;
    at += length;
  }
}

const OF_PERSONS = new Set(titlesFor('person').map((title) => title.toLowerCase()));

/** The same, but 0 where none of the titles says that a person bears it: 2 of "major general mthembu", 0 of "chief executive officer". */
export function personTitleWords(words: readonly string[]): number {
  const many = titleWords(words);
  for (let from = 0; from < many; from++)
    for (let to = from + 1; to <= many; to++)
      if (OF_PERSONS.has(words.slice(from, to).join(' '))) return many;
  return 0;
}

const GENERATIONS: ReadonlyMap<string, string> = new Map(
  SUFFIX_ROWS.flatMap(({ usual, other }) => [
    [usual.toLowerCase(), usual.toLowerCase()],
    [other, usual.toLowerCase()],
  ]),
);

/** The generation that an ending tells, in one spelling: `Jr.`, `Junior` → `jr`, `3rd` → `iii`. */
export const generationOf = (word: string): string | undefined =>
  GENERATIONS.get(word.toLowerCase().replace(/\.$/, ''));

const COMMA_HONOURS = new Set(wordsOf(HONOURS).map((word) => word.replace(',', '')));
const PLAIN_HONOURS = new Set(wordsOf(HONOURS).filter((word) => !word.startsWith(',')));

/** Whether a word is a degree or an honour: `PhD`, `Ph.D.`; `MP` only behind a comma, as many initials are such. */
export const isHonour = (word: string, afterComma: boolean): boolean =>
  (afterComma ? COMMA_HONOURS : PLAIN_HONOURS).has(word.replaceAll('.', ''));

const LOWER_HONOURS = new Set([...COMMA_HONOURS, ...PLAIN_HONOURS].map((word) => word.toLowerCase()));

/** The same of a word in lower case that stands behind somebody's name and ends there: "Neil Ford `kc`". */
export const isHonourBehindName = (lower: string): boolean => LOWER_HONOURS.has(lower);

const SPANISH = new Set(wordsOf(SPANISH_FAMILY_NAMES));
export const isSpanishFamilyName = (word: string): boolean => SPANISH.has(foldName(word));

const BODIES = new Set(wordsOf(BODY_WORDS));
const BODIES_AND_NAMES = new Set(wordsOf(BODY_WORDS_AND_NAMES));

/** What a word says of who bears it as part of a name: `no-person` ("Council"), `perhaps` ("Press"), or nothing. */
export function bodyWord(word: string): 'no-person' | 'perhaps' | undefined {
  const parts = word
    .toLowerCase()
    .replace(/[’']s?$/, '')
    .split(/[-‑.]/);
  if (parts.some((part) => BODIES.has(part))) return 'no-person';
  return parts.some((part) => BODIES_AND_NAMES.has(part)) ? 'perhaps' : undefined;
}

/** The generational endings that have a use, as spelled: see the table. */
export const suffixesFor = (use: string): string[] =>
  SUFFIX_ROWS.flatMap(({ usual, uses }) => (uses.has(use) ? [usual] : []));

/**
 * What the name tagger's lexicon has of the parts of names, between commas: particles and generational endings.
 * Its weights know the list as it was when they were learned.
 */
export const listedParticles = (): string =>
  [...PARTICLE_OF]
    .map(([word, { uses }]) => ({ word, uses }))
    .concat(SUFFIX_ROWS.map(({ usual, uses }) => ({ word: usual, uses })))
    .flatMap(({ word, uses }) => listed(word, uses))
    .join(', ');

/** The same of titles. */
export const listedTitles = (): string =>
  TITLE_ROWS.flatMap(({ spelling, uses }) => listed(spelling, uses)).join(', ');

/** The class of titles that the quotation taggers know, in lower case, short forms also with their stop. */
export const quotedTitles = (): string =>
  TITLE_ROWS.flatMap(({ spelling, uses }) => [
    ...(uses.has('quote') ? [spelling] : []),
    ...(uses.has('quote') && uses.has('listed.') ? [`${spelling}.`] : []),
  ])
    .join(' ')
    .toLowerCase();

const listed = (word: string, uses: ReadonlySet<string>): string[] => [
  ...(uses.has('listed') ? [word] : []),
  ...(uses.has('listed.') ? [`${word}.`] : []),
];
