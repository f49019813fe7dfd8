import { describe, expect, it } from 'vitest';
import { findFiscalYear, findYearRange } from '../../../src/annotate/dates/find-year-ranges.ts';
import { proposals } from './proposals.ts';

describe('a range of years', () => {
  it.each([
    ['The 2012-13 season was dull.', ['2012-13 = 2012 /2013']],
    ['The 1998-2001 wars were long.', ['1998-2001 = 1998 /2001']],
    ['The war of 1914–18 was long.', ['1914–18 = 1914 /1918']],
    ['The strike of 1984/85 was long.', ['1984/85 = 1984 /1985']],
    ['The cup of 1999/00 is lost.', ['1999/00 = 1999 /2000']],
    ['Ada Fern (1920–2015) wrote it.', ['1920–2015 = 1920 /2015']],
    ['In the 2016/2017 fiscal year they paid.', ['2016/2017 fiscal year = 2016 /2017']],
    ['In the 2021/22 financial year they paid.', ['2021/22 financial year = 2021 /2022']],
    ['In the financial year of 2016/17 they paid.', ['financial year of 2016/17 = 2016 /2017']],
    ['In the financial year 2021-22 they paid.', ['financial year 2021-22 = 2021 /2022']],
    ['In fiscal 2021-22 they paid.', ['fiscal 2021-22 = 2021 /2022']],
  ])('%s', (text, found) => expect(proposals(findYearRange, text)).toEqual(found));

  it.each([
    'The log of 2022/01/19 is lost.',
    'The file 2011/47 is lost.',
    'Call 2020-21-22 now.',
    'It cost $1998-99 then.',
    'The model 1850-1849 failed.',
    'The ratio 2023/2025 fell.',
    'The years 2019\n\n-20 degrees.',
  ])('none: %s', (text) => expect(proposals(findYearRange, text)).toEqual([]));
});

describe('a fiscal year', () => {
  it.each([
    ['Profit fell in FY2023.', ['FY2023 = 2023']],
    ['Profit fell in FY23.', ['FY23 = 2023']],
    ['Profit fell in FY2023-24.', ['FY2023-24 = 2023 /2024']],
    ['Profit fell in FY22-23.', ['FY22-23 = 2022 /2023']],
  ])('%s', (text, found) => expect(proposals(findFiscalYear, text)).toEqual(found));

  it.each(['He typed fy2023.', 'Room FY9123 is shut.', 'It is FY2023-29.', 'FYI 2023'])('none: %s', (text) =>
    expect(proposals(findFiscalYear, text)).toEqual([]),
  );
});
