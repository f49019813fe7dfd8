import { describe, expect, it } from 'vitest';
import type { ArticleRecord } from '../../../src/model/record.ts';
import { datesView } from '../../../src/site/views/dates.ts';
import { dateYears } from '../../../src/store/queries/dates.ts';
import { recordOf } from '../../archive/record.ts';
import { archiveOf } from '../../support/archive.ts';
import { articles, MOST_ON_ONE, numbersOf, PAGE_SIZE, page, TEN_A_PAGE } from '../../support/harbour.ts';

/** An article that names these days, weeks or years. */
function naming(id: string, published: string | null, ...values: string[]): ArticleRecord {
  const record = recordOf(values.map((value) => `It rains [then](date:${value}).`).join(' '), {
    id,
    title: id,
    published,
  });
  return {
    ...record,
    dates: record.dates.map((date) => ({ ...date, edtf: date.value.length === 10 ? date.value : null })),
  };
}

const context = archiveOf([
  naming('d1', '2021-03-04', '2021-03-04', '2021-03-01', '2021-05', '2022', '1998-12-24'),
  naming('d2', '2021-06-01', '2021-05-20', '2022-01-15', 'XXXX-WXX-3', 'PAST_REF', '199'),
  naming('d3', null, '2021-05-03', '1984'),
]);
const dates = (key: string) => datesView(context, page(context, 'dates', key));

describe('the dates', () => {
  it('that the calendar knows are counted by year, latest first', () => {
    expect(context.store.all(dateYears)).toEqual([
      { period: '2022', count: 2, toCome: 2 },
      { period: '2021', count: 5, toCome: 1 },
      { period: '1998', count: 1, toCome: 0 },
      { period: '1990', count: 1, toCome: 0 },
      { period: '1984', count: 1, toCome: 0 },
    ]);
  });

  it('of all have the years of the archive, and decades before', () => {
    const view = dates('');
    expect(view).toMatchObject({ period: '', total: 10, months: [], days: [], paging: null });
    expect(view.years.map(({ text }) => text)).toEqual(['2022', '2021']);
    expect(view.decades.map(({ first, count }) => [first, count])).toEqual([
      ['1990', 2],
      ['1980', 1],
    ]);
  });

  it('that were to come when they were printed are promises, by the day they were due', () => {
    expect(dates('').promises.map(({ value, article }) => [value, article.text])).toEqual([
      ['2021-05', 'd1'],
      ['2022', 'd1'],
      ['2022-01-15', 'd2'],
    ]);
  });

  it('of a year has its twelve months, and what is of none of them', () => {
    const view = dates('2022');
    expect(view.months).toHaveLength(12);
    expect(view.months[0]).toEqual({ text: '2022-01', href: '/dates/2022/01/', count: 1, toCome: 1 });
    expect(view.months[1]).toEqual({ text: '2022-02', href: '', count: 0, toCome: 0 });
    expect(view.promises.map(({ value }) => value)).toEqual(['2022', '2022-01-15']);
    expect(view.events).toEqual([]);
    expect(dates('1984').events.map(({ value, tense }) => [value, tense])).toEqual([['1984', null]]);
  });

  it('of a month has promises apart from events, and its days', () => {
    const view = dates('2021-05');
    expect(view.total).toBe(3);
    expect(view.promises.map(({ value }) => value)).toEqual(['2021-05']);
    expect(view.events.map(({ value, tense }) => [value, tense])).toEqual([
      ['2021-05-03', null],
      ['2021-05-20', 'past'],
    ]);
    // "2021-05" is none of the month's days.
    expect(view.days).toEqual([
      { day: '2021-05-03', count: 1, toCome: 0, href: null },
      { day: '2021-05-20', count: 1, toCome: 0, href: null },
    ]);
    expect(view.breadcrumbs.map(({ href }) => href)).toEqual(['/dates/', '/dates/2021/']);
  });

  it('of the day of printing are no promises', () => {
    expect(dates('2021-03').events.map(({ value, tense }) => [value, tense])).toEqual([
      ['2021-03-01', 'past'],
      ['2021-03-04', 'same'],
    ]);
  });
});

describe('pages of a month', () => {
  it.each([
    [1, [0]],
    [MOST_ON_ONE, [0]],
    [MOST_ON_ONE + 1, [0, 1]],
  ])('with %i dates are %j', (count, numbers) => {
    const archive = archiveOf(articles(count), { yml: TEN_A_PAGE });
    expect(numbersOf(archive, 'dates', '2020-06')).toEqual(numbers);
    const last = datesView(archive, page(archive, 'dates', '2020-06', numbers.length - 1));
    expect(last.events).toHaveLength(numbers.length === 1 ? count : PAGE_SIZE);
    expect(last.days).toEqual([]);
  });
});

describe('of a month that one page cannot hold', () => {
  const printed = (n: number): string => `2021-06-${String(n + 1).padStart(2, '0')}`;
  const archive = archiveOf(
    [
      ...Array.from({ length: 15 }, (_, n) => naming(`n${n}`, printed(n), '2021-05-03')),
      naming('m1', '2021-06-01', '2021-05'),
      naming('m2', '2021-03-01', '2021-05-20', '2021-05'),
    ],
    { yml: TEN_A_PAGE },
  );
  it('the days have pages of their own, the newest articles first', () => {
    expect(numbersOf(archive, 'dates', '2021-05-03')).toEqual([0, 1]);
    const [first, older] = [0, 1].map((n) => datesView(archive, page(archive, 'dates', '2021-05-03', n)));
    expect(first).toMatchObject({ total: 15, promises: [], isApart: false, days: [], months: [] });
    expect(first!.events.map(({ article }) => article.text)).toEqual(['n14', 'n13', 'n12', 'n11', 'n10']);
    expect(older!.events).toHaveLength(PAGE_SIZE);
    expect(first!.breadcrumbs.map(({ href }) => href)).toEqual([
      '/dates/',
      '/dates/2021/',
      '/dates/2021/05/',
    ]);
  });
  it('the month has what is of none of them, and what was to come', () => {
    const view = datesView(archive, page(archive, 'dates', '2021-05'));
    expect(view.days).toEqual([
      { day: '2021-05-03', count: 15, toCome: 0, href: '/dates/2021/05/03/' },
      { day: '2021-05-20', count: 1, toCome: 1, href: '/dates/2021/05/20/' },
    ]);
    expect(view).toMatchObject({ total: 18, isApart: true, paging: null });
    expect(view.events.map(({ value, article }) => [value, article.text])).toEqual([
      ['2021-05', 'm1'],
      ['2021-05', 'm2'],
    ]);
    expect(view.promises.map(({ value }) => value)).toEqual(['2021-05', '2021-05-20']);
  });
});

it('of the year or month of printing are no promises, and not over either', () => {
  const archive = archiveOf([naming('y1', '2021-12-10', '2021', '2021-12', '2021-WI', '2022-WI')]);
  const year = datesView(archive, page(archive, 'dates', '2021'));
  expect(year.events.map(({ value, tense }) => [value, tense])).toEqual([
    ['2021', 'same'],
    // From December 2021.
    ['2022-WI', 'same'],
  ]);
  const month = datesView(archive, page(archive, 'dates', '2021-12'));
  expect(month.events.map(({ value, tense }) => [value, tense])).toEqual([['2021-12', 'same']]);
  const before = datesView(archive, page(archive, 'dates', '2020'));
  expect(before.events.map(({ value, tense }) => [value, tense])).toEqual([['2021-WI', 'past']]);
});

it('of an archive without dates there is one page', () => {
  const archive = archiveOf([]);
  expect(datesView(archive, page(archive, 'dates', ''))).toMatchObject({
    total: 0,
    years: [],
    decades: [],
    promises: [],
    events: [],
  });
});
