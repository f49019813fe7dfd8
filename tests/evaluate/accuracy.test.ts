import { describe, expect, it } from 'vitest';
import { accuracyTable, isBelowFloor, rowOf } from '../../src/evaluate/accuracy.ts';
import { caseShares, numberAt } from '../../src/evaluate/ask-referee.ts';
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
    const names = MEASURES.flatMap(({ file, crossValidated = '', metrics }) =>
      metrics.map(({ name }) => `${file} ${crossValidated} ${name}`),
    );
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
    expect(lines[2]).toMatch(/a paper \(3\) +\| F1 +\| 0\.950 \| ≥ 0\.900 +\| +\| 0\.980/);
    expect(lines[3]).toMatch(/0\.700 \| ≥ 0\.800 ✗ \| +\| +\| 0\.400 other/);
    expect(new Set(lines.map((line) => line.length)).size).toBe(1);
  });
});

it('tells an aim from a floor: only what it has got to is marked', () => {
  const table = accuracyTable([
    { ...ROW, value: 0.95, floor: 0.9, aim: 0.97 },
    { ...ROW, value: 0.97, floor: 0.9, aim: 0.97 },
    { ...ROW, value: 2, aim: 0, lowerIsBetter: true },
    { ...ROW, value: 0, aim: 0, lowerIsBetter: true },
  ]);
  const aims = table
    .split('\n')
    .slice(2)
    .map((line) => line.split('|')[6]!.trim());
  expect(aims).toEqual(['0.970', '0.970 ✓', '0.000', '0.000 ✓']);
  expect(isBelowFloor({ ...ROW, value: 0.95, floor: 0.9, aim: 0.97 })).toBe(false);
});

it('reads how many cases hold, by category and of all', () => {
  const output =
    'd-1 "a text"\n    date “9: 1 of 2”\nquotes: 3 of 4\ndates: 0 of 2\n3 of 6 cases hold (50.0 %)\n';
  expect(caseShares(output)).toEqual({ items: 6, hold: { quotes: 0.75, dates: 0, all: 0.5 } });
});

it('finds a number in the referee’s answer, and nothing where there is none', () => {
  const answer = JSON.parse('{"a": {"b": 0.5, "c": null}, "__proto__": 1}');
  expect(numberAt(answer, ['a', 'b'])).toBe(0.5);
  for (const path of [['a'], ['a', 'c'], ['a', 'b', 'd'], ['x', 'y'], ['constructor']])
    expect(numberAt(answer, path)).toBeNull();
});
