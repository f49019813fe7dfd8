import { describe, expect, it } from 'vitest';
import { findWeekday } from '../../../src/annotate/dates/find-weekdays.ts';
import { proposals } from './proposals.ts';

describe('a weekday', () => {
  it.each([
    ['She sang on Monday.', ['Monday = XXXX-weekday1']],
    ['She sang on MONDAY.', ['MONDAY = XXXX-weekday1']],
    ['Sunday', ['Sunday = XXXX-weekday7']],
    ['She sang Tuesday and Saturday.', ['Tuesday = XXXX-weekday2', 'Saturday = XXXX-weekday6']],
    ['Friday’s vote was close.', ['Friday = XXXX-weekday5']],
    // Every one of them.
    ['They swim on Thursdays.', ['Thursdays = SET XXXX-WXX-4']],
    // An abbreviation beside a month.
    ['It sank on Wed., Oct. 5.', ['Wed. = XXXX-weekday3']],
    ['It sank on Sat May 4.', ['Sat = XXXX-weekday6']],
    ['It sank on Tues., July 9.', ['Tues. = XXXX-weekday2']],
    // Part of a day before its name.
    ['She left early on Monday.', ['early on Monday = TIME XXXX-weekday1 TMO']],
    ['It burned in the small hours of Friday.', ['small hours of Friday = TIME XXXX-weekday5 TNI']],
    ['She left early, on Monday.', ['Monday = XXXX-weekday1']],
    ['The hours of Monday were long.', ['Monday = XXXX-weekday1']],
    // A non-breaking space is a space.
    ['It sank on\u00a0Friday\u00a0again.', ['Friday = XXXX-weekday5']],
  ])('%s', (text, found) => expect(proposals(findWeekday, text)).toEqual(found));
});

describe('no weekday', () => {
  it.each([
    '',
    'She sang on monday.',
    'She won on Super Tuesday.',
    'They remember Bloody Sunday.',
    'Shops open on Black Friday.',
    // Abbreviations by themselves are other words.
    'The Sun reported it.',
    'He sat, and Sat. was all he could.',
    'They wed in March.',
    'She Wed him in Rome.',
    'It is a Mondayish mood.',
  ])('%s', (text) => expect(proposals(findWeekday, text)).toEqual([]));
});
