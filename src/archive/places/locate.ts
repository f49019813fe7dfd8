import type { MapPoint } from '../../model/map-point.ts';
import type { PlaceRules } from '../curation/place-rules.ts';
import { canonicalPlace } from '../identity/places.ts';
import { cities, newsPlaces, regions } from './gazetteer.ts';

/** A smaller town may well be meant, and as well be something that the list of cities does not have. */
const SMALLEST_CITY = 15_000;
/** So many times as large as the next of its name a city must be to be meant by the name alone. */
const BY_FAR = 8;
/** As many are told where a name may be several. */
const MOST_TOLD = 4;

/**
 * Where a place lies: one point where its name tells; several where it could be any of them (Georgia, Springfield),
 * which is never guessed; none where nothing is known. Decided, in this order, by hand, by what news means, by countries
 * and states, by cities of which one is the largest of its name by far.
 */
export function locate(name: string, byHand: PlaceRules): readonly MapPoint[] {
  const key = canonicalPlace(name);
  const decided = byHand.get(key);
  if (decided) return decided.points;
  const usual = newsPlaces().get(key);
  if (usual) return usual;
  return regions().get(key) ?? citiesCalled(key);
}

function citiesCalled(key: string): readonly MapPoint[] {
  const called = [...(cities().get(key) ?? [])].sort(
    (a, b) => b.weight - a.weight || (a.name < b.name ? -1 : 1),
  );
  const largest = called[0];
  if (!largest || largest.weight < SMALLEST_CITY) return [];
  return called
    .filter(({ weight }) => weight * BY_FAR > largest.weight)
    .slice(0, MOST_TOLD)
    .map(({ weight: _, ...point }) => point);
}
