import { createRequire } from 'node:module';
import { geoEqualEarth, geoPath } from 'd3-geo';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { once } from '../once.ts';

const require = createRequire(import.meta.url);

/** Equal Earth: areas keep their size, so that no part of the world looks more important than it is. */
const WIDTH = 2000;
const projection = geoEqualEarth().fitWidth(WIDTH, { type: 'Sphere' });
/** Without the Antarctic, of which there is no news. */
const [TOP, BOTTOM] = [84, -57].map((lat) => Math.round(projection([0, lat])![1])) as [number, number];

/** The map in units of its drawing; circles are drawn over it in the same. */
export const MAP = { width: WIDTH, top: TOP, height: BOTTOM - TOP } as const;

/** Where a place stands on the map. @param lat degrees north @param lon degrees east */
export function mapPlace({ lat, lon }: { readonly lat: number; readonly lon: number }): {
  x: number;
  y: number;
} {
  const [x, y] = projection([lon, lat])!;
  return { x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10 };
}

/** A part of the map, in its units. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The part of the map, in its proportions, that most of some places lie in: what is farthest off (Alaska) is left out. */
export function boxAround(places: readonly { readonly x: number; readonly y: number }[]): Box {
  const [left, right] = middleOf(places.map(({ x }) => x));
  const [top, bottom] = middleOf(places.map(({ y }) => y));
  const width = Math.min(
    MAP.width,
    Math.round(1.25 * Math.max(right - left, ((bottom - top) * MAP.width) / MAP.height, LEAST_WIDTH)),
  );
  const height = Math.round((width * MAP.height) / MAP.width);
  return {
    x: Math.round((left + right - width) / 2),
    y: Math.round((top + bottom - height) / 2),
    width,
    height,
  };
}

/** The land is drawn too coarsely to be looked at more closely. */
const LEAST_WIDTH = 160;

/** Without a twentieth at each end. */
function middleOf(values: readonly number[]): readonly [number, number] {
  const sorted = [...values].sort((a, b) => a - b);
  const off = Math.floor(sorted.length / 20);
  return [sorted[off]!, sorted[sorted.length - 1 - off]!];
}

/** Colours of a picture that stands by itself: no stylesheet of a page reaches into it. */
const STYLE = `.l{fill:#e3ddd0}.b{fill:none;stroke:#fbf8f1;stroke-width:2}
@media (prefers-color-scheme:dark){.l{fill:#3a352d}.b{stroke:#1b1916}}`;

/** Land and borders as an SVG file of its own, that every map of the site shows: it is the same in all archives. */
export const worldPicture = once((): string => {
  const world = require('world-atlas/countries-110m.json') as Topology<
    Record<'countries' | 'land', GeometryCollection>
  >;
  const path = geoPath(projection).digits(0);
  const land = path(feature(world, world.objects.land));
  const borders = path(mesh(world, world.objects.countries, (one, other) => one !== other));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 ${MAP.top} ${MAP.width} ${MAP.height}" width="${MAP.width}" height="${MAP.height}"><style>${STYLE}</style><path class="l" d="${land}"/><path class="b" d="${borders}"/></svg>\n`;
});
