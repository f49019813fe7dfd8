import { describe, expect, it } from 'vitest';
import {
  fitsOnePage,
  namePages,
  namePaging,
  nameSlice,
  olderPages,
  recentPages,
  recentPaging,
  recentSlice,
} from '../../../src/site/views/paging.ts';
import { archiveOf } from '../../support/archive.ts';
import { HARBOUR, TEN_A_PAGE } from '../../support/harbour.ts';

const context = archiveOf(HARBOUR, { yml: `${TEN_A_PAGE}\nbaseUrl: https://example.org/a/` });
const quotes = { type: 'quotes', key: '2022-01', path: 'quotes/' } as const;

describe('a list in the order of time', () => {
  it.each([
    [0, 0],
    [1, 0],
    [14, 0],
    [15, 1],
    [24, 1],
    [25, 2],
    [1004, 99],
    [1005, 100],
  ])('of %i has %i pages behind its first', (total, older) => {
    expect(olderPages(context, total)).toBe(older);
    expect(fitsOnePage(context, total)).toBe(older === 0);
    expect([...recentPages(context, quotes, total)]).toHaveLength(older + 1);
  });

  it('is cut into slices that hold everything once, whatever its length', () => {
    for (let total = 0; total < 60; total++) {
      const numbers = [...recentPages(context, quotes, total)].map(({ number }) => number);
      const found = numbers.flatMap((number) => {
        const { offset, limit } = recentSlice(context, number, total);
        return Array.from({ length: limit }, (_, n) => offset + n);
      });
      expect(found.toSorted((a, b) => a - b)).toEqual([...Array(total).keys()]);
    }
  });

  it('keeps its older pages as they are when something new is added', () => {
    const entries = Array.from({ length: 60 }, (_, n) => n);
    const pageOf = (total: number, number: number): number[] => {
      const { offset, limit } = recentSlice(context, number, total);
      return entries
        .slice(0, total)
        .reverse()
        .slice(offset, offset + limit);
    };
    for (let total = 1; total < 60; total++)
      for (let number = 1; number <= olderPages(context, total - 1); number++)
        expect(pageOf(total, number)).toEqual(pageOf(total - 1, number));
  });

  it('shows nothing where one of several lists has ended', () =>
    expect(recentSlice(context, 3, 20)).toEqual({ offset: 0, limit: 0 }));

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
    }),
  );

  it('of one page needs no way through', () => expect(recentPaging(context, 'quotes/', 0, 14)).toBeNull());
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
