import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cut, type Placed, placeOf, planShards } from '../../src/search/cut.ts';

const dated = (id: string, published: string): Placed => ({ id, published, year: published.slice(0, 4) });

const placed = fc
  .record({ id: fc.stringMatching(/^[a-z0-9]{4}$/), day: fc.integer({ min: 0, max: 364 }) })
  .map(({ id, day }) => dated(id, new Date(Date.UTC(2021, 0, 1 + day)).toISOString()));
const archives = fc.uniqueArray(placed, { selector: ({ id }) => id, maxLength: 60 });

describe('the place of an article in its year', () => {
  it('is the higher the later it came out, whatever its identifier', () => {
    const days = ['2021-01-01', '2021-01-31', '2021-02-01', '2021-12-31'];
    for (const [index, day] of days.slice(1).entries())
      expect(placeOf(dated('x', day))).toBeGreaterThan(placeOf(dated('y', days[index]!)));
  });

  it('takes what is known of a date, and the identifier alone where nothing is', () => {
    expect(placeOf(dated('x', '2021-05'))).toBeLessThan(placeOf(dated('y', '2021-05-01')));
    const undated = ['a', 'b', 'c', 'd'].map((id) => placeOf({ id, year: null, published: null }));
    expect(new Set(undated).size).toBe(4);
    for (const place of undated) expect(place).toBeLessThan(2 ** 30);
  });
});

describe('a year that is cut', () => {
  it('stays whole up to its size, and comes in parts that are no larger', () => {
    fc.assert(
      fc.property(archives, fc.integer({ min: 1, max: 20 }), (articles, most) => {
        const parts = cut(articles, most);
        if (articles.length > 0 && articles.length <= most)
          expect(parts.map(({ bits }) => bits)).toEqual(['']);
        for (const { items } of parts) expect(items.length).toBeLessThanOrEqual(most);
        expect(parts.flatMap(({ items }) => items.map(({ id }) => id)).sort()).toEqual(
          articles.map(({ id }) => id).sort(),
        );
      }),
    );
  });

  it('has the newest first, within its parts and from part to part', () => {
    fc.assert(
      fc.property(archives, (articles) => {
        const days = cut(articles, 5).flatMap(({ items }) => items.map(({ published }) => published!));
        expect(days).toEqual(days.toSorted().reverse());
      }),
    );
  });

  it('is the same in whatever order its articles come', () => {
    fc.assert(
      fc.property(archives, (articles) => {
        expect(cut(articles.toReversed(), 7)).toEqual(cut(articles, 7));
      }),
    );
  });

  it('changes one part for an article more, or cuts one in two', () => {
    fc.assert(
      fc.property(archives, placed, (articles, more) => {
        fc.pre(articles.every(({ id }) => id !== more.id));
        const texts = (all: readonly Placed[]): Set<string> =>
          new Set(cut(all, 6).map((part) => JSON.stringify(part)));
        const before = texts(articles);
        const gone = [...before].filter((part) => !texts([...articles, more]).has(part));
        expect(gone.length).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('weighs articles where told to, and leaves one alone that is too heavy by itself', () => {
    const articles = [dated('a', '2021-02-01'), dated('b', '2021-02-01'), dated('c', '2021-10-01')];
    const parts = cut(articles, 10, ({ id }) => (id === 'c' ? 30 : 4));
    expect(parts.map(({ items }) => items.map(({ id }) => id).sort())).toEqual([['c'], ['a', 'b']]);
  });
});

describe('the shards of an archive', () => {
  it('are its years, the newest first, the undated last; a large one comes in parts', () => {
    const articles = [
      ...Array.from({ length: 4001 }, (_, n) => dated(`a${n}`, `2020-0${1 + (n % 9)}-01`)),
      dated('b', '2021-05-05'),
      { id: 'c', year: null, published: null },
    ];
    expect(planShards(articles).map(({ key, year, items }) => [key, year, items.length])).toEqual([
      ['2021', '2021', 1],
      ['2020-part-1', '2020', expect.any(Number)],
      ['2020-part-0', '2020', expect.any(Number)],
      ['undated', null, 1],
    ]);
  });
});
