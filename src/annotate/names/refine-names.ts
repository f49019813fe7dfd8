import type { TypedRange } from '../../learn/index.ts';
import type { NameDocument } from './document.ts';
import { ORGANISATION, OTHER, PERSON } from './labels.ts';
import { phrasesOf } from './lexicon.ts';
import { ORGANISATIONS } from './lexicons/organisations.data.ts';
import { PLACES } from './lexicons/places.data.ts';
import { WORDS } from './lexicons/words.data.ts';
import { addTitled } from './refine-titled.ts';
import type { WordType } from './word-type.ts';

const POSSESSIVE = /^['’]s?$/;
// `R-TX`, `D-Calif`: party and state behind a politician's name.
const PARTY_STATE = /^[RDI]-[A-Z]/;
const TITLES = new Set(phrasesOf(WORDS.title).map((title) => title.toLowerCase()));
// Titles that are given names too stay with the name: "Earl Warren", "Prince".
for (const given of [
  'king',
  'queen',
  'prince',
  'princess',
  'duke',
  'count',
  'baron',
  'major',
  'marshal',
  'pope',
  'lord',
])
  TITLES.delete(given);
const ELSEWHERE = new Set(
  [...Object.values(PLACES), ...Object.values(ORGANISATIONS)]
    .flatMap(phrasesOf)
    .map((name) => name.toLowerCase()),
);

// Words that are written with a stop of their own.
const DOTTED = new Set(
  [WORDS.organisationEnd, WORDS.particle, PLACES.usState, PLACES.country, WORDS.placeEnd]
    .flatMap(phrasesOf)
    .filter((word) => word.endsWith('.'))
    .map((word) => word.slice(0, -1).toLowerCase()),
);
const BODIES = new Set(
  [ORGANISATIONS.body, ORGANISATIONS.party].flatMap(phrasesOf).map((name) => name.toLowerCase()),
);

/**
 * Cuts what is no part of a name (titles, possessive endings), drops what names nobody (handles, party tags), and
 * makes what one article calls a person a person throughout.
 */
export function refine(document: NameDocument, found: readonly TypedRange[]): TypedRange[] {
  const trimmed = found.flatMap((name) => trim(document, name)).map((name) => known(document.types, name));
  return unify(document, addTitled(document, trimmed));
}

/** `the GOP` is an organisation wherever it stands: listed bodies and parties are never of the kind "other". */
const known = (types: readonly WordType[], name: TypedRange): TypedRange =>
  name.type === OTHER && BODIES.has(phraseOf(types, name.range))
    ? { range: name.range, type: ORGANISATION }
    : name;

function trim(document: NameDocument, { range, type }: TypedRange): TypedRange[] {
  const {
    types,
    tokens: { text, starts, ends },
  } = document;
  let [start, end] = range;
  while (start < end && (EDGES.test(types[start]!.text) || POSSESSIVE.test(types[start]!.text))) start++;
  while (end > start && (EDGES.test(types[end - 1]!.text) || isFullStop(document, end - 1))) end--;
  // The tagger knows "Lloyd's" and "Lord's"; a person's name never ends so.
  while (type === PERSON && end > start && POSSESSIVE.test(types[end - 1]!.text)) end--;
  if (type === PERSON) start = behindTitle(types, start, end);
  if (end === start || (end - start === 1 && PARTY_STATE.test(types[start]!.text))) return [];
  const before = start > 0 && ends[start - 1] === starts[start] ? text[starts[start]! - 1] : '';
  return before === '@' || before === '#' ? [] : [{ range: [start, end], type }];
}

// Marks that no name begins or ends with. Brackets may be part of one: "Mladost (L)".
const EDGES = /^(?:[“”„"‘’'`«»,;:!?–—―-]|''|``)$/;

/** A stop that is no part of the last word: not that of `Inc.`, `Jr.` or `Calif.`. */
function isFullStop({ types }: NameDocument, at: number): boolean {
  return at > 0 && types[at]!.text === '.' && !DOTTED.has(types[at - 1]!.lower);
}

/** Where the name proper begins: `Justice` Kennedy, `Sen.` Cruz. */
function behindTitle(types: readonly WordType[], start: number, end: number): number {
  if (end - start < 2 || !TITLES.has(types[start]!.lower)) return start;
  const next = types[start + 1]!.text === '.' ? start + 2 : start + 1;
  return next < end ? next : start;
}

/**
 * A word that is a person's first or last name in the article is the person where it stands alone, and a full name
 * is one type throughout: "Melania Trump" is not a company further down. The better supported reading wins; known
 * places and organisations stay what they are ("Washington").
 */
function unify({ types }: NameDocument, found: TypedRange[]): TypedRange[] {
  // By phrase: mentions as a person, less those as something else; a full name speaks for its words too.
  const votes = new Map<string, number>();
  const vote = (phrase: string, by: number) => votes.set(phrase, (votes.get(phrase) ?? 0) + by);
  for (const { range, type } of found) {
    const [start, end] = range;
    vote(phraseOf(types, range), type === PERSON ? 1 : -1);
    if (type !== PERSON || end - start === 1) continue;
    vote(types[start]!.lower, 1);
    vote(types[end - 1]!.lower, 1);
  }
  return found.map((name) => {
    const phrase = phraseOf(types, name.range);
    const isPerson = name.type === PERSON || ((votes.get(phrase) ?? 0) > 0 && !ELSEWHERE.has(phrase));
    return isPerson ? { range: name.range, type: PERSON } : name;
  });
}

const phraseOf = (types: readonly WordType[], [start, end]: TypedRange['range']): string => {
  let phrase = types[start]!.lower;
  for (let i = start + 1; i < end; i++) phrase += ` ${types[i]!.lower}`;
  return phrase;
};
