import { describe, expect, it } from 'vitest';
import { NameWeights, WIDTH } from '../../../../src/annotate/names/tagger/name-weights.ts';
import { randomOf } from '../../../../src/train/crf/random.ts';
import { featureCount, layOut } from '../../../../src/train/names/lay-out.ts';

const random = randomOf(9);
const whole = (most: number): number => Math.round((random() * 2 - 1) * most);
const keyOf = (): number => whole(2 ** 31 - 1) || 1;

const rows = new Map(
  Array.from({ length: 3000 }, () => [keyOf(), Int8Array.from({ length: 20 }, () => whole(127))]),
);
const sections = layOut(rows);
const weights = new NameWeights(sections);
const known = [...rows.keys()];

/** The score of label `y` (0 to 19) in a sum. */
function scoreOf(sums: Int32Array, y: number): number {
  const both = sums[(y >> 2) * 2 + (y & 1)]!;
  const low = (both << 16) >> 16;
  return y & 2 ? (both - low) >> 16 : low;
}

describe('the weights of names', () => {
  it('add up to what each feature says, unknown ones nothing', () => {
    const asked = Array.from({ length: 120 }, (_, i) => (i % 3 === 0 ? keyOf() : known[i * 7]!));
    const sums = new Int32Array(WIDTH);
    weights.add(Int32Array.from(asked), asked.length, sums, 0);
    for (let y = 0; y < 20; y++)
      expect(scoreOf(sums, y)).toBe(asked.reduce((sum, key) => sum + (rows.get(key)?.[y] ?? 0), 0));
  });

  it('are found however full the table', () => {
    for (const key of known) {
      const sums = new Int32Array(WIDTH);
      weights.add(Int32Array.of(key), 1, sums, 0);
      expect(scoreOf(sums, 19)).toBe(rows.get(key)![19]);
    }
    expect(featureCount(sections)).toBe(rows.size);
  });

  it('say nothing for the key 0, which marks a free slot', () => {
    const sums = new Int32Array(WIDTH);
    weights.add(Int32Array.of(0, 0), 2, sums, 0);
    expect(sums.every((sum) => sum === 0)).toBe(true);
  });
});
