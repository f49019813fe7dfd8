import { describe, expect, it } from 'vitest';
import { COMMON, type Features, rarity, relatedTo } from '../../../src/archive/links/related.ts';
import type { ArticleId } from '../../../src/model/ids.ts';

const features = (
  article: string,
  keys: readonly string[],
  published: string | null = '2024-01-01',
): Features => ({
  article: article as ArticleId,
  published,
  keys: new Map(keys.map((key) => [key, 1])),
});
const counts = new Map([
  ['pier', 3],
  ['harbour', 20],
  ['country', COMMON + 1],
]);
const countOf = (key: string): number => counts.get(key) ?? 1;
const related = (target: Features, others: readonly Features[]): string[] =>
  relatedTo(target, others, countOf).map(({ article }) => article);

describe('related articles', () => {
  it('share rare things; what everybody shares relates nothing', () => {
    const target = features('t', ['pier', 'harbour', 'country']);
    const others = [
      features('a', ['country']),
      features('b', ['harbour', 'pier']),
      features('c', ['pier']),
      target,
    ];
    expect(related(target, others)).toEqual(['b', 'c']);
  });

  it('near in time come before far', () => {
    const target = features('t', ['pier', 'harbour']);
    const others = [
      features('a', ['pier', 'harbour'], '2014-01-01'),
      features('b', ['pier', 'harbour'], '2024-02-01'),
    ];
    expect(related(target, others)).toEqual(['b', 'a']);
  });

  it('a key weighs less the more articles have it', () => {
    expect(rarity(2)).toBeGreaterThan(rarity(10));
    expect([rarity(1), rarity(COMMON + 1)]).toEqual([0, 0]);
  });
});
