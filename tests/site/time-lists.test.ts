import { describe, expect, it } from 'vitest';
import { keyOfPeriod, partsOfPeriod } from '../../src/model/page.ts';
import { listsAt, sliceOf, timeList, timeLists } from '../../src/site/time-lists.ts';
import { archiveOf } from '../support/archive.ts';
import { TEN_A_PAGE } from '../support/harbour.ts';

const context = archiveOf([], { yml: `${TEN_A_PAGE}\ndata: monthly` });

/** A list of 400: a month of few, one of very many of which a day has most, and some undated. */
const PERIODS: Readonly<Record<string, readonly (readonly [string, number])[]>> = {
  '': [
    ['2022-02', 30],
    ['2022-01', 350],
    ['undated', 20],
  ],
  '2022-01': [
    ['2022-01-31', 15],
    ['2022-01-02', 300],
    ['2022-01-00', 35],
  ],
};
const periodsOf = (month: string) => PERIODS[month]!.map(([period, count]) => ({ period, count }));
const whole = (count: number, period = '') => ({ period, count, periodsOf });
const lists = [...timeLists(context, whole(400))];

describe('a list in the order of time', () => {
  it('of very many pages is cut into its months, and a month of very many into its days', () => {
    expect(lists.map(({ period, count, parts }) => [period, count, parts.length])).toEqual([
      ['', 400, 3],
      ['2022-02', 30, 0],
      ['2022-01', 350, 3],
      ['2022-01-31', 15, 0],
      // A day is not cut.
      ['2022-01-02', 300, 0],
      ['2022-01-00', 35, 0],
      ['undated', 20, 0],
    ]);
  });

  it('of fewer pages is not', () => {
    expect([...timeLists(context, whole(104))]).toEqual([{ period: '', newer: 0, count: 104, parts: [] }]);
    expect([...timeLists(context, whole(105))][0]!.parts).toHaveLength(3);
  });

  it('may be one month by itself', () => {
    expect(
      [...timeLists(context, whole(350, '2022-01'))].map(({ period, newer }) => [period, newer]),
    ).toEqual([
      ['2022-01', 0],
      ['2022-01-31', 0],
      ['2022-01-02', 15],
      ['2022-01-00', 315],
    ]);
    expect(timeList(context, whole(350, '2022-01'), '2022-01-02')).toMatchObject({ newer: 15, count: 300 });
    expect(listsAt(context, whole(350, '2022-01'), '2022-01-02').map(({ count }) => count)).toEqual([
      350, 300,
    ]);
  });

  it.each([
    ['a month that is all of one day', '2022-01', '2022-01-02', '2022-01-02'],
    ['no date at all', '', 'undated', null],
  ])('of %s is not either', (_, own, part, published) => {
    const one = { ...whole(350, own), periodsOf: () => [{ period: part, count: 350 }] };
    expect([...timeLists(context, one)].map(({ period }) => period)).toEqual([own]);
    expect(listsAt(context, one, published).map(({ period }) => period)).toEqual([own]);
  });

  it('is not cut in a small archive, whose pages keep their numbers', () => {
    const small = archiveOf([], { yml: TEN_A_PAGE });
    expect(timeList(small, whole(400), '').parts).toEqual([]);
  });

  it('is found by its period, with how much is newer', () => {
    for (const list of lists) expect(timeList(context, whole(400), list.period)).toEqual(list);
    expect(lists.map(({ newer }) => newer)).toEqual([0, 0, 30, 30, 45, 345, 380]);
    expect(timeList(context, whole(400), '2021-12')).toMatchObject({ count: 0, newer: 400 });
  });

  it.each([
    ['2022-02-05', ['', '2022-02']],
    ['2022-01-31T12:00:00Z', ['', '2022-01', '2022-01-31']],
    ['2022-01', ['', '2022-01', '2022-01-00']],
    [null, ['', 'undated']],
  ])('has what was published at %s in %j', (published, periods) => {
    expect(listsAt(context, whole(400), published).map(({ period }) => period)).toEqual(periods);
  });

  it('shows each entry on one page of the lists that are not cut, and some of the newest on the others', () => {
    const shown = new Array<number>(400).fill(0);
    for (const list of lists) {
      if (list.parts.length > 0) {
        expect(sliceOf(context, list, 0)).toEqual({ offset: list.newer, limit: 20 });
        // Never of another time.
        expect(sliceOf(context, { ...list, count: 7 }, 0)).toEqual({ offset: list.newer, limit: 7 });
        continue;
      }
      for (let number = 0; ; number++) {
        const { offset, limit } = sliceOf(context, list, number);
        if (limit === 0) break;
        for (let at = offset; at < offset + limit; at++) shown[at]!++;
      }
    }
    expect(shown).toEqual(shown.map(() => 1));
  });
});

describe('the key of a page of a part of a list', () => {
  it('is read as it was made, whatever the list is called', () => {
    for (const of of ['money-usd', 'person/ada-holm-p4k7', '2016 campaign', 'undated', '2016'])
      for (const period of ['', '2022', '2022-01', '2022-01-31', '2022-01-00', 'undated'])
        expect(partsOfPeriod(keyOfPeriod({ of, period }))).toEqual({ of, period });
  });
});
