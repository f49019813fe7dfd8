import { describe, expect, it } from 'vitest';
import { isKinNoun } from '../../../src/annotate/names/entities/kin.ts';
import { processorTime } from '../../support/processor-time.ts';

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
  it('are told from a word of any length', async () => {
    const seconds = await processorTime(() => expect(isKinNoun('great'.repeat(80_000))).toBe(false));
    expect(seconds).toBeLessThan(10);
  });
});
