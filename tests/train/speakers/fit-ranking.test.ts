import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rankWeights } from '../../../src/annotate/speakers/load.ts';
import { RANK_FEATURES, RANK_KINDS, type RankKind } from '../../../src/annotate/speakers/rank.data.ts';
import { fitRanking, hitsOf } from '../../../src/train/speakers/fit-ranking.ts';

/** An example whose candidates have values for the first features alone. */
const example = (kind: RankKind, right: number, ...candidates: number[][]) => ({
  article: 0,
  weight: 1,
  kind,
  right,
  candidates: candidates.map((features) =>
    Float64Array.from({ length: RANK_FEATURES.length }, (_, i) => features[i] ?? 0),
  ),
});

describe('the ranking of speakers', () => {
  it('is learned from right and wrong candidates', () => {
    const examples = [
      example('pronoun', 0, [1, 0], [0, 1]),
      example('pronoun', 1, [0, 1], [1, 0]),
      example('pronoun', 0, [1, 1], [0, 1]),
    ];
    const weights = fitRanking(examples);
    expect(weights.pronoun[0]).toBeGreaterThan(0);
    expect(hitsOf(examples, weights)).toBe(3);
  });

  it('learns for one kind of question from the others, and more from its own', () => {
    const pronouns = Array.from({ length: 8 }, () => example('pronoun', 0, [1, 0], [0, 0]));
    const weights = fitRanking([...pronouns, example('description', 0, [0, 1], [0, 0])]);
    expect(weights.description[0]).toBeGreaterThan(0);
    expect(weights.pronoun[0]).toBeGreaterThan(weights.description[0]!);
    expect(weights.description[1]).toBeGreaterThan(weights.pronoun[1]!);
  });

  it('gives the same weights for the same examples', () => {
    const features = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(fc.array(fc.tuple(features, features), { minLength: 1, maxLength: 8 }), (pairs) => {
        const examples = pairs.map(([a, b], i) => example('pronoun', i % 2, a, b));
        expect(fitRanking(examples)).toEqual(fitRanking(examples));
      }),
      { numRuns: 3 },
    );
  });

  it('has a weight for every feature of every kind', () => {
    expect(Object.keys(rankWeights()).sort()).toEqual([...RANK_KINDS].sort());
    for (const kind of RANK_KINDS)
      expect(Object.keys(rankWeights()[kind]).sort()).toEqual([...RANK_FEATURES].sort());
  });
});
