import type { TypedRange } from '../../../tagger/label-set.ts';
import { ORGANISATION, PERSON, PLACE } from '../type-numbers.ts';
import { isCapital, WordFlag, type WordType } from '../word-type.ts';
import { Listed, listingOf, phraseOf } from './listed.ts';
import { isAboutSport } from './refine-places.ts';

// "Isle of Wight", "Gulf of Aden": what is called so is on the map.
const OF_PLACES = /^(?:Isle|Isles|Gulf|Bay|Strait|Straits|Sea|Cape|Bight|Vale|Firth|Mull|Rock)$/;

/** Places of several words of which the tagger saw a part: `Antigua` and `Barbuda`, Isle of Wight. */
export function joinPlaces(types: readonly WordType[], found: readonly TypedRange[]): TypedRange[] {
  return addOfPlaces(types, joinListed(types, found));
}

/** Towns that were taken for bodies: `St Petersburg`, and `Kilmarnock` between other places. Clubs are called so too. */
export function townsOf(types: readonly WordType[], found: readonly TypedRange[]): readonly TypedRange[] {
  const towns = listed(types, saints(types, found));
  return towns.some(({ type }, k) => type !== found[k]!.type) && isAboutSport(types) ? found : towns;
}

/** Two names that "and" joins to a listed place. */
function joinListed(types: readonly WordType[], found: readonly TypedRange[]): TypedRange[] {
  const out: TypedRange[] = [];
  for (const name of found) {
    const last = out.at(-1);
    const isJoined =
      last?.type === PLACE && last.range[1] + 1 === name.range[0] && types[last.range[1]]!.lower === 'and';
    const whole = isJoined ? ([last.range[0], name.range[1]] as const) : undefined;
    if (whole && listingOf(phraseOf(types, whole)) & Listed.place)
      out[out.length - 1] = { range: whole, type: PLACE };
    else out.push(name);
  }
  return out;
}

function addOfPlaces(types: readonly WordType[], found: readonly TypedRange[]): TypedRange[] {
  const added: TypedRange[] = [];
  for (let i = 0; i + 2 < types.length; i++) {
    if (!isCapital(types[i]!) || !isCapital(types[i + 2]!)) continue;
    if (types[i + 1]!.text !== 'of' || !OF_PLACES.test(types[i]!.text)) continue;
    const end = found.find(({ range }) => range[0] === i + 2)?.range[1] ?? i + 3;
    added.push({ range: [i, end], type: PLACE });
  }
  if (added.length === 0) return [...found];
  const holds = (whole: TypedRange, part: TypedRange): boolean =>
    whole.range[0] <= part.range[0] && part.range[1] <= whole.range[1];
  const overlaps = (a: TypedRange, b: TypedRange): boolean =>
    a.range[0] < b.range[1] && b.range[0] < a.range[1];
  const fresh = added.filter((one) => found.every((there) => !overlaps(one, there) || holds(one, there)));
  return [...found.filter((there) => !fresh.some((one) => holds(one, there))), ...fresh].sort(
    (a, b) => a.range[0] - b.range[0],
  );
}

/** `St Petersburg` is neither a body nor a person: those that are called after a saint say what they are. */
const saints = (types: readonly WordType[], found: readonly TypedRange[]): TypedRange[] =>
  found.map((name) => {
    const [start, end] = name.range;
    const at = types[start + 1]?.text === '.' ? start + 2 : start + 1;
    const isTown =
      (name.type === ORGANISATION || name.type === PERSON) &&
      end - at === 1 &&
      /^(?:St|Saint)\.?$/.test(types[start]!.text);
    return isTown && types[end]?.text !== "'s" && types[end]?.text !== '’s' ? { ...name, type: PLACE } : name;
  });

/** A word between commas of a list of places is one: "St Petersburg, `Kilmarnock` and Leeds". */
function listed(types: readonly WordType[], found: readonly TypedRange[]): TypedRange[] {
  return found.map((name, k) => {
    const [start, end] = name.range;
    if (name.type !== ORGANISATION || end - start > 1 || types[start]!.listing & Listed.organisation)
      return name;
    const before = found[k - 1];
    // "21 Dean Street, Kilmarnock"
    const street = types[start - 2];
    const isPlace =
      (before?.type === PLACE && before.range[1] === start - 1) ||
      (street !== undefined && (street.listing & Listed.landform) !== 0 && isCapital(street));
    const behindPlace = types[start - 1]?.text === ',' && isPlace;
    if (!behindPlace || types[start]!.flags & WordFlag.allCaps) return name;
    const next = types[end]?.text;
    const after = found[k + 1];
    const from = types[end + 1]?.lower === 'the' ? end + 2 : end + 1;
    const isListed = (next === 'and' || next === ',') && after?.type === PLACE && after.range[0] === from;
    return isListed || next === '.' ? { ...name, type: PLACE } : name;
  });
}
