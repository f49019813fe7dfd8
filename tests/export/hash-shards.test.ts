import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashShards } from '../../src/export/hash-shards.ts';
import { HASH_PLACES, hashPlace } from '../../src/model/ids.ts';

describe('shards by hash', () => {
  const counted = fc.uniqueArray(
    fc.record({ place: fc.nat(HASH_PLACES - 1), count: fc.integer({ min: 1, max: 40 }) }),
    { selector: ({ place }) => place, maxLength: 200 },
  );

  it('hold all of them, each once, and no more than some hundred', () => {
    fc.assert(
      fc.property(counted, (counts) => {
        const shards = hashShards(counts, 100);
        for (const { place, count } of counts) {
          const own = shards.filter(({ from, to }) => place >= from && place < to);
          expect(own).toHaveLength(1);
          const { from, to } = own[0]!;
          const all = counts.filter((one) => one.place >= from && one.place < to);
          const sum = all.reduce((total, one) => total + one.count, 0);
          expect(sum <= 100 || (all.length === 1 && count === sum)).toBe(true);
        }
      }),
    );
  });

  it('of few are one', () => {
    expect(hashShards([], 500)).toEqual([{ bits: '', from: 0, to: HASH_PLACES }]);
    expect(hashShards([{ place: 7, count: 500 }], 500)).toHaveLength(1);
    expect(hashShards([{ place: 7, count: 501 }], 500).map(({ bits }) => bits)).toEqual(['000000000111']);
  });

  it('are cut where a half has too many, and are called after the bits of their hashes', () => {
    const [low, high] = [0, HASH_PLACES - 1];
    expect(
      hashShards(
        [low, high].map((place) => ({ place, count: 300 })),
        500,
      ).map(({ bits }) => bits),
    ).toEqual(['0', '1']);
  });
});

it('a place among the hashes is the same on any machine', () => {
  expect(['person/ada-holm', 'place/lindquay', ''].map(hashPlace)).toEqual([3593, 22, 0xe3b]);
});
