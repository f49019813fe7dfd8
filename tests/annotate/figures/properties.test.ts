import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figuresOf } from './find.ts';

const pieces = (
  '5 12 1,000 2.5 ½ 1/4 2016 0 007 999999999999999999999 one two twenty-five half a dozen hundred million bn m k third quarter ' +
  '$ US$ € £ ¢ USD dollars cents pounds % percent points degrees °F miles km/h kg feet inches year-old years old times to and - – ' +
  'of in out every between from at least more than , . : ; ( ) [ ] { } / # people votes the a Route Ann Vale \n \n\n 😀 \ud800 é'
).split(' ');
const text = fc
  .array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom('', ' ', ' ', '-')), { maxLength: 40 })
  .map((parts) => parts.map(([piece, gap]) => piece + gap).join(''));

describe('any text', () => {
  it('never throws; spans lie inside the text, in order and apart; numbers are finite', () => {
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: 'binary', maxLength: 200 })), (given) => {
        let last = 0;
        for (const { start, end, value, low, high, parts } of figuresOf(given).figures) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(given.slice(start, end).trim()).toHaveLength(end - start);
          for (const n of [value ?? 0, low ?? 0, high ?? 0, ...(parts ?? [])])
            expect(Number.isFinite(n)).toBe(true);
          if (low !== undefined) expect(low).toBeLessThan(high!);
          last = end;
        }
      }),
      { numRuns: 3000, seed: 11 },
    );
  });
});
