import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import { Html } from './html.ts';

/** A month (`2024-03`) and how many: the first number is a part of the second where there is one. */
export interface MonthPoint {
  readonly month: string;
  readonly count: number;
  readonly all?: number;
}

/** A number on a line, with its words. */
export interface ValuePoint {
  readonly value: number;
  readonly label: string;
}

export interface ChartText {
  readonly title: string;
  readonly description: string;
  /** BCP 47: how months and numbers are written. */
  readonly language: string;
}

const WIDTH = 640;

/**
 * Columns per month as SVG, with a title and a description; pale columns behind show the whole that each is a part of.
 * Drawn at build time: Observable Plot on a document of its own.
 */
export function monthChart(points: readonly MonthPoint[], text: ChartText): Html {
  const month = new Intl.DateTimeFormat(text.language, { month: 'short', timeZone: 'UTC' });
  const year = new Intl.DateTimeFormat(text.language, { year: 'numeric', timeZone: 'UTC' });
  const data = points.map((point) => ({ ...point, date: new Date(`${point.month}-01T00:00:00Z`) }));
  const label = (date: Date, index: number): string =>
    index === 0 || date.getUTCMonth() === 0
      ? `${month.format(date)}\n${year.format(date)}`
      : month.format(date);
  const columns = { x: 'date', interval: 'month' } as const;
  return draw(text, {
    height: 150,
    x: { type: 'utc', label: null, tickFormat: label, ticks: Math.min(8, points.length) },
    y: { label: null, grid: true, ticks: 4, tickFormat: wholes(text.language) },
    marks: [
      Plot.rectY(data, { ...columns, y: (point) => point.all ?? 0, fill: 'var(--rule)' }),
      Plot.rectY(data, { ...columns, y: 'count', fill: 'var(--accent)' }),
      Plot.ruleY([0]),
    ],
  });
}

/** Values as dots on a logarithmic line, so that thousands and billions fit on one. Only positive values can stand there. */
export function dotChart(points: readonly ValuePoint[], text: ChartText): Html {
  const numerals = new Intl.NumberFormat(text.language, { notation: 'compact', maximumFractionDigits: 1 });
  return draw(text, {
    height: 110,
    x: {
      type: 'log',
      label: null,
      grid: true,
      ticks: 6,
      tickFormat: (value: number) => (isRound(value) ? numerals.format(value) : ''),
    },
    marks: [
      Plot.dotX(
        points.filter(({ value }) => value > 0),
        Plot.dodgeY({
          x: 'value',
          r: 4,
          fill: 'var(--accent)',
          fillOpacity: 0.75,
          title: 'label',
          anchor: 'bottom',
        }),
      ),
    ],
  });
}

/** On a logarithmic axis only 1, 10, 100… have room for their numeral. */
const isRound = (value: number): boolean =>
  Math.abs(Math.log10(value) - Math.round(Math.log10(value))) < 1e-9;

const wholes = (language: string): ((value: number) => string) => {
  const numerals = new Intl.NumberFormat(language);
  return (value) => (Number.isInteger(value) ? numerals.format(value) : '');
};

function draw({ title, description }: ChartText, options: Plot.PlotOptions): Html {
  const { document } = parseHTML('<html><body></body></html>');
  const svg = Plot.plot({ width: WIDTH, marginTop: 12, marginRight: 12, ...options, document });
  // The strict policy of the pages allows no style elements: the stylesheet has these rules.
  for (const style of svg.querySelectorAll('style')) style.remove();
  svg.setAttribute('class', 'chart');
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', `${title}. ${description}`);
  svg.removeAttribute('font-family');
  for (const group of svg.querySelectorAll('[aria-label]:not(svg)')) group.removeAttribute('aria-label');
  return new Html(svg.outerHTML);
}
