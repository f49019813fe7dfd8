import { describe, expect, it } from 'vitest';
import {
  findCentury,
  findDecadeWord,
  findNumeric,
  findSpelledYear,
} from '../../../src/annotate/dates/find-years.ts';
import { proposals } from './proposals.ts';

describe('a year in figures', () => {
  it.each([
    ['It began in 1998.', ['1998 = 1998']],
    ['1998', ['1998 = 1998']],
    ['Nothing broke in the year 2000.', ['the year 2000 = 2000']],
    ['Profit fell in fiscal 2019.', ['fiscal 2019 = 2019']],
    ['Profit fell in FY 2019.', ['FY 2019 = 2019']],
    ['Profit fell in the 2019 financial year.', ['2019 financial year = 2019']],
    ['It was built in the 1970s and 80s.', ['the 1970s = 197', '80s = 198']],
    ["It was built in the '60s and '70s.", ["the '60s = 196", "'70s = 197"]],
    ['The church (1453) stands.', ['1453 = 1453']],
    ['It began in 1066.', ['1066 = 1066']],
  ])('%s', (text, found) => expect(proposals(findNumeric, text)).toEqual(found));

  it.each([
    'He paid $1998 for it.',
    'He paid £ 1998 people.',
    'They hired 1900 people.',
    'They grew 1998 % in all.',
    'It is 1998/2 of them.',
    'They called 1066 of them.',
    'It ends 1066 miles on.',
  ])('doubted: %s', (text) => {
    expect(proposals(findNumeric, text).filter((found) => !found.endsWith('?'))).toEqual([]);
    expect(proposals(findNumeric, text)).not.toEqual([]);
  });

  it.each([
    '',
    'They won by 21-14.',
    'They ran 1998-97 of them.',
    'They ran 1850-1999.',
    'It cost 2,000 euros.',
    'Call 555-1998 now.',
    'In 2999 it ends.',
    'In ２０１９ it began.',
    'A run of 19980101199801011998.',
  ])('none: %s', (text) => expect(proposals(findNumeric, text)).toEqual([]));
});

describe('a decade', () => {
  it.each([
    ['He sang in the 1960s.', ['the 1960s = 196']],
    ['He sang in 1890s halls.', ['1890s = 189']],
    ["He sang in the '80s.", ["the '80s = 198"]],
    ['He sang in the ’80s.', ['the ’80s = 198']],
    ['He sang in the 80s.', ['the 80s = 198']],
    ['He sang in the 10s.', ['the 10s = 201']],
    ['He sang in the 2010s.', ['the 2010s = 201']],
  ])('%s', (text, found) => expect(proposals(findNumeric, text)).toEqual(found));

  it.each(['He is in his 80s.', 'They use 100s and 9990s.'])('none: %s', (text) =>
    expect(proposals(findNumeric, text)).toEqual([]),
  );

  it.each([
    ['He sang in the nineties.', ['the nineties = 199']],
    ['He sang in the roaring twenties.', [expect.stringMatching(/twenties = 192$/)]],
    ['He sang in late Sixties halls.', ['Sixties = 196']],
  ])('%s', (text, found) => expect(proposals(findDecadeWord, text)).toEqual(found));

  it.each(['', 'He is in his nineties.', 'Nineties songs.'])('none: %s', (text) =>
    expect(proposals(findDecadeWord, text)).toEqual([]),
  );
});

describe('a century', () => {
  it.each([
    ['It dates from the 20th century.', ['the 20th century = 19']],
    ['It dates from the eleventh century.', ['the eleventh century = 10']],
    ['A 2nd century wall.', ['2nd century = 01']],
  ])('%s', (text, found) => expect(proposals(findCentury, text)).toEqual(found));

  it.each(['', 'A century passed.', 'It was the first century.', 'In the 99th century.', 'Half century'])(
    'none: %s',
    (text) => expect(proposals(findCentury, text)).toEqual([]),
  );
});

describe('a day in figures', () => {
  it.each([
    ['The log of 2022-01-19 is lost.', ['2022-01-19 = 2022-01-19']],
    ['The log of 10/26/1989 is lost.', ['10/26/1989 = 1989-10-26']],
    ['The log of 26/10/1989 is lost.', ['26/10/1989 = 1989-10-26']],
    ['The log of 1/2/49 is lost.', ['1/2/49 = 2049-01-02']],
    ['The log of 1/2/50 is lost.', ['1/2/50 = 1950-01-02']],
    ['The log of 2022/01/19 is lost.', ['2022/01/19 = 2022-01-19']],
    ['The log of 2/29/2024 is lost.', ['2/29/2024 = 2024-02-29']],
    ['He fled after 9/11 too.', ['9/11 = 2001-09-11']],
  ])('%s', (text, found) => expect(proposals(findNumeric, text)).toContain(found[0]));

  it.each([
    'The log of 2022-13-45 is lost.',
    'The log of 2/29/2023 is lost.',
    'The log of 13/13/2023 is lost.',
    'The log of 1/2/3 is lost.',
    'The log of 1/2/123 is lost.',
    'The log of 0/0/00 is lost.',
    'See 1/2/99/4 there.',
  ])('none: %s', (text) =>
    expect(
      proposals(findNumeric, text).filter((found) => !found.endsWith('?') && / = \d{4}-\d/.test(found)),
    ).toEqual([]),
  );
});

describe('a year in words', () => {
  it.each([
    ['In nineteen ninety-six it was new.', ['nineteen ninety-six = 1996']],
    ['In nineteen eighty it was new.', ['nineteen eighty = 1980']],
    ['In eighteen forty eight it was new.', ['eighteen forty eight = 1848']],
    ['In twenty twelve it was new.', ['twenty twelve = 2012']],
    ['In the year two thousand it was new.', ['the year two thousand = 2000']],
    ['Since two thousand five it is new.', ['two thousand five = 2005']],
  ])('%s', (text, found) => expect(proposals(findSpelledYear, text)).toEqual(found));

  it.each([
    '',
    'two',
    'Nineteen men came.',
    'They paid two thousand for it.',
    'Nineteen ninety people came.',
    'There were twenty five of them.',
    'In two thousand three hundred it ends.',
  ])('none: %s', (text) => expect(proposals(findSpelledYear, text)).toEqual([]));
});
