import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { xmlText } from '../../src/text/escape.ts';
import { plainCharacters, plainValue } from '../../src/text/plain-characters.ts';

describe('plain characters', () => {
  it.each([
    ['a\ud83d\ude00b', 'a\ud83d\ude00b'],
    ['a\udc00b\ud800', 'a\ufffdb\ufffd'],
    ['a\x1b[2Jb\x00\x07', 'a [2Jb  '],
    ['one\ftwo\vthree', 'one\ntwo\nthree'],
    ['\x93Yes,\x94 she said \x96 \x8d', '“Yes,” she said –  '],
    ['\ufffe\uffff\x7f', '\ufffd\ufffd '],
    ['a\tb\r\nc', 'a\tb\r\nc'],
  ])('%j', (given, expected) => expect(plainCharacters(given)).toBe(expected));

  it('are such that XML and UTF-8 carry them, at the same places', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 0xffff })), (units) => {
        const text = String.fromCharCode(...units);
        const plain = plainCharacters(text);
        expect(plain).toHaveLength(text.length);
        expect(xmlText(plain)).toBe(plain);
        expect(plain.isWellFormed()).toBe(true);
        expect(plainCharacters(plain)).toBe(plain);
      }),
      { numRuns: 500, seed: 8 },
    );
  });

  it('are those of all texts in a value', () => {
    expect(plainValue({ a: ['\x07', { b: '\udc00' }], n: 1, none: null, yes: true })).toEqual({
      a: [' ', { b: '\ufffd' }],
      n: 1,
      none: null,
      yes: true,
    });
  });
});
