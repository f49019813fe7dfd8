import { describe, expect, it } from 'vitest';
import { findListedDay } from '../../../src/annotate/dates/find-listed-days.ts';
import { proposals } from './proposals.ts';

describe('a day of a list', () => {
  it.each([
    ['They met on April 24 and 25.', ['25 = XXXX-04-25']],
    ['They met on June 3, 4 and 5, 2014.', ['4 = XXXX-06-04', '5, 2014 = 2014-06-05']],
    ['They met from Nov. 6 to 10.', ['10 = XXXX-11-10']],
    ['They met on 26 and 27 July.', ['26 = XXXX-07-26']],
    ['They met on 3, 4 and 5 November 2020.', ['3 = 2020-11-03', '4 = 2020-11-04']],
    ['They met from 5 to 7 May.', ['5 = XXXX-05-05']],
    ['They met on 1 & 2 Sept. 2020.', ['1 = 2020-09-01']],
  ])('%s', (text, found) => expect(proposals(findListedDay, text)).toEqual(found));

  it.each([
    '',
    '24 and 25',
    'On April 24 and 25 people came.',
    'They met on April 24 and 99.',
    'They met in April and 25.',
    'They met on April 24.\n\nAnd 25.',
    'She is 33, 5 May 2020 was her day.',
    'He met them on May 3 and 5 June.',
    'The boys aged 9 and 12 May know.',
    'They lost 27 and 26 July was wet.',
    'The score was 3 and\n\n4 May was wet.',
  ])('none: %s', (text) => expect(proposals(findListedDay, text)).toEqual([]));
});
