import { describe, expect, it } from 'vitest';
import { findMoney } from '../../../src/annotate/figures/find-money.ts';
import { findOther } from '../../../src/annotate/figures/find-others.ts';
import { findPercent } from '../../../src/annotate/figures/find-percents.ts';
import { looksLikeYear, mergeRange, shareUnit } from '../../../src/annotate/figures/refine-ranges.ts';
import { merged } from './merged.ts';
import { candidatesOf, sentenceOf } from './sentence.ts';

const FINDERS = [findMoney, findPercent, findOther];
const range = (text: string): string | null => merged(mergeRange, text, FINDERS);

describe('one figure between two bounds', () => {
  it.each([
    ['He saw 5 to 7 boats.', '5 to 7 = bare 5..7'],
    ['He saw 5-7 boats.', '5-7 = bare 5..7'],
    ['He saw 5–7 boats.', '5–7 = bare 5..7'],
    ['He saw two or three boats.', 'two or three = bare 2..3'],
    ['He saw between 5 and 7 boats.', '5 and 7 = bare 5..7'],
    ['He saw 5 to 7 million boats.', '5 to 7 million = bare 5000000..7000000'],
    ['He saw 500,000 to 2 million boats.', '500,000 to 2 million = bare 500000..2000000'],
    ['It cost $5 to $7.', '$5 to $7 = money 5..7 USD'],
    ['It cost $5-10 million.', '$5-10 million = money 5000000..10000000 USD'],
    ['It cost 5 to 7 dollars.', '5 to 7 dollars = money 5..7 USD'],
    ['It is 5 percent to 7 percent.', '5 percent to 7 percent = percent 5..7 %'],
    ['Ranging from 5 to 7 percent, it fell.', '5 to 7 percent = percent 5..7 %'],
    ['It takes five to 10 minutes.', 'five to 10 minutes = other 5..10 minute [min]'],
    ['It takes four, five years.', 'four, five years = other 4..5 year [a]'],
  ])('%s', (text, expected) => expect(range(text)).toBe(expected));

  it('more days of a month are days', () => {
    expect(range('They met from Nov. 6 to 10 there.')).toBe('6 to 10 = other 6');
  });
});

describe('two figures', () => {
  it.each([
    'He saw 7 to 5 boats.',
    'He saw 5 and 7 boats.',
    'He saw 5, 7 boats.',
    'It rose from 5 to 7 percent.',
    'It rose $3 to $5.',
    'By 2030 to 3000 boats sank.',
    'It cost $5 to 7 percent.',
    'They met May 4 and 5 boats sank.',
    'He saw 2 or 900 boats.',
    'He saw 5 boats to 7.',
  ])('%s', (text) => expect(range(text)).toBeNull());
});

describe('a number that takes the unit of the next', () => {
  const shared = (text: string): string | null => merged(shareUnit, text, FINDERS);
  it('from 5 to 7 percent', () => {
    expect(shared('It rose from 5 to 7 percent.')).toBe('5 = percent 5 %');
    expect(shared('It rose 5 and 7 percent.')).toBe('5 = percent 5 %');
  });
  it.each([
    'It rose from 2030 to 7 percent.',
    'It rose 5-7 percent.',
    'It rose from 5 to $7.',
    'It rose half to 7 percent.',
  ])('none: %s', (text) => expect(shared(text)).toBeNull());
});

it.each([
  ['In 2016 it rained.', true],
  ['In 1850 it rained.', true],
  ['He saw 2,016 boats.', false],
  ['He saw 1650 boats.', false],
  ['It cost $2016.', false],
])('looks like a year: %s %s', (text, expected) => {
  const sentence = sentenceOf(text);
  expect(looksLikeYear(sentence, candidatesOf(sentence, FINDERS)[0]!)).toBe(expected);
});
