import type { TypedRange } from '../../../tagger/label-set.ts';
import { isHonour, titlesFor, titleWords } from '../../../text/person-name/lexicon.ts';
import { FUSED } from '../../../text/person-name/name-pattern.ts';
import { phrasesOf } from '../lexicon.ts';
import { PLACES } from '../lexicons/places.data.ts';
import { WORDS } from '../lexicons/words.data.ts';
import type { NameDocument } from '../name-document.ts';
import { PERSON } from '../type-numbers.ts';
import { WordFlag, type WordType } from '../word-type.ts';
import { Listed, listingOf } from './listed.ts';
import { endBeforeTitle } from './refine-places.ts';

const POSSESSIVE = /^['’]s?$/;
// `R-TX`, `D-Calif`: party and state behind a politician's name.
const PARTY_STATE = /^[RDI]-[A-Z]/;
// `el-Sisi`, `al-Assad`: goes on with the name before it.
const ARTICLE = new RegExp(String.raw`^${FUSED}\p{Lu}`, 'u');
// Titles that are given names too stay with the name: "Earl Warren", "Prince".
const GIVEN_TITLES = new Set(titlesFor('given').map((title) => title.toLowerCase()));
// Words that are written with a stop of their own.
const DOTTED = new Set(
  [WORDS.organisationEnd, WORDS.particle, PLACES.usState, PLACES.country, WORDS.placeEnd]
    .flatMap(phrasesOf)
    .filter((word) => word.endsWith('.'))
    .map((word) => word.slice(0, -1).toLowerCase()),
);

/**
 * Cuts what is no part of a name: marks, titles, possessive endings. Nothing is left of handles (`@name`), party tags
 * (`R-TX`) and bare titles (`Rep.`).
 */
export function trim(document: NameDocument, { range, type }: TypedRange): TypedRange | null {
  const {
    types,
    tokens: { text, starts, ends },
  } = document;
  let [start, end] = range;
  // The stop of "Roe v. Wade" is a token of its own.
  while (start < end && (isEdge(types[start]!) || isPossessive(types[start]!) || types[start]!.text === '.'))
    start++;
  while (end > start && (isEdge(types[end - 1]!) || isFullStop(document, end - 1))) end--;
  end = endBeforeTitle(types, { range: [start, end], type });
  // The tagger knows "Lloyd's" and "Lord's"; a person's name never ends so.
  while (type === PERSON && end > start && isPossessive(types[end - 1]!)) end--;
  if (type === PERSON) {
    start = behindTitle(types, start, end);
    end = beforeHonour(types, start, end);
    if (end > start && end < types.length && isArticled(types[end]!)) end++;
  }
  // "a Super PAC"
  const bare = end - start === 2 && types[start]!.lower === 'super' ? start + 1 : start;
  if (end === start || (end - bare === 1 && namesNobody(types, bare)) || isGeneration(types, start, end))
    return null;
  if (type === PERSON && (isAllTitle(types, start, end) || isEra(types, start, end))) return null;
  const before = start > 0 && ends[start - 1] === starts[start] ? text[starts[start]! - 1] : '';
  return before === '@' || before === '#' ? null : { range: [start, end], type };
}

// Marks that no name begins or ends with. Brackets may be part of one: "Mladost (L)".
const EDGES = /^(?:[“”„"‘’'`«»,;:!?–—―-]|''|``)$/;

// Few words need the expressions: a capital at the start, or none at all, tells as much.
const isEdge = ({ flags, text }: WordType): boolean => (flags & WordFlag.letters) === 0 && EDGES.test(text);
const isPossessive = ({ flags, text }: WordType): boolean =>
  (flags & WordFlag.capital) === 0 && POSSESSIVE.test(text);
const isArticled = ({ flags, text }: WordType): boolean =>
  (flags & (WordFlag.capital | WordFlag.anyCapital)) === WordFlag.anyCapital && ARTICLE.test(text);

/** A stop that is no part of the last word: not that of `Inc.`, `Jr.` or `Calif.`. */
function isFullStop({ types }: NameDocument, at: number): boolean {
  return at > 0 && types[at]!.text === '.' && !DOTTED.has(types[at - 1]!.lower);
}

/** The names with the titles cut off those that only the rest of the article showed to be persons. */
export const cutTitles = (types: readonly WordType[], found: readonly TypedRange[]): TypedRange[] =>
  found.map((name) =>
    name.type === PERSON ? { ...name, range: [behindTitle(types, ...name.range), name.range[1]] } : name,
  );

/** Where the name proper begins: `Justice` Kennedy, `Sen.` Cruz, `Datuk Seri` Anwar Ibrahim. */
function behindTitle(types: readonly WordType[], start: number, end: number): number {
  // The last word is no title.
  if (end - start < 2) return start;
  let at = start;
  if (endsTitle(types, at)) at++;
  while (end - at > 1 && isTitle(types, at)) {
    const next = types[at + 1]!.text === '.' ? at + 2 : at + 1;
    if (next >= end) break;
    at = next;
  }
  // The stops of short titles are tokens of their own.
  const tokens: number[] = [];
  for (let i = at; i < end; i++) if (types[i]!.text !== '.') tokens.push(i);
  const titles = titleWords(tokens.map((i) => types[i]!.lower.replace(/\.$/, '')));
  if (titles === 0) return at;
  // "Chief Buthelezi" is called so; "Prince Harry" too, and "Mother Klara".
  const isMother = types[tokens[titles - 1]!]!.lower === 'mother' && tokens.length - titles === 1;
  return tokens[isMother ? titles - 1 : titles]!;
}

/** Whether a word ends a title that begins before it: Tan `Sri` Razarudin Husain. */
const endsTitle = (types: readonly WordType[], at: number): boolean =>
  at > 0 &&
  titleWords([types[at]!.lower, '']) === 0 &&
  titleWords([types[at - 1]!.lower, types[at]!.lower, '']) === 2;

/** Where the name proper ends: Neil Ford `QC`, Ada Bell `MP`. */
function beforeHonour(types: readonly WordType[], start: number, end: number): number {
  let to = end;
  while (to - start > 2) {
    const comma = types[to - 2]!.text === ',';
    if (!isHonour(types[to - 1]!.text, true) || (!comma && types[to - 1]!.text.length < 2)) break;
    to -= comma ? 2 : 1;
  }
  return to;
}

/** A title word; short ones need their stop: `Del.` Voss, but "Del Harris". */
function isTitle(types: readonly WordType[], at: number): boolean {
  const { lower, listing } = types[at]!;
  const isListed =
    listing & Listed.title || (types[at + 1]?.text === '.' && listingOf(`${lower}.`) & Listed.title);
  return isListed ? !GIVEN_TITLES.has(lower) : false;
}

/** `Jr.` that was left behind a comma. */
const isGeneration = (types: readonly WordType[], start: number, end: number): boolean =>
  /^(?:Jr|Sr)\.?$/.test(types[start]!.text) &&
  (end - start === 1 || (end - start === 2 && types[start + 1]!.text === '.'));

/** `Tengku Datuk Seri`, before whoever bears it. */
const isAllTitle = (types: readonly WordType[], start: number, end: number): boolean =>
  end - start > 1 &&
  titleWords([...types.slice(start, end).map(({ lower }) => lower.replace(/\.$/, '')), '']) === end - start;

/** `A. D.` before a year. */
const isEra = (types: readonly WordType[], start: number, end: number): boolean =>
  /^(?:a\.? ?d|b\.? ?c)\.?$/.test(
    types
      .slice(start, end)
      .map(({ lower }) => lower)
      .join(' '),
  );

// Initials that name a kind of thing: "a super PAC", "two CEOs".
const KINDS = /^(?:PAC|CEO|CFO|COO|IPO|NDA|GIF|MBA|PhD|NGO|SUV|DVD|CD|PC)s?$/;

/** A letter beyond ASCII that a wrong encoding left alone. */
const isStray = (word: string): boolean => word.length === 1 && word > '\x7f';

/** `then-Sen`, `ex-President`. */
function isPrefixedTitle(word: string): boolean {
  const hyphen = word.indexOf('-');
  if (hyphen < 0) return false;
  const title = word.slice(hyphen + 1).toLowerCase();
  const listing = listingOf(title) | listingOf(`${title}.`);
  return /^(?:then|ex|now)-/i.test(word) && (listing & Listed.title) !== 0;
}

/** A party tag, a kind of thing, or a title before its stop: `Rep.` Ocasio-Cortez. */
const namesNobody = (types: readonly WordType[], at: number): boolean =>
  PARTY_STATE.test(types[at]!.text) ||
  KINDS.test(types[at]!.text) ||
  isPrefixedTitle(types[at]!.text) ||
  isStray(types[at]!.text) ||
  (types[at + 1]?.text === '.' && isTitle(types, at));
