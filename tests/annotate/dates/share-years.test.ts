import { expect, it } from 'vitest';
import type { Candidate, Meaning } from '../../../src/annotate/dates/candidate.ts';
import { markStretches, shareYears } from '../../../src/annotate/dates/share-years.ts';
import { over, scanOf } from './proposals.ts';

type Part = readonly [words: string, meaning: Meaning, more?: Partial<Candidate>];

/** The year of each candidate, or how it is moved. */
function years(text: string, ...parts: readonly Part[]): (number | null)[] {
  const scan = scanOf(text);
  const candidates = parts.map(([words, meaning, more]) => over(scan, words, meaning, more));
  return shareYears(scan, candidates).map(({ meaning, yearShift }) =>
    meaning.kind === 'calendar' ? (meaning.year ?? yearShift ?? null) : null,
  );
}

const day = (month: number, number: number, year?: number): Meaning => ({
  kind: 'calendar',
  month,
  day: number,
  ...(year !== undefined && { year }),
});

const JULY: Part = ['July 26, 2024', day(7, 26, 2024)];

it.each<[string, Part, Part, (number | null)[]]>([
  ['Jan. 1 to June 30, 1990.', ['Jan. 1', day(1, 1)], ['June 30, 1990', day(6, 30, 1990)], [1990, 1990]],
  [
    '26 July to 22 August next year.',
    ['26 July', day(7, 26)],
    ['22 August next year', day(8, 22), { yearShift: 1 }],
    [1, 1],
  ],
  ['July 26, 2024 to August 22.', JULY, ['August 22', day(8, 22)], [2024, 2024]],
  ['July 26, 2024 until Jan. 5.', JULY, ['Jan. 5', day(1, 5)], [2024, 2025]],
  ['July 26, 2024 to June 4, 2029.', JULY, ['June 4, 2029', day(6, 4, 2029)], [2024, 2029]],
  // Something else stands between them.
  ['Jan. 1 before July 26, 2024.', ['Jan. 1', day(1, 1)], JULY, [null, 2024]],
  ['July 26, 2024 and August 22.', JULY, ['August 22', day(8, 22)], [2024, null]],
])('%s', (text, one, two, expected) => expect(years(text, one, two)).toEqual(expected));

it('gives a whole list its year', () => {
  const last: Part = ['5 November next year', day(11, 5), { yearShift: 1 }];
  const text = 'On 3, 4 and 5 November next year.';
  expect(years(text, ['3', day(11, 3)], ['4', day(11, 4)], last)).toEqual([1, 1, 1]);
});

it('leaves a date whose own word says the year', () => {
  const june: Part = ['last June', { kind: 'calendar', month: 6 }, { shift: -1 }];
  expect(years('From last June to July 26, 2024.', june, JULY)).toEqual([null, 2024]);
});

it.each<[string, Part, Part, string | undefined]>([
  [
    'It fell between 2015 and 2017.',
    ['2015', { kind: 'calendar', year: 2015 }],
    ['2017', { kind: 'calendar', year: 2017 }],
    '2017',
  ],
  ['It fell between May 3 and 5.', ['May 3', day(5, 3)], ['5', day(5, 5)], '05-05'],
  [
    'It fell in 2015 and 2017.',
    ['2015', { kind: 'calendar', year: 2015 }],
    ['2017', { kind: 'calendar', year: 2017 }],
    undefined,
  ],
  ['It fell between May 3 or 5.', ['May 3', day(5, 3)], ['5', day(5, 5)], undefined],
])('the stretch of: %s', (text, one, two, until) => {
  const scan = scanOf(text);
  const candidates = [one, two].map(([words, meaning]) => over(scan, words, meaning));
  expect(markStretches(scan, candidates).map((candidate) => candidate.until)).toEqual([until, undefined]);
});
