import { type ChartText, WIDTH } from './charts.ts';
import { type Html, html } from './html.ts';

/** A line between two nodes, by their index; `count` is its strength. */
export interface NetworkLine {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

const HEIGHT = 330;
const RADIUS = 100;
const GAP = 12;
/** Of a name's line, in units of the drawing; two lines of a name take no more than two nodes are apart. */
const LINE = 13;
/** As many letters as have room beside the circle. */
const LONGEST_LINE = 17;

/**
 * Names around a circle with a line between those who occur together, thicker the more often.
 * A circle needs no random start, so the same archive gives the same picture. Fit for three to about sixteen names.
 */
export function networkChart(
  names: readonly string[],
  lines: readonly NetworkLine[],
  { title, description }: ChartText,
): Html {
  const places = names.map((_, index) => placeOf(index, names.length));
  const most = Math.max(1, ...lines.map(({ count }) => count));
  return html`<svg class="chart network" role="img" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" aria-label="${title}. ${description}">${lines.map(
    ({ from, to, count }) => {
      const [a, b] = [places[from]!, places[to]!];
      return html`<line x1="${a.x}" y1="${a.y}" x2="${b.x}" y2="${b.y}" stroke="var(--cut)" stroke-width="${round(1 + (5 * count) / most)}"/>`;
    },
  )}${places.map((place, index) => label(names[index]!, place))}</svg>`;
}

interface Place {
  readonly x: number;
  readonly y: number;
  /** On which side of the node its name stands; 0: above or below. */
  readonly side: -1 | 0 | 1;
}

function label(name: string, { x, y, side }: Place): Html {
  const lines = inLines(name);
  const above = y < HEIGHT / 2;
  const first =
    side === 0
      ? above
        ? y - GAP - (lines.length - 1) * LINE
        : y + GAP + 9
      : y + 4 - ((lines.length - 1) * LINE) / 2;
  const anchor = side < 0 ? 'end' : side > 0 ? 'start' : 'middle';
  const left = x + side * GAP;
  return html`<circle cx="${x}" cy="${y}" r="5" fill="var(--accent)"/><text text-anchor="${anchor}" fill="currentColor"><title>${name}</title>${lines.map(
    (line, index) => html`<tspan x="${round(left)}" y="${round(first + index * LINE)}">${line}</tspan>`,
  )}</text>`;
}

/** A long name in two lines, parted at the space next to its middle; what is longer still is cut, its title has it whole. */
function inLines(name: string): string[] {
  if (name.length <= LONGEST_LINE) return [name];
  const spaces = [...name.matchAll(/ /g)].map(({ index }) => index);
  const middle = spaces.sort((a, b) => Math.abs(a - name.length / 2) - Math.abs(b - name.length / 2))[0];
  const lines = middle === undefined ? [name] : [name.slice(0, middle), name.slice(middle + 1)];
  return lines.map((line) =>
    line.length <= LONGEST_LINE ? line : `${line.slice(0, LONGEST_LINE - 1).trimEnd()}…`,
  );
}

function placeOf(index: number, of: number): Place {
  const angle = (2 * Math.PI * index) / of - Math.PI / 2;
  const across = Math.cos(angle);
  return {
    x: round(WIDTH / 2 + RADIUS * across),
    y: round(HEIGHT / 2 + RADIUS * Math.sin(angle)),
    side: Math.abs(across) < 0.1 ? 0 : across < 0 ? -1 : 1,
  };
}

const round = (value: number): number => Math.round(value * 10) / 10;
