import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lowerBound, lowerBoundBy, partitionPoint, upperBound, upperBoundBy } from '../../src/text/sorted.ts';

const sorted = fc.array(fc.integer({ min: -20, max: 20 })).map((values) => values.sort((a, b) => a - b));
const sought = fc.integer({ min: -22, max: 22 });

/** The first index that walking finds, or the length. */
const walk = (values: readonly number[], isFound: (value: number) => boolean): number => {
  const at = values.findIndex(isFound);
  return at < 0 ? values.length : at;
};

describe('halving finds what walking finds', () => {
  it('lower bound: the first that is no less', () => {
    fc.assert(
      fc.property(sorted, sought, (values, value) => {
        const expected = walk(values, (other) => other >= value);
        expect(lowerBound(Int32Array.from(values), value)).toBe(expected);
        expect(
          lowerBoundBy(
            values.map((start) => ({ start })),
            value,
            ({ start }) => start,
          ),
        ).toBe(expected);
      }),
    );
  });

  it('upper bound: the first that is more', () => {
    fc.assert(
      fc.property(sorted, sought, (values, value) => {
        const expected = walk(values, (other) => other > value);
        expect(upperBound(values, value)).toBe(expected);
        expect(upperBoundBy(values, value, (other) => other)).toBe(expected);
      }),
    );
  });

  it('the point where a condition ends', () => {
    fc.assert(
      fc.property(fc.nat(30), fc.nat(30), fc.nat(30), (from, more, point) => {
        const to = from + more;
        expect(partitionPoint(from, to, (number) => number < point)).toBe(
          Math.min(to, Math.max(from, point)),
        );
      }),
    );
  });
});

it('only the part in use of a longer buffer is searched', () => {
  const buffer = Int32Array.of(2, 4, 6, 0, 0);
  expect(lowerBound(buffer, 5, 3)).toBe(2);
  expect(upperBound(buffer, 6, 3)).toBe(3);
});
