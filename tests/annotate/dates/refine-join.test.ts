import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../../src/annotate/dates/candidate.ts';
import { join } from '../../../src/annotate/dates/refine-join.ts';
import { over, scanOf, shown } from './proposals.ts';

const FRIDAY = { kind: 'calendar', weekday: 5 } as const;
const CLOCK = { kind: 'clock' } as const;

/** Joins candidates over words of a text. */
function joined(
  text: string,
  ...parts: readonly (readonly [string, Candidate['meaning'], Partial<Candidate>?])[]
): string[] {
  const scan = scanOf(text);
  const candidates = parts.map(([words, meaning, more]) => over(scan, words, meaning, more));
  return join(scan, candidates, () => {}).map((candidate) => shown(scan, candidate));
}

describe('one expression of two', () => {
  it('a weekday and its date', () => {
    const date = { kind: 'calendar', month: 10, day: 23 } as const;
    expect(joined('It sank on Friday, Oct. 23 again.', ['Friday', FRIDAY], ['Oct. 23', date])).toEqual([
      'Friday, Oct. 23 = XXXX-10-23-weekday5',
    ]);
  });

  it('a part of a weekday and its date keep the time', () => {
    const date = { kind: 'calendar', month: 10, day: 23 } as const;
    const night = { time: 'TNI', type: 'TIME' } as const;
    expect(joined('On Friday night, Oct. 23.', ['Friday night', FRIDAY, night], ['Oct. 23', date])).toEqual([
      'Friday night, Oct. 23 = TIME XXXX-10-23-weekday5 TNI',
    ]);
  });

  it('a clock time and its day, on either side', () => {
    const ten = { time: 'T22:00', zone: 'Z', type: 'TIME' } as const;
    expect(joined('At 10 p.m. GMT Friday.', ['10 p.m. GMT', CLOCK, ten], ['Friday', FRIDAY])).toEqual([
      '10 p.m. GMT Friday = TIME XXXX-weekday5 T22:00 Z',
    ]);
    expect(joined('On Friday, 10 p.m. GMT.', ['Friday', FRIDAY], ['10 p.m. GMT', CLOCK, ten])).toEqual([
      'Friday, 10 p.m. GMT = TIME XXXX-weekday5 T22:00 Z',
    ]);
  });

  it('a clock time and a holiday, or a day counted from now', () => {
    const noon = { time: 'T12:00', type: 'TIME' } as const;
    const tomorrow = { kind: 'offset', unit: 'day', count: 1, from: 'published' } as const;
    expect(joined('At noon tomorrow.', ['noon', CLOCK, noon], ['tomorrow', tomorrow])).toEqual([
      'noon tomorrow = TIME 1 day T12:00',
    ]);
    const christmas = { kind: 'holiday', holiday: 'christmas' } as const;
    expect(joined('At noon Christmas.', ['noon', CLOCK, noon], ['Christmas', christmas])).toEqual([
      'noon Christmas = TIME christmas XXXX T12:00',
    ]);
  });

  it('a month or a quarter and its year', () => {
    const june = { kind: 'calendar', month: 6 } as const;
    const lastYear = { kind: 'offset', unit: 'year', count: -1, from: 'published' } as const;
    const scan = scanOf('In June last year.');
    const [one, ...more] = join(
      scan,
      [over(scan, 'June', june), over(scan, 'last year', lastYear, { rule: 'last year' })],
      () => {},
    );
    expect(more).toEqual([]);
    expect(one).toMatchObject({ meaning: june, yearShift: -1, rule: 'given of last year' });
  });
});

describe('two expressions', () => {
  const date = { kind: 'calendar', month: 10, day: 23 } as const;
  const noon = { time: 'T12:00', type: 'TIME' } as const;
  it.each<[string, string, [string, Candidate['meaning'], Partial<Candidate>?][]]>([
    [
      'with a word between',
      'On Friday and Oct. 23.',
      [
        ['Friday', FRIDAY],
        ['Oct. 23', date],
      ],
    ],
    [
      'in two paragraphs',
      'On Friday\n\nOct. 23 was wet.',
      [
        ['Friday', FRIDAY],
        ['Oct. 23', date],
      ],
    ],
    [
      'of two days',
      'On Friday, Monday.',
      [
        ['Friday', FRIDAY],
        ['Monday', { kind: 'calendar', weekday: 1 }],
      ],
    ],
    [
      'of a time and a day with a time',
      'At noon, Friday night.',
      [
        ['noon', CLOCK, noon],
        ['Friday night', FRIDAY, { time: 'TNI' }],
      ],
    ],
    [
      'of two times',
      'At noon, midnight.',
      [
        ['noon', CLOCK, noon],
        ['midnight', CLOCK, noon],
      ],
    ],
    [
      'of a time and a year',
      'At noon 1998.',
      [
        ['noon', CLOCK, noon],
        ['1998', { kind: 'calendar', year: 1998 }],
      ],
    ],
    [
      'of a month with a year and a year',
      'In June 2019 last year.',
      [
        ['June 2019', { kind: 'calendar', month: 6, year: 2019 }],
        ['last year', { kind: 'offset', unit: 'year', count: -1, from: 'published' }],
      ],
    ],
    [
      'of a month and a count of years',
      'In June two years ago.',
      [
        ['June', { kind: 'calendar', month: 6 }],
        ['two years ago', { kind: 'offset', unit: 'year', count: -2, from: 'published' }, { rule: 'ago' }],
      ],
    ],
  ])('%s', (_, text, parts) => expect(joined(text, ...parts)).toHaveLength(2));
});

it('says what it joined', () => {
  const scan = scanOf('On Friday, Oct. 23.');
  const told: string[] = [];
  const oct = over(scan, 'Oct. 23', { kind: 'calendar', month: 10, day: 23 }, { rule: 'day of a month' });
  join(scan, [over(scan, 'Friday', FRIDAY, { rule: 'weekday' }), oct], (_, verdict, because) =>
    told.push(`${verdict}: ${because}`),
  );
  expect(told).toEqual(['changed: joined "weekday" and "day of a month"']);
});

describe('a weekday and its week', () => {
  const week = (count: number) => ({ kind: 'offset', unit: 'week', count, from: 'published' }) as const;

  it.each([
    ['On Friday last week.', 'last week', -1, 'Friday last week'],
    ['On Friday of next week.', 'next week', 1, 'Friday of next week'],
    ['On Friday this week.', 'this week', 0, 'Friday this week'],
  ] as const)('%s', (text, words, count, whole) => {
    expect(joined(text, ['Friday', FRIDAY], [words, week(count)])).toEqual([`${whole} = XXXX-weekday5`]);
  });

  it('may stand the other way round', () => {
    expect(joined('So last week on Friday.', ['last week', week(-1)], ['Friday', FRIDAY])).toEqual([
      'last week on Friday = XXXX-weekday5',
    ]);
  });

  it.each([
    'On Friday, last week’s winner lost.',
    'On Friday last week’s winner lost.',
    'On Friday or last week.',
  ])('two expressions: %s', (text) => {
    expect(joined(text, ['Friday', FRIDAY], ['last week', week(-1)])).toHaveLength(2);
  });
});

describe('a weekday of a month', () => {
  const november = { kind: 'calendar', month: 11 } as const;
  const rule = { rule: 'weekday' } as const;

  it.each([
    ['On the first Friday in November.', 'the first Friday in November = 1. weekday5 of XXXX-11'],
    ['On the last Friday of November.', 'the last Friday of November = -1. weekday5 of XXXX-11'],
    ['On the 3rd Friday of November.', 'the 3rd Friday of November = 3. weekday5 of XXXX-11'],
  ])('%s', (text, found) =>
    expect(joined(text, ['Friday', FRIDAY, rule], ['November', november])).toEqual([found]),
  );

  it.each(['On a Friday in November.', 'On the first Friday; November.', 'The first Friday after November.'])(
    'none: %s',
    (text) => expect(joined(text, ['Friday', FRIDAY, rule], ['November', november])).toHaveLength(2),
  );
});

describe('a date counted from another', () => {
  const threeDays = { kind: 'value', value: 'P3D' } as const;
  const christmas = { kind: 'holiday', holiday: 'christmas' } as const;
  const stretch = { type: 'DURATION', rule: 'duration' } as const;

  it.each([
    ['He left three days before Christmas.', 'three days before Christmas = -3 day from christmas XXXX'],
    ['He left three days after Christmas.', 'three days after Christmas = 3 day from christmas XXXX'],
  ])('%s', (text, found) =>
    expect(joined(text, ['three days', threeDays, stretch], ['Christmas', christmas])).toEqual([found]),
  );

  it.each([
    'He slept for three days after Christmas.',
    'He left three days and Christmas.',
    'More than three days before Christmas.',
  ])('two expressions: %s', (text) =>
    expect(joined(text, ['three days', threeDays, stretch], ['Christmas', christmas])).toHaveLength(2),
  );

  it('counts no trading days', () => {
    const text = 'Three trading days after Christmas.';
    expect(joined(text, ['Three trading days', threeDays, stretch], ['Christmas', christmas])).toHaveLength(
      2,
    );
  });
});
