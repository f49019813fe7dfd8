import { describe, expect, it } from 'vitest';
import {
  lowerNumbers,
  namePages,
  namePaging,
  recentPages,
  recentPaging,
} from '../../../src/site/views/paging.ts';
import { nameSlice } from '../../../src/store/list-pages.ts';
import { archiveOf } from '../../support/archive.ts';
import { HARBOUR, TEN_A_PAGE } from '../../support/harbour.ts';

const context = archiveOf(HARBOUR, { yml: `${TEN_A_PAGE}\nbaseUrl: https://example.org/a/` });
const quotes = { type: 'quotes', key: '2022-01', path: 'quotes/' } as const;

describe('a list in the order of time', () => {
  it('is planned with all its pages', () =>
    expect([...recentPages(context, quotes, 31)].map(({ number, path }) => [number, path])).toEqual([
      [0, 'quotes/'],
      [1, 'quotes/page-1/'],
      [2, 'quotes/page-2/'],
    ]));

  const at = (n: number) => ({ text: String(n), href: `/a/quotes/page-${n}/` });
  it.each([
    [0, null, '/a/quotes/page-2/', '/a/quotes/page-1/'],
    [2, '/a/quotes/', '/a/quotes/page-1/', null],
    [1, '/a/quotes/page-2/', null, null],
  ])('of 31: page %i lies between %s and %s', (number, previous, next, last) =>
    expect(recentPaging(context, 'quotes/', number, 31)).toEqual({
      order: 'time',
      number,
      previous,
      next,
      last,
      lower: number === 0 ? [at(2), at(1)] : number === 2 ? [at(1)] : [],
      months: null,
    }),
  );

  it('of one page needs no way through', () => expect(recentPaging(context, 'quotes/', 0, 14)).toBeNull());
});

describe('numbers of pages', () => {
  it.each([
    [1, []],
    [2, [1]],
    [4, [3, 2, 1]],
    [24, [23, 22, 21, 20, 10, 1]],
    [155, [154, 153, 152, 151, 150, 140, 130, 120, 100, 1]],
  ])('below %i', (number, expected) => expect(lowerNumbers(number)).toEqual(expected));

  it('lead to any page of many in a few steps', () => {
    for (let page = 1; page < 1000; page += 7) {
      let steps = 0;
      for (let at = 1001; at !== page; steps++)
        at = lowerNumbers(at)
          .filter((n) => n >= page)
          .at(-1)!;
      expect(steps).toBeLessThan(10);
    }
  });

  it('are the same however long the list has become', () => {
    const lower = (total: number) => recentPaging(context, 'quotes/', 3, total)!.lower;
    expect(lower(500)).toEqual(lower(50));
  });
});

describe('a list of names', () => {
  it.each([
    [0, null, '/a/people/a/page-2/', 0],
    [2, '/a/people/a/', '/a/people/a/page-3/', 10],
    [3, '/a/people/a/page-2/', null, 20],
  ])('of 21: page %i lies between %s and %s', (number, previous, next, offset) => {
    expect(namePaging(context, 'people/a/', number, 21)).toMatchObject({
      order: 'name',
      number,
      previous,
      next,
    });
    expect(nameSlice(context, number)).toEqual({ limit: 10, offset });
  });

  it('has as many pages as it needs', () => {
    const numbers = (total: number) => [...namePages(context, quotes, total)].map(({ number }) => number);
    expect([0, 10, 11, 21].map(numbers)).toEqual([[0], [0], [0, 2], [0, 2, 3]]);
    expect(namePaging(context, 'people/a/', 0, 10)).toBeNull();
  });
});
