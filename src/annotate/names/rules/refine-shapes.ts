import type { TypedRange } from '../../../tagger/label-set.ts';
import { isWorldName } from '../../../text/person-name/given-names.ts';
import { personTitleWords, suffixesFor, titlesFor, titleWords } from '../../../text/person-name/lexicon.ts';
import { FUSED } from '../../../text/person-name/name-pattern.ts';
import { EAST_ASIAN_FAMILY_NAMES, KIND_NOUNS } from '../entities/kinds.data.ts';
import { usualCase } from '../entities/person-evidence.ts';
import { wordsOf } from '../lexicon.ts';
import { FOREIGN_PLACE_WORDS } from '../lexicons/places.data.ts';
import { ORGANISATION, OTHER, PERSON, PLACE } from '../type-numbers.ts';
import { isCapital, WordFlag, type WordType } from '../word-type.ts';
import { Listed, listingAt } from './listed.ts';
import { isCourtesy, isNamed, isPageant } from './refine-titled.ts';

/** What the words of a name say of its kind, where the tagger said otherwise. */
export function retypeByShape(types: readonly WordType[], name: TypedRange): TypedRange {
  const { range, type } = name;
  if (type !== PERSON && range[1] - range[0] > 1) {
    const titled = behindTitle(types, range);
    if (titled) return { range: titled, type: PERSON };
  }
  const listing = listingAt(types, range);
  if (isStorm(types, range) || listing & Listed.people) return { range, type: OTHER };
  if (type !== PERSON && listing & Listed.plainOther) return { range, type: OTHER };
  if (listing & Listed.country) return { range, type: PLACE };
  // `Facebook`, `USA Today`: listed companies and media are nothing else, unless people or places are called so.
  if (listing & Listed.plainCompany || endsAsBody(types, name)) return { range, type: ORGANISATION };
  const opened = range[1] - range[0] > 1 ? openedBy(types[range[0]]!) : undefined;
  if (opened !== undefined && type !== ORGANISATION) return { range, type: opened };
  if (type !== PLACE && endsAsPlace(types, range)) return { range, type: PLACE };
  if (type !== OTHER && (beginsAsThing(types, range) || endsAs(types, range, Listed.thingEnd)))
    return { range, type: OTHER };
  if (type !== PLACE && endsAs(types, range, Listed.siteEnd)) return { range, type: PLACE };
  const isPerson =
    type !== PERSON &&
    (isGivenAndFamily(types, range) ||
      isPeer(types, range) ||
      isRareFamily(types, range) ||
      isEastAsian(types, range) ||
      types.slice(range[0] + 1, range[1] - 1).some(({ text }) => IRISH.test(text)) ||
      endsAsPerson(types, range) ||
      (type !== PLACE && range[1] - range[0] > 1 && hasInitials(types, name)));
  return { range, type: isPerson ? PERSON : type };
}

// First words of stations, and of places in other languages, that nobody is called.
const STATION = /^R[aá]dio$/;
const PLACE_OPENS = new Set(wordsOf(FOREIGN_PLACE_WORDS));

/** `Radio Lagoon`, `Rua do Norte`: the type that the first word of a name tells. */
function openedBy({ text }: WordType): TypedRange['type'] | undefined {
  if (STATION.test(text)) return ORGANISATION;
  return PLACE_OPENS.has(text) ? PLACE : undefined;
}

// Titles that begin the name of no body, if another kind of word ends it ("Justice Department").
const OFFICES = new Set(titlesFor('office'));
// "Tan Sri"
const LONG_TITLES = new Set(titlesFor('off').filter((title) => title.includes(' ')));
// Irish surnames are written in two words: Siobhán `Ní` Dhomhnaill.
const IRISH = /^(?:Ó|Ní|Nic|Uí)$/;

/** `Dr Voss`, `Justice Eva Longoria`: who bears the title, or null. */
function behindTitle(
  types: readonly WordType[],
  [start, end]: TypedRange['range'],
): TypedRange['range'] | null {
  const first = types[start]!;
  if (end - start > 2 && LONG_TITLES.has(`${first.text} ${types[start + 1]!.text}`)) return [start + 2, end];
  const from = types[start + 1]!.text === '.' ? start + 2 : start + 1;
  if (from >= end || !isCapital(types[from]!)) return null;
  const ranked = behindRank(types, [start, end]);
  if (ranked) return ranked;
  if (isCourtesy(types, start, from) && isNamed(types, from)) return [from, end];
  if (first.listing & Listed.title && isGivenAndFamily(types, [from, end])) return [from, end];
  const last = types[end - 1]!;
  const isBearer = OFFICES.has(first.text) && FAMILY.test(last.text) && (last.listing & Listed.end) === 0;
  return isBearer && (listingAt(types, [start, end]) & Listed.organisation) === 0 ? [from, end] : null;
}

// Words of a name behind a rank.
const LONGEST_RANKED = 4;

/** `Major General` Mthembu, `Asst Insp` Tendai Mlambo; null if no rank stands there, or no person's name behind it. */
function behindRank(
  types: readonly WordType[],
  [start, end]: TypedRange['range'],
): TypedRange['range'] | null {
  if (isPageant(types, start, start + 1)) return null;
  const words: number[] = [];
  for (let i = start; i < end; i++) if (types[i]!.text !== '.') words.push(i);
  const titles = personTitleWords(words.map((i) => types[i]!.lower.replace(/\.$/, '')));
  const from = words[titles]!;
  const isName =
    titles > 0 &&
    isCapital(types[from]!) &&
    words.length - titles <= LONGEST_RANKED &&
    types.slice(from, end).every(({ text }) => FAMILY.test(text) || INITIAL.test(text) || text === '.') &&
    FAMILY.test(types[end - 1]!.text) &&
    (types[end - 1]!.listing & Listed.end) === 0;
  return isName ? [from, end] : null;
}

/** `Storm Hedda`, `Hurricane Mitch`. */
function isStorm(types: readonly WordType[], [start, end]: TypedRange['range']): boolean {
  return end - start === 2 && /^(?:Storm|Hurricane|Typhoon|Cyclone)$/.test(types[start]!.text);
}

/** `Northlight Energy`, `St. Anselm’s College`: the last word is a body's. */
function endsAsBody(types: readonly WordType[], { range: [start, end], type }: TypedRange): boolean {
  const last = types[end - 1]!.text;
  return (
    end - start > 1 &&
    isCapital(types[start]!) &&
    (BODY.test(last) || (type === PERSON && NO_FAMILY.test(last)))
  );
}

const BODY =
  /^(?:Inc|Corp|Corporation|Ltd|LLC|PLC|GmbH|Holdings|Industries|Airlines|Airways|Ferries|Energy|Systems|Technologies|Pharmaceuticals|Partners|University|College|Institute|Foundation|Association|Committee|Commission|Council|Ministry|Department|Agency|Party|Coalition|Alliance)$/;
// Those of treaties and towers too, but never of a person.
const NO_FAMILY = /^(?:Partnership|Directorate|Authority|Federation|Consortium|Trust)$/;

/** `South China Sea`, `Burke County`; football clubs that are counties are listed. */
function endsAsPlace(types: readonly WordType[], range: TypedRange['range']): boolean {
  const [start, end] = range;
  if (end - start < 2 || (types[end - 1]!.listing & Listed.landform) === 0 || !isCapital(types[start]!))
    return false;
  return (listingAt(types, range) & (Listed.organisation | Listed.club)) === 0;
}

/** `Voting Rights Act`, `Trump Tower`: the last word is that of a law, a prize, a building; listed bodies are none. */
function endsAs(types: readonly WordType[], range: TypedRange['range'], end: number): boolean {
  const [start, to] = range;
  if (to - start < 2 || (types[to - 1]!.listing & end) === 0 || !isCapital(types[to - 1]!)) return false;
  for (let i = start + 1; i < to; i++) if (types[i]!.lower === 'and') return false;
  return isCapital(types[start]!) && (listingAt(types, range) & Listed.organisation) === 0;
}

/** `Treaty of Rome`, `Convention on Biological Diversity`. */
function beginsAsThing(types: readonly WordType[], [start, end]: TypedRange['range']): boolean {
  if (end - start < 3 || !/^(?:on|of|for|against|between)$/.test(types[start + 1]!.text)) return false;
  return /^(?:Act|Convention|Treaty|Protocol|Declaration|Charter|Battle|Siege|War)$/.test(types[start]!.text);
}

/** `Eva Longoria`, `Franklin D. Roosevelt`: a given name, perhaps an initial, and a word that ends no other name. */
function isGivenAndFamily(types: readonly WordType[], range: TypedRange['range']): boolean {
  const [start, end] = range;
  const first = types[start]!;
  const last = types[end - 1]!;
  if ((first.listing & Listed.plainGiven) === 0 || (first.flags & WordFlag.allCaps) !== 0) return false;
  const middle = end - 1 - (start + 1);
  const initial = middle > 0 && INITIAL.test(types[start + 1]!.text);
  if (middle < 0 || middle > 2 || (middle > 0 && !initial)) return false;
  if (middle === 2 && types[start + 2]!.text !== '.') return false;
  if ((last.flags & WordFlag.allCaps) !== 0 || (last.listing & Listed.end) !== 0 || !FAMILY.test(last.text))
    return false;
  return (listingAt(types, range) & (Listed.organisation | Listed.place)) === 0;
}

/** `Lord Vale`, `Lady Marsh`; not "Lord Mayor". */
const isPeer = (types: readonly WordType[], [start, end]: TypedRange['range']): boolean =>
  end - start === 2 &&
  /^(?:Lord|Lady|Baroness|Viscount)$/.test(types[start]!.text) &&
  FAMILY.test(types[end - 1]!.text) &&
  isNamed(types, end - 1) &&
  (types[end - 1]!.listing & Listed.end) === 0;

// Assemblies and towns of other languages.
const ABROAD =
  /^(?:Jirga|Majlis|Shura|Sabha|Parishad|Panchayat|Morcha|Sangh|Samaj|Samiti|Mandal|Dal|Tepe|Bagh)$|(?:pur|abad|stan|ganj|garh|nagar)$/;
const KINDS = new Set(Object.values(KIND_NOUNS).flatMap(wordsOf));
const LED = /^(?:the|an?|in|at|near|around|outside|across|into)$/;

/** `Jordan` Pickford, `Uche` Nduka: a given name that is something else too, or from afar, and a word that texts never have. */
function isRareFamily(types: readonly WordType[], range: TypedRange['range']): boolean {
  const [start, end] = range;
  // "the Orlando Sentinel", "at Kara Tepe", "the bank Marit Larch"
  const before = types[start - 1]?.lower ?? '';
  if (end - start !== 2 || LED.test(before) || KINDS.has(before)) return false;
  const first = types[start]!;
  const last = types[end - 1]!;
  const isAfar = first.listing === 0 && usualCase(first.lower) === 0 && isWorldName(first.text);
  const isGiven = (first.listing & Listed.given) !== 0 || isAfar;
  const isFamily =
    /^\p{Lu}\p{Ll}[\p{L}'’]+$/u.test(last.text) && last.listing === 0 && usualCase(last.lower) === 0;
  return (
    isGiven &&
    isFamily &&
    !ABROAD.test(last.text) &&
    !last.text.endsWith('s') &&
    (first.flags & WordFlag.allCaps) === 0
  );
}

const EAST_ASIAN = new Set(wordsOf(EAST_ASIAN_FAMILY_NAMES));
const SYLLABLE = /^\p{Lu}\p{Ll}{1,6}$/u;

/** `Baek Seo-yeon`, `Nguyen Thi Hoa`: a family name of East Asia, and two short words or two syllables behind it. */
function isEastAsian(types: readonly WordType[], [start, end]: TypedRange['range']): boolean {
  if (!EAST_ASIAN.has(types[start]!.lower)) return false;
  // “Seo-yeon”, not “Kong-based”
  if (end - start === 2)
    return /^\p{Lu}\p{Ll}{1,6}-(?!based|born|led|listed|owned|run|made|style|wide|area)\p{L}\p{Ll}{0,6}$/u.test(
      types[end - 1]!.text,
    );
  const isPart = ({ text, listing }: WordType): boolean =>
    SYLLABLE.test(text) && (listing & ~(Listed.given | Listed.plainGiven)) === 0;
  return end - start === 3 && types.slice(start + 1, end).every(isPart);
}

/** `J.R.R. Larch`, `T V Subramaniam`; initials of countries are listed. */
function hasInitials(types: readonly WordType[], { range: [start, end], type }: TypedRange): boolean {
  const last = types[end - 1]!;
  if (last.listing & (Listed.end | Listed.thingEnd | Listed.siteEnd) || !FAMILY.test(last.text)) return false;
  const isDotted = end - start === 2 && /^(?:\p{Lu}\.){2,}$/u.test(types[start]!.text);
  if (isDotted) return type === OTHER && (types[start]!.listing & (Listed.place | Listed.organisation)) === 0;
  const isRare = last.listing === 0 && usualCase(last.lower) === 0 && (last.flags & WordFlag.allCaps) === 0;
  return isRare && types.slice(start, end - 1).every(({ text }) => /^\p{Lu}$/u.test(text));
}

// Not "III", which ends the names of events as well.
const GENERATIONS = new Set(suffixesFor('listed.'));

/** `Morris J. Brooks Jr.` */
function endsAsPerson(types: readonly WordType[], [start, end]: TypedRange['range']): boolean {
  const last = types[end - 1]!.text === '.' ? end - 2 : end - 1;
  return last - start > 1 && GENERATIONS.has(types[last]!.text.replace('.', ''));
}

const INITIAL = /^\p{Lu}\.?$/u;
// `Marsh`, `O’Hara`, `al-Masri`, `Clair-Osei`.
const FAMILY = new RegExp(String.raw`^${FUSED}?\p{Lu}[\p{L}'’]+(?:-\p{Lu}[\p{L}'’]+)?$`, 'u');

// Nobility is called after where it is from.
const NOBLE =
  /^(?:Duke|Duchess|Earl|Count|Countess|Prince|Princess|King|Queen|Baron|Baroness|Lord|Lady|Archbishop|Bishop)$/;

/** Whether whoever is named before `of` is a person by the tagger's word, or by a given name and a word that no body ends in. */
function isFromSomewhere(
  types: readonly WordType[],
  [start, of]: TypedRange['range'],
  type: number,
): boolean {
  const words = types.slice(start, of);
  if (!words.every(({ text }) => FAMILY.test(text) || IRISH.test(text)) || NOBLE.test(words[0]!.text))
    return false;
  const last = words.at(-1)!;
  if (last.listing & (Listed.end | Listed.thingEnd | Listed.siteEnd)) return false;
  const isRare = last.listing === 0 && usualCase(last.lower) % 4 === 0;
  return type === PERSON || (isRare && words[0]!.listing === 0 && isWorldName(words[0]!.text));
}

/** `Nils Okonjo of Brannoch Ferries`: a person, and where the person is from. */
export function splitFrom(types: readonly WordType[], name: TypedRange): TypedRange[] {
  const [from, end] = name.range;
  const start = from + titleWords(types.slice(from, end).map(({ lower }) => lower.replace(/\.$/, '')));
  for (let i = start + 2; i + 1 < end && i <= start + 4; i++) {
    if (types[i]!.text !== 'of') continue;
    const person = [start, i] as const;
    if (name.type === OTHER) return [name];
    if (!isGivenAndFamily(types, person) && !isFromSomewhere(types, person, name.type)) return [name];
    const rest = [i + 1, end] as const;
    const type = endsAsPlace(types, rest) || listingAt(types, rest) & Listed.place ? PLACE : ORGANISATION;
    return [
      { range: person, type: PERSON },
      { range: rest, type },
    ];
  }
  return [name];
}
