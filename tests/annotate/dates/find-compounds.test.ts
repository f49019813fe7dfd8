import { describe, expect, it } from 'vitest';
import { findCompound } from '../../../src/annotate/dates/find-compounds.ts';
import { proposals } from './proposals.ts';

describe('a hyphenated word', () => {
  it.each([
    ['A four-month trip ended.', ['four-month = DURATION P4M']],
    ['A 27-year career ended.', ['27-year = DURATION P27Y']],
    ['A two-and-a-half-year quarrel ended.', ['two-and-a-half-year = DURATION P2Y6M']],
    ['A twenty-one-day trip ended.', ['twenty-one-day = DURATION P21D']],
    ['A several-week trip ended.', ['several-week = DURATION PXW']],
    ['A three-hour-long talk ended.', ['three-hour-long = DURATION PT3H']],
    ['In a three-month period it rained.', ['a three-month period = DURATION P3M']],
    ['A quarter-century passed.', ['quarter-century = DURATION P25Y']],
    ['A day-long talk ended.', ['day-long = DURATION P1D']],
    ['A decades-long quarrel ended.', ['decades-long = DURATION PXDE']],
    ['Third-quarter profit fell.', ['Third-quarter = XXXX-Q3']],
    ['It is an 11th-century tower.', ['11th-century = 10']],
    ['It is a nineteenth-century tower.', ['nineteenth-century = 18']],
    ['A year-ago profit fell.', ['year-ago = year -1']],
    ['The year-end sale began.', ['year-end = 0 year END']],
    ['In the mid-1990s it rained.', ['the mid-1990s = 199 MID']],
    ['In mid-1996 it rained.', ['mid-1996 = 1996 MID']],
    ['In mid-March it rained.', ['mid-March = XXXX-03 MID']],
    ['In mid-May it rained.', ['mid-May = XXXX-05 MID']],
    ['In late-summer it rained.', ['late-summer = XXXX-SU END']],
    ['Pre-2001 rules held.', ['Pre-2001 = 2001 BEFORE']],
    ['Post-1959 rules held.', ['Post-1959 = 1959 AFTER']],
    ['In the mid-nineties it rained.', ['the mid-nineties = 199 MID']],
    ['By mid-afternoon it rained.', ['mid-afternoon = TIME clock TAF MID']],
    ['By mid-day it rained.', ['mid-day = TIME clock T12:00 MID']],
  ])('%s', (text, found) => expect(proposals(findCompound, text)).toEqual(found));
});

describe('none', () => {
  it.each([
    '',
    'An 8-year-old boy won.',
    'A mid-size car won.',
    'A first-class car won.',
    'A mid-may car won.',
    'A first-century tower fell.',
    'A three-quarter majority won.',
    'A well-known day began.',
    'A pre-9999 rule held.',
    'A -month trip, a month- trip and a - trip.',
    'Sales of F-16s fell.',
    'A long-day trip ended.',
  ])('%s', (text) => expect(proposals(findCompound, text)).toEqual([]));

  it('reads a word of ten thousand hyphens', () => {
    expect(proposals(findCompound, `two-${'and-'.repeat(10_000)}year`)).toEqual([]);
  });
});
