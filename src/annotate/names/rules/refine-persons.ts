import type { TypedRange } from '../../../tagger/label-set.ts';
import { isWorldName } from '../../../text/person-name/given-names.ts';
import { generationOf, isCutTitle, isHonour, titlesFor } from '../../../text/person-name/lexicon.ts';
import { isChild, isKinNoun } from '../entities/kin.ts';
import { ROLE_NOUNS } from '../entities/roles.data.ts';
import { wordsOf } from '../lexicon.ts';
import { ORGANISATION, PERSON, PLACE } from '../type-numbers.ts';
import { WordFlag, type WordType } from '../word-type.ts';
import { Listed, listingAt, phraseOf } from './listed.ts';

const ROLES = new Set(wordsOf(ROLE_NOUNS));

/**
 * Where the tagger runs a person's name together with what stands before it, or takes it for something else: Neil Ford
 * `QC` is a person; `Super Value` Debra Symonette is one behind her company; in `Health Policy Consultant` Bill Bowtell
 * the words before the name say what he is; and `MEC` or `Supt` alone names nobody.
 */
export function cutPersons(types: readonly WordType[], name: TypedRange): TypedRange[] {
  const [start, end] = name.range;
  const last = types[end - 1]!;
  const party = partyOfSeat(types, name);
  if (party) return party;
  if (end - start > 1 && (PARENT.test(types[start]!.text) || isFromPlace(types, name)))
    return cutPersons(types, { range: [start + 1, end], type: PERSON });
  const or = name.type === PERSON ? orIn(types, name.range) : -1;
  if (or > 0) return [[start, or] as const, [or + 1, end] as const].map((range) => ({ range, type: PERSON }));
  const comma = name.type === PERSON ? commaIn(types, name.range) : -1;
  if (comma > 0)
    return [[start, comma] as const, [comma + 1, end] as const].map((range) => ({ range, type: PERSON }));
  if (end - start === 1) return isShouted(last) && isCutTitle(last.lower) ? [] : [name];
  if (name.type !== PERSON && isShouted(last) && isHonour(last.text, true))
    return [{ range: [givenBefore(types, start), end - 1], type: PERSON }];
  const seated = behindSeat(types, name.range);
  if (seated > 0)
    return [...constituencyOf(types, name.range, seated - 1), { range: [seated, end], type: PERSON }];
  const titled = behindInnerTitle(types, name.range);
  const from = titled > 0 ? titled : behindRole(types, name);
  return from < 0 ? [name] : [...ownerOf(types, name, from), { range: [from, end], type: PERSON }];
}

// “Mother-of-two”.
const PARENT = /^\p{Lu}\p{Ll}+-of-\p{Ll}+$/u;

const DEMONYM = /^\p{Lu}\p{Ll}{2,}(?:ian|oan|can|xan|tan|ese)$/u;

/** `Ohioan` Faye Lindgren, `N.J.` Roger Pallister: where somebody is from, before a given name. */
function isFromPlace(types: readonly WordType[], { range: [start, end], type }: TypedRange): boolean {
  if (end - start < 3 || !isGiven(types[start + 1]!) || !isFamily(types[end - 1]!)) return false;
  const first = types[start]!;
  const isState = type === PERSON && /^(?:\p{Lu}\.){2}$/u.test(first.text) && first.listing & Listed.place;
  return Boolean(isState) || (DEMONYM.test(first.text) && !isAnyGiven(first) && !isWorldName(first.text));
}

/** The "or" between two people who were read as one: `Alvarez`, `Winslow`; −1 if there is none. */
function orIn(types: readonly WordType[], [start, end]: TypedRange['range']): number {
  for (let i = start + 1; i + 1 < end; i++) if (/^n?or$/.test(types[i]!.text)) return i;
  return -1;
}

/** The comma between two people who were read as one: `Xi`, `Geng`; -1 if there is none. */
function commaIn(types: readonly WordType[], [start, end]: TypedRange['range']): number {
  for (let i = start + 1; i + 1 < end; i++)
    if (types[i]!.text === ',' && generationOf(types[i + 1]!.text) === undefined) return i;
  return -1;
}

// Members of a parliament, in letters behind their party or constituency.
const SEATS = new Set(titlesFor('seat'));

/** "The ODM `MP`": the member has no name here, and the party is nobody's. */
function partyOfSeat(
  types: readonly WordType[],
  { range: [start, end], type }: TypedRange,
): TypedRange[] | undefined {
  const seat = SEATS.has(types[end - 1]!.text) ? end - 1 : SEATS.has(types[end]?.text ?? '') ? end : -1;
  const from = types[start]!.lower === 'the' ? start + 1 : start;
  if (seat < from || types[from - 1]?.lower !== 'the') return undefined;
  if (seat === from) return [];
  const isParty = type === PERSON || isShouted(types[from]!);
  return [{ range: [from, seat], type: isParty ? ORGANISATION : type }];
}

/** Lunga South `MP` Joram Phiri: where the name begins behind a seat; −1 if there is none. */
function behindSeat(types: readonly WordType[], [start, end]: TypedRange['range']): number {
  for (let at = start; at + 1 < end; at++)
    if (SEATS.has(types[at]!.text)) return types.slice(at + 1, end).every(isNamePart) ? at + 1 : -1;
  return -1;
}

/** What stands before a seat: a party in letters or listed, else a place. */
function constituencyOf(
  types: readonly WordType[],
  [start]: TypedRange['range'],
  seat: number,
): TypedRange[] {
  const first = types[start]!;
  if (seat === start) return [];
  const isParty = seat - start === 1 && (isShouted(first) || first.listing & Listed.organisation);
  return [{ range: [start, seat], type: isParty ? ORGANISATION : PLACE }];
}

/**
 * Ako Bicol `Rep.` Elizaldy Co, Multan Cantt `SHO` Akram Gill: where the name begins behind a short title with its stop, or
 * an office in capitals; −1 if there is none.
 */
function behindInnerTitle(types: readonly WordType[], [start, end]: TypedRange['range']): number {
  for (let at = start + 1; at + 1 < end; at++) {
    const dotted = types[at + 1]!.text === '.' && SHORT_TITLES.has(types[at]!.text);
    if (!dotted && !isOffice(types, at)) continue;
    const from = dotted ? at + 2 : at + 1;
    const isName =
      end - from <= LONGEST_NAME &&
      end - from > (dotted ? 1 : 0) &&
      types.slice(from, end).every(({ text }) => WORD.test(text));
    return isName ? from : -1;
  }
  return -1;
}

// In words.
const LONGEST_NAME = 3;
const SHORT_TITLES = new Set(titlesFor('open'));

/** `SHO`, or the last word of Member of `Parliament`. */
const isOffice = (types: readonly WordType[], at: number): boolean =>
  (isShouted(types[at]!) && isCutTitle(types[at]!.lower)) ||
  (types[at]!.text === 'Parliament' && types[at - 1]!.text === 'of' && types[at - 2]?.text === 'Member');

/** Where a person's name begins behind a role: UNSW Health Policy `Consultant` Bill Bowtell; -1 if there is none. */
function behindRole(types: readonly WordType[], { range: [start, end], type }: TypedRange): number {
  for (let at = end - 2; at > start && at > end - 5; at--) {
    if (!ROLES.has(types[at - 1]!.lower)) continue;
    // What opens a name may be a given name; and where it goes on, "Porter" is one.
    if (at === start + 1 ? isCalledSo(types[start]!) : type === PERSON) continue;
    const isName = isAnyGiven(types[at]!) && isFamily(types[end - 1]!);
    return isName && types.slice(at + 1, end).every(isNamePart) ? at : -1;
  }
  // "Minister of Education Kay McConney", "Leader of the Opposition in the Assembly Manu Rawat"
  const isOffice = end - start > 2 && isOfOffice(types, start);
  return isOffice && isGiven(types[end - 2]!) && isFamily(types[end - 1]!) ? end - 2 : -1;
}

/** Whether what begins here stands behind an office: `Minister for` Health, `Leader of the House in the` Assembly. */
function isOfOffice(types: readonly WordType[], start: number): boolean {
  for (let at = start - 1; at > 0 && start - at < LONGEST_OFFICE; at--) {
    if (/^(?:the|in)$/.test(types[at]!.text) || types[at]!.flags & WordFlag.capital) continue;
    return (
      (types[at]!.text === 'of' && ROLES.has(types[at - 1]!.lower)) ||
      (types[at]!.text === 'for' && /^(?:minister|secretary|mec|commissioner)$/.test(types[at - 1]!.lower))
    );
  }
  return false;
}
const LONGEST_OFFICE = 6;

/** Whether people are called so: Marine is a given name, and a pope bears his title in his name. */
const isCalledSo = ({ lower, text, listing }: WordType): boolean =>
  CALLED.test(lower) || (listing & Listed.given) !== 0 || isWorldName(text);
const CALLED =
  /^(?:pope|king|queen|prince|princess|emperor|sister|brother|mother|father|lord|lady|baron|baroness|count|countess)$/;

/** `UNSW` before somebody's role, if it is written in capitals or listed. */
function ownerOf(types: readonly WordType[], { range: [start] }: TypedRange, from: number): TypedRange[] {
  const first = types[start]!;
  const isBody = (isShouted(first) && !isCutTitle(first.lower)) || first.listing & Listed.organisation;
  return from - start > 1 && isBody ? [{ range: [start, start + 1], type: ORGANISATION }] : [];
}

/**
 * The same over the whole article: `Judge` Ford is the Neil Ford named before, not the company; and where somebody is
 * called Symonette, the `Debra Symonette` at the end of a longer name is she.
 */
export function namePersons(types: readonly WordType[], found: readonly TypedRange[]): TypedRange[] {
  const families = new Set<string>();
  for (const { type, range } of found) if (type === PERSON) families.add(types[range[1] - 1]!.lower);
  if (families.size === 0) return [...found];
  const full = new Set(found.flatMap(({ type, range }) => (type === PERSON ? [phraseOf(types, range)] : [])));
  return found.flatMap((name) => {
    const [start, end] = name.range;
    if (name.type === PERSON || !families.has(types[end - 1]!.lower)) return [name];
    if (end - start === 1) return isTitled(types, start) ? [{ ...name, type: PERSON }] : [name];
    if (end - start < 3 || name.type !== ORGANISATION) return [name];
    // "Olympian Bill Kirby", where Bill Kirby is named too
    const isKnown = full.has(phraseOf(types, [end - 2, end]));
    if (isKnown && end - start === 3) return [{ range: [end - 2, end], type: PERSON }];
    if (!isKnown && !isGiven(types[end - 2]!)) return [name];
    return [
      { range: [start, end - 2], type: ORGANISATION },
      { range: [end - 2, end], type: PERSON },
    ];
  });
}

const WORD = /^\p{Lu}[\p{L}'’-]+$/u;

/** Whoever stands behind a role, or between people of a list, is one of them: "Ronald Pratt, Mary Holt and `Sinéad Orrin` won". */
export function listPersons(types: readonly WordType[], found: readonly TypedRange[]): TypedRange[] {
  const out: TypedRange[] = [];
  for (const [k, name] of found.entries()) {
    const isOne =
      name.type !== PERSON &&
      (isKin(types, name) ||
        isOfAge(types, name) ||
        isAlias(types, name) ||
        isAmongPersons(types, name, out.at(-1), found[k + 1]));
    out.push(isOne ? { ...name, type: PERSON } : name);
  }
  return out;
}

/** His wife, `Melania`. */
function isKin(types: readonly WordType[], { range: [start, end] }: TypedRange): boolean {
  const { text, listing } = types[start]!;
  if (end - start > 1 || listing & Listed.organisation || !WORD.test(text)) return false;
  const before = types[start - 1]?.text === ',' ? start - 2 : start - 1;
  const word = types[before]?.text ?? '';
  return isKinNoun(word) || (before < start - 1 && isChild(word));
}

/** Alias “`Boyet`”. */
const isAlias = (types: readonly WordType[], { range: [start, end] }: TypedRange): boolean =>
  end - start === 1 &&
  /^[“"‘']$/.test(types[start - 1]?.text ?? '') &&
  types[start - 2]?.text === 'alias' &&
  WORD.test(types[start]!.text);

/** Said `Haines`, 44. */
function isOfAge(types: readonly WordType[], { range: [start, end] }: TypedRange): boolean {
  if (!/^(?:said|says)$/.test(types[start - 1]?.lower ?? '') || types[end]?.text !== ',') return false;
  const isAge = /^00$/.test(types[end + 1]?.lower ?? '') && /^[,.]$/.test(types[end + 2]?.text ?? '');
  return isAge && WORD.test(types[start]!.text) && isFamily(types[end - 1]!);
}

/** Retired miner `Alf Purdey`; one `Emeka Udo`; Mary Holt and `Sinéad Orrin`, whichever stands first. */
function isAmongPersons(
  types: readonly WordType[],
  { range }: TypedRange,
  before: TypedRange | undefined,
  after: TypedRange | undefined,
): boolean {
  const [start, end] = range;
  if (end - start !== 2 || start === 0) return false;
  const first = types[start]!;
  const last = types[end - 1]!;
  const ends = Listed.end | Listed.thingEnd | Listed.siteEnd | Listed.organisation;
  if (!WORD.test(first.text) || !WORD.test(last.text) || last.listing & ends) return false;
  if (listingAt(types, range) & (Listed.organisation | Listed.place)) return false;
  const left = types[start - 1]!;
  if (ROLES.has(left.text)) return isUnlisted(first);
  if (left.text === 'one' || ROLES.has(left.lower)) return isGiven(first);
  const isBeside =
    (isFull(before) && isNeighbour(types, before!.range, range)) ||
    (isFull(after) && isNeighbour(types, range, after!.range));
  return isBeside && isGiven(first);
}

const isFull = (name: TypedRange | undefined): boolean =>
  name?.type === PERSON && name.range[1] - name.range[0] > 1;

/** Whether two names stand beside each other in a list. */
const isNeighbour = (
  types: readonly WordType[],
  left: TypedRange['range'],
  right: TypedRange['range'],
): boolean => left[1] === right[0] - 1 && /^(?:,|and)$/.test(types[left[1]]!.text);

/** Whether no list has a word, save that of given names. */
const isUnlisted = ({ listing }: WordType): boolean => (listing & ~(Listed.given | Listed.plainGiven)) === 0;

/** Whether a title stands right before. */
function isTitled(types: readonly WordType[], start: number): boolean {
  const before = types[start - 1]?.text === '.' ? start - 2 : start - 1;
  const word = types[before]?.lower.replace(/\.$/, '');
  return word !== undefined && (isCutTitle(word) || ((types[before]!.listing ?? 0) & Listed.title) !== 0);
}

/** Further back over given names that the tagger left out. */
function givenBefore(types: readonly WordType[], start: number): number {
  let from = start;
  while (from > 0 && start - from < 2 && isGiven(types[from - 1]!)) from--;
  return from;
}

const isShouted = ({ flags, text }: WordType): boolean => (flags & WordFlag.allCaps) !== 0 && text.length > 1;
const isGiven = ({ flags, listing, text, lower }: WordType): boolean =>
  (flags & WordFlag.capital) !== 0 &&
  (listing & Listed.title) === 0 &&
  !isCutTitle(lower) &&
  ((listing & Listed.plainGiven) !== 0 ||
    ((listing & (Listed.given | Listed.place)) === 0 && isWorldName(text)));
/** Also a given name that is a word, or that only the wide list knows: what stands beside it must tell. */
const isAnyGiven = (type: WordType): boolean =>
  isGiven(type) || ((type.listing & Listed.given) !== 0 && (type.flags & WordFlag.capital) !== 0);
const isNamePart = ({ flags, text }: WordType): boolean =>
  (flags & WordFlag.capital) !== 0 || /^(?:\.|de|da|di|van|von|der|bin|al|el|ní)$/.test(text);
const isFamily = ({ flags, listing }: WordType): boolean =>
  (flags & WordFlag.capital) !== 0 &&
  (listing & (Listed.end | Listed.thingEnd | Listed.siteEnd | Listed.organisation | Listed.place)) === 0;
