import { describe, expect, it } from 'vitest';
import { isKinNoun } from '../../../src/annotate/names/entities/kin.ts';

describe('words for kin', () => {
  it.each([
    'wife',
    'daughter-in-law',
    'stepmother',
    'ex-stepfather',
    'great-great-granddaughter',
    'half-brother',
  ])('%s', (word) => expect(isKinNoun(word)).toBe(true));

  it.each(['mayor', 'grandstand', 'in-law-abiding', 'stepladder'])('not %s', (word) =>
    expect(isKinNoun(word)).toBe(false),
  );

  // It took time with the square of the word's length: half a minute.
  it('are told from a word of any length', () => {
    expect(isKinNoun('great'.repeat(80_000))).toBe(false);
  }, 10_000);
});
