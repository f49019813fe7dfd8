import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LEXICON } from '../../../src/annotate/dates/words.data.ts';
import { isoDay } from '../../../src/text/gregorian.ts';
import { isEdtf } from './edtf.ts';
import { datesOf } from './marked.ts';

const VALUE =
  /^(?:(?:PAST|PRESENT|FUTURE)_REF|P(?:T?(?:[\d.]+|X)(?:[A-Z]{1,2}))+(?:T?[\d.]+[A-Z])?|(?:\d{2,4}|X{2,4})(?:-(?:\d\d|XX|W\d\d|WXX|Q[1-4X]|H[12]|SP|SU|FA|WI))?(?:-(?:\d\d|XX|\d|WE))?(?:T(?:\d\d:\d\d|MO|AF|EV|NI))?)$/;

/** Words that matter to the layer, numbers, marks and noise, in any order. */
const word = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      ...LEXICON.map(([entry]) => entry),
      ...LEXICON.map(([entry]) => entry.toUpperCase()),
    ),
  },
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      ...'the a an of in on last next this past every each ago later earlier late early mid and half few several two dozen hundred'.split(
        ' ',
      ),
      ..."May March Monday April first third 21st 1998 2001 12 31 0 99 4:30 10/26/89 2022-13-45 1998-99 '80s third-quarter two-year year-ago mid-1990s".split(
        ' ',
      ),
      ...', . ( ) / - – ’ " \n\n'.split(' '),
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
);
const text = fc.array(word, { maxLength: 25 }).map((words) => words.join(' '));
const day = fc.integer({ min: -100_000, max: 60_000 }).map(isoDay);

describe('whatever the text', () => {
  it('spans slice, are sorted, do not overlap, and values and EDTF are well formed', () => {
    fc.assert(
      fc.property(text, fc.option(day), (written, published) => {
        let at = 0;
        for (const { start, end, type, value, edtf } of datesOf(written, published)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(written.length);
          expect(written.slice(start, end).trim()).toBe(written.slice(start, end));
          if (type === 'DATE' || type === 'TIME' || type === 'DURATION') expect(value).toMatch(VALUE);
          if (edtf !== null) expect(edtf).toSatisfy(isEdtf);
          at = end;
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('is deterministic, and an article before does not change the next', () => {
    fc.assert(
      fc.property(text, text, day, (one, two, published) => {
        const alone = datesOf(two, published);
        datesOf(one, '1999-12-31');
        expect(datesOf(two, published)).toEqual(alone);
      }),
      { numRuns: 300 },
    );
  });

  it('does not depend on the time zone', () => {
    const sentence =
      'She left on Friday, at noon, two weeks ago, and over the weekend it rained until March 3.';
    const before = process.env['TZ'];
    const found = ['Pacific/Kiritimati', 'America/Los_Angeles', 'UTC'].map((zone) => {
      process.env['TZ'] = zone;
      return datesOf(sentence, '2024-02-29');
    });
    process.env['TZ'] = before;
    expect(found[1]).toEqual(found[0]);
    expect(found[2]).toEqual(found[0]);
    expect(found[0]!.length).toBeGreaterThan(3);
  });
});
