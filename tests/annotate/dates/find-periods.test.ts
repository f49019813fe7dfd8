import { describe, expect, it } from 'vitest';
import { findPeriod } from '../../../src/annotate/dates/find-periods.ts';
import { proposals } from './proposals.ts';

describe('a unit that a word points to or repeats', () => {
  it.each([
    ['It rained last week.', ['last week = -1 week']],
    ['It rains this year.', ['this year = 0 year']],
    ['It rains every fortnight.', ['every fortnight = SET P2W']],
    ['It rained in the past fortnight.', ['the past fortnight = DURATION P2W']],
    ['It will rain next month.', ['next month = 1 month']],
    ['It will rain in the coming year.', ['the coming year = 1 year']],
    ['It will rain this coming week.', ['this coming week = 1 week']],
    ['It rained in the previous month.', ['the previous month = -1 month from context']],
    ['It rained the following year.', ['the following year = 1 year from context']],
    ['It rained the next day.', ['the next day = 1 day from context']],
    ['Profit rose in the last fiscal year.', ['the last fiscal year = -1 year']],
    ['Profit rose in the latest quarter.', ['the latest quarter = quarter 0']],
    ['They marry next weekend.', ['next weekend = 1 weekend (next)']],
    ['LAST WEEK', ['LAST WEEK = -1 week']],
    // Stretches.
    ['It rained in the past decade.', ['the past decade = DURATION P10Y']],
    ['It rained in the last hour.', ['the last hour = DURATION PT1H']],
    ['It rained in recent months.', ['recent months = DURATION PXM']],
    ['It will rain in the coming weeks.', ['the coming weeks = DURATION PXW']],
    ['It rained in recent years.', ['recent years = PAST_REF']],
    ['It will rain in the coming decades.', ['the coming decades = FUTURE_REF']],
    ['It rains these days.', ['these days = PRESENT_REF']],
    // Back to a date named before.
    ['That day it rained.', ['That day = 0 day from context']],
    ['The same year it rained.', ['The same year = 0 year from context']],
    // Sets.
    ['It rains every day.', ['every day = SET P1D']],
    ['It rains each month.', ['each month = SET P1M']],
    ['It rains every other week.', ['every other week = SET P2W']],
    ['It rains every second year.', ['every second year = SET P2Y']],
    ['It rains twice per week.', ['per week = SET P1W']],
    ['last\u00a0week', ['last\u00a0week = -1 week']],
  ])('%s', (text, found) => expect(proposals(findPeriod, text)).toEqual(found));
});

describe('none', () => {
  it.each([
    '',
    'Week',
    'It blew at 15 miles per hour.',
    'They pay $5 per day.',
    'She told “This Week” about it.',
    'He is the last of them, and that minute passed.',
    'This day is long.',
    'It was his last day there.',
    'In this hour he sang.',
    'He sang the same week that she danced.',
    'These years were long.',
    'It was the last week of May.',
    'Every second counts.',
    'It is the last second.',
    'In recent hours he sang.',
  ])('%s', (text) => expect(proposals(findPeriod, text)).toEqual([]));
});
