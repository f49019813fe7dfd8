import { describe, expect, it } from 'vitest';
import type { Candidate, Meaning } from '../../../src/annotate/dates/candidate.ts';
import { extend } from '../../../src/annotate/dates/refine-extend.ts';
import { over, scanOf, shown } from './proposals.ts';

const MONTH: Meaning = { kind: 'calendar', month: 5 };
const DAY: Meaning = { kind: 'calendar', month: 3, day: 6 };
const FRIDAY: Meaning = { kind: 'calendar', weekday: 5 };
const YEAR: Meaning = { kind: 'calendar', year: 1990 };
const WEEK: Meaning = { kind: 'offset', unit: 'week', count: 1, from: 'published' };
const TWO_YEARS: Meaning = { kind: 'value', value: 'P2Y' };
const duration = { type: 'DURATION' } as const;

function extended(text: string, words: string, meaning: Meaning, more: Partial<Candidate> = {}): string {
  const scan = scanOf(text);
  return extend(scan, [over(scan, words, meaning, more)], () => {})
    .map((candidate) => shown(scan, candidate))
    .join();
}

describe('words before a mention that belong to it', () => {
  it.each<[string, string, Meaning, string, Partial<Candidate>?]>([
    // Pointers.
    ['He left last May.', 'May', MONTH, 'last May = XXXX-05 (last)'],
    ['He left this Friday.', 'Friday', FRIDAY, 'this Friday = XXXX-weekday5 (this)'],
    ['He leaves next Friday.', 'Friday', FRIDAY, 'next Friday = XXXX-weekday5 (next)'],
    ['He leaves this coming Friday.', 'Friday', FRIDAY, 'this coming Friday = XXXX-weekday5 (next)'],
    ['He left the previous Friday.', 'Friday', FRIDAY, 'the previous Friday = XXXX-weekday5 (last)'],
    ['He left the following Friday.', 'Friday', FRIDAY, 'the following Friday = XXXX-weekday5 (next)'],
    // Sets.
    ['He sings every Friday.', 'Friday', FRIDAY, 'every Friday = SET XXXX-WXX-5'],
    ['He sings each May.', 'May', MONTH, 'each May = SET XXXX-05'],
    ['He sings every March 6.', 'March 6', DAY, 'every March 6 = SET XXXX-03-06'],
    // The week of a day.
    ['He left the week of March 6.', 'March 6', DAY, 'the week of March 6 = XXXX-03-06'],
    // Parts.
    ['He left in early May.', 'May', MONTH, 'early May = XXXX-05 START'],
    ['He left in late 1990.', '1990', YEAR, 'late 1990 = 1990 END'],
    ['He left in the middle of 1990.', '1990', YEAR, 'the middle of 1990 = 1990 MID'],
    ['He left at the end of May.', 'May', MONTH, 'the end of May = XXXX-05 END'],
    ['He left early last May.', 'May', MONTH, 'early last May = XXXX-05 START (last)'],
    ['He leaves early next week.', 'next week', WEEK, 'early next week = 1 week START'],
    // Rounding.
    [
      'It took nearly two years.',
      'two years',
      TWO_YEARS,
      'nearly two years = DURATION P2Y LESS_THAN',
      duration,
    ],
    [
      'It took more than two years.',
      'two years',
      TWO_YEARS,
      'more than two years = DURATION P2Y MORE_THAN',
      duration,
    ],
    [
      'It took no less than two years.',
      'two years',
      TWO_YEARS,
      'no less than two years = DURATION P2Y EQUAL_OR_MORE',
      duration,
    ],
    [
      'It took up to two years.',
      'two years',
      TWO_YEARS,
      'up to two years = DURATION P2Y EQUAL_OR_LESS',
      duration,
    ],
    [
      'It took over a year.',
      'a year',
      { kind: 'value', value: 'P1Y' },
      'over a year = DURATION P1Y MORE_THAN',
      duration,
    ],
    [
      'He left around March 6.',
      'March 6',
      DAY,
      'around March 6 = XXXX-03-06 APPROX',
      { rule: 'day of a month' },
    ],
    [
      'Nearly\u00a0two years passed.',
      'two years',
      TWO_YEARS,
      'Nearly\u00a0two years = DURATION P2Y LESS_THAN',
      duration,
    ],
  ])('%s', (text, words, meaning, expected, more) => {
    expect(extended(text, words, meaning, more)).toBe(expected);
  });
});

describe('words that do not', () => {
  it.each<[string, string, Meaning, Partial<Candidate>?]>([
    ['He saw his last, May 1990.', 'May 1990', { kind: 'calendar', month: 5, year: 1990 }],
    ['The last 1990 model.', '1990', YEAR],
    // A preposition: behind that ruling.
    ['He left following Friday’s ruling.', 'Friday', FRIDAY],
    // Two events of one Friday.
    ['He had left earlier Friday.', 'Friday', FRIDAY],
    ['It was used over two years.', 'two years', TWO_YEARS, duration],
    ['A nearly two-year quarrel.', 'two-year', TWO_YEARS, { type: 'DURATION', rule: 'N-unit' }],
    ['He is about 1990.', '1990', YEAR],
    ['He sang at the end of now.', 'now', { kind: 'value', value: 'PRESENT_REF' }],
    ['May', 'May', MONTH],
    ['It was late.\n\nMay was wet.', 'May', MONTH],
  ])('%s', (text, words, meaning, more) => {
    expect(extended(text, words, meaning, more)).toMatch(new RegExp(`^${words} = `));
  });

  it('takes no word of the mention before it', () => {
    const scan = scanOf('He left last, last May.');
    const before = over(scan, 'last, last', { kind: 'value', value: 'X' });
    const may = over(scan, 'May', MONTH);
    expect(extend(scan, [before, may], () => {})).toEqual([before, may]);
  });
});

it('makes all days of a list sets: every Tuesday and Friday', () => {
  const scan = scanOf('He sings every Tuesday and Friday.');
  const found = extend(
    scan,
    [over(scan, 'Tuesday', { kind: 'calendar', weekday: 2 }), over(scan, 'Friday', FRIDAY)],
    () => {},
  );
  expect(found.map((candidate) => shown(scan, candidate))).toEqual([
    'every Tuesday = SET XXXX-WXX-2',
    'Friday = SET XXXX-WXX-5',
  ]);
});
