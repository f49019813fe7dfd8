import { describe, expect, it } from 'vitest';
import { fitsOnePage, olderPages, recentSlice } from '../../src/store/list-pages.ts';
import { archiveOf } from '../support/archive.ts';
import { HARBOUR, TEN_A_PAGE } from '../support/harbour.ts';

const context = archiveOf(HARBOUR, { yml: TEN_A_PAGE });

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
  });

  it('is cut into slices that hold everything once, whatever its length', () => {
    for (let total = 0; total < 60; total++) {
      const numbers = Array.from({ length: olderPages(context, total) + 1 }, (_, n) => n);
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
});
