import {
  type Box,
  type Circle,
  fill,
  type Html,
  html,
  type Locator,
  MAP,
  type PageView,
  type PointWords,
  regionNames,
} from 'cuttings/theme';
import { counted, stringsOf } from './text.ts';

const WHOLE = { x: 0, y: MAP.top, width: MAP.width, height: MAP.height };
const viewBox = ({ x, y, width, height }: Box): string => `${x} ${y} ${width} ${height}`;
const land = (world: string): Html =>
  html`<image href="${world}" y="${MAP.top}" width="${MAP.width}" height="${MAP.height}"/>`;

/**
 * The world with a circle for each place; a click on one leads to its page. The table beside it says the same, so that who
 * listens or goes by keys need not go through all circles.
 * @param box a part of the world
 */
export const worldMap = (view: PageView, world: string, circles: readonly Circle[], box: Box = WHOLE): Html =>
  html`<svg class="map" viewBox="${viewBox(box)}" aria-hidden="true">${land(world)}${circles.map((circle) => dot(view, circle))}</svg>`;

function dot(view: PageView, { name, href, mentions, x, y, radius }: Circle): Html {
  const title = `${name}: ${counted(view, stringsOf(view).mentions, mentions)}`;
  const drawn = html`<circle cx="${x}" cy="${y}" r="${radius}"><title>${title}</title></circle>`;
  return href ? html`<a href="${href}" tabindex="-1">${drawn}</a>` : drawn;
}

/** Where one place lies. */
export const locator = (view: PageView, { world, x, y, point }: Locator): Html =>
  html`<figure class="locator"><svg class="map" viewBox="${viewBox(WHOLE)}" aria-hidden="true">${land(world)}<circle cx="${x}" cy="${y}" r="30"/></svg><figcaption>${pointInWords(view, point)}</figcaption></figure>`;

/** What a point is: `Country`, `City in France`. */
export function pointInWords(view: PageView, { kind, country }: PointWords): string {
  const { alone, within } = stringsOf(view).placeKinds[kind];
  return country === null || kind === 'country'
    ? alone
    : fill(within, { country: countryName(view, country) });
}

/** The same of one of several that a name could mean. */
export const pointByName = (view: PageView, point: PointWords): string =>
  `${point.name} (${pointInWords(view, point)})`;

export const countryName = (view: PageView, country: string): string =>
  /^[A-Z]{2}$/.test(country) ? (regionNames(view.site.language).of(country) ?? country) : country;
