import type { TypedRange } from '../../../tagger/label-set.ts';
import { isWorldName } from '../../../text/person-name/given-names.ts';
import { isCutTitle, isHonour } from '../../../text/person-name/lexicon.ts';
import { ROLE_NOUNS } from '../entities/roles.data.ts';
import { wordsOf } from '../lexicon.ts';
import { ORGANISATION, PERSON } from '../type-numbers.ts';
import { WordFlag, type WordType } from '../word-type.ts';
import { Listed } from './listed.ts';

const ROLES = new Set(wordsOf(ROLE_NOUNS));

/**
 * Where the tagger runs a person's name together with what stands before it, or takes it for something else: Neil Ford
 * `QC` is a person; `Super Value` Debra Symonette is one behind her company; in `Health Policy Consultant` Bill Bowtell
 * the words before the name say what he is; and `MEC` or `Supt` alone names nobody.
 */
export function cutPersons(types: readonly WordType[], name: TypedRange): TypedRange[] {
  const [start, end] = name.range;
  const last = types[end - 1]!;
  if (end - start === 1) return isShouted(last) && isCutTitle(last.lower) ? [] : [name];
  if (name.type !== PERSON && isShouted(last) && isHonour(last.text, true))
    return [{ range: [givenBefore(types, start), end - 1], type: PERSON }];
  if (end - start < 4 || (name.type !== PERSON && name.type !== ORGANISATION)) return [name];
  const given = end - 2;
  if (!isGiven(types[given]!) || !isFamily(last)) return [name];
  if (ROLES.has(types[given - 1]!.lower)) return [{ range: [given, end], type: PERSON }];
  return [name];
}

/**
 * The same over the whole article: `Judge` Ford is the Neil Ford named before, not the company; and where somebody is
 * called Symonette, the `Debra Symonette` at the end of a longer name is she.
 */
export function namePersons(types: readonly WordType[], found: readonly TypedRange[]): TypedRange[] {
  const families = new Set<string>();
  for (const { type, range } of found) if (type === PERSON) families.add(types[range[1] - 1]!.lower);
  if (families.size === 0) return [...found];
  return found.flatMap((name) => {
    const [start, end] = name.range;
    if (name.type === PERSON || !families.has(types[end - 1]!.lower)) return [name];
    if (end - start === 1) return isTitled(types, start) ? [{ ...name, type: PERSON }] : [name];
    if (end - start < 3 || name.type !== ORGANISATION || !isGiven(types[end - 2]!)) return [name];
    return [
      { range: [start, end - 2], type: ORGANISATION },
      { range: [end - 2, end], type: PERSON },
    ];
  });
}

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
const isFamily = ({ flags, listing }: WordType): boolean =>
  (flags & WordFlag.capital) !== 0 &&
  (listing & (Listed.end | Listed.thingEnd | Listed.siteEnd | Listed.organisation | Listed.place)) === 0;
