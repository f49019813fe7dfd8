import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compoundNumber, parseFraction, readNumber, wordOrdinal } from '../../src/text/number-words.ts';
import { tokenize } from '../../src/text/tokens.ts';

type Read = typeof readNumber;
const read = (how: Read, text: string): [number, string] | null => {
  const tokens = tokenize(text);
  const found = how(tokens, 0);
  return found ? [found.value, text.slice(tokens.starts[0], tokens.ends[found.end - 1])] : null;
};

/** Each case: the words that are read, a bar, what follows them, and the value. */
const cardinals: [string, number][] = [
  ['7| boats', 7],
  ['1,000| boats', 1000],
  ['12,34,567| rupees', 1234567],
  ['1.5 million| boats', 1.5e6],
  ['one million two hundred thousand| boats', 1_200_000],
  ['two hundred and five| boats', 205],
  ['two hundred five| boats', 205],
  ['three thousand and one| nights', 3001],
  ['two hundred thousand| boats', 200_000],
  ['twenty-one| boats', 21],
  ['ninety nine| boats', 99],
  ['nineteen| ninety-eight', 19],
  ['a dozen| boats', 12],
  ['two dozen| boats', 24],
  ['a hundred| boats', 100],
  ['a hundred and one| boats', 101],
  ['half a million| boats', 5e5],
  ['half a dozen| boats', 6],
  ['half-million| boats', 5e5],
  ['a half-million| boats', 5e5],
  ['half| a boat', 0.5],
  ['two and a half| boats', 2.5],
  ['two and a half million| boats', 2.5e6],
  ['a million and a half| boats', 1.5e6],
  ['2 1/2| boats', 2.5],
  ['3½| boats', 3.5],
  ['2| and three boats', 2],
  ['two| and three boats', 2],
  ['two million| 1998', 2e6],
  ['Six| Boats', 6],
  ['3 million 200 thousand| boats', 3_200_000],
  ['5 crore| rupees', 5e7],
  ['a hundred thousand| boats', 1e5],
  ['11 million| 13 million boats', 11e6],
  ['two million| three million', 2e6],
  ['nought| boats', 0],
];

describe('readNumber', () => {
  it.each(cardinals)('%s', (marked, value) => {
    const words = marked.slice(0, marked.indexOf('|'));
    expect(read(readNumber, marked.replace('|', ''))).toEqual([value, words]);
  });

  it.each([
    'a boat',
    'and five',
    'million',
    'quarter',
    '10:30',
    '1998-02-13',
    'three-month',
    'first',
    'dozens',
    '',
  ])('reads no number in "%s"', (text) => expect(read(readNumber, text)).toBeNull());

  it('never reads past the given range and never throws', () => {
    const word = fc.constantFrom(
      'a',
      'half',
      'two',
      'twenty',
      '1/2',
      'and',
      'hundred',
      'million',
      '3',
      '-',
      'x-two',
      '½',
    );
    fc.assert(
      fc.property(fc.array(word), fc.nat(12), (words, to) => {
        const tokens = tokenize(words.join(' '));
        const limit = Math.min(to, tokens.length);
        const found = readNumber(tokens, 0, limit);
        expect(found === null || (found.end > 0 && found.end <= limit && found.value >= 0)).toBe(true);
      }),
    );
  });
});

describe('wordOrdinal', () => {
  it.each([
    ['third', 3],
    ['fifth', 5],
    ['22nd', 22],
    ['twenty-first', 21],
    ['five', null],
    ['twenty', null],
  ])('%s is %d', (word, value) => expect(wordOrdinal(word)).toBe(value));
});

describe('parseFraction', () => {
  const parse = (text: string) => {
    const words = text.split(/[ -]|(?=\/)|(?<=\/)/);
    return parseFraction({ word: (index) => words[index] ?? '' }, 0);
  };
  it.each([
    ['two-thirds of boats', 2 / 3, 2],
    ['a quarter of boats', 0.25, 2],
    ['three quarters of boats', 0.75, 2],
    ['one-third of boats', 1 / 3, 2],
    ['half of boats', 0.5, 1],
    ['3/4 of boats', 0.75, 3],
    ['two-third majority', 2 / 3, 2],
  ])('%s', (text, value, words) => expect(parse(text)).toEqual([value, words]));
  it.each(['twenty-third boat', 'twenty sixth boat', '12 third boats', 'thirty fifth'])(
    'takes the ordinal of "%s" for no denominator',
    (text) => expect(parse(text)).toBeNull(),
  );
  it('takes "second" for no denominator', () => expect(parse('one second')).toBeNull());
});

describe('compoundNumber', () => {
  it.each([
    ['57-nation', 57, 'nation'],
    ['three-month', 3, 'month'],
    ['half-billion-dollar', 5e8, 'dollar'],
    ['two-and-a-half-year', 2.5, 'year'],
    ['Twenty-five-year-old', 25, 'year-old'],
    ['200-million-dollar', 2e8, 'dollar'],
    ['twenty-one', 21, ''],
  ])('%s is %d and "%s"', (word, value, rest) => expect(compoundNumber(word)).toEqual({ value, rest }));
  it.each(['well-known', '', '-', 'a-b'])('finds none in "%s"', (word) =>
    expect(compoundNumber(word)).toBeNull(),
  );
});
