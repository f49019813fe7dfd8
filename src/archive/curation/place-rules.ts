import { diagnose } from '../../model/diagnose.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { MapPoint } from '../../model/map-point.ts';
import { canonicalPlace } from '../identity/places.ts';
import { type Row, readTable, type TableFile } from './table.ts';

/** The columns of `authority/places.csv`. */
export const PLACE_COLUMNS = ['name', 'lat', 'lon', 'country', 'note'];

/** Where a place lies, as a row of `places.csv` says: no point where it is not to stand on the map. */
export interface PlaceRule {
  readonly name: string;
  readonly points: readonly MapPoint[];
  readonly place: Row['place'];
}
/** By `canonicalPlace` of the name. */
export type PlaceRules = ReadonlyMap<string, PlaceRule>;

/** Reads `places.csv`; of several rows with one name the first counts. Its notes are for who keeps the archive. */
export function readPlaceRules(file: TableFile): {
  rules: PlaceRules;
  diagnostics: readonly Diagnostic[];
} {
  const { rows, diagnostics } = readTable(file, PLACE_COLUMNS);
  const rules = new Map<string, PlaceRule>();
  const found = [...diagnostics];
  for (const { cells, place } of rows) {
    const { name = '', lat = '', lon = '', country = '' } = cells;
    const key = canonicalPlace(name);
    const isOnMap = lat !== '' || lon !== '';
    if (key === '') found.push(diagnose({ code: 'authority-row-without-name' }, place));
    else if (isOnMap && !(isDegrees(lat, 90) && isDegrees(lon, 180)))
      found.push(diagnose({ code: 'place-without-coordinates', params: { name } }, place));
    else if (!rules.has(key))
      rules.set(key, { name, place, points: isOnMap ? [pointOf(name, lat, lon, country)] : [] });
  }
  return { rules, diagnostics: found };
}

const isDegrees = (cell: string, most: number): boolean => cell !== '' && Math.abs(Number(cell)) <= most;

const pointOf = (name: string, lat: string, lon: string, country: string): MapPoint => ({
  kind: 'city',
  name,
  country: /^[a-z]{2}$/i.test(country) ? country.toUpperCase() : country || null,
  lat: Number(lat),
  lon: Number(lon),
});

/** Rows whose place the archive does not name. @param names of all its places */
export function unmatchedPlaces(rules: PlaceRules, names: Iterable<string>): Diagnostic[] {
  const named = new Set([...names].map(canonicalPlace));
  return [...rules]
    .filter(([key]) => !named.has(key))
    .map(([, { name, place }]) => diagnose({ code: 'authority-row-unmatched', params: { name } }, place));
}
