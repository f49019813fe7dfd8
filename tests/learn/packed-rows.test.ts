import { describe, expect, it } from 'vitest';
import { labelSet, PackedRows, type Quantized, randomOf, unpack } from '../../src/learn/index.ts';

const random = randomOf(9);
const whole = (most: number) => Math.round((random() * 2 - 1) * most);

function modelOf(types: readonly string[], keys: readonly number[]): Quantized {
  const labels = labelSet('bio', types);
  return {
    labels,
    scale: 1,
    keys: Int32Array.from(keys),
    rows: Int8Array.from({ length: keys.length * labels.length }, () => whole(127)),
    transitions: new Float32Array((labels.length + 2) * labels.length),
  };
}

const keys = Array.from({ length: 500 }, () => whole(2 ** 31 - 1));
const models = [modelOf(['a'], keys.slice(0, 300)), modelOf(['a', 'b', 'c'], keys.slice(200))];

describe('packed rows of two models', () => {
  it('sum up to what each model says by itself, negative numbers included', () => {
    const rows = new PackedRows(models);
    const asked = Int32Array.from({ length: 100 }, () => keys[Math.floor(random() * keys.length)]!);
    const sums = new Int32Array(rows.width);
    rows.add(asked, 0, asked.length, sums, 0);
    models.forEach((model, m) => {
      const size = model.labels.length;
      const expected = new Float32Array(size);
      for (const key of asked) {
        const row = model.keys.indexOf(key);
        for (let y = 0; row >= 0 && y < size; y++) expected[y]! += model.rows[row * size + y]!;
      }
      const found = new Float32Array(size);
      unpack(sums, 0, size, found, 0, rows.places[m]!);
      expect(found).toEqual(expected);
    });
  });

  it('say nothing for keys that neither model has', () => {
    const rows = new PackedRows(models);
    const sums = new Int32Array(rows.width);
    const unknown = Int32Array.from({ length: 1000 }, () => whole(2 ** 31 - 1)).filter(
      (key) => !keys.includes(key),
    );
    rows.add(unknown, 0, unknown.length, sums, 0);
    expect(sums.every((sum) => sum === 0)).toBe(true);
  });
});
