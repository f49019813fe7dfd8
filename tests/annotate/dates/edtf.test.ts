import { describe, expect, it } from 'vitest';
import { CASES, OPEN_CASES, PUBLISHED } from './cases.data.ts';
import { isEdtf } from './edtf.ts';
import { datesOf, unmark } from './marked.ts';

const edtfOf = (text: string, published: string | null = PUBLISHED): (string | null)[] =>
  datesOf(text, published).map((date) => date.edtf);

describe('EDTF', () => {
  it.each([
    ['It rained on May 3, 2019.', '2019-05-03'],
    ['It rained in May 2019.', '2019-05'],
    ['It rained last week.', '2024-04-29/2024-05-05'],
    ['It rained over the weekend.', '2024-05-04/2024-05-05'],
    ['It rained last fall.', '2023-23'],
    ['Profit fell in the third quarter.', '2023-35'],
    ['Profit fell in the first half of 2010.', '2010-40'],
    ['He was born on Feb. 29.', '2024-02-29'],
    ['He was born on Feb. 29, 2023.', null],
    ['They met on June 3-5, 2014.', '2014-06-03/2014-06-05'],
    ['They met on Dec. 25-Jan. 2.', '2023-12-25/2024-01-02'],
    ['The 2012-13 season was poor.', '2012/2013'],
    ['He sang in the 1960s.', '196X'],
    ['It is a work of the 19th century.', '18XX'],
    ['He slept at 9 p.m.', '2024-05-08T21:00:00'],
    ['He slept at 0735 GMT.', '2024-05-08T07:35:00Z'],
    ['He slept at 9 p.m. EST, Nov. 6.', '2023-11-06T21:00:00-05:00'],
    ['He slept at midnight Friday.', '2024-05-04T00:00:00'],
    ['He slept on Monday night.', '2024-05-06'],
    ['It snowed about six years ago.', '2018~'],
    ['It rained for two days.', null],
    ['It rains every day.', null],
    ['It rained recently.', null],
  ])('%s', (text, edtf) => expect(edtfOf(text)).toEqual([edtf]));

  it.each([
    ['The Games open on February 4.', 'XXXX-02-04'],
    ['It rained on Wednesday.', null],
    ['It rained last week.', null],
    ['It rained last month.', 'XXXX-XX'],
  ])('without a publication date: %s', (text, edtf) => expect(edtfOf(text, null)).toEqual([edtf]));

  it('is valid for every case', () => {
    const texts = [...Object.values(CASES).flat(), ...OPEN_CASES].map(unmark);
    const all = texts
      .flatMap((text) => [...edtfOf(text), ...edtfOf(text, null)])
      .filter((edtf) => edtf !== null);
    expect(all.length).toBeGreaterThan(300);
    expect(all.filter((edtf) => !isEdtf(edtf))).toEqual([]);
  });
});
