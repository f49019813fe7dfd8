import { describe, expect, it } from 'vitest';
import { readPrintedDate } from '../../src/text/printed-date.ts';

describe('the day that a short line prints', () => {
  it.each([
    ['Published 6:00 p.m. EST May 7, 2021 | Updated 9:00 a.m. May 8, 2021', '2021-05-07'],
    ['By Ada Quill, Published May 7, 2021 at 6:00 pm', '2021-05-07'],
    ['Last updated: 9 May 2021. First published: 7 May 2021', '2021-05-07'],
    ['By Jon Dow | May 7, 2021 |', '2021-05-07'],
    ['Published 7 May 2021', '2021-05-07'],
    ['07.05.2021-19:20', '2021-05-07'],
    ['07.05.21 | 14:07 Uhr | Von', '2021-05-07'],
    ['Publiziert7. Mai 2021, 12:17', '2021-05-07'],
    ['7 May 2021 6:00 pm EST', '2021-05-07T18:00:00-05:00'],
  ])('%s', (line, iso) => expect(readPrintedDate(line)).toEqual({ iso }));

  it.each(['Updated 9 May 2021', 'From May 7, 2021 to May 9, 2021', 'A long line about nothing', ''])(
    'none in "%s"',
    (line) => expect(readPrintedDate(line)).not.toHaveProperty('iso'),
  );

  it('a day or a month in doubt stays in doubt, unless the order is set', () => {
    expect(readPrintedDate('Published 04/05/21')).toEqual({ problem: 'ambiguous' });
    expect(readPrintedDate('Published 04/05/21', 'dmy')).toEqual({ iso: '2021-05-04', decided: true });
    expect(readPrintedDate('Published 04/05/21', 'mdy')).toEqual({ iso: '2021-04-05', decided: true });
  });
});
