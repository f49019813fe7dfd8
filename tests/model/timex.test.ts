import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseTimex, printTimex, type Timex } from '../../src/model/timex.ts';
import { daysOf, isWithinMonth } from '../../src/model/timex-days.ts';
import { edtfOf } from '../../src/model/timex-edtf.ts';

/** Value, what it is, its days (first..last), its EDTF, whether it lies within a month. */
const CASES: readonly (readonly [string, Timex, string | null, string | null, boolean])[] = [
  ['2022', { kind: 'year', year: 2022 }, '2022-01-01..2022-12-31', '2022', false],
  ['2022-02', { kind: 'month', year: 2022, month: 2 }, '2022-02-01..2022-02-28', '2022-02', true],
  [
    '2024-02-29',
    { kind: 'day', year: 2024, month: 2, day: 29 },
    '2024-02-29..2024-02-29',
    '2024-02-29',
    true,
  ],
  ['2023-02-29', { kind: 'day', year: 2023, month: 2, day: 29 }, null, null, true],
  ['2022-13', { kind: 'month', year: 2022, month: 13 }, null, '2022-13', true],
  [
    '2021-W01',
    { kind: 'week', year: 2021, week: 1 },
    '2021-01-04..2021-01-10',
    '2021-01-04/2021-01-10',
    true,
  ],
  [
    '2021-W01-WE',
    { kind: 'weekend', year: 2021, week: 1 },
    '2021-01-09..2021-01-10',
    '2021-01-09/2021-01-10',
    true,
  ],
  ['2021-W01-3', { kind: 'weekday', year: 2021, week: 1, weekday: 3 }, '2021-01-06..2021-01-06', null, true],
  ['2022-Q3', { kind: 'part', year: 2022, part: 'Q3' }, '2022-07-01..2022-09-30', '2022-35', false],
  ['2022-H2', { kind: 'part', year: 2022, part: 'H2' }, '2022-07-01..2022-12-31', '2022-41', false],
  ['2022-WI', { kind: 'part', year: 2022, part: 'WI' }, '2021-12-01..2022-02-28', '2022-24', false],
  ['197', { kind: 'decade', decade: 197 }, '1970-01-01..1979-12-31', '197X', false],
  ['19', { kind: 'century', century: 19 }, null, '19XX', false],
  [
    '2022-01-19T22:30',
    { kind: 'day', year: 2022, month: 1, day: 19, time: 'T22:30' },
    '2022-01-19..2022-01-19',
    '2022-01-19T22:30:00',
    true,
  ],
  [
    '2022-12-31T24:00',
    { kind: 'day', year: 2022, month: 12, day: 31, time: 'T24:00' },
    '2022-12-31..2022-12-31',
    '2023-01-01T00:00:00',
    true,
  ],
  [
    '2022-01-19TEV',
    { kind: 'day', year: 2022, month: 1, day: 19, time: 'TEV' },
    '2022-01-19..2022-01-19',
    '2022-01-19',
    true,
  ],
  ['XXXX', { kind: 'year', year: null }, null, 'XXXX', false],
  ['XXXX-12-25', { kind: 'day', year: null, month: 12, day: 25 }, null, 'XXXX-12-25', false],
  ['XXXX-WXX-3', { kind: 'weekday', year: null, week: null, weekday: 3 }, null, null, false],
  ['XXXX-WXX-6TNI', { kind: 'weekday', year: null, week: null, weekday: 6, time: 'TNI' }, null, null, false],
  ['XXXX-WXX', { kind: 'week', year: null, week: null }, null, null, false],
  ['XXXX-QX', { kind: 'part', year: null, part: 'QX' }, null, null, false],
  ['XXXX-SU', { kind: 'part', year: null, part: 'SU' }, null, 'XXXX-22', false],
  ['XXX', { kind: 'decade', decade: null }, null, null, false],
  ['P2D', { kind: 'duration', counts: [[2, 'D']] }, null, null, false],
  ['P2W', { kind: 'duration', counts: [[2, 'W']] }, null, null, false],
  ['P1WE', { kind: 'duration', counts: [[1, 'WE']] }, null, null, false],
  ['PXDE', { kind: 'duration', counts: [[null, 'DE']] }, null, null, false],
  ['P1.5M', { kind: 'duration', counts: [[1.5, 'M']] }, null, null, false],
  [
    'P7Y6M',
    {
      kind: 'duration',
      counts: [
        [7, 'Y'],
        [6, 'M'],
      ],
    },
    null,
    null,
    false,
  ],
  [
    'PT1H30M',
    {
      kind: 'duration',
      counts: [
        [1, 'TH'],
        [30, 'TM'],
      ],
    },
    null,
    null,
    false,
  ],
  [
    'P1DT12H',
    {
      kind: 'duration',
      counts: [
        [1, 'D'],
        [12, 'TH'],
      ],
    },
    null,
    null,
    false,
  ],
  ['PAST_REF', { kind: 'reference', to: 'PAST' }, null, null, false],
  ['PRESENT_REF', { kind: 'reference', to: 'PRESENT' }, null, null, false],
];

describe('TIMEX3 values', () => {
  it.each(CASES)('%s', (value, timex, days, edtf, within) => {
    expect(parseTimex(value)).toEqual(timex);
    expect(printTimex(timex)).toBe(value);
    const range = daysOf(value);
    expect(range && `${range.first}..${range.last}`).toBe(days);
    expect(edtfOf(value)).toBe(edtf);
    expect(isWithinMonth(value)).toBe(within);
  });

  it.each([
    '',
    'yesterday',
    '2022-1',
    '2022-01-1',
    '2022-W1',
    '2022-Q5',
    'P',
    'PT',
    'P2',
    'P02D',
    'PXX',
    'P2D3',
    '2022-01-19T',
    '_REF',
  ])('%o is none', (value) => expect(parseTimex(value)).toBeNull());

  it('what the text tells beside the value is in the EDTF', () => {
    expect(edtfOf('2018', { mod: 'APPROX' })).toBe('2018~');
    expect(edtfOf('2022-01-19T07:35', { zone: 'Z' })).toBe('2022-01-19T07:35:00Z');
    expect(edtfOf('2023-12-25', { until: '01-02' })).toBe('2023-12-25/2024-01-02');
    expect(edtfOf('2012', { until: '2013' })).toBe('2012/2013');
    expect(edtfOf('2023-02-01', { until: '02-30' })).toBe('2023-02-01');
  });
});

const known = (max: number, min = 0) => fc.option(fc.integer({ min, max }), { nil: null });
const year = known(9999);
const stretch: fc.Arbitrary<Timex> = fc.oneof(
  fc.record({ kind: fc.constant('century' as const), century: known(99) }),
  fc.record({ kind: fc.constant('decade' as const), decade: known(999) }),
  fc.record({ kind: fc.constant('year' as const), year }),
  fc.record({
    kind: fc.constant('part' as const),
    year,
    part: fc.constantFrom('SP', 'SU', 'FA', 'WI', 'Q1', 'Q2', 'Q3', 'Q4', 'QX', 'H1', 'H2'),
  }),
  fc.record({ kind: fc.constant('month' as const), year, month: known(12, 1) }),
  fc.record({ kind: fc.constant('week' as const), year, week: known(53, 1) }),
  fc.record({ kind: fc.constant('weekend' as const), year, week: known(53, 1) }),
  fc.record({ kind: fc.constant('weekday' as const), year, week: known(53, 1), weekday: known(7, 1) }),
  fc.record(
    {
      kind: fc.constant('day' as const),
      year,
      month: known(12, 1),
      day: known(31, 1),
      time: fc.constantFrom('T22:00', 'TMO', 'TNI', 'T07:30:15'),
    },
    { requiredKeys: ['kind', 'year', 'month', 'day'] },
  ),
);
const count = fc.option(
  fc.integer({ min: 0, max: 100_000 }).map((hundredths) => hundredths / 100),
  { nil: null },
);
const duration: fc.Arbitrary<Timex> = fc
  .tuple(
    fc.subarray(['Y', 'M', 'W', 'WE', 'D', 'Q', 'DE', 'CE', 'TH', 'TM', 'TS'] as const, { minLength: 1 }),
    fc.array(count, { minLength: 11, maxLength: 11 }),
  )
  .map(([units, counts]) => ({
    kind: 'duration',
    counts: units.map((unit, i) => [counts[i]!, unit] as const),
  }));

it('what is printed is read back', () => {
  fc.assert(
    fc.property(fc.oneof(stretch, duration), (timex) => {
      expect(parseTimex(printTimex(timex))).toEqual(timex);
    }),
  );
});

it('what can be read is printed as it was', () => {
  const signs = fc.constantFrom(
    'X',
    'P',
    'T',
    'W',
    'E',
    'Q',
    'M',
    'Y',
    'D',
    'S',
    'U',
    '-',
    '.',
    ':',
    '0',
    '1',
    '2',
    '7',
  );
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: signs, maxLength: 12 }), stretch.map(printTimex)), (value) => {
      const timex = parseTimex(value);
      if (timex) expect(printTimex(timex)).toBe(value);
    }),
    { numRuns: 2000 },
  );
});
