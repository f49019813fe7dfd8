import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  daysInMonth,
  easter,
  fromSerial,
  isoDay,
  isoMonth,
  isoWeek,
  mondayOfWeek,
  monthIndex,
  nthWeekday,
  toSerial,
  weekdayOf,
} from '../../src/text/gregorian.ts';

describe('calendar', () => {
  it('agrees with the platform in both directions', () => {
    fc.assert(
      fc.property(fc.integer({ min: -500_000, max: 500_000 }), (serial) => {
        const date = new Date(serial * 86_400_000);
        const expected = {
          year: date.getUTCFullYear(),
          month: date.getUTCMonth() + 1,
          day: date.getUTCDate(),
        };
        expect(fromSerial(serial)).toEqual(expected);
        expect(toSerial(expected)).toBe(serial);
        expect(weekdayOf(serial) % 7).toBe(date.getUTCDay());
      }),
    );
  });

  it('numbers weeks as ISO 8601 does', () => {
    const week = (value: string): string => {
      const [year, month, dayOfMonth] = value.split('-').map(Number) as [number, number, number];
      return isoWeek(toSerial({ year, month, day: dayOfMonth }));
    };
    expect(['2005-01-01', '2005-01-02', '2008-12-29', '2010-01-03', '2026-12-31'].map(week)).toEqual([
      '2004-W53',
      '2004-W53',
      '2009-W01',
      '2009-W53',
      '2026-W53',
    ]);
    expect(isoDay(mondayOfWeek(2009, 53))).toBe('2009-12-28');
  });
});

describe('days of a year', () => {
  it.each([
    [2024, 2, 29],
    [1900, 2, 28],
    [2000, 2, 29],
    [2023, 4, 30],
    [2023, 12, 31],
  ])('%i-%i has %i days', (year, month, days) => expect(daysInMonth(year, month)).toBe(days));

  it.each([
    [2019, '2019-04-21'],
    [2024, '2024-03-31'],
    // The earliest and the latest that there are.
    [1818, '1818-03-22'],
    [1943, '1943-04-25'],
  ])('Easter of %i', (year, day) => expect(isoDay(easter(year))).toBe(day));

  it.each([
    [2024, 11, 4, 4, '2024-11-28'],
    [2024, 5, 1, -1, '2024-05-27'],
    [2024, 9, 1, 1, '2024-09-02'],
    [2024, 9, 7, 1, '2024-09-01'],
  ])('of %i-%i the weekday %i, number %i', (year, month, weekday, n, day) =>
    expect(isoDay(nthWeekday(year, month, weekday, n))).toBe(day),
  );

  it('months carry over the year', () => {
    expect(isoMonth(monthIndex(2024, 1) - 1)).toBe('2023-12');
    expect(isoMonth(monthIndex(2024, 12) + 1)).toBe('2025-01');
  });
});
