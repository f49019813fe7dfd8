import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { logTicks, monthTicks } from '../../src/site/chart-ticks.ts';
import { dotChart, monthChart, WIDTH } from '../../src/site/charts.ts';
import { networkChart } from '../../src/site/network-chart.ts';

const TEXT = { title: 'Amounts', description: 'So many.', language: 'en' };
const svgOf = (chart: { toString(): string }) =>
  parseHTML(`<body>${chart.toString()}</body>`).document.querySelector('svg')!;
const numberOf = (element: Element, name: string): number => Number(element.getAttribute(name));

/** Values spread over `decades`, a crowd of them at one place. */
const values = (n: number, decades: number) =>
  Array.from({ length: n }, (_, index) => ({
    value: index % 3 === 0 ? 5 * 10 ** (decades / 2) : 10 ** ((decades * index) / n),
    label: `value ${index}`,
  }));
const months = (n: number, from = 2015) =>
  Array.from({ length: n }, (_, index) => ({
    month: `${from + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`,
    count: (index * 7) % 12_345,
  }));

describe('values on a logarithmic line', () => {
  it.each([
    [3, 1],
    [20, 6],
    [100, 12],
    [300, 6],
    [3_000, 9],
    [30_000, 14],
  ])('keep every mark inside the drawing: %i values over %i decades', (n, decades) => {
    const svg = svgOf(dotChart(values(n, decades), TEXT));
    const height = numberOf(svg, 'height');
    const circles = [...svg.querySelectorAll('circle')];
    const columns = [...svg.querySelectorAll('rect')];
    expect(circles.length === n || columns.length > 2).toBe(true);
    for (const circle of circles) {
      const r = numberOf(circle, 'r');
      expect(numberOf(circle, 'cy') - r).toBeGreaterThanOrEqual(0);
      expect(numberOf(circle, 'cy') + r).toBeLessThanOrEqual(height);
      expect(numberOf(circle, 'cx') - r).toBeGreaterThanOrEqual(0);
      expect(numberOf(circle, 'cx') + r).toBeLessThanOrEqual(WIDTH);
    }
    // Columns stand side by side on the line, not on one another.
    const feet = columns.map((column) => Math.round(numberOf(column, 'y') + numberOf(column, 'height')));
    expect(new Set(feet).size).toBeLessThanOrEqual(1);
    for (const column of columns) {
      expect(numberOf(column, 'y')).toBeGreaterThanOrEqual(0);
      expect(numberOf(column, 'y') + numberOf(column, 'height')).toBeLessThanOrEqual(height);
      expect(numberOf(column, 'x') + numberOf(column, 'width')).toBeLessThanOrEqual(WIDTH);
    }
  });

  it('stacks equal values without one hiding another', () => {
    const circles = [...svgOf(dotChart(values(60, 4), TEXT)).querySelectorAll('circle')];
    const places = circles.map((circle) => `${circle.getAttribute('cx')} ${circle.getAttribute('cy')}`);
    expect(new Set(places).size).toBe(60);
  });

  it.each([
    ['equal values', [7, 7, 7]],
    ['the smallest and greatest there are', [5e-324, 1, 1.7e308]],
    ['what cannot stand there', [-1, 0, Number.POSITIVE_INFINITY, 3, 4, 5]],
  ])('takes %s', (_, numbers) => {
    const chart = dotChart(
      numbers.map((value) => ({ value, label: 'a <b>' })),
      TEXT,
    ).toString();
    expect(chart).not.toMatch(/NaN|Infinity|undefined/);
  });
});

describe('the words of an axis', () => {
  const WIDE = 7;
  it.each([
    [1, 9.5],
    [2_010, 2_040],
    [10, 80],
    [5, 900],
    [1, 2e6],
    [0.01, 3e12],
    [1_210_000, 1_250_000],
  ])('are several, differ, and have room: %d to %d', (from, to) => {
    const ticks = logTicks(from, to, 'en');
    expect(ticks.length).toBeGreaterThanOrEqual(2);
    expect(new Set(ticks.map(({ label }) => label)).size).toBe(ticks.length);
    const at = ({ value }: { value: number }): number => (Math.log(value / from) / Math.log(to / from)) * 400;
    for (const [index, tick] of ticks.entries()) {
      const before = ticks[index - 1];
      if (before)
        expect(at(tick) - at(before)).toBeGreaterThan((WIDE * (tick.label.length + before.label.length)) / 2);
    }
  });

  it.each([3, 5, 12, 36, 60, 120, 600])('are at most seven months or years of %i months', (n) => {
    const all = months(n);
    const ticks = monthTicks(all[0]!.month, all.at(-1)!.month, 'en');
    expect(ticks.length).toBeGreaterThanOrEqual(2);
    expect(ticks.length).toBeLessThanOrEqual(7);
    expect(ticks[0]!.label).toMatch(/\d{4}$/);
  });
});

it.each([3, 36, 120, 121, 1_200])(
  'columns of %i months stand inside the drawing and stay wide enough',
  (n) => {
    const svg = svgOf(monthChart(months(n, 1920), TEXT));
    for (const column of svg.querySelectorAll('rect')) {
      expect(numberOf(column, 'x')).toBeGreaterThanOrEqual(0);
      expect(numberOf(column, 'x') + numberOf(column, 'width')).toBeLessThanOrEqual(WIDTH);
      expect(numberOf(column, 'y')).toBeGreaterThanOrEqual(0);
      if (numberOf(column, 'height') > 0) expect(numberOf(column, 'width')).toBeGreaterThan(1.5);
    }
    expect(svg.toString()).not.toMatch(/NaN/);
  },
);

it('puts long names of a network in two lines, and cuts what is longer still', () => {
  const names = ['Jo Li', 'Alexandria Wolfeschlegel', 'Maximiliana Bergerdorffsteinhausen', 'An'];
  const lines = [{ from: 0, to: 1, count: 2 }];
  const texts = [...svgOf(networkChart(names, lines, TEXT)).querySelectorAll('text')];
  expect(
    texts.map((text) => [...text.querySelectorAll('tspan')].map(({ textContent }) => textContent)),
  ).toEqual([['Jo Li'], ['Alexandria', 'Wolfeschlegel'], ['Maximiliana', 'Bergerdorffstein…'], ['An']]);
  expect(texts[2]!.querySelector('title')?.textContent).toBe(names[2]);
});

describe('columns of months', () => {
  const chart = (href?: string) =>
    svgOf(
      monthChart(
        months(5).map((point) => ({ ...point, ...(href ? { href } : {}), title: 'So many' })),
        TEXT,
      ),
    );

  it('lead to what they count, but not those of nothing, and are no stops for keys', () => {
    const links = [...chart('/a/').querySelectorAll('a')];
    expect(links.map((link) => [link.getAttribute('href'), link.getAttribute('tabindex')])).toEqual(
      Array.from({ length: 4 }, () => ['/a/', '-1']),
    );
    expect(links[0]!.querySelector('title')!.textContent).toBe('So many');
    expect(chart('/a/').getAttribute('role')).toBe('group');
  });

  it('are a picture where they lead nowhere', () => {
    expect(chart().querySelectorAll('a')).toHaveLength(0);
    expect(chart().getAttribute('role')).toBe('img');
  });
});
