import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shortHash } from '../../src/model/ids.ts';
import { ITEM_DIGITS } from '../../src/model/item-ids.ts';
import type { Review } from '../../src/model/review.ts';
import { judgedIn, measure, STRATA, startOf } from '../../src/model/sample.ts';

const id = (n: number): string => shortHash(`item ${n}`, ITEM_DIGITS);

const review = (of: Partial<Review>): Review => ({
  ...{ id: id(0), layer: 'figure', kind: '', verdict: 'right', article: 'a', words: '', value: '' },
  ...{ sample: '1', extractor: 'e1', by: '', date: '2026-11-30' },
  ...of,
});

/** Items in the order in which a seed draws them. */
const inOrder = (seed: string, count: number): string[] => {
  const start = startOf(seed, 'figure');
  const items = Array.from({ length: count }, (_, n) => id(n)).sort();
  return [...items.filter((one) => one >= start), ...items.filter((one) => one < start)];
};

describe('a sample', () => {
  it('counts what was judged of it, and what was judged before and lies in it', () => {
    const [first, second, third, fourth, fifth] = inOrder('1', 9);
    const reviews = [
      review({ id: second!, sample: '' }),
      // Put right by hand before this extractor: nobody can tell what it reads there.
      review({ id: third!, sample: '', extractor: 'e0', verdict: 'wrong' }),
      review({ id: first! }),
      review({ id: fourth!, verdict: 'wrong' }),
      // Right as an earlier extractor read it, behind the last that was drawn, or of another layer.
      review({ id: fifth!, sample: '' }),
      review({ id: 'x', layer: 'date' }),
    ];
    expect(judgedIn(reviews, { seed: '1', extractor: 'e1', stratum: 'figure' })).toEqual({
      right: 2,
      items: 4,
      last: fourth,
    });
    expect(judgedIn(reviews, { seed: '2', extractor: 'e1', stratum: 'figure' }).items).toBe(0);
    expect(judgedIn(reviews, { seed: '1', extractor: 'e2', stratum: 'figure' }).items).toBe(0);
  });

  it('takes every find of an archive once, whatever the seed', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 40 }), (seed, count) => {
        const drawn: Review[] = [];
        for (const one of inOrder(seed, count)) {
          drawn.push(review({ id: one, sample: seed }));
          const judged = judgedIn(drawn, { seed, extractor: 'e1', stratum: 'figure' });
          expect([judged.items, judged.last]).toEqual([drawn.length, one]);
        }
      }),
    );
  });

  it('is as right as the archive, over many seeds', () => {
    // Two in ten are wrong; each seed draws thirty of a thousand.
    const wrong = new Set(Array.from({ length: 200 }, (_, n) => id(n * 5)));
    const shares = Array.from({ length: 300 }, (_, seed) => {
      const drawn = inOrder(String(seed), 1000).slice(0, 30);
      return drawn.filter((one) => !wrong.has(one)).length / 30;
    });
    const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length;
    expect(mean).toBeGreaterThan(0.78);
    expect(mean).toBeLessThan(0.82);
  });
});

describe('what is told of a sample', () => {
  it('is the last one, with its days and those who want to be named', () => {
    const [first, second] = inOrder('7', 5);
    const told = measure([
      review({ id: id(100), sample: '1', by: 'Old', extractor: 'e0', date: '2026-01-01' }),
      review({ id: first!, sample: '7', by: 'Cara Voss', date: '2026-12-02' }),
      review({ id: second!, sample: '7', by: '', date: '2026-12-01', verdict: 'wrong' }),
      review({ id: id(200), sample: '', by: 'Nobody' }),
    ]);
    expect(told).toMatchObject({
      extractor: 'e1',
      from: '2026-12-01',
      until: '2026-12-02',
      judges: ['Cara Voss'],
    });
    expect(told!.rows.map(({ stratum, items, share }) => [stratum, items, share.value])).toEqual([
      ['figure', 2, 0.5],
    ]);
  });

  it('is nothing where none was judged', () => {
    expect(measure([])).toBeNull();
    expect(measure([review({ sample: '' })])).toBeNull();
  });

  it('has statements by their kind', () => {
    const told = measure(
      STRATA.slice(0, 3).map((kind) => review({ layer: 'quote', kind, id: startOf('1', kind) })),
    );
    expect(told!.rows.map(({ stratum }) => stratum)).toEqual(['direct', 'mixed', 'indirect']);
  });
});
