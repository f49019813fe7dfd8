import { describe, expect, it } from 'vitest';
import type { Candidate, Meaning } from '../../../src/annotate/dates/candidate.ts';
import { resolve } from '../../../src/annotate/dates/refine-resolve.ts';
import { over, scanOf } from './proposals.ts';

const FRIDAY: Meaning = { kind: 'calendar', weekday: 5 };
const CLOCK: Meaning = { kind: 'clock' };
const nine = { type: 'TIME', time: 'T21:00' } as const;

/** The values of candidates over words of a text that was printed on Wednesday, 8 May 2024. */
function values(
  text: string,
  parts: readonly (readonly [string, Meaning, Partial<Candidate>?])[],
  published: string | null = '2024-05-08',
): string[] {
  const scan = scanOf(text, published);
  const candidates = parts.map(([words, meaning, more]) => over(scan, words, meaning, more));
  return resolve(scan, candidates, () => {}).map(({ value }) => value);
}

describe('in reading order', () => {
  it('the words around tell past from future', () => {
    expect(values('He sang on Friday.', [['Friday', FRIDAY]])).toEqual(['2024-05-03']);
    expect(values('He will sing on Friday.', [['Friday', FRIDAY]])).toEqual(['2024-05-10']);
  });

  it('a year is counted from the year before it', () => {
    const following: Meaning = { kind: 'offset', unit: 'year', count: 1, from: 'context' };
    const parts = [
      ['1988', { kind: 'calendar', year: 1988 }],
      ['following year', following],
    ] as const;
    expect(values('Built in 1988, sold the following year.', parts)).toEqual(['1988', '1989']);
  });

  it('a clock time stands on the day that follows it', () => {
    const text = 'It opens at 9 p.m. on Friday.';
    const parts = [
      ['9 p.m.', CLOCK, nine],
      ['Friday', FRIDAY],
    ] as const;
    expect(values(text, parts)).toEqual(['2024-05-10T21:00', '2024-05-10']);
  });

  it('a clock time with another word before the day stands on the day of printing', () => {
    const text = 'It opens at 9 p.m. but Friday is off.';
    const parts = [
      ['9 p.m.', CLOCK, nine],
      ['Friday', FRIDAY],
    ] as const;
    expect(values(text, parts)[0]).toBe('2024-05-08T21:00');
  });

  it('a date without a year takes that of the next', () => {
    const text = 'It ran from Jan. 1 to June 30, 1990.';
    expect(
      values(text, [
        ['Jan. 1', { kind: 'calendar', month: 1, day: 1 }],
        ['June 30, 1990', { kind: 'calendar', month: 6, day: 30, year: 1990 }],
      ]),
    ).toEqual(['1990-01-01', '1990-06-30']);
  });

  it('the week of a day is the week that holds it', () => {
    // 20 May 2024 is the Monday of week 21.
    const day: Meaning = { kind: 'calendar', month: 5, day: 20, year: 2024 };
    expect(values('The week of May 20.', [['May 20', day, { week: true }]])).toEqual(['2024-W21']);
  });
});

describe('a mention', () => {
  it('has its span, its type and mod, and what it was counted from', () => {
    const scan = scanOf('He left in late April.', '2024-05-08');
    const april = over(scan, 'late April', { kind: 'calendar', month: 4 }, { mod: 'END' });
    expect(resolve(scan, [april], () => {})).toEqual([
      {
        start: 11,
        end: 21,
        type: 'DATE',
        value: '2024-04',
        edtf: '2024-04',
        mod: 'END',
        anchor: { value: '2024-05-08' },
      },
    ]);
  });

  it('stays open without a day of printing', () => {
    expect(values('He sang on Friday.', [['Friday', FRIDAY]], null)).toEqual(['XXXX-WXX-5']);
    expect(values('He sang at 9 p.m. there.', [['9 p.m.', CLOCK, nine]], null)).toEqual(['XXXX-XX-XXT21:00']);
  });

  it('is explained: the rule, what it was counted from and the tense', () => {
    const scan = scanOf('He will sing on Friday.', '2024-05-08');
    const told: string[] = [];
    resolve(scan, [over(scan, 'Friday', FRIDAY, { rule: 'weekday' })], (_, verdict, because) =>
      told.push(`${verdict}: ${because}`),
    );
    expect(told).toEqual([
      'resolved: rule "weekday": 2024-05-10 counted from 2024-05-08 (publication), future by the words around it',
    ]);
  });
});
