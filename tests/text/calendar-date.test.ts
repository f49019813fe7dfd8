import { describe, expect, it } from 'vitest';
import { readDate } from '../../src/text/calendar-date.ts';

describe('dates as people and programs write them', () => {
  it.each([
    ['2022-01-19', '2022-01-19'],
    ['2022/1/9', '2022-01-09'],
    ['2022.01.19', '2022-01-19'],
    ['20220119', '2022-01-19'],
    ['2022-01-19T08:30:00Z', '2022-01-19T08:30:00+00:00'],
    ['2022-01-19 08:30:00.123 +0200', '2022-01-19T08:30:00+02:00'],
    ['2022-01-19T23:30:00-05:00', '2022-01-19T23:30:00-05:00'],
    ['20220119T083000Z', '2022-01-19T08:30:00+00:00'],
    ['2022-01-19 08:30', '2022-01-19'],
    ['Wed, 19 Jan 2022 08:30:00 GMT', '2022-01-19T08:30:00+00:00'],
    ['Wednesday, January 19, 2022', '2022-01-19'],
    ['19th of January, 2022', '2022-01-19'],
    ['Sept. 3, 2021 4:05 p.m. ET', '2021-09-03'],
    ['3 March 2022 16:05 UTC', '2022-03-03T16:05:00+00:00'],
    ['March 3, 2022 12:05 AM +01:00', '2022-03-03T00:05:00+01:00'],
    ['19/01/2022', '2022-01-19'],
    ['01/19/2022', '2022-01-19'],
    ['03.03.2022', '2022-03-03'],
    ['01:38 PM IST Nov 20, 2019', '2019-11-20'],
    ['29 February 2024', '2024-02-29'],
  ])('%s', (given, iso) => {
    expect(readDate(given)).toEqual({ iso });
  });

  it.each([
    ['03/04/2022', 'ambiguous'],
    ['19-01-22', 'ambiguous'],
    ['2022', 'incomplete'],
    ['2022-01', 'incomplete'],
    ['March 2022', 'incomplete'],
    ['3 March', 'incomplete'],
    ['2022-02-30', 'impossible'],
    ['31 April 2021', 'impossible'],
    ['0001-01-01', 'impossible'],
    ['30/30/2022', 'impossible'],
    ['yesterday', 'not-a-date'],
    ['12 Smarch 2022', 'not-a-date'],
    ['', 'not-a-date'],
    ['2022-01-19'.repeat(20), 'not-a-date'],
  ])('%s is not taken', (given, problem) => {
    expect(readDate(given)).toEqual({ problem });
  });
});
