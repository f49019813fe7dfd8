import { describe, expect, it } from 'vitest';
import { type Posting, rarity, relatedTo } from '../../../src/archive/links/related.ts';

interface Article {
  readonly article: string;
  readonly keys: readonly string[];
  readonly published: string | null;
}
const about = (
  article: string,
  keys: readonly string[],
  published: string | null = '2024-01-01',
): Article => ({
  article,
  keys,
  published,
});
/** In how many articles each key is, whatever articles a case has. */
const COUNTS: Readonly<Record<string, number>> = { pier: 3, harbour: 20, country: 201 };

const relatedOf = ({ article, keys }: Article, all: readonly Article[]) =>
  relatedTo(
    article,
    keys.map((key) => ({ key, share: 1, articles: COUNTS[key]! })),
    (key): Posting[] => all.filter((one) => one.keys.includes(key)).map((one) => ({ ...one, share: 1 })),
  );
const related = (target: Article, others: readonly Article[]): string[] =>
  relatedOf(target, [target, ...others]).map(({ article }) => article);

describe('related articles', () => {
  it('share rare things; what everybody shares relates nothing', () => {
    const target = about('t', ['pier', 'harbour', 'country']);
    const others = [about('a', ['country']), about('b', ['harbour', 'pier']), about('c', ['pier'])];
    expect(related(target, others)).toEqual(['b', 'c']);
  });

  it('near in time come before far', () => {
    const target = about('t', ['pier', 'harbour']);
    const others = [
      about('a', ['pier', 'harbour'], '2014-01-01'),
      about('b', ['pier', 'harbour'], '2024-02-01'),
      about('c', ['pier', 'harbour'], null),
    ];
    expect(related(target, others)).toEqual(['b', 'c', 'a']);
  });

  it('score for one another what the other scores for them', () => {
    const all = [about('t', ['harbour', 'pier']), about('u', ['pier', 'harbour'], '2024-03-09')];
    const [there] = relatedOf(all[0]!, all);
    const [back] = relatedOf(all[1]!, all);
    expect(there).toMatchObject({ article: 'u', shared: ['pier', 'harbour'] });
    expect(back).toEqual({ ...there, article: 't' });
  });

  it('a key weighs less the more articles have it, and one article more seldom changes that', () => {
    expect(rarity(2)).toBeGreaterThan(rarity(10));
    expect([rarity(1), rarity(201)]).toEqual([0, 0]);
    expect(rarity(16)).toBe(rarity(31));
  });
});
