import { describe, expect, it } from 'vitest';
import { distance, without } from '../../public/assets/search/nothing.js';

describe('how far two words are apart', () => {
  it.each([
    ['bridge', 'bridge', 0],
    ['brigde', 'bridge', 1],
    ['brdge', 'bridge', 1],
    ['bridgge', 'bridge', 1],
    ['fridge', 'bridge', 1],
    ['ferry', 'bridge', 3],
  ])('%s and %s: %d', (a, b, want) => {
    expect(Math.min(3, distance(a, b, 2))).toBe(want);
    expect(Math.min(3, distance(b, a, 2))).toBe(want);
  });
});

it('what was chosen is left out piece by piece: a range at once, the order never', () => {
  const values = { speaker: ['a', 'b'], from: ['2016'], to: ['2017'], sort: ['time'] };
  expect(without(values)).toEqual([
    { dropped: ['speaker'], values: { from: ['2016'], to: ['2017'], sort: ['time'] } },
    { dropped: ['from', 'to'], values: { speaker: ['a', 'b'], sort: ['time'] } },
  ]);
});
