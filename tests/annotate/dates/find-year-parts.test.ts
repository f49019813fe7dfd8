import { describe, expect, it } from 'vitest';
import {
  findHalf,
  findNamedPeriod,
  findQuarter,
  findSeason,
  findYearPart,
} from '../../../src/annotate/dates/find-year-parts.ts';
import { proposals } from './proposals.ts';

describe('a quarter', () => {
  it.each([
    ['Profit fell in the third quarter.', ['the third quarter = XXXX-Q3']],
    ['Profit fell in the third quarter of 1984.', ['the third quarter of 1984 = 1984-Q3']],
    ['Profit fell in the 4th quarter, 1984.', ['the 4th quarter, 1984 = 1984-Q4']],
    ['Profit fell in the fiscal first quarter.', ['fiscal first quarter', 'XXXX-Q1']],
    ["Profit fell in last year's second quarter.", ["last year's second quarter = XXXX-Q2 (last)"]],
    ['Profit fell in the first quarter of this year.', ['the first quarter of this year = XXXX-Q1 (this)']],
    ['Profit fell in the year-ago third quarter.', ['the year-ago third quarter = XXXX-Q3 (last)']],
    ['The fourth quarters are best.', ['fourth quarters = SET XXXX-Q4']],
    ['It rose from the year-ago quarter.', ['the year-ago quarter = quarter -1']],
    ['It rose from the 1988 quarter.', ['the 1988 quarter = quarter 0 of 1988']],
  ])('%s', (text, [whole, meaning]) => {
    const found = proposals(findQuarter, text);
    expect(found).toHaveLength(1);
    if (meaning === undefined) expect(found[0]).toBe(whole);
    else expect(found[0]).toContain(meaning);
  });

  it.each(['', 'quarter', 'A quarter of them left.', 'He lives in the French Quarter.', 'Fifth quarter'])(
    'none: %s',
    (text) => expect(proposals(findQuarter, text)).toEqual([]),
  );
});

describe('a period', () => {
  it.each([
    ['It rose from the year-earlier period.', ['the year-earlier period = quarter -1']],
    ['It rose from the 1988 period.', ['the 1988 period = quarter 0 of 1988']],
    ['It rose in the latest period.', ['the latest period = quarter 0']],
  ])('%s', (text, found) => expect(proposals(findNamedPeriod, text)).toEqual(found));

  it.each(['', 'It was a dull period.', 'The period ended.'])('none: %s', (text) =>
    expect(proposals(findNamedPeriod, text)).toEqual([]),
  );
});

describe('a half of a year', () => {
  it.each([
    ['Profit rose in the first half of 2010.', ['the first half of 2010 = 2010-H1']],
    ["Profit rose in last year's second half.", ["last year's second half = XXXX-H2 (last)"]],
    ['Profit rose in the second half of the year.', ['the second half of the year = XXXX-H2 (this)']],
    ['Profit rose in the latter half of 2010.', ['the latter half of 2010 = 2010-H2']],
  ])('%s', (text, found) => expect(proposals(findHalf, text)).toEqual(found));

  it.each(['', 'They scored in the second half.', 'Half of them left.', 'The better half of 2010 men.'])(
    'none: %s',
    (text) => expect(proposals(findHalf, text)).toEqual([]),
  );
});

describe('Q1 to Q4, H1 and H2', () => {
  it.each([
    ['Sales in Q3 2012 were flat.', ['Q3 2012 = 2012-Q3']],
    ['Sales in Q1 were flat.', ['Q1 = XXXX-Q1']],
    ['H1 of last year was flat.', ['H1 of last year = XXXX-H1 (last)']],
  ])('%s', (text, found) => expect(proposals(findYearPart, text)).toEqual(found));

  it.each(['', 'The Audi Q3 was red.', 'Sales in q3 were flat.', 'See H1 there.'])('none: %s', (text) =>
    expect(proposals(findYearPart, text)).toEqual([]),
  );
});

describe('a season', () => {
  it.each([
    ['It began last fall.', ['last fall = XXXX-FA (last)']],
    ['It began this past spring.', ['this past spring = XXXX-SP (last)']],
    ['It begins next summer.', ['next summer = XXXX-SU (next)']],
    ['It began in the winter of 1994.', ['the winter of 1994 = 1994-WI']],
    ['It began in summer 2012.', ['summer 2012 = 2012-SU']],
    ['It began in autumn.', ['autumn = XXXX-FA']],
    ['They ski every winter.', ['every winter = SET XXXX-WI']],
    ['They swim in the summer and fall.', ['the summer = XXXX-SU', 'fall = XXXX-FA']],
    ['IN THE SUMMER', ['THE SUMMER = XXXX-SU']],
  ])('%s', (text, found) => expect(proposals(findSeason, text)).toEqual(found));

  it.each([
    'Prices fall.',
    'They saw the fall of the empire.',
    'Flowers spring up.',
    'the spring in his step',
  ])('doubted: %s', (text) => expect(proposals(findSeason, text)).toEqual([expect.stringMatching(/\?$/)]));

  it.each(['', 'They like summers.', 'A waterfall'])('none: %s', (text) =>
    expect(proposals(findSeason, text)).toEqual([]),
  );
});
