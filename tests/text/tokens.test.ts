import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenize } from '../../src/text/tokens.ts';

const tokensOf = (text: string): string[] => {
  const { starts, ends, length } = tokenize(text);
  return Array.from({ length }, (_, i) => text.slice(starts[i], ends[i]));
};

describe('tokens', () => {
  it.each([
    ['Rain, then sun.', 'Rain|,|then|sun|.'],
    ['the U.S. economy', 'the|U.S.|economy'],
    ['the Japan-U.S. pact, R-N.H.', 'the|Japan-U.S.|pact|,|R-N.H.'],
    ['our plan-B. Then', 'our|plan-B|.|Then'],
    ["09:42Maeve O'Shea", "09:42|Maeve|O'Shea"],
    ['at 10:30AM or 7:05pm', 'at|10:30AM|or|7:05pm'],
    ['J. P. Ashgrove', 'J.|P.|Ashgrove'],
    ['at 9 a.m. on', 'at|9|a.m.|on'],
    ["Ann's dog won't bark", "Ann|'s|dog|won't|bark"],
    ['Ann’s dog', 'Ann|’s|dog'],
    ["we'll see they've gone", "we|'ll|see|they|'ve|gone"],
    ["Tim O'Gorman", "Tim|O'Gorman"],
    ['a 57-nation pact', 'a|57-nation|pact'],
    ['1,000.5 and 10:30', '1,000.5|and|10:30'],
    ['“Yes,” she said.', '“|Yes|,|”|she|said|.'],
    ["''Yes,'' she said", "''|Yes|,|''|she|said"],
    ['wait... what--no', 'wait|...|what|--|no'],
    ['$5m (about £4m)', '$|5m|(|about|£|4m|)'],
    ['Zürich, São Paulo', 'Zürich|,|São|Paulo'],
    ['Киев 東京', 'Киев|東京'],
    ['so 😀 glad', 'so|😀|glad'],
    ['', ''],
  ])('%s', (text, expected) => {
    expect(tokensOf(text).join('|')).toBe(expected);
  });

  it('cover everything but white space, in order, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { starts, ends, length } = tokenize(text);
        let at = 0;
        for (let i = 0; i < length; i++) {
          expect(text.slice(at, starts[i]).trim()).toBe('');
          expect(ends[i]!).toBeGreaterThan(starts[i]!);
          at = ends[i]!;
        }
        expect(text.slice(at).trim()).toBe('');
      }),
    );
  });
});
