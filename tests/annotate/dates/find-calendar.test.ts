import { describe, expect, it } from 'vitest';
import { findMonth } from '../../../src/annotate/dates/find-calendar.ts';
import { proposals } from './proposals.ts';

describe('a day of a month', () => {
  it.each([
    ['It sank on May 3.', ['May 3 = XXXX-05-03']],
    ['It sank on May 3, 2019.', ['May 3, 2019 = 2019-05-03']],
    ['It sank on 3 May 2019.', ['3 May 2019 = 2019-05-03']],
    ['It sank on 3rd May.', ['3rd May = XXXX-05-03']],
    ['It sank on the 5th of April.', ['the 5th of April = XXXX-04-05']],
    ['It sank on the fifth of April.', ['the fifth of April = XXXX-04-05']],
    ['It sank on March eighth.', ['March eighth = XXXX-03-08']],
    ['It sank on March twenty-five.', ['March twenty-five = XXXX-03-25']],
    ['It sank on Dec. 12, 1998.', ['Dec. 12, 1998 = 1998-12-12']],
    ['It sank on Sept 2.', ['Sept 2 = XXXX-09-02']],
    ['It sank on march 3.', ['march 3 = XXXX-03-03']],
    ['It sank on MAY 3.', ['MAY 3 = XXXX-05-03']],
    ['It sank on Feb. 29.', ['Feb. 29 = XXXX-02-29']],
    ['They fled after the Sept. 11 attacks.', ['Sept. 11 = 2001-09-11']],
    ['They fled on Sept. 11 in all.', ['Sept. 11 = XXXX-09-11']],
    ['It sank on May\u00a03,\u00a02019.', ['May\u00a03,\u00a02019 = 2019-05-03']],
    // Ranges.
    ['It ran on June 3-5, 2014.', ['June 3-5, 2014 = 2014-06-03 /06-05']],
    ['It ran on March 30-April 4.', ['March 30-April 4 = XXXX-03-30 /04-04']],
    ['It ran on June 3–5, 2014.', ['June 3–5, 2014 = 2014-06-03 /06-05']],
    ['It ran on 26-29 July.', ['26-29 July = XXXX-07-26 /07-29']],
    ['It ran (26–29 July 2024).', ['26–29 July 2024 = 2024-07-26 /07-29']],
    ['It ran on 1st-3rd May.', ['1st-3rd May = XXXX-05-01 /05-03']],
    ['It ran on 26/27 July.', ['26/27 July = XXXX-07-26 /07-27']],
    // The year first, the day in words.
    ['It ran on 2021 July 4.', ['2021 July 4 = 2021-07-04']],
    ['It ran on April the first, 2021.', ['April the first, 2021 = 2021-04-01']],
    ['After the Jan. 6 riot he fled.', ['Jan. 6 = 2021-01-06']],
  ])('%s', (text, found) => expect(proposals(findMonth, text)).toContain(found[0]));

  it.each([
    ['May 32 people came.', / = XXXX-05-/],
    ['In May 10 percent left.', / = XXXX-05-/],
    ['In May 4,500 men marched.', / = XXXX-05-/],
    ['In April 31-32 men marched.', / = XXXX-04-/],
    ['In May 0 men marched.', / = XXXX-05-/],
  ])('is none in: %s', (text, day) => expect(proposals(findMonth, text).join()).not.toMatch(day));

  it('does not reach over the end of a paragraph for its year', () => {
    expect(proposals(findMonth, 'It sank on May 3\n\n2019 was dry.')).toEqual(['May 3 = XXXX-05-03']);
  });
});

describe('a month', () => {
  it.each([
    ['Prices rose in April.', ['April = XXXX-04']],
    ['Prices rose in April 2021.', ['April 2021 = 2021-04']],
    ['Prices rose in April, 2021.', ['April, 2021 = 2021-04']],
    ['Prices rose in April of 2021.', ['April of 2021 = 2021-04']],
    ['Prices rose in Sept. 2008.', ['Sept. 2008 = 2008-09']],
    ['Prices rose in May.', ['May = XXXX-05']],
    ['The 2021 July unrest hurt.', ['2021 July = 2021-07']],
    ['It was 2017 NOV then.', ['2017 NOV = 2017-11']],
    ['The 2021 May ballot was close.', ['2021 May = 2021-05']],
    ['Prices rose in May and June.', ['May = XXXX-05', 'June = XXXX-06']],
    ['Her March comment is lost.', ['March = XXXX-03']],
    ['Prices rose in July’s heat.', ['July = XXXX-07']],
    ['SALES ROSE IN MAY', ['MAY = XXXX-05']],
  ])('%s', (text, found) => expect(proposals(findMonth, text)).toEqual(found));

  it.each([
    'May I ask who called?',
    'March on, he told them.',
    'They met April Ryan.',
    'They heard that Theresa May lost.',
    'The March on the city was long.',
    'Why 2024 May Be Hot',
    'In 1990 August Wilson wrote it.',
    'In 2010 Jan Moss left.',
    'He sang in a Mar del Plata bar.',
  ])('doubted: %s', (text) => expect(proposals(findMonth, text)).toEqual([expect.stringMatching(/\?$/)]));

  it('in small letters is told of only where somebody asks', () => {
    expect(proposals(findMonth, 'She may come.')).toEqual([]);
    expect(proposals(findMonth, 'She may come.', () => {})).toEqual(['may = XXXX-05 ?']);
  });

  it.each(['', 'An august body met.', 'He is a Mayor.', 'It is a marching band.'])('none: %s', (text) =>
    expect(proposals(findMonth, text)).toEqual([]),
  );
});
