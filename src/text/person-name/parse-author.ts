import { isGivenName } from './given-names.ts';
import { bodyWord, generationOf, isHonour, isSpanishFamilyName, isTitle, particleOf } from './lexicon.ts';
import { NAME_WORD } from './name-pattern.ts';
import { type PersonName, parsePersonName } from './parse-person-name.ts';
import { recaseName } from './recase-name.ts';

/** Who signed an article: a person in parts; an organisation, or a line that is no name for sure, as printed. */
export type Author =
  | { readonly kind: 'person'; readonly name: PersonName }
  | { readonly kind: 'organisation' | 'literal'; readonly literal: string };

// More words than any name of the news has.
const MOST_WORDS = 7;

/**
 * Reads a byline's name. Only what surely is a person's full name is taken apart: a wrong family name is worse in a
 * bibliography than a whole one. Names in capitals are written small first: `ROE, JANE`.
 */
export function parseAuthor(printed: string): Author {
  const literal = printed.trim().replace(/\s+/g, ' ');
  const words = literal.split(' ');
  if (isOrganisation(words)) return { kind: 'organisation', literal };
  const recased = recaseName(literal);
  const name = parsePersonName(recased, { full: true });
  const isFull = name.given.length > 0 && name.family.length > 0;
  const isPerson =
    isFull && words.length <= MOST_WORDS && recased.split(' ').every(isNameWord) && isOneName(literal);
  return isPerson ? { kind: 'person', name } : { kind: 'literal', literal };
}

/** `Eastbay City Council`, `Agence France-Presse`, `The Mole`, `Smith & Co`; not `Bill Press`. */
function isOrganisation(words: readonly string[]): boolean {
  const said = words.map((word) => bodyWord(word.replace(/[.,]+$/, '')));
  if (said.includes('no-person') || words.includes('&') || /^the$/i.test(words[0]!)) return true;
  const isPersons =
    words.length < 4 && words.length > 1 && isGivenName(words[0]!) && said.indexOf('perhaps') > 0;
  return said.includes('perhaps') && !isPersons;
}

const WORD = new RegExp(`^${NAME_WORD}$`, 'u');

const isNameWord = (word: string): boolean => {
  const bare = word.replace(/^["“‘'(](?=\p{L})|,$|(?<=\p{L})["”’')]$/gu, '');
  return (
    WORD.test(bare) ||
    particleOf(bare) !== undefined ||
    isTitle(bare) ||
    isHonour(bare, true) ||
    generationOf(bare) !== undefined
  );
};

/** `Roe, Jane` and `García Márquez, Ana` are names; of "Jane Roe, Chicago" nobody can tell. */
function isOneName(literal: string): boolean {
  const [before, ...behind] = literal.split(/\s*,\s*/);
  const isEnding = (part: string): boolean =>
    generationOf(part) !== undefined || part.split(' ').every((word) => isHonour(word, true));
  const given = behind.filter((part) => !isEnding(part));
  const family = before!.split(' ').filter((word) => !particleOf(word));
  return (
    given.length === 0 || (given.length === 1 && (family.length === 1 || family.every(isSpanishFamilyName)))
  );
}

/** A person's name in the order of speech: `Roe, Jane` is Jane Roe. What is no person's stays as printed. */
export function spokenName(printed: string): string {
  const author = parseAuthor(printed);
  if (author.kind !== 'person' || !printed.includes(',')) return printed;
  const { given, dropping, particles, family, suffix } = author.name;
  return [...given, ...dropping, ...particles, ...family, ...(suffix ? [suffix] : [])].join(' ');
}
