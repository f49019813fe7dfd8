import { describe, expect, it } from 'vitest';
import { isSameFigure, isTelling, type ToldFigure } from '../../../src/archive/links/same-figure.ts';

const told = (sentence: string, extra: Partial<ToldFigure> = {}): ToldFigure => ({
  family: 'count',
  of: 'sailors',
  value: 14,
  sentence,
  ...extra,
});
const FIRST = told('The trawler Margit capsized off Skerry Point and 14 sailors drowned.');

describe('the same figure in two articles', () => {
  it('is one value of one thing, in sentences that share words and a name', () => {
    expect(isSameFigure(FIRST, told('Off Skerry Point 14 sailors of the Margit drowned on Monday.'))).toBe(
      true,
    );
    expect(isSameFigure(FIRST, told('One sailor of 14 off Skerry Point drowned.', { of: 'sailor' }))).toBe(
      true,
    );
  });

  it.each([
    ['another value', { value: 12 }],
    ['another unit', { family: 'percent' }],
    ['another thing', { of: 'boats' }],
  ])('is not %s', (_, extra) => {
    expect(isSameFigure(FIRST, { ...FIRST, ...extra })).toBe(false);
  });

  it.each([
    ['shares few words', 'At Skerry Point 14 sailors sang.'],
    ['names nothing alike', 'In Lindquay a trawler capsized near a point and 14 sailors drowned.'],
  ])('is not what %s', (_, sentence) => {
    expect(isSameFigure(FIRST, told(sentence))).toBe(false);
  });

  it.each([
    [true, 'count', 14],
    [true, 'count', 2.5],
    [true, 'percent', 3],
    [true, 'money-eur', 9],
    [false, 'count', 2],
    [false, 'duration-year', 20],
    [false, 'age', 44],
    [false, 'rank', 41],
    [false, 'ratio', 0.5],
  ])('is asked for: %s, of %s %d', (expected, family, value) => {
    expect(isTelling({ family, value })).toBe(expected);
  });
});
