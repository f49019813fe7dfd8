import type { TypedRange } from '../../learn/index.ts';
import { Casing, type NameDocument } from './document.ts';
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
  if (isMedium(types, range, type)) return { range, type: ORGANISATION };
  if (type !== PLACE && endsAsPlace(types, range)) return { range, type: PLACE };
  return { range, type: type !== PERSON && isGivenAndFamily(types, range) ? PERSON : type };
}

const COURTESY = /^(?:Mr|Mrs|Ms|Dr|Prof)$/;

/** `Dr Voss`, `Justice Eva Longoria`: who bears the title, or null. */
function behindTitle(
  types: readonly WordType[],
  [start, end]: TypedRange['range'],
): TypedRange['range'] | null {
  const first = types[start]!;
  const from = types[start + 1]!.text === '.' ? start + 2 : start + 1;
  if (from >= end || !isCapital(types[from]!)) return null;
  if (COURTESY.test(first.text)) return [from, end];
  return LISTED.titles.has(first.lower) && isGivenAndFamily(types, [from, end]) ? [from, end] : null;
}

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

const GENERATIONS = /^(?:I{2,3}|IV|Jr|Sr)\.?$/;

/** `Lily Eskelsen` `García` is one person, and so is `Leonard Hill` `III`: nothing stands between. */
export function joinPersons(
  { types, casing, sentences }: NameDocument,
  found: readonly TypedRange[],
): TypedRange[] {
  const out: TypedRange[] = [];
  let s = 0;
  for (const name of found) {
    const last = out.at(-1);
    const [start, end] = name.range;
    while (s + 1 < sentences.length && sentences.starts[s + 1]! <= start) s++;
    const running = casing[s] === Casing.running && start > sentences.starts[s]!;
    if (
      running &&
      last?.type === PERSON &&
      name.type === PERSON &&
      last.range[1] === start &&
      end - last.range[0] < 5
    )
      out[out.length - 1] = { range: [last.range[0], end], type: PERSON };
    else out.push(name);
  }
  return out.map((name, k) => {
    const [start, end] = name.range;
    const next = out[k + 1]?.range[0] ?? types.length;
    const goesOn =
      name.type === PERSON && end - start > 1 && end < next && GENERATIONS.test(types[end]!.text);
    return goesOn ? { range: [start, end + 1], type: PERSON } : name;
  });
}
