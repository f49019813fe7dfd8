import type { TypedRange } from '../../learn/index.ts';
import { ORGANISATION, OTHER, PERSON, PLACE } from './labels.ts';
import { LISTED, phraseOf } from './listed.ts';
import { WordFlag, type WordType } from './word-type.ts';

const isCapital = ({ flags }: WordType): boolean => (flags & WordFlag.capital) !== 0;

/** What the words of a name say of its kind, where the tagger said otherwise. */
export function retypeByShape(types: readonly WordType[], name: TypedRange): TypedRange {
  const { range, type } = name;
  if (type !== PERSON && range[1] - range[0] > 1) {
    const titled = behindTitle(types, range);
    if (titled) return { range: titled, type: PERSON };
  }
  if (isStorm(types, range) || LISTED.peoples.has(phraseOf(types, range))) return { range, type: OTHER };
  if (LISTED.countries.has(phraseOf(types, range))) return { range, type: PLACE };
  if (isMedium(types, range, type) || endsAsBody(types, range)) return { range, type: ORGANISATION };
  if (type !== PLACE && endsAsPlace(types, range)) return { range, type: PLACE };
  return { range, type: type !== PERSON && isGivenAndFamily(types, range) ? PERSON : type };
}

const COURTESY = /^(?:Mr|Mrs|Ms|Dr|Prof|DJ)$/;
// Titles that begin the name of no body, if another kind of word ends it ("Justice Department").
const OFFICES =
  /^(?:President|Senator|Sen|Congressman|Congresswoman|Rep|Governor|Gov|Mayor|Judge|Justice|Archbishop|Rabbi|Ambassador|Chancellor)$/;

/** `Dr Voss`, `Justice Eva Longoria`: who bears the title, or null. */
function behindTitle(
  types: readonly WordType[],
  [start, end]: TypedRange['range'],
): TypedRange['range'] | null {
  const first = types[start]!;
  const from = types[start + 1]!.text === '.' ? start + 2 : start + 1;
  if (from >= end || !isCapital(types[from]!)) return null;
  if (COURTESY.test(first.text)) return [from, end];
  if (LISTED.titles.has(first.lower) && isGivenAndFamily(types, [from, end])) return [from, end];
  const last = types[end - 1]!;
  const isBearer = OFFICES.test(first.text) && FAMILY.test(last.text) && !LISTED.ends.has(last.lower);
  return isBearer && !LISTED.organisations.has(phraseOf(types, [start, end])) ? [from, end] : null;
}

/** `Storm Hedda`, `Hurricane Mitch`. */
function isStorm(types: readonly WordType[], [start, end]: TypedRange['range']): boolean {
  return end - start === 2 && /^(?:Storm|Hurricane|Typhoon|Cyclone)$/.test(types[start]!.text);
}

/** `Northlight Energy`, `St. Anselm’s College`: the last word is a body's. */
function endsAsBody(types: readonly WordType[], [start, end]: TypedRange['range']): boolean {
  return end - start > 1 && BODY.test(types[end - 1]!.text) && isCapital(types[start]!);
}

const BODY =
  /^(?:Inc|Corp|Corporation|Ltd|LLC|PLC|GmbH|Holdings|Industries|Airlines|Airways|Ferries|Energy|Systems|Technologies|Pharmaceuticals|Partners|University|College|Institute|Foundation|Association|Committee|Commission|Council|Ministry|Department|Agency|Party|Coalition|Alliance)$/;

/** `Facebook`, `USA Today`: listed companies and media are nothing else, unless people or places are called so. */
function isMedium(types: readonly WordType[], range: TypedRange['range'], type: number): boolean {
  if (type === ORGANISATION) return false;
  return LISTED.plainCompanies.has(phraseOf(types, range));
}

/** `South China Sea`, `Burke County`; football clubs that are counties are listed. */
function endsAsPlace(types: readonly WordType[], range: TypedRange['range']): boolean {
  const [start, end] = range;
  if (end - start < 2 || !LISTED.landforms.has(types[end - 1]!.lower) || !isCapital(types[start]!))
    return false;
  const phrase = phraseOf(types, range);
  return !LISTED.organisations.has(phrase) && !LISTED.clubs.has(phrase);
}

/** `Eva Longoria`, `Franklin D. Roosevelt`: a given name, perhaps an initial, and a word that ends no other name. */
function isGivenAndFamily(types: readonly WordType[], range: TypedRange['range']): boolean {
  const [start, end] = range;
  const first = types[start]!;
  const last = types[end - 1]!;
  if (!LISTED.plainGiven.has(first.lower) || (first.flags & WordFlag.allCaps) !== 0) return false;
  const middle = end - 1 - (start + 1);
  const initial = middle > 0 && INITIAL.test(types[start + 1]!.text);
  if (middle < 0 || middle > 2 || (middle > 0 && !initial)) return false;
  if (middle === 2 && types[start + 2]!.text !== '.') return false;
  if (!FAMILY.test(last.text) || (last.flags & WordFlag.allCaps) !== 0 || LISTED.ends.has(last.lower))
    return false;
  const phrase = phraseOf(types, range);
  return !LISTED.organisations.has(phrase) && !LISTED.places.has(phrase);
}

const INITIAL = /^\p{Lu}\.?$/u;
const FAMILY = /^\p{Lu}[\p{L}'’]+$/u;

/** `Nils Okonjo of Brannoch Ferries`: a person, and where the person is from. */
export function splitFrom(types: readonly WordType[], name: TypedRange): TypedRange[] {
  const [start, end] = name.range;
  for (let i = start + 2; i + 1 < end && i <= start + 3; i++) {
    if (types[i]!.text !== 'of') continue;
    const person = [start, i] as const;
    if (name.type === OTHER || !isGivenAndFamily(types, person)) return [name];
    const rest = [i + 1, end] as const;
    const type = endsAsPlace(types, rest) || LISTED.places.has(phraseOf(types, rest)) ? PLACE : ORGANISATION;
    return [
      { range: person, type: PERSON },
      { range: rest, type },
    ];
  }
  return [name];
}
