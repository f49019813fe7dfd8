import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wilson } from '../../src/model/wilson.ts';

const counted = fc
  .integer({ min: 1, max: 100_000 })
  .chain((trials) => fc.tuple(fc.integer({ min: 0, max: trials }), fc.constant(trials)));

describe('the interval of a share', () => {
  it('is that of a published table', () => {
    // Newcombe, "Two-sided confidence intervals for the single proportion", 1998, table I, method 3.
    const { low, high } = wilson(81, 263)!;
    expect(low).toBeCloseTo(0.2553, 4);
    expect(high).toBeCloseTo(0.3662, 4);
    expect(wilson(15, 148)!.low).toBeCloseTo(0.0624, 4);
    expect(wilson(15, 148)!.high).toBeCloseTo(0.1605, 4);
    expect(wilson(0, 20)!.high).toBeCloseTo(0.1611, 4);
    expect(wilson(1, 29)!.low).toBeCloseTo(0.0061, 4);
    expect(wilson(1, 29)!.high).toBeCloseTo(0.1718, 4);
  });

  it('is none where nothing was counted', () => {
    expect(wilson(0, 0)).toBeNull();
  });

  it('lies within 0 and 1, around the share, and is the same seen from the failures', () => {
    fc.assert(
      fc.property(counted, ([successes, trials]) => {
        const { value, low, high } = wilson(successes, trials)!;
        expect(value).toBe(successes / trials);
        expect(0 <= low && low <= value && value <= high && high <= 1).toBe(true);
        expect(low < high).toBe(true);
        const failures = wilson(trials - successes, trials)!;
        expect(failures.low).toBeCloseTo(1 - high, 9);
        expect(failures.high).toBeCloseTo(1 - low, 9);
      }),
    );
  });

  it('solves the equation that it comes from: its ends are 1.96 standard errors from the share', () => {
    fc.assert(
      fc.property(counted, ([successes, trials]) => {
        const { value, low, high } = wilson(successes, trials)!;
        for (const end of [low, high].filter((bound) => bound > 0 && bound < 1))
          expect(Math.abs(value - end) / Math.sqrt((end * (1 - end)) / trials)).toBeCloseTo(1.959964, 4);
      }),
    );
  });

  it('gets narrower the more is counted', () => {
    fc.assert(
      fc.property(counted, ([successes, trials]) => {
        const few = wilson(successes, trials)!;
        const many = wilson(successes * 4, trials * 4)!;
        expect(many.high - many.low).toBeLessThan(few.high - few.low);
      }),
    );
  });
});
