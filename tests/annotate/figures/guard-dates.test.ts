import { describe, expect, it } from 'vitest';
import { findMoney } from '../../../src/annotate/figures/find-money.ts';
import { findOther } from '../../../src/annotate/figures/find-others.ts';
import { hour, inDate, isOther, year } from '../../../src/annotate/figures/guard-dates.ts';
import type { DateMention } from '../../../src/model/annotations.ts';
import { verdict } from './sentence.ts';

describe('a number of another layer', () => {
  it('says which', () => {
    expect(verdict(isOther, 'He slept three weeks.', 0, undefined, [findOther])).toBe('duration');
    expect(verdict(isOther, 'He saw three boats.', 0, undefined, [findOther])).toBeNull();
  });
});

describe('a part of a date', () => {
  const date = (start: number, end: number): DateMention => ({
    start,
    end,
    type: 'DATE',
    value: 'X',
    edtf: null,
  });
  it('is one where they overlap', () => {
    const text = 'It sank May 12 there.';
    expect(verdict(inDate, text, 0, { names: [], dates: [date(8, 14)] })).toBe('part of a date');
    // Right before and right behind.
    expect(verdict(inDate, text, 0, { names: [], dates: [date(8, 12)] })).toBeNull();
    expect(verdict(inDate, text, 0, { names: [], dates: [date(14, 20)] })).toBeNull();
    expect(verdict(inDate, text)).toBeNull();
  });
  it('money is none', () => {
    const around = { names: [], dates: [date(8, 14)] };
    expect(verdict(inDate, 'It cost $1999 then.', 0, around, [findMoney])).toBeNull();
  });
});

describe('a year', () => {
  it.each([
    'In 2016 voters chose.',
    'The 2016 elections were close.',
    'It is below 2005 levels.',
    'It is in the year 300 now.',
    'It began in 1789.',
  ])('%s', (text) => expect(verdict(year, text)).toBe('a year'));
  it.each([
    'About 2000 people came.',
    'More than 1900 troops came.',
    'They hired 1789 men.',
    'He saw 5 boats.',
    'He saw 2,016 boats.',
    'He saw 2016.5 boats.',
    'He saw 2016 million boats.',
  ])('none: %s', (text) => expect(verdict(year, text)).toBeNull());
});

describe('an hour', () => {
  it.each(['He came at 7.', 'He came at seven and left.', 'He came at 7'])('%s', (text) =>
    expect(verdict(hour, text)).toBe('a clock time'),
  );
  it.each([
    'He shot at 7 boats.',
    'He looked at nine of them.',
    'It stood at 88.',
    'He saw 7.',
    'He shot at seven “new” boats.',
  ])('none: %s', (text) => expect(verdict(hour, text)).toBeNull());
});
