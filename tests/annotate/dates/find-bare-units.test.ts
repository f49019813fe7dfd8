import { describe, expect, it } from 'vitest';
import { findBareUnit } from '../../../src/annotate/dates/find-bare-units.ts';
import { proposals } from './proposals.ts';

describe('a unit with an article or a preposition alone', () => {
  it.each([
    ['Sales rose in the quarter.', ['the quarter = quarter 0']],
    ['They met over the weekend.', ['the weekend = 0 weekend']],
    ['It will end by year end.', ['year end = 0 year END']],
    ["It will end by year's end.", ["year's end = 0 year END"]],
    ['Earlier in the day he sang.', ['the day = 0 day from context']],
    ['It will end at the end of the month.', ['the month = 0 month']],
    ['By the end of the year after a quarrel, it was sold.', ['the year = 0 year']],
    ['He is here for the week.', ['the week = 0 week']],
    ['He was here the year before.', ['the year before = -1 year from context']],
    ['He was here the week after, too.', ['the week after = 1 week from context']],
    ['He was here the week before last.', ['the week before last = -2 week']],
    ['He comes the week after next.', ['the week after next = 2 week']],
    ['In the year to March it rained.', ['the year = DURATION P1Y']],
    ['In the year ended May 31 it rained.', ['the year = DURATION P1Y']],
    ['He slept for weeks.', ['weeks = DURATION PXW']],
    ['He will come within days.', ['days = DURATION PXD']],
    ['It is a matter of months.', ['months = DURATION PXM']],
    ['He sang in the weeks before the vote.', ['weeks = DURATION PXW']],
    ['It lasted centuries.', ['centuries = DURATION PXCE']],
    ['He sang years ago.', ['years ago = PAST_REF']],
  ])('%s', (text, found) => expect(proposals(findBareUnit, text)).toEqual(found));
});

describe('none', () => {
  it.each([
    '',
    'Years',
    'At the end of the day, it is politics.',
    'He is the man of the hour.',
    'He left the day before he was called.',
    'The year that it rained was 1988.',
    'The year of the flood was bad.',
    'He slept for seconds.',
    'He likes weeks.',
    'The minute before, he sang.',
    'It was the decade, and the century, of steam.',
    'A year is long.',
  ])('%s', (text) => expect(proposals(findBareUnit, text)).toEqual([]));
});
