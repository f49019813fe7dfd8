import { describe, expect, it } from 'vitest';
import { findCounted } from '../../../src/annotate/dates/find-counted.ts';
import { proposals } from './proposals.ts';

describe('a unit with a count', () => {
  it.each([
    ['He slept for two days.', ['two days = DURATION P2D']],
    ['He slept for 10 hours.', ['10 hours = DURATION PT10H']],
    ['He slept for two and a half hours.', ['two and a half hours = DURATION PT2H30M']],
    ['He slept for a minute and a half.', ['a minute and a half = DURATION PT1M30S']],
    ['He slept for 2 1/2 years.', ['2 1/2 years = DURATION P2Y6M']],
    ['He slept for several weeks.', ['several weeks = DURATION PXW']],
    ['He slept for a couple of months.', ['a couple of months = DURATION P2M']],
    ['He slept for three consecutive nights and two full days.', ['two full days = DURATION P2D']],
    ['He slept for dozens of years.', ['dozens of years = DURATION PXY']],
    ['He slept for two decades.', ['two decades = DURATION P20Y']],
    ['He slept in the past three months.', ['the past three months = DURATION P3M']],
    ['He slept in the first nine months.', ['the first nine months = DURATION P9M']],
    ['It will take 10 to 15 years.', ['10 to 15 years = DURATION P10Y EQUAL_OR_MORE']],
    ['It will take two or three weeks.', ['two or three weeks = DURATION P2W EQUAL_OR_MORE']],
    ['It will take 8-10 weeks.', ['8-10 weeks = DURATION P8W EQUAL_OR_MORE']],
    ['It will take 8–10 weeks.', ['8–10 weeks = DURATION P8W EQUAL_OR_MORE']],
    [
      'He slept for the last two or three years.',
      ['the last two or three years = DURATION P3Y EQUAL_OR_LESS'],
    ],
    ['He slept for two fortnights.', ['two fortnights = DURATION P4W']],
    ['It is a month away.', ['a month = DURATION P1M']],
    ['It is a year behind schedule.', ['a year = DURATION P1Y']],
    // From now.
    ['It snowed a fortnight ago.', ['a fortnight ago = -2 week']],
    ['It snowed two weeks ago.', ['two weeks ago = -2 week']],
    ['It snowed a month ago.', ['a month ago = -1 month']],
    ['It snowed a year ago.', ['a year ago = year -1']],
    ['It snowed a week or so ago.', ['a week or so ago = -1 week APPROX']],
    ['It snowed two decades ago.', ['two decades ago = -20 year']],
    ['It snowed a century ago.', ['a century ago = -100 year']],
    ['It will snow three days from now.', ['three days from now = 3 day']],
    ['It will snow two years hence.', ['two years hence = 2 year']],
    ['It snowed three hours ago.', ['three hours ago = PAST_REF']],
    ['It snowed several months ago.', ['several months ago = PAST_REF']],
    // From a date named before.
    ['Two days later it snowed.', ['Two days later = 2 day from context']],
    ['A year earlier it snowed.', ['A year earlier = year -1']],
    ['A month earlier it snowed.', ['A month earlier = -1 month from context']],
    // Sets.
    ['It snows every two years.', ['every two years = SET P2Y']],
    ['It snows twice a week.', ['a week = SET P1W']],
    // Some day.
    ['He will one day sing.', ['one day = FUTURE_REF']],
    ['TWO WEEKS AGO', ['TWO WEEKS AGO = -2 week']],
  ])('%s', (text, found) => expect(proposals(findCounted, text)).toEqual(found));
});

describe('doubted', () => {
  it.each([
    ['He was 52 years old.', '52 years'],
    ['A boy of 12 years of age won.', '12 years'],
    ['A man aged 40 years won.', '40 years'],
    ['They spoke to 60 Minutes about it.', '60 Minutes'],
    ['Some quarter of them left, a quarter in all.', 'a quarter'],
    ['It was a second betrayal.', 'a second'],
    ['It is a fiscal year.', 'a fiscal year'],
  ])('%s', (text, words) => {
    const found = proposals(findCounted, text);
    expect(found.at(-1)).toMatch(new RegExp(`^${words} = DURATION .*\\?$`));
    expect(found.every((one) => one.endsWith('?'))).toBe(true);
  });
});

describe('none', () => {
  it.each([
    '',
    'Years',
    'He earns $9,000 a month.',
    'They see 400 patients a year.',
    'He left a day early.',
    'It is worth a day.',
    // A paragraph ends between the number and the unit.
    'There were two.\n\nDays passed.',
  ])('%s', (text) => expect(proposals(findCounted, text)).toEqual([]));
});
