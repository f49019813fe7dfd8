import { describe, expect, it } from 'vitest';
import { madeArticle } from '../../../bench/scale/article.ts';
import { OUTLETS } from '../../../bench/scale/words.data.ts';

const articles = Array.from({ length: 3_000 }, (_, index) => madeArticle(1, index));
const textOf = ({ paragraphs }: { readonly paragraphs: readonly string[] }): string =>
  paragraphs.join('\n\n');
const share = (is: (article: (typeof articles)[number]) => boolean): number =>
  articles.filter(is).length / articles.length;

describe('made articles', () => {
  it('depend on seed and index alone', () => {
    expect(madeArticle(1, 2_999)).toEqual(articles[2_999]);
    expect(madeArticle(2, 2_999)).not.toEqual(articles[2_999]);
  });

  it('are as long, as old and as often undated as they are said to be', () => {
    const length = articles.reduce((sum, article) => sum + textOf(article).length, 0) / articles.length;
    expect(length).toBeGreaterThan(2_300);
    expect(length).toBeLessThan(2_700);
    expect(share(({ date }) => date === null)).toBeCloseTo(0.02, 2);
    expect(new Set(articles.flatMap(({ date }) => date?.slice(0, 4) ?? []))).toEqual(
      new Set(['2019', '2020', '2021', '2022', '2023']),
    );
    expect(new Set(articles.map(({ publisher }) => publisher)).size).toBe(OUTLETS.length);
  });

  it('repeat one another as often as they are said to', () => {
    const seen = new Set<string>();
    const repeated = share(({ paragraphs }) => {
      const first = `${paragraphs[0]} ${paragraphs[1]}`;
      return seen.size === seen.add(first).size;
    });
    expect(repeated).toBeCloseTo(0.03, 2);
  });

  it('name a few people often and many once', () => {
    const named = new Map<string, number>();
    for (const article of articles)
      for (const name of new Set(textOf(article).match(/(?<=” said |, the \w+ of )\w+ \w+/g)))
        named.set(name, (named.get(name) ?? 0) + 1);
    const counts = [...named.values()].sort((a, b) => b - a);
    expect(counts[0]).toBeGreaterThan(50);
    expect(counts.filter((count) => count === 1).length).toBeGreaterThan(counts.length / 2);
  });

  it('leave no place in a sentence open', () => {
    expect(articles.filter((article) => /[{}]|undefined/.test(`${article.title}${textOf(article)}`))).toEqual(
      [],
    );
  });
});
