import { describe, expect, it } from 'vitest';
import { findNumerals } from '../../../src/annotate/figures/find-numerals.ts';
import { DAY_OF_MONTH, findOther } from '../../../src/annotate/figures/find-others.ts';
import { sentenceOf, wordsOf } from './sentence.ts';

/** `words = reason` for each number that belongs to another layer. */
function others(text: string): string[] {
  const sentence = sentenceOf(text);
  return findNumerals(sentence).flatMap((numeral) => {
    const candidate = findOther(sentence, numeral);
    if (candidate) expect(candidate.kind).toBe('other');
    return candidate ? [`${wordsOf(sentence, candidate)} = ${candidate.because}`] : [];
  });
}

describe('a number of another layer', () => {
  it.each([
    ['He slept three weeks.', ['three weeks = duration']],
    ['He slept 24 straight hours.', ['24 straight hours = duration']],
    ['He slept half a year.', ['half a year = duration']],
    ['He slept dozens of years.', ['Dozens of years = duration']],
    ['A two-hour drive began.', ['two-hour = duration']],
    ['He came at 7 p.m. there.', ['7 p.m. = clock time']],
    ['He came at seven o’clock.', ['seven o’clock = clock time']],
    ['He came at 9 GMT there.', ['9 GMT = clock time']],
    ['He came on May 4 there.', [`4 = ${DAY_OF_MONTH}`]],
    ['He came on Sept. 11 there.', [`11 = ${DAY_OF_MONTH}`]],
    ['HE SLEPT THREE WEEKS', ['THREE WEEKS = duration']],
  ])('%s', (text, expected) =>
    expect(others(text).map((one) => one.toLowerCase())).toEqual(expected.map((one) => one.toLowerCase())),
  );
});

describe('none', () => {
  it.each([
    '',
    'weeks',
    'He saw 12 boats.',
    'In May 1,200 boats sank.',
    'In May four boats sank.',
    'He came at 30 p.m. boats.',
    'He saw three wooden weeks-old boats.',
    'He saw 5 more full long consecutive hours.',
  ])('%s', (text) => expect(others(text)).toEqual([]));
});
