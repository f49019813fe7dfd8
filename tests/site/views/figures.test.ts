import { describe, expect, it } from 'vitest';
import type { ArticleRecord } from '../../../src/model/record.ts';
import { figuresView } from '../../../src/site/views/figures.ts';
import { figureFamilies } from '../../../src/store/queries/figures.ts';
import { recordOf } from '../../archive/record.ts';
import { archiveOf } from '../../support/archive.ts';
import {
  articles,
  HARBOUR,
  MOST_ON_ONE,
  numbersOf,
  PAGE_SIZE,
  page,
  TEN_A_PAGE,
} from '../../support/harbour.ts';

/** An article whose figures are these. */
function paid(
  id: string,
  published: string | null,
  ...figures: Partial<ArticleRecord['figures'][number]>[]
): ArticleRecord {
  const record = recordOf(figures.map((_, n) => `It cost [${n}](figure:${n}) there.`).join(' '), {
    id,
    title: id.toUpperCase(),
    published,
  });
  return { ...record, figures: record.figures.map((figure, n) => ({ ...figure, ...figures[n] })) };
}
const usd = (value: number) => ({ kind: 'money' as const, unit: 'USD', value });

describe('the registers of figures', () => {
  const context = archiveOf([
    paid('f1', '2020-01-01', usd(5), usd(700), { kind: 'percent', unit: '%', value: 46 }),
    paid('f2', null, usd(-20), { kind: 'money', unit: 'USD', value: null, low: 30, high: 60 }),
    paid('f3', '2020-01-02', { kind: 'measure', unit: 'square meter', value: 0 }),
  ]);

  it('are one for each unit, the fullest first', () => {
    expect(context.store.all(figureFamilies)).toEqual([
      { family: 'money-usd', kind: 'money', unit: 'USD', count: 4 },
      { family: 'measure-square-meter', kind: 'measure', unit: 'square meter', count: 1 },
      { family: 'percent', kind: 'percent', unit: '%', count: 1 },
    ]);
  });

  it('on their first page lead to each, and show all where they are few', () => {
    const view = figuresView(context, page(context, 'figures', ''));
    expect(view).toMatchObject({ family: '', kind: null, unit: null, total: 6, values: [], paging: null });
    expect(view.families[0]).toEqual({
      text: 'money-usd',
      href: '/figures/money-usd/',
      kind: 'money',
      unit: 'USD',
      count: 4,
    });
    expect(view.figures).toHaveLength(6);
  });

  it('of a unit has the greatest first; a range counts by its upper end', () => {
    const view = figuresView(context, page(context, 'figures', 'money-usd'));
    expect(view).toMatchObject({ family: 'money-usd', kind: 'money', unit: 'USD', total: 4 });
    expect(view.figures.map(({ value, high }) => value ?? high)).toEqual([700, 60, 5, -20]);
    expect(view.figures[0]).toMatchObject({
      sentence: 'It cost 1 there.',
      article: { text: 'F1', href: '/articles/2020/01/f1-f1/' },
      speaker: null,
    });
  });

  it('of a unit has its values above nought, the least first', () => {
    const view = figuresView(context, page(context, 'figures', 'money-usd'));
    expect(view.values.map(({ value, title }) => [value, title])).toEqual([
      [5, 'F1'],
      [60, 'F2'],
      [700, 'F1'],
    ]);
    expect(figuresView(context, page(context, 'figures', 'measure-square-meter')).values).toEqual([]);
  });
});

it('a figure in a quote is told with who says it', () => {
  const spoken = recordOf(
    '“[They lost 9 boats](quote:Bo Lund),” said [Bo Lund](name). [9](figure:9) it was.',
    { id: 'q2' },
  );
  const context = archiveOf([
    { ...spoken, figures: spoken.figures.map((figure) => ({ ...figure, quote: 0 })) },
  ]);
  const view = figuresView(context, page(context, 'figures', 'count'));
  expect(view.figures[0]!.speaker).toEqual({
    name: 'Bo Lund',
    href: expect.stringMatching(/^\/people\/bo-lund-/),
  });
});

describe('figures that differ', () => {
  const about = (id: string, published: string, value: number): ArticleRecord => {
    const record = recordOf(
      `The Lindquay ferry disaster drowned [${value}](figure:${value}) passengers off Gull Rock.`,
      {
        id,
        title: id,
        published,
      },
    );
    return { ...record, figures: record.figures.map((figure) => ({ ...figure, of: 'passengers' })) };
  };
  it('stand together, the earliest article first', () => {
    const context = archiveOf([about('d2', '2020-01-03', 15), about('d1', '2020-01-01', 12), ...HARBOUR]);
    const view = figuresView(context, page(context, 'figures', ''));
    expect(view.differing.map((group) => group.map(({ value }) => value))).toEqual([[12, 15]]);
    expect(figuresView(context, page(context, 'figures', 'count')).differing).toHaveLength(1);
  });
  it('are none in articles of different months', () => {
    const context = archiveOf([about('d1', '2020-01-01', 12), about('d2', '2020-03-03', 15), ...HARBOUR]);
    expect(figuresView(context, page(context, 'figures', '')).differing).toEqual([]);
  });
});

describe('pages of a register', () => {
  it.each([
    [1, [0]],
    [MOST_ON_ONE, [0]],
    [MOST_ON_ONE + 1, [0, 1]],
  ])('of %i figures are %j', (count, numbers) => {
    const context = archiveOf(articles(count), { yml: TEN_A_PAGE });
    expect(numbersOf(context, 'figures', 'count')).toEqual(numbers);
    const last = figuresView(context, page(context, 'figures', 'count', numbers.length - 1));
    expect(last.figures).toHaveLength(numbers.length === 1 ? count : PAGE_SIZE);
    expect(last.values).toHaveLength(numbers.length === 1 ? count : 0);
    const first = figuresView(context, page(context, 'figures', 'count'));
    expect(first.greatest.map(({ value }) => value)).toEqual(
      numbers.length === 1 ? [] : Array.from({ length: count }, (_, n) => count - n),
    );
  });

  it('of very many pages are those of its months, and of a month of very many those of its days', () => {
    const counts = (id: string, published: string | null, many: number): ArticleRecord =>
      paid(id, published, ...Array.from({ length: many }, (_, n) => usd(n)));
    const context = archiveOf(
      [
        counts('m1', '2022-02-07', 4),
        counts('m2', '2022-01-31', 3),
        counts('m3', '2022-01-02', 130),
        counts('m4', null, 2),
      ],
      { yml: `${TEN_A_PAGE}\ndata: monthly` },
    );
    const of = (key: string) => figuresView(context, page(context, 'figures', key));
    const whole = of('money-usd');
    expect(whole).toMatchObject({ total: 139, isHub: true, period: '', register: null, paging: null });
    expect(whole.figures).toHaveLength(20);
    expect(whole.greatest[0]!.value).toBe(129);
    expect(whole.months.map(({ text, href, count }) => [text, href, count])).toEqual([
      ['2022-01', '/figures/money-usd/2022/01/', 133],
      ['2022-02', '/figures/money-usd/2022/02/', 4],
    ]);
    expect(whole.periods.map(({ text, href }) => [text, href])).toEqual([
      ['undated', '/figures/money-usd/undated/'],
    ]);
    const month = of('2022-01\nmoney-usd');
    expect(month).toMatchObject({
      total: 133,
      isHub: true,
      register: '/figures/money-usd/',
      greatest: [],
      differing: [],
    });
    expect(month.periods.map(({ text, href, count }) => [text, href, count])).toEqual([
      ['2022-01-31', '/figures/money-usd/2022/01/31/', 3],
      ['2022-01-02', '/figures/money-usd/2022/01/02/', 130],
    ]);
    const day = '2022-01-02\nmoney-usd';
    expect(numbersOf(context, 'figures', day)).toEqual([...Array(13).keys()]);
    const last = figuresView(context, page(context, 'figures', day, 1));
    expect(last).toMatchObject({ total: 130, isHub: false, paging: { number: 1, months: null } });
    expect(last.figures).toHaveLength(PAGE_SIZE);
    expect(of('2022-02\nmoney-usd').figures.map(({ value }) => value)).toEqual([3, 2, 1, 0]);
    expect(of('undated\nmoney-usd').figures).toHaveLength(2);
  });

  it('of an archive without figures is the first alone', () => {
    const context = archiveOf([]);
    expect(figuresView(context, page(context, 'figures', ''))).toMatchObject({
      total: 0,
      families: [],
      figures: [],
      differing: [],
    });
  });
});
