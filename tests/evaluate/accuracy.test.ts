import { describe, expect, it } from 'vitest';
import { accuracyTable, isBelowFloor, rowOf } from '../../src/evaluate/accuracy.ts';
import { numberAt } from '../../src/evaluate/ask-referee.ts';
import { MEASURES } from '../../src/evaluate/measures.data.ts';

const ROW = { layer: 'dates', set: 'dates', origin: 'a paper', items: 3, metric: 'F1' };

describe('a floor', () => {
  it.each([
    [{ value: 0.9, floor: 0.9 }, false],
    [{ value: 0.8996, floor: 0.9 }, true],
    [{ value: null, floor: 0.9 }, true],
    [{ value: 0.1 }, false],
    [{ value: 0.1, floor: 0.1, lowerIsBetter: true as const }, false],
    [{ value: 0.11, floor: 0.1, lowerIsBetter: true as const }, true],
  ])('%j is below: %s', (row, below) => {
    expect(isBelowFloor({ ...ROW, ...row })).toBe(below);
  });
});

describe('the measures', () => {
  it('name each file and each metric once', () => {
    const names = MEASURES.flatMap(({ file, metrics }) => metrics.map(({ name }) => `${file} ${name}`));
    expect(new Set(names).size).toBe(names.length);
    expect(names.length).toBeGreaterThan(20);
  });

  it('have a floor for every layer', () => {
    for (const { file, metrics } of MEASURES)
      expect(metrics.filter(({ floor }) => floor !== undefined).length, file).toBeGreaterThan(0);
  });

  it('show what packages reach beside the dev part alone, where it was measured', () => {
    const [measure] = MEASURES;
    const [metric] = measure!.metrics;
    const found = { value: 0.5, items: 2 };
    expect(rowOf(measure!, metric!, { ...found, part: 'dev' }).package).toEqual(metric!.package);
    expect(rowOf(measure!, metric!, { ...found, part: 'test' }).package).toBeUndefined();
  });
});

describe('the table', () => {
  it('marks what is below its floor', () => {
    const table = accuracyTable([
      { ...ROW, value: 0.95, floor: 0.9, people: 0.98 },
      { ...ROW, metric: 'value', value: 0.7, floor: 0.8, package: { name: 'other', value: 0.4 } },
    ]);
    const lines = table.split('\n');
    expect(lines[2]).toMatch(/a paper \(3\) +\| F1 +\| 0\.950 \| ≥ 0\.900 +\| 0\.980/);
    expect(lines[3]).toMatch(/0\.700 \| ≥ 0\.800 ✗ \| +\| 0\.400 other/);
    expect(new Set(lines.map((line) => line.length)).size).toBe(1);
  });
});

it('finds a number in the referee’s answer, and nothing where there is none', () => {
  const answer = JSON.parse('{"a": {"b": 0.5, "c": null}, "__proto__": 1}');
  expect(numberAt(answer, ['a', 'b'])).toBe(0.5);
  for (const path of [['a'], ['a', 'c'], ['a', 'b', 'd'], ['x', 'y'], ['constructor']])
    expect(numberAt(answer, path)).toBeNull();
});
