import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparedWords, type SharedWords, sharedWords } from '../../../src/archive/links/shared-words.ts';

const direct = (text: string) => comparedWords(text, true);
const mixed = (text: string) => comparedWords(text, false);
const both: SharedWords = { isWholeThere: true, isWholeHere: true };

describe('the same words in two articles', () => {
  it.each([
    [
      'typeset otherwise',
      '“We’ll mend the sluice before winter comes,”',
      "''We'll mend the sluice before winter comes.''",
    ],
    [
      'interrupted in one',
      '“The ferry will sail again on Monday,” … “whatever the wind may do to us.”',
      '“The ferry will sail again on Monday, whatever the wind may do to us.”',
    ],
  ])('are found where they are %s', (_, one, other) => {
    expect(sharedWords(direct(one), direct(other))).toEqual(both);
  });

  it('tell which of the two has more of them', () => {
    const long = direct(
      '“The ferry will sail again on Monday,” … “and those who doubt it may come and see.”',
    );
    const short = direct('“The ferry will sail again on Monday.”');
    expect(sharedWords(short, long)).toEqual({ isWholeThere: true, isWholeHere: false });
    expect(sharedWords(long, short)).toEqual({ isWholeThere: false, isWholeHere: true });
  });

  it('are found in a report that has some of them in quotation marks', () => {
    const whole = direct('“I was told that the gates would stay shut until the last boat is in.”');
    const part = mixed('he had been told the gates would “stay shut until the last boat is in”');
    expect(sharedWords(part, whole)).toMatchObject({ isWholeThere: true });
  });

  it.each([
    [
      'a formula among others',
      '“I hope that whoever becomes the mayor of the city of Ostrelle will read the report.”',
      '“Nobody has asked the mayor of the city of Ostrelle what he thinks of our new bridge.”',
    ],
    ['few words', '“Nobody will pay for it.”', '“Nobody will pay.”'],
    [
      'another order',
      '“We will not close the harbour this year.”',
      '“This year the harbour we will not close.”',
    ],
  ])('are not %s', (_, one, other) => {
    expect(sharedWords(direct(one), direct(other))).toBeNull();
  });

  it('are not the words of a report without quotation marks', () => {
    const words = 'the gates would stay shut until the last boat is in';
    expect(sharedWords(mixed(words), direct(`“${words}”`))).toBeNull();
  });
});

it('what two quotes share is the same from both ends', () => {
  // Few words, so that they come again and again in one quote and in both.
  const quote = fc.array(fc.constantFrom('the', 'sea', 'is', 'high'), { minLength: 5, maxLength: 14 });
  let found = 0;
  fc.assert(
    fc.property(quote, quote, (one, other) => {
      const [a, b] = [direct(one.join(' ')), direct(other.join(' '))];
      const there = sharedWords(a, b);
      const here = sharedWords(b, a);
      expect(here).toEqual(there && { isWholeThere: there.isWholeHere, isWholeHere: there.isWholeThere });
      if (there) found++;
    }),
    { numRuns: 20_000, seed: 20261130 },
  );
  expect(found).toBeGreaterThan(100);
});
