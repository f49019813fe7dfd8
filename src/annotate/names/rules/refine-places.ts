import type { TypedRange } from '../../../tagger/label-set.ts';
import { PERSON, PLACE } from '../type-numbers.ts';
import { WordFlag, type WordType } from '../word-type.ts';
import { Listed, listingAt, listingOf, phraseOf } from './listed.ts';

const COMPASS =
  /^(?:north|south|east|west|northern|southern|eastern|western|central|upper|lower|northeast|northwest|southeast|southwest)$/;
// In an article about sport at least one word in a hundred is about matches, teams or leagues.
export const SPORT_SHARE = 0.01;

/**
 * `New Hampshire`, `West Africa` are places, whatever the tagger says: bodies that are called so are teams, and only in
 * articles about sport.
 */
export function retypePlaces(types: readonly WordType[], found: readonly TypedRange[]): TypedRange[] {
  let sport: boolean | undefined;
  return found.map((name) => {
    if (name.type === PLACE || !isPlainPlace(types, name)) return name;
    sport ??= isAboutSport(types);
    return sport ? name : { range: name.range, type: PLACE };
  });
}

/** Whether a text is about matches and leagues, where places stand for their teams. */
export function isAboutSport(types: readonly WordType[]): boolean {
  let words = 0;
  let sport = 0;
  for (const { flags, listing } of types) {
    if ((flags & WordFlag.letters) === 0) continue;
    words++;
    if (listing & Listed.sport) sport++;
  }
  return sport >= words * SPORT_SHARE;
}

function isPlainPlace(types: readonly WordType[], { range, type }: TypedRange): boolean {
  const [start, end] = range;
  // People are called after a town, and after a saint.
  if (type === PERSON && (end - start === 1 || /^(?:st|saint|san|santa)$/.test(types[start]!.lower)))
    return false;
  if (listingAt(types, range) & Listed.plainPlace) return true;
  return end - start > 1 && COMPASS.test(types[start]!.lower) && isPartedPlace(types, range);
}

/** `North` Atlantic, `Northern` Virginia: a part of a listed place. */
const isPartedPlace = (types: readonly WordType[], [start, end]: TypedRange['range']): boolean =>
  (listingAt(types, [start + 1, end]) & Listed.place) !== 0 &&
  (listingOf(phraseOf(types, [start, end])) & Listed.organisation) === 0;

const BEFORE_PERSONS =
  /^(?:Sens?|Govs?|Reps?|Lt|Gen|Senator|Governor|Congressman|Congresswoman|Committeeman|Committeewoman)$/;

/** Texas `Sen.` behind a listed place or party is the title of whoever is named next; returns where the name ends. */
export function endBeforeTitle(
  types: readonly WordType[],
  { range: [start, end], type }: TypedRange,
): number {
  if (type === PERSON || end - start < 2) return end;
  let to = end;
  while (to - start > 1 && isTitleOrStop(types, to - 1)) to--;
  return to < end && listingAt(types, [start, to]) & NAMED ? to : end;
}

const NAMED = Listed.place | Listed.organisation;

const isTitleOrStop = (types: readonly WordType[], at: number): boolean =>
  BEFORE_PERSONS.test(types[types[at]!.text === '.' ? at - 1 : at]!.text);
