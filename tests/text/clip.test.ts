import fc from 'fast-check';
import { expect, it } from 'vitest';
import { clip } from '../../src/text/clip.ts';

it.each([
  ['', 10, ''],
  ['  It \n\n rained.\t', 20, 'It rained.'],
  ['It rained.', 10, 'It rained.'],
  // Cut at a word, without the comma before the cut.
  ['It rained, and it rained', 14, 'It rained…'],
  ['It rained, and it rained', 15, 'It rained, and…'],
  // A word that is longer than half of it is cut inside.
  ['Rainrainrainrainrain came', 10, 'Rainrainr…'],
  // Not inside a pair of surrogates.
  ['abcdefgh😀😀', 10, 'abcdefgh…'],
  ['It\u00a0rained all day long', 12, 'It rained…'],
])('%j to %i: %j', (text, length, expected) => expect(clip(text, length)).toBe(expected));

it('is one line of at most so many characters, whole ones', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 80 }),
      fc.integer({ min: 2, max: 40 }),
      (text, length) => {
        const clipped = clip(text, length);
        expect(clipped.length).toBeLessThanOrEqual(length);
        expect(clipped).not.toMatch(/[\n\r]/);
        expect(clipped.isWellFormed()).toBe(true);
      },
    ),
  );
});
