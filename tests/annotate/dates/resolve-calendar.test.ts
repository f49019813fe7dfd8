import { describe, expect, it } from 'vitest';
import type { Candidate, Meaning } from '../../../src/annotate/dates/candidate.ts';
import { partsOf } from '../../../src/annotate/dates/context.ts';
import { Calendar } from '../../../src/annotate/dates/resolve-calendar.ts';
import type { Tense } from '../../../src/annotate/dates/tense.ts';

// Wednesday, 8 May 2024.
const PUBLISHED = '2024-05-08';
const given = (meaning: Meaning, more: Partial<Candidate> = {}, from = 5): Candidate => ({
  from,
  to: from + 1,
  rule: 'given',
  type: 'DATE',
  meaning,
  ...more,
});

function value(
  meaning: Meaning,
  more: Partial<Candidate> = {},
  tense: Tense = 0,
  published: string | null = PUBLISHED,
): string {
  return new Calendar(published).resolve(given(meaning, more), tense).value;
}

const last = { shift: -1 } as const;
const current = { shift: 0 } as const;
const next = { shift: 1 } as const;

describe('a weekday', () => {
  const weekday = (day: number, more: Partial<Candidate> = {}, tense: Tense = 0): string =>
    value({ kind: 'calendar', weekday: day }, more, tense);

  it.each<[string, number, Partial<Candidate>, Tense, string]>([
    ['is the last one where nothing tells', 1, {}, 0, '2024-05-06'],
    ['may be the day itself', 3, {}, 0, '2024-05-08'],
    ['that is to come by its name is a week back', 4, {}, 0, '2024-05-02'],
    ['ahead is the next one', 4, {}, 1, '2024-05-09'],
    ['ahead may be the day itself', 3, {}, 1, '2024-05-08'],
    ['ahead goes over the end of the week', 1, {}, 1, '2024-05-13'],
    ['that only the past saw ahead may be over', 2, {}, 0.5, '2024-05-07'],
    ['that only the past saw ahead may be to come', 5, {}, 0.5, '2024-05-10'],
    ['with "last" is never the day itself', 3, last, 0, '2024-05-01'],
    ['with "next" is never the day itself', 3, next, 0, '2024-05-15'],
    ['with "this" is ahead', 6, current, 0, '2024-05-11'],
    ['with "this" in the past lies behind', 1, current, -1, '2024-05-06'],
  ])('%s', (_, day, more, tense, expected) => expect(weekday(day, more, tense)).toBe(expected));
});

describe('a month and a day', () => {
  it.each<[string, Meaning, Partial<Candidate>, Tense, string]>([
    ['a year of its own', { kind: 'calendar', year: 1776, month: 7, day: 4 }, {}, 0, '1776-07-04'],
    ['a year alone', { kind: 'calendar', year: 850 }, {}, 0, '0850'],
    ['the nearest month', { kind: 'calendar', month: 4 }, {}, 0, '2024-04'],
    ['the nearest month, a year back', { kind: 'calendar', month: 12 }, {}, 0, '2023-12'],
    ['the month ahead', { kind: 'calendar', month: 1 }, {}, 1, '2025-01'],
    ['last August', { kind: 'calendar', month: 8 }, last, 0, '2023-08'],
    ['last January, in May', { kind: 'calendar', month: 1 }, last, 0, '2024-01'],
    ['next March', { kind: 'calendar', month: 3 }, next, 0, '2025-03'],
    ['this July', { kind: 'calendar', month: 7 }, current, 0, '2024-07'],
    ['June last year', { kind: 'calendar', month: 6 }, { yearShift: -1 }, 0, '2023-06'],
    ['a day behind', { kind: 'calendar', month: 5, day: 3 }, {}, 0, '2024-05-03'],
    ['a day of the year before', { kind: 'calendar', month: 12, day: 12 }, {}, -1, '2023-12-12'],
    ['a day ahead', { kind: 'calendar', month: 1, day: 2 }, {}, 1, '2025-01-02'],
    ['February 29 of a leap year', { kind: 'calendar', month: 2, day: 29 }, {}, 0, '2024-02-29'],
  ])('%s', (_, meaning, more, tense, expected) => expect(value(meaning, more, tense)).toBe(expected));
});

describe('parts of the year and holidays', () => {
  it.each<[string, Meaning, Partial<Candidate>, Tense, string]>([
    ['a quarter of a year', { kind: 'part', part: 'Q3', year: 1984 }, {}, 0, '1984-Q3'],
    ['the third quarter, in May', { kind: 'part', part: 'Q3' }, {}, 0, '2023-Q3'],
    ['the first quarter, in May', { kind: 'part', part: 'Q1' }, {}, 0, '2024-Q1'],
    ['the third quarter ahead', { kind: 'part', part: 'Q3' }, {}, 1, '2024-Q3'],
    ['last year’s second half', { kind: 'part', part: 'H2' }, last, 0, '2023-H2'],
    ['last fall', { kind: 'part', part: 'FA' }, last, 0, '2023-FA'],
    ['next summer', { kind: 'part', part: 'SU' }, next, 0, '2024-SU'],
    ['Christmas', { kind: 'holiday', holiday: 'christmas' }, {}, 0, '2023-12-25'],
    ['Christmas ahead', { kind: 'holiday', holiday: 'christmas' }, {}, 1, '2024-12-25'],
    ['Christmas 2010', { kind: 'holiday', holiday: 'christmas', year: 2010 }, {}, 0, '2010-12-25'],
    ['Easter 2019', { kind: 'holiday', holiday: 'easter', year: 2019 }, {}, 0, '2019-04-21'],
    // The week before Easter, which was on 31 March.
    ['Holy Week 2024', { kind: 'holiday', holiday: 'palm-sunday/week', year: 2024 }, {}, 0, '2024-W13'],
    ['this Christmas', { kind: 'holiday', holiday: 'christmas' }, current, 0, '2024-12-25'],
  ])('%s', (_, meaning, more, tense, expected) => expect(value(meaning, more, tense)).toBe(expected));
});

describe('winter, told by the year that it ends in', () => {
  it.each<[string, string, Partial<Candidate>, Tense, string]>([
    ['last winter, in May', '2024-05-08', last, 0, '2024-WI'],
    ['next winter, in May', '2024-05-08', next, 0, '2025-WI'],
    ['the winter, in May', '2024-05-08', {}, 0, '2024-WI'],
    ['the winter ahead, in May', '2024-05-08', {}, 1, '2025-WI'],
    ['this winter, in January', '2024-01-08', current, 0, '2024-WI'],
    ['last winter, in January', '2024-01-08', last, 0, '2023-WI'],
    ['this winter, in December', '2023-12-08', current, 0, '2024-WI'],
    ['last winter, in December', '2023-12-08', last, 0, '2023-WI'],
    ['next winter, in December', '2023-12-08', next, 0, '2025-WI'],
  ])('%s', (_, published, more, tense, expected) =>
    expect(value({ kind: 'part', part: 'WI' }, more, tense, published)).toBe(expected),
  );
});

describe('units from the day of printing', () => {
  const offset = (
    unit: 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'year' | 'decade' | 'century',
    count: number,
  ): Meaning => ({
    kind: 'offset',
    unit,
    count,
    from: 'published',
  });
  it.each<[string, Meaning, Partial<Candidate>, Tense, string]>([
    ['tomorrow', offset('day', 1), {}, 0, '2024-05-09'],
    ['last week', offset('week', -1), {}, 0, '2024-W18'],
    ['five months ago', offset('month', -5), {}, 0, '2023-12'],
    ['next quarter', offset('quarter', 1), {}, 0, '2024-Q3'],
    ['two quarters ago', offset('quarter', -2), {}, 0, '2023-Q4'],
    ['two years ago', offset('year', -2), {}, 0, '2022'],
    ['half a year ago', offset('year', -0.5), {}, 0, '2023'],
    ['last decade', offset('decade', -1), {}, 0, '201'],
    ['this century', offset('century', 0), {}, 0, '20'],
    ['the weekend', offset('weekend', 0), {}, 0, '2024-W18-WE'],
    ['the weekend ahead', offset('weekend', 0), {}, 1, '2024-W19-WE'],
    ['this weekend', offset('weekend', 0), current, 0, '2024-W19-WE'],
    ['a time long before any calendar', offset('year', -5000), {}, 0, '0000'],
  ])('%s', (_, meaning, more, tense, expected) => expect(value(meaning, more, tense)).toBe(expected));
});

describe('without a day of printing', () => {
  it.each<[string, Meaning, string]>([
    ['a weekday', { kind: 'calendar', weekday: 3 }, 'XXXX-WXX-3'],
    ['a day of a month', { kind: 'calendar', month: 3, day: 4 }, 'XXXX-03-04'],
    ['a quarter', { kind: 'part', part: 'Q3' }, 'XXXX-Q3'],
    ['a holiday of a fixed day', { kind: 'holiday', holiday: 'christmas' }, 'XXXX-12-25'],
    ['a holiday of a moving day', { kind: 'holiday', holiday: 'easter' }, 'XXXX-XX-XX'],
    ['last week', { kind: 'offset', unit: 'week', count: -1, from: 'published' }, 'XXXX-WXX'],
    ['last year', { kind: 'offset', unit: 'year', count: -1, from: 'published' }, 'XXXX'],
    ['a clock time', { kind: 'clock' }, 'XXXX-XX-XX'],
    ['the quarter', { kind: 'comparable', years: 0, noun: 'quarter' }, 'XXXX-QX'],
    ['a year earlier', { kind: 'comparable', years: -1, noun: 'year' }, 'XXXX'],
  ])('%s', (_, meaning, expected) => expect(value(meaning, {}, 0, null)).toBe(expected));

  it.each(['2024', '2024-05', 'never', ''])('"%s" is none', (published) => {
    expect(value({ kind: 'calendar', weekday: 3 }, {}, 0, published)).toBe('XXXX-WXX-3');
  });
});

describe('dates named before', () => {
  const told = (text: string, token = 0) => ({ value: text, token, span: { start: 0, end: 4 } });
  const valueAfter = (named: string, meaning: Meaning, more: Partial<Candidate> = {}, from = 5): string => {
    const calendar = new Calendar(PUBLISHED);
    const parts = partsOf(named)!;
    calendar.remember(given({ kind: 'calendar', year: parts.year }), 0, told(named));
    return calendar.resolve(given(meaning, more, from), 0).value;
  };

  it('count for what looks back to them', () => {
    expect(valueAfter('1988', { kind: 'offset', unit: 'year', count: 1, from: 'context' })).toBe('1989');
    expect(valueAfter('2011-03-31', { kind: 'offset', unit: 'day', count: 1, from: 'context' })).toBe(
      '2011-04-01',
    );
    expect(valueAfter('2011-03-31', { kind: 'offset', unit: 'month', count: 0, from: 'context' })).toBe(
      '2011-03',
    );
  });

  it('do not count for what looks from the day of printing', () => {
    expect(valueAfter('1988', { kind: 'offset', unit: 'year', count: 1, from: 'published' })).toBe('2025');
  });

  it('a year is no day to count days from', () => {
    expect(valueAfter('1988', { kind: 'offset', unit: 'day', count: 1, from: 'context' })).toBe('2024-05-09');
  });

  it('a clock time stands on the day named last', () => {
    expect(valueAfter('2024-05-03', { kind: 'clock' })).toBe('2024-05-03');
    expect(valueAfter('2024-05', { kind: 'clock' })).toBe('2024-05-08');
  });

  it('the previous Friday is that before the day named', () => {
    // 15 March 2024 is a Friday.
    const more = { shift: -1, fromContext: true } as const;
    expect(valueAfter('2024-03-15', { kind: 'calendar', weekday: 5 }, more)).toBe('2024-03-08');
  });

  it('a year earlier compares with the quarter that the text is about', () => {
    expect(valueAfter('2023-Q3', { kind: 'comparable', years: -1, noun: 'year' })).toBe('2022-Q3');
    expect(valueAfter('2023-Q3', { kind: 'comparable', years: 0, noun: 'quarter', year: 1988 })).toBe(
      '1988-Q3',
    );
  });

  it('a quarter named far before is no longer compared with', () => {
    const earlier: Meaning = { kind: 'comparable', years: 0, noun: 'quarter' };
    expect(valueAfter('2022-Q3', earlier, {}, 249)).toBe('2022-Q3');
    // The last quarter that was over in May 2024.
    expect(valueAfter('2022-Q3', earlier, {}, 250)).toBe('2024-Q1');
  });

  it('a year earlier than a month is that month', () => {
    expect(valueAfter('2024-03', { kind: 'comparable', years: -1, noun: 'year' })).toBe('2023-03');
    expect(valueAfter('2024-03', { kind: 'comparable', years: -1, noun: 'year' }, {}, 30)).toBe('2023');
  });

  it('a duration is no date', () => {
    const calendar = new Calendar(PUBLISHED);
    calendar.remember(given({ kind: 'value', value: 'P3D' }, { type: 'DURATION' }), 0, told('P3D'));
    const day = given({ kind: 'offset', unit: 'day', count: 1, from: 'context' });
    expect(calendar.resolve(day, 0).value).toBe('2024-05-09');
  });
});
