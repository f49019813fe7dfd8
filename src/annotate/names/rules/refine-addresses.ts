import type { TypedRange } from '../../../tagger/label-set.ts';
import { PERSON, PLACE } from '../type-numbers.ts';
import { WordFlag, type WordType } from '../word-type.ts';
import { LaidOnTokens } from './laid-on-tokens.ts';

const LINKS = /^(?:of|in|at)$/;
// Last words of streets.
const STREETS =
  /^(?:Street|Road|Avenue|Crescent|Drive|Close|Lane|Terrace|Gardens|Way|Place|Grove|Walk|Rise|Row|Square|Mews|View|Parade|Boulevard|Court|Green|Hill|Estate)$/;
// In words.
const LONGEST_STREET = 4;
const LONGEST_TOWN = 2;
// Towns and counties behind a street.
const MOST = 4;

/**
 * Where somebody lives is a list of places, as court reports print it: "Gareth Plumb, of `Larch Drive`, `Holme Marsh`,
 * `Bedford`, …". Towns are called like people, and a list of them like a line-up.
 */
export function placeAddresses(types: readonly WordType[], found: readonly TypedRange[]): TypedRange[] {
  const slots: TypedRange['range'][] = [];
  for (let i = 1; i + 2 < types.length; i++)
    // The second word is the street's whether a house number stands before it or not.
    if (isCapital(types[i + 2]!) && LINKS.test(types[i]!.text))
      slots.push(...addressAt(types, i + 1, opens(types, i)));
  if (slots.length === 0) return [...found];
  const onSlots = new LaidOnTokens(slots.map((range) => ({ range })));
  const onFound = new LaidOnTokens(found);
  const families = new Set(
    found.flatMap(({ type, range: [from, to] }) =>
      type === PERSON && to - from > 1 && onSlots.over([from, to]).length === 0 ? [types[to - 1]!.lower] : [],
    ),
  );
  const isPlace = (slot: TypedRange['range']): boolean =>
    onFound.over(slot).some(({ type }) => type === PLACE);
  const taken = slots.filter((slot) => !isPlace(slot) && !families.has(types[slot[1] - 1]!.lower));
  const places = taken.map((range) => ({ range, type: PLACE }));
  const onPlaces = new LaidOnTokens(places);
  return [...found.filter(({ range }) => onPlaces.over(range).length === 0), ...places].sort(
    (a, b) => a.range[0] - b.range[0],
  );
}

const isCapital = ({ flags, text }: WordType): boolean => (flags & WordFlag.capital) !== 0 && text.length > 1;

/** Whether "of" stands behind a comma, an age or a bracket: what follows is somebody's address. */
const opens = (types: readonly WordType[], of: number): boolean =>
  types[of]!.text === 'of' && /^[,)]$/.test(types[of - 1]!.text);

/** The street, and what stands between commas behind it; behind "in" only single words, as sentences go on so. */
function addressAt(types: readonly WordType[], from: number, isAddress: boolean): TypedRange['range'][] {
  const first = /^0+[a-z]?$/.test(types[from]?.lower ?? '') ? from + 1 : from;
  let at = first;
  while (at < types.length && at < first + LONGEST_STREET && isCapital(types[at]!)) at++;
  if (at - first < 2 || !STREETS.test(types[at - 1]!.text) || types[at]?.text !== ',') return [];
  const slots: TypedRange['range'][] = isAddress ? [[first, at]] : [];
  while (slots.length < MOST && types[at]?.text === ',') {
    const start = at + 1;
    let end = start;
    while (end < types.length && end <= start + LONGEST_TOWN && isCapital(types[end]!)) end++;
    const isTown = end > start && end - start <= (isAddress ? LONGEST_TOWN : 1);
    // "In Mill Lane, Reyes, 34, was seen"
    const isAged = /^0+$/.test(types[end + 1]?.lower ?? '');
    if (!isTown || !/^[,.;]$/.test(types[end]?.text ?? '.') || isAged) break;
    slots.push([start, end]);
    at = end;
  }
  return slots;
}
