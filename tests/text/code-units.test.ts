import { describe, expect, it } from 'vitest';
import { codeUnitsOf } from '../../src/text/code-units.ts';

const units = (text: string): number[] => [...codeUnitsOf(text).subarray(0, text.length)];

describe('the code units of a text', () => {
  it.each(['', 'a', 'é\u00a0—', '😀', '\ud800', '\udc00a', '\u0000\uffff', 'x'.repeat(100_000)])(
    'are those of the string',
    (text) => {
      expect(units(text)).toEqual(Array.from(text.split(''), (unit) => unit.charCodeAt(0)));
    },
  );

  it('have spaces behind them, also where a longer text stood before', () => {
    codeUnitsOf('zzzzzzzzzzzz');
    expect([...codeUnitsOf('ab').subarray(2, 6)]).toEqual([32, 32, 32, 32]);
    expect([...codeUnitsOf('').subarray(0, 4)]).toEqual([32, 32, 32, 32]);
  });
});
