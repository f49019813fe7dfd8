import type { ChartText } from './charts.ts';
import { type Html, html } from './html.ts';

/** A line between two nodes, by their index; `count` is its strength. */
export interface NetworkLine {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

const WIDTH = 640;
const HEIGHT = 400;
const RADIUS = 140;

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
  )}${places.map(({ x, y, side }, index) => {
    const anchor = side < 0 ? 'end' : side > 0 ? 'start' : 'middle';
    const dy = side === 0 ? (y < HEIGHT / 2 ? -12 : 22) : 4;
    return html`<circle cx="${x}" cy="${y}" r="5" fill="var(--accent)"/><text x="${x + side * 12}" y="${y + dy}" text-anchor="${anchor}" fill="currentColor">${names[index]}</text>`;
  })}</svg>`;
}

function placeOf(index: number, of: number): { x: number; y: number; side: -1 | 0 | 1 } {
  const angle = (2 * Math.PI * index) / of - Math.PI / 2;
  const across = Math.cos(angle);
  return {
    x: round(WIDTH / 2 + RADIUS * across),
    y: round(HEIGHT / 2 + RADIUS * Math.sin(angle)),
    side: Math.abs(across) < 0.1 ? 0 : across < 0 ? -1 : 1,
  };
}

const round = (value: number): number => Math.round(value * 10) / 10;
