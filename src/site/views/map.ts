import type { MapPoint } from '../../model/map-point.ts';
import type { PageRef } from '../../model/page.ts';
import type { ArchiveContext } from '../../store/archive-context.ts';
import { type PlacedRow, placesByMentions } from '../../store/queries/entities.ts';
import { registerPage, WORLD_PICTURE } from '../routes.ts';
import { type Box, boxAround, MAP, mapPlace } from '../world-map.ts';
import { type PageView, pageView } from './view.ts';

/** A place of the archive beside the map. */
export interface NamedPlace {
  readonly name: string;
  /** Null where it has no page of its own. */
  readonly href: string | null;
  readonly articles: number;
  readonly mentions: number;
}

/** What a point of the map is; its country as a code of two letters or in words. */
export type PointWords = Pick<MapPoint, 'kind' | 'name' | 'country'>;

/** A circle on the map, in units of the drawing. */
export interface Circle extends NamedPlace {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly point: PointWords;
}

/** A part of the map, in units of the whole, and the circles in it. */
export interface CloseUp {
  readonly country: string;
  readonly box: Box;
  readonly circles: readonly Circle[];
}

/** Where the places of the archive lie, and of which that cannot be told. */
export interface MapView extends PageView {
  /** Address of the map that the circles are drawn over. */
  readonly world: string;
  /** The most named places, the largest circle first. */
  readonly circles: readonly Circle[];
  /** The part of the map where most of them crowd, larger; null where it need not be. */
  readonly closeUp: CloseUp | null;
  /** Places that lie on the map and are named too seldom for a circle of their own. */
  readonly further: number;
  /** Places whose names could be any of several, the most named first; and how many more there are. */
  readonly unsure: readonly (NamedPlace & { readonly points: readonly PointWords[] })[];
  readonly moreUnsure: number;
  /** Places of which nobody knows here where they lie, likewise. */
  readonly unknown: readonly NamedPlace[];
  readonly moreUnknown: number;
}

/** Circles on the map: more would hide each other. */
const MOST_CIRCLES = 200;
/** Names listed below it, of each kind. */
const MOST_LISTED = 40;
/** Radius of a place that is named once, in units of the drawing, unless the most named ones would hide a part of the world. */
const ONCE = 8;
const LARGEST = 64;
/** The least that can be seen. */
const SMALLEST = 7;

export function mapView(context: ArchiveContext, ref: PageRef): MapView {
  const places = context.store.all(placesByMentions).map((row) => ({
    place: namedPlace(context, row),
    points: row.points === null ? [] : (JSON.parse(row.points) as MapPoint[]),
  }));
  const placed = places.filter(({ points }) => points.length === 1);
  const unsure = places.filter(({ points }) => points.length > 1);
  const unknown = places.filter(({ points }) => points.length === 0);
  const most = placed[0]?.place.mentions ?? 0;
  const unit = Math.min(ONCE, LARGEST / Math.sqrt(most));
  const circles = placed.slice(0, MOST_CIRCLES).map(({ place, points: [point] }) => ({
    ...place,
    ...mapPlace(point!),
    radius: Math.round(Math.max(SMALLEST, unit * Math.sqrt(place.mentions))),
    point: wordsOf(point!),
  }));
  return {
    ...pageView(context, ref, {
      title: ref.type,
      description: context.config.title,
      breadcrumbs: [{ text: 'places', href: context.href(registerPage('places')) }],
    }),
    world: context.href(WORLD_PICTURE),
    circles,
    closeUp: closeUpOf(circles),
    further: Math.max(0, placed.length - MOST_CIRCLES),
    unsure: unsure
      .slice(0, MOST_LISTED)
      .map(({ place, points }) => ({ ...place, points: points.map(wordsOf) })),
    moreUnsure: Math.max(0, unsure.length - MOST_LISTED),
    unknown: unknown.slice(0, MOST_LISTED).map(({ place }) => place),
    moreUnknown: Math.max(0, unknown.length - MOST_LISTED),
  };
}

/** From so many circles of one country on they hide each other on a map of the world. */
const CROWD = 12;

/** The country with most circles of parts and cities of its own, where they crowd. */
function closeUpOf(circles: readonly Circle[]): CloseUp | null {
  const inside = circles.filter(({ point: { kind, country } }) => kind !== 'country' && country !== null);
  const byCountry = [...Map.groupBy(inside, ({ point }) => point.country!)];
  const [country, crowd] = byCountry.reduce(
    (most, one) => (one[1].length > most[1].length ? one : most),
    byCountry[0] ?? ['', []],
  );
  if (crowd.length < CROWD) return null;
  const box = boxAround(crowd);
  const scale = box.width / MAP.width;
  const shown = crowd.filter(
    ({ x, y }) => x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height,
  );
  return {
    country,
    box,
    circles: shown.map((circle) => ({ ...circle, radius: Math.round(circle.radius * scale * 10) / 10 })),
  };
}

const namedPlace = (
  { href }: ArchiveContext,
  { name, path, listed, articles, mentions }: PlacedRow,
): NamedPlace => ({
  name,
  href: listed ? href(path) : null,
  articles,
  mentions,
});

const wordsOf = ({ kind, name, country }: MapPoint): PointWords => ({ kind, name, country });

/** Where a place lies, for its own page; null where its name does not tell. */
export interface Locator {
  readonly world: string;
  readonly x: number;
  readonly y: number;
  readonly point: PointWords;
}

export function locatorOf({ href }: ArchiveContext, points: string | null): Locator | null {
  const [point, ...others] = points === null ? [] : (JSON.parse(points) as MapPoint[]);
  if (!point || others.length > 0) return null;
  return { world: href(WORLD_PICTURE), ...mapPlace(point), point: wordsOf(point) };
}
