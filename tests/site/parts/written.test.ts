import { describe, expect, it } from 'vitest';
import { MONTHS_ANCHOR } from '../../../src/site/routes.ts';
import type { FigureCard } from '../../../src/site/views/cards.ts';
import type { PageView } from '../../../src/site/views/view.ts';
import { daysSection, waysToMonths } from '../../../templates/parts/cards.ts';
import { capital, edtfDate, fileSize, shortMonth, span } from '../../../templates/parts/text.ts';
import { timeInWords } from '../../../templates/parts/timex.ts';
import { familyName, figureValue } from '../../../templates/parts/units.ts';

const pageIn = (language: string): PageView => ({ site: { language } }) as PageView;
/** Ranges are written with thin spaces. */
const plain = (text: string): string => text.replace(/[\u2009\u202f]/g, ' ');

const en = pageIn('en');
const de = pageIn('de');

describe('what a page writes of a date', () => {
  it.each([
    ['2024', '2024'],
    ['2024-03', 'March 2024'],
    ['2024-03-05', 'March 5, 2024'],
    ['2024-03-05T12:00:00', 'March 5, 2024'],
    ['2023-07-03/2023-07-09', 'July 3 – 9, 2023'],
    ['2023-22', 'Summer 2023'],
    ['2023-S3', '2023-S3'],
    ['../2024', '.. – 2024'],
    ['/2024', '/2024'],
    ['196X', '1960s'],
  ])('%s is %s', (edtf, written) => expect(plain(edtfDate(en, edtf))).toBe(written));

  it('is in the language of the page', () => {
    expect(edtfDate(de, '2024-03')).toBe('März 2024');
    expect(edtfDate(de, '2023-22')).toBe('Sommer 2023');
  });
  it('names a stretch of months once where it is one month', () => {
    expect(shortMonth(en, '2016-09-07')).toBe('Sep 2016');
    expect(plain(span(en, '2015-11-08', '2016-09-07', shortMonth))).toBe('Nov 2015 – Sep 2016');
    expect(span(en, '2016-09-01', '2016-09-07', shortMonth)).toBe('Sep 2016');
    expect(span(en, null, null)).toBe('undated');
  });
});

describe('what a page writes of a figure', () => {
  const figure = (
    value: number | null,
    unit: string | null,
    low: number | null = null,
    high: number | null = null,
  ) => ({ value, low, high, unit }) as FigureCard;

  it.each([
    [figure(1_200_000, 'EUR'), '1,200,000 EUR'],
    [figure(5, '%'), '5%'],
    [figure(6, 'mile'), '6 miles'],
    [figure(1, 'mile'), '1 mile'],
    [figure(3, 'square foot'), '3 square feet'],
    [figure(1, 'square foot'), '1 square foot'],
    [figure(2, 'pp'), '2 pp'],
    [figure(0.6, 'ratio'), '0.6'],
    [figure(12, null), '12'],
    [figure(null, 'EUR', 20, 25), '20–25 EUR'],
    [figure(null, 'EUR', null, 25), '…–25 EUR'],
    [figure(null, null), '–'],
  ])('%o', (card, written) => expect(figureValue(en, card)).toBe(written));

  it.each([
    ['money', 'USD', 'US dollars', 'US-Dollar'],
    ['money', 'no code', 'No code', 'No code'],
    ['measure', 'mile', 'Miles', 'Meilen'],
    ['duration', 'century', 'Centuries', 'Jahrhunderte'],
    ['duration', 'hour', 'Hours', 'Stunden'],
    ['measure', 'square foot', 'Square feet', 'Quadratfuß'],
    ['measure', 'mile per gallon', 'Miles per gallon', 'Meilen pro Gallone'],
    ['measure', 'furlong per fortnight', 'Furlongs per fortnight', 'Furlong per fortnight'],
    ['measure', 't', 'Tonnes', 'Tonnen'],
    ['percent', '%', 'Percentages', 'Prozente'],
  ])('the register of %s in %s is %s', (kind, unit, english, german) => {
    expect(familyName(en, kind, unit)).toBe(english);
    expect(familyName(de, kind, unit)).toBe(german);
  });
});

it('begins an entry of its own with a capital, and leaves scripts without capitals alone', () => {
  expect(capital(en, 'election')).toBe('Election');
  expect(capital(en, 'élysée palace')).toBe('Élysée palace');
  expect(capital(en, 'الانتخابات')).toBe('الانتخابات');
  expect(capital(en, '')).toBe('');
});

it('tells the size of a file in two digits', () => {
  expect(fileSize(en, 470)).toBe('470 bytes');
  expect(fileSize(en, 84_321)).toBe('84 kB');
  expect(fileSize(en, 31_400_000)).toBe('31 MB');
});

describe('a date of an article', () => {
  const time = (value: string, edtf: string | null = null, type = 'DATE') => ({ type, value, edtf });
  it.each([
    [time('2022-02-04', '2022-02-04'), 'February 4, 2022', '4. Februar 2022'],
    [time('2016-Q4', '2016-36'), 'Fourth quarter of 2016', 'Viertes Quartal 2016'],
    [time('199', '199X'), '1990s', '1990er Jahre'],
    [time('XXXX-WXX-3'), 'Wednesday, not known which', 'Mittwoch, unbekannt welcher'],
    [time('XXXX-WXX'), 'a week, not known which', 'eine Woche, unbekannt welche'],
    [time('XXXX-02-04', 'XXXX-02-04'), 'February 4', '4. Februar'],
    [time('PRESENT_REF'), 'present', 'gegenwärtig'],
    [time('P6M', null, 'DURATION'), '6 months', '6 Monate'],
    [time('PT48H', null, 'DURATION'), '48 hours', '48 Stunden'],
    [time('2025-06-01T12:00', null, 'TIME'), 'June 1, 2025 at 12:00 PM', '1. Juni 2025 um 12:00'],
    [time('2025-06-01TMO', null, 'TIME'), 'June 1, 2025', '1. Juni 2025'],
    [time('2025-06-01T99:00', null, 'TIME'), '2025-06-01T99:00', '2025-06-01T99:00'],
    [time('PXM', null, 'DURATION'), 'PXM', 'PXM'],
    [time('XXXX-99-99', 'XXXX-99-99'), 'XXXX-99-99', 'XXXX-99-99'],
  ])('%o', (date, english, german) => {
    expect(plain(timeInWords(en, date))).toBe(english);
    expect(timeInWords(de, date)).toBe(german);
  });
});

describe('the ways from a list that is cut into shorter times', () => {
  const counted = (text: string) => ({ text, href: `/topics/rain/${text}/`, count: 4 });
  const view = { ...pageIn('en'), path: '' } as PageView;
  const whole = { period: '', isHub: true, periods: [counted('undated')] };

  it('lead from its newest to the chart of months, and to what has no date', () => {
    const ways = String(waysToMonths(view, whole));
    expect(ways).toContain(`href="#${MONTHS_ANCHOR}"`);
    expect(ways).toContain('href="/topics/rain/undated/"');
    expect(daysSection(view, whole)).toBe(false);
  });

  it('lead from a month to its days', () => {
    const month = { period: '2022-01', isHub: true, periods: [counted('2022-01-05')] };
    expect(String(daysSection(view, month))).toContain('January 5, 2022');
    expect(waysToMonths(view, month)).toBe(false);
  });

  it('are none from a list that is not cut', () => {
    const short = { period: '', isHub: false, periods: [] };
    expect([daysSection(view, short), waysToMonths(view, short)]).toEqual([false, false]);
  });
});
