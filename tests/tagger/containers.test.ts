import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FeatureBuffer } from '../../src/tagger/feature-buffer.ts';
import { KeyIndex } from '../../src/tagger/key-index.ts';
import { StoredIndex } from '../../src/tagger/stored-index.ts';
import { foldsOf } from '../../src/train/crf/folds.ts';
import { storeIndex } from '../../src/train/store-index.ts';

describe('KeyIndex', () => {
  it('numbers keys by first sight and finds exactly those', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }), { maxLength: 3000 }),
        (keys) => {
          const index = new KeyIndex(1);
          const rows = keys.map((key) => index.intern(key));
          const distinct = [...new Set(keys)];
          expect([...index.keys()]).toEqual(distinct);
          keys.forEach((key, i) => {
            expect(index.find(key)).toBe(rows[i]);
          });
          if (!distinct.includes(12345)) expect(index.find(12345)).toBe(-1);
          index.clear();
          for (const key of distinct) expect(index.find(key)).toBe(-1);
          expect(keys.map((key) => index.intern(key))).toEqual(rows);
        },
      ),
      { numRuns: 30 },
    );
  });
});

describe('StoredIndex', () => {
  it('finds what was stored, and 0 for the rest', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 })), (keys) => {
        const index = new StoredIndex(
          storeIndex(
            keys,
            keys.map((_, i) => i + 1),
          ),
        );
        keys.forEach((key, i) => {
          expect(index.find(key)).toBe(i + 1);
        });
        if (!keys.includes(12345)) expect(index.find(12345)).toBe(0);
      }),
    );
  });
});

describe('FeatureBuffer', () => {
  it('keeps tokens apart while it grows', () => {
    const buffer = new FeatureBuffer();
    for (let t = 0; t < 600; t++) {
      for (let k = 0; k <= t % 20; k++) buffer.add(t * 100 + k);
      buffer.endToken();
    }
    expect(buffer.length).toBe(600);
    expect([...buffer.keys.subarray(buffer.offsets[502]!, buffer.offsets[503]!)]).toEqual([
      50200, 50201, 50202,
    ]);
  });
});

describe('foldsOf', () => {
  it('holds every item out once, groups together', () => {
    const folds = foldsOf(20, 4, (item) => item >> 1);
    expect(folds.flatMap(({ held }) => held).sort((a, b) => a - b)).toEqual([...Array(20).keys()]);
    for (const { train, held } of folds) {
      expect(train.length + held.length).toBe(20);
      for (const item of held) expect(held).toContain(item ^ 1);
    }
  });
});
