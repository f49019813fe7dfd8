import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WordTable } from '../../src/text/word-table.ts';

describe('WordTable', () => {
  it('finds words between offsets, whatever their case', () => {
    const table = new WordTable([
      ['may', 5],
      ["o'clock", 0],
    ] as const);
    expect(table.get('In MAY, they', 3, 6)).toBe(5);
    expect(table.get("4 O'Clock", 2, 9)).toBe(0);
    expect(table.get('mayor', 0, 5)).toBeUndefined();
  });

  it('agrees with a Map', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abcé-. ’'), maxLength: 5 });
    fc.assert(
      fc.property(fc.array(word), word, (words, asked) => {
        const map = new Map(words.map((entry, index) => [entry, index]));
        const table = new WordTable(map);
        expect(table.get(`x${asked}y`, 1, 1 + asked.length)).toBe(map.get(asked));
      }),
    );
  });
});
