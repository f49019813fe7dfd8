import { describe, expect, it } from 'vitest';
import { hashText, mix } from '../../src/text/hash.ts';

describe('hashes', () => {
  it('tell order and template apart', () => {
    const [a, b] = [hashText('north'), hashText('south')];
    expect(mix(a, b)).not.toBe(mix(b, a));
    expect(hashText('due north', 4)).toBe(a);
  });

  // Trained weights lie under these keys: another value would make every model read noise.
  it.each([
    ['', -1421968373],
    ['north', -796795082],
    ['Zürich', -1804732736],
  ])('of %o stays what it was when the models were trained', (text, hash) => {
    expect(hashText(text)).toBe(hash);
  });

  it('mix stays what it was when the models were trained', () => {
    expect(mix(1, 2)).toBe(2117216093);
    expect(mix(hashText('north'), 7)).toBe(-956357674);
  });
});
