import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import { logTicks, monthTicks } from './chart-ticks.ts';
import { numberFormat } from './formats.ts';
import { Html } from './html.ts';
import { stackOnLogLine, type ValuePoint } from './value-stacks.ts';

/** A month (`2024-03`) and how many. */
export interface MonthPoint {
  readonly month: string;
  readonly count: number;
  /** Where its column leads, and what is said of it; no link where there is none. */
  readonly href?: string;
  readonly title?: string;
}

export interface ChartText {
  readonly title: string;
  readonly description: string;
  /** BCP 47: how months and numbers are written. */
  readonly language: string;
}

/** In units of the drawing. Narrow, so that words of 12 units can still be read on a phone of 360 pixels. */
export const WIDTH = 440;
const MARGIN = 14;
/** From here on a column is a year: months would be thinner than a line. */
const MOST_MONTHS = 120;
/** Where the axis and its words stand, below the drawing. */
const AXIS = 26;
/** Of a chart of months. */
export const MONTH_HEIGHT = 150 + AXIS;
/** Room for a count at the side (`9,999`): charts of the same months stand under each other month by month. */
const COUNT = 5;

/**
 * Columns per month as SVG, with a title and a description. Drawn at build time: Observable Plot on a document of its own.
 */
export function monthChart(points: readonly MonthPoint[], text: ChartText): Html {
  const interval = points.length > MOST_MONTHS ? 'year' : 'month';
  const data = (interval === 'year' ? byYear(points) : points).map((point) => ({
    ...point,
    date: new Date(`${point.month}-01T00:00:00Z`),
  }));
  const most = Math.max(...data.map(({ count }) => count));
  const numerals = numberFormat(text.language);
  const columns = { x: 'date', interval } as const;
  const ticks = monthTicks(data[0]!.month, data.at(-1)!.month, text.language);
  return draw(text, {
    height: MONTH_HEIGHT,
    marginLeft: MARGIN + 7 * Math.max(COUNT, numerals.format(most).length),
    marginBottom: AXIS + 12,
    x: { type: 'utc', label: null },
    y: { label: null },
    marks: [
      Plot.axisX(
        ticks.map(({ date }) => date),
        { text: (_, index) => ticks[index]!.label, tickSize: 3 },
      ),
      Plot.axisY({ ticks: 3, tickSize: 0, tickFormat: wholes(numerals) }),
      Plot.gridY({ ticks: 3 }),
      Plot.rectY(data, {
        ...columns,
        y: 'count',
        fill: 'var(--accent)',
        href: ({ href, count }: MonthPoint) => (count > 0 && href) || null,
        title: ({ title }: MonthPoint) => title ?? null,
      }),
      Plot.ruleY([0]),
    ],
  });
}

function byYear(points: readonly MonthPoint[]): MonthPoint[] {
  const years = new Map<string, number>();
  for (const { month, count } of points)
    years.set(month.slice(0, 4), (years.get(month.slice(0, 4)) ?? 0) + count);
  return [...years].map(([year, count]) => ({ month: `${year}-01`, count }));
}

/**
 * Values on a logarithmic line, so that thousands and billions fit on one: a dot each, stacked where they meet;
 * where the stacks would grow too high, columns with their counts. Only positive values can stand there.
 */
export function dotChart(points: readonly ValuePoint[], text: ChartText): Html {
  const stacks = stackOnLogLine(points, WIDTH - 2 * MARGIN);
  const numerals = numberFormat(text.language);
  const left = stacks.dots ? MARGIN : MARGIN + 7 * numerals.format(stacks.highest).length;
  const scale = (WIDTH - MARGIN - left) / (WIDTH - 2 * MARGIN);
  const base = stacks.height + 8;
  const at = (x: number): number => left + x * scale;
  const ticks = logTicks(stacks.from, stacks.to, text.language);
  return draw(text, {
    height: base + AXIS,
    marginLeft: left,
    marginTop: 8,
    marginBottom: AXIS,
    x: { type: 'log', label: null, domain: [stacks.from, stacks.to] },
    y: { label: null },
    marks: [
      Plot.axisX(
        ticks.map(({ value }) => value),
        { text: (_, index) => ticks[index]!.label, tickSize: 3 },
      ),
      Plot.gridX(ticks.map(({ value }) => value)),
      ...(stacks.dots
        ? [
            Plot.dot(stacks.dots, {
              x: { value: ({ x }: { x: number }) => at(x), scale: null },
              y: { value: ({ y }: { y: number }) => base - y, scale: null },
              r: stacks.radius,
              fill: 'var(--accent)',
              ...(stacks.dots.length <= MOST_TITLES ? { title: 'label' } : {}),
            }),
          ]
        : [
            Plot.axisY({ ticks: 3, tickSize: 0, tickFormat: wholes(numerals) }),
            Plot.gridY({ ticks: 3 }),
            Plot.rect(stacks.columns, {
              x1: { value: ({ x1 }: { x1: number }) => at(x1), scale: null },
              x2: { value: ({ x2 }: { x2: number }) => at(x2), scale: null },
              y1: () => 0,
              y2: 'count',
              fill: 'var(--accent)',
              insetLeft: 0.5,
              insetRight: 0.5,
            }),
          ]),
      Plot.ruleY([base], { y: { value: () => base, scale: null } }),
    ],
  });
}

/** Each dot's words weigh as much as ten dots: where there are many, the table has them. */
const MOST_TITLES = 120;

const wholes =
  (numerals: Intl.NumberFormat): ((value: number) => string) =>
  (value) =>
    Number.isInteger(value) ? numerals.format(value) : '';

function draw({ title, description }: ChartText, options: Plot.PlotOptions): Html {
  const { document } = parseHTML('<html><body></body></html>');
  const svg = Plot.plot({ width: WIDTH, marginTop: 12, marginRight: MARGIN, ...options, document });
  // The strict policy of the pages allows no style elements: the stylesheet has these rules.
  for (const style of svg.querySelectorAll('style')) style.remove();
  svg.setAttribute('class', 'chart');
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', `${title}. ${description}`);
  // Its table has the same links: who goes by keys need not go through every column.
  for (const link of svg.querySelectorAll('a')) {
    link.setAttribute('tabindex', '-1');
    svg.setAttribute('role', 'group');
  }
  svg.removeAttribute('font-family');
  svg.removeAttribute('font-size');
  for (const group of svg.querySelectorAll('[aria-label]:not(svg)')) group.removeAttribute('aria-label');
  return new Html(svg.outerHTML);
}
