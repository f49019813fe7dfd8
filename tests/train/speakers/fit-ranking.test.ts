import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rankWeights } from '../../../src/annotate/speakers/load.ts';
import { RANK_FEATURES } from '../../../src/annotate/speakers/rank.data.ts';
import { accuracyOf, fitRanking } from '../../../src/train/speakers/fit-ranking.ts';

const example = (right: number, ...candidates: number[][]) => ({
  article: 0,
  right,
  candidates: candidates.map((features) => Float64Array.from(features)),
});

describe('the ranking of speakers', () => {
  it('is learned from right and wrong candidates', () => {
    const examples = [example(0, [1, 0], [0, 1]), example(1, [0, 1], [1, 0]), example(0, [1, 1], [0, 1])];
    const weights = fitRanking(examples, 2);
    expect(weights[0]).toBeGreaterThan(0);
    expect(accuracyOf(examples, weights)).toBe(1);
  });

  it('gives the same weights for the same examples', () => {
    const features = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(fc.array(fc.tuple(features, features), { minLength: 1, maxLength: 8 }), (pairs) => {
        const examples = pairs.map(([a, b], i) => example(i % 2, a, b));
        expect(fitRanking(examples, 3)).toEqual(fitRanking(examples, 3));
      }),
      { numRuns: 10 },
    );
  });

  it('has a weight for every feature', () => {
    expect(Object.keys(rankWeights()).sort()).toEqual([...RANK_FEATURES].sort());
  });
});
