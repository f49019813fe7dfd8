import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FeatureBuffer } from '../../src/tagger/feature-buffer.ts';
import { firstOf, LEAST_SLOTS, readSlots, SlotTable, secondOf } from '../../src/tagger/slot-table.ts';
import { openWeights } from '../../src/tagger/weights-file.ts';
import { labelSet } from '../../src/train/crf/encode-labels.ts';
import { fitSlots } from '../../src/train/crf/fit-slots.ts';
import { aboutOf, featureCount, slotSections, toSlots } from '../../src/train/crf/pack-slots.ts';
import { TrainingSetBuilder } from '../../src/train/crf/training-set.ts';
import { packWeights } from '../../src/train/pack-weights.ts';

const labels = labelSet('io', ['a', 'b']);
const key = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });
const weight = fc.integer({ min: -60, max: 60 });
const features = fc.uniqueArray(fc.tuple(key, weight, weight, weight), {
  maxLength: 300,
  // Up to two a bucket.
  selector: ([one]) => one & (LEAST_SLOTS - 1),
});

const modelOf = (rows: readonly (readonly [number, number, number, number])[]) => ({
  labels,
  scale: 0.1,
  keys: Int32Array.from(rows, ([one]) => one),
  rows: Int8Array.from(rows.flatMap(([, ...weights]) => weights)),
  transitions: new Float32Array(15),
});

describe('a slot table', () => {
  it('sums the weights of known keys, relative to the first label, and nothing of others', () => {
    fc.assert(
      fc.property(features, fc.array(key, { maxLength: 200 }), (rows, others) => {
        const known = new Map(rows.map(([one, o, a, b]) => [one, [a - o, b - o] as const]));
        const asked = [...known.keys(), ...others].slice(0, 250);
        const sum = new SlotTable(toSlots(modelOf(rows), LEAST_SLOTS)).sum(
          Int32Array.from(asked),
          0,
          asked.length,
        );
        const total = (label: 0 | 1) => asked.reduce((all, one) => all + (known.get(one)?.[label] ?? 0), 0);
        expect([firstOf(sum), secondOf(sum)]).toEqual([total(0), total(1)]);
      }),
      { numRuns: 60 },
    );
  });

  it('comes back from its file', () => {
    const model = toSlots(
      modelOf([
        [5, 1, 2, 3],
        [-9, 0, -4, 4],
      ]),
      LEAST_SLOTS,
    );
    const file = openWeights(packWeights({ m: aboutOf(model) }, slotSections('m', model)));
    expect(readSlots(file, 'm')).toEqual(model);
    expect(featureCount(model)).toBe(2);
  });

  it('refuses three features in one bucket, tables that are too small, and more than three labels', () => {
    const rivals = modelOf([
      [7, 0, 1, 0],
      [7 + LEAST_SLOTS, 0, 1, 0],
      [7 + 2 * LEAST_SLOTS, 0, 1, 0],
    ]);
    expect(() => toSlots(rivals, LEAST_SLOTS)).toThrow('Too many features in a bucket');
    expect(() => toSlots(modelOf([]), LEAST_SLOTS / 2)).toThrow('No slot table');
    expect(() => toSlots({ ...modelOf([]), labels: labelSet('bio', ['a', 'b']) }, LEAST_SLOTS)).toThrow(
      '5 labels',
    );
    expect(() => readSlots(openWeights(packWeights({}, [])), 'm')).toThrow('Train it again');
  });
});

it('a training set keeps the most frequent features of each bucket', () => {
  const buffer = new FeatureBuffer();
  const builder = new TrainingSetBuilder();
  const buckets = LEAST_SLOTS / 2;
  const [rare, frequent, middling, alone] = [1, 1 + buckets, 1 + 2 * buckets, 2];
  for (let n = 0; n < 40; n++) {
    buffer.clear();
    buffer.add(frequent);
    if (n % 4 === 0) buffer.add(middling);
    buffer.endToken();
    if (n % 8 === 0) buffer.add(rare);
    buffer.add(alone);
    buffer.endToken();
    builder.add(buffer, [0, 1]);
  }
  const set = fitSlots(builder.finish(), LEAST_SLOTS);
  expect([...set.keys].sort((a, b) => a - b)).toEqual([alone, frequent, middling]);
  expect(set.features.length).toBe(40 + 10 + 40);
  expect([...set.tokens.subarray(0, 5)]).toEqual([0, 2, 3, 4, 5]);
});
