import { AGENCIES, BYLINE_OPENINGS, LIST_WORDS, NOBODY, ROLE_WORDS } from './author-words.data.ts';
import { generationOf } from './lexicon.ts';
import { NAME } from './name-pattern.ts';
import { parseAuthor } from './parse-author.ts';
import { splitAtCommas } from './split-names.ts';

const wordsOf = (table: string): ReadonlySet<string> => new Set(table.trim().split(/\s+/));
const phrasesOf = (table: string): string[] => table.trim().split('\n');

const NOBODIES = new Set(phrasesOf(NOBODY));
const ROLES = wordsOf(ROLE_WORDS);
const AGENCY = wordsOf(AGENCIES);
const OPENING = new RegExp(
  `^(?:${phrasesOf(BYLINE_OPENINGS)
    .sort((a, b) => b.length - a.length)
    .join('|')})(?:\\s*:\\s*|\\s+)(?=\\S)`,
  'i',
);
const LISTED = new RegExp(
  `\\s*[;|&•·/]\\s*|\\s+(?:${LIST_WORDS.split(' ').join('|')})\\s+|\\s+[–—-]\\s+`,
  'i',
);

// ['Jane Roe', "Tom Ash"]
const QUOTED_LIST = /^\s*\[\s*(['"])(.*)\1\s*\]\s*$/s;
// [[Jane Roe|J. Roe]]
const WIKI_LINK = /\[\[([^\][|#]{1,200})[^\]]{0,200}\]\]/g;
const MAIL = /<?[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}>?/g;
const ADDRESS = /(?:https?:\/\/|www\.)\S+|(?<![\w.])@\w{2,30}/g;
// (Image: Getty Images) / Photo by Al Moss / Foto: dpa
const CREDIT =
  /\(?\b(?:images?|photos?|photographs?|pictures?|fotos?|video|graphics?)(?:\s+by\b|\s*:)[^()]*\)?/gi;
// JANE ROE. Follow Jane Roe on Twitter @roe. / JANE ROE. Email: roe@example.org
const INVITATION = /[.,;]\s*(?:follow\s|e-?mail\b|twitter\b|contact\b).*$/i;
// (obe): the initials by which a paper's writers sign
const SHORT_SIGN = /\s*\(\p{Ll}[\p{Ll}.]{0,5}\)/gu;
// Jane Roe for the Harbour Post / Jane Roe in Oslo / Jane Roe at the harbour
const WHERE = /\s+(?:for|in|at|aus|für)\s+(?:the\s+)?\p{Lu}.*$/iu;
const FULL_NAME = new RegExp(`^${NAME}$`, 'u');

/**
 * The names in an author field as pages, feeds and exports fill it: "By JANE ROE and Tom Ash, Harbour Correspondent" →
 * both. Mail addresses, picture credits, roles, outlets behind a name and "admin" are left out; what is one name of an
 * organisation ("Stars and Stripes") stays whole.
 */
export function authorNames(given: string): string[] {
  const items = QUOTED_LIST.exec(given)?.[2]?.split(/['"]\s*,\s*['"]/) ?? [given];
  return [...new Set(items.flatMap(namesOfItem))];
}

function namesOfItem(item: string): string[] {
  const text = withoutNoise(item);
  const names = partsOf(text)
    .flatMap(splitAtCommas)
    .map((name) => withoutPlace(name.trim().replace(OPENING, '')).replace(/^[\s,()]+|[\s,()]+$/g, ''))
    .map(withoutRole)
    .map((name) => name.replace(/(?<=\p{L}{4})\.$/u, ''))
    .filter((name) => /\p{L}/u.test(name) && !isRole(name) && !NOBODIES.has(name.toLowerCase()));
  // An outlet beside a person only says where that one works; alone, it is the author.
  const persons = names.filter((name) => !isOutlet(name));
  return persons.length > 0 ? persons : names;
}

const withoutNoise = (item: string): string =>
  item
    .replace(WIKI_LINK, '$1')
    .replace(INVITATION, '')
    .replace(MAIL, ' ')
    .replace(ADDRESS, ' ')
    .replace(CREDIT, ' ')
    .replace(SHORT_SIGN, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(OPENING, '');

/** Parts between "and", strokes and dots, where each is a full name or says whose the others are. */
function partsOf(text: string): string[] {
  const parts = text.split(LISTED).filter(Boolean);
  if (parts.length < 2) return parts;
  return parts.every((part) => isWhole(part.trim())) ? parts : splitSure(text);
}

const isWhole = (part: string): boolean => /\s/.test(part) || isOutlet(part) || isRole(part);

/** Where a part is but one word, "and" and "&" may stand inside a name; a stroke, a semicolon never do. */
const splitSure = (text: string): string[] =>
  text.split(/\s*[;|•·]\s*|(?<=\p{L}{2}\s\p{L}{2,30})\s*\/\s*/u).filter(Boolean);

/** "Jane Roe in Oslo" → "Jane Roe"; not of a name that begins so. */
function withoutPlace(name: string): string {
  const short = name.replace(WHERE, '');
  return short !== name && FULL_NAME.test(capitalised(short)) && /\s/.test(short) ? short : name;
}

const capitalised = (name: string): string =>
  name.replace(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase());

/** "Jane Roe, Harbour Correspondent", "Jane Roe, CNN" → "Jane Roe". */
function withoutRole(name: string): string {
  const [first, ...rest] = name.split(/\s*,\s*/);
  const kept = rest.filter((part) => generationOf(part) || !(isRole(part) || isOutlet(part)));
  return [first, ...kept].join(', ');
}

const lowerWords = (text: string): string[] => text.toLowerCase().match(/\p{L}[\p{L}'’-]*/gu) ?? [];

/** "freelance journalist". */
const isRole = (text: string): boolean => {
  const words = lowerWords(text);
  return words.length < 6 && ROLES.has(words.at(-1) ?? '');
};

/** "CNN", "Reuters", "The Lindholm Post", "Harbour Correspondent": no person's name. */
const isOutlet = (text: string): boolean => {
  const [word = '', ...others] = lowerWords(text);
  if (others.length === 0) return AGENCY.has(word) || /^\p{Lu}{2,5}$/u.test(text.trim());
  return parseAuthor(text).kind === 'organisation';
};
