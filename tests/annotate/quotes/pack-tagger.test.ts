import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readTagger, taggerSections } from '../../../src/annotate/quotes/pack-tagger.ts';
import {
  aboutOf,
  labelSet,
  openWeights,
  packWeights,
  type Quantized,
  transitionsOf,
} from '../../../src/learn/index.ts';

const labels = labelSet('bio', ['cue']);

it('gives back keys and weights relative to O', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }), { maxLength: 300 }),
      (list) => {
        const keys = Int32Array.from(list);
        const rows = Int8Array.from({ length: keys.length * 3 }, (_, i) => ((i * 37) % 120) - 60);
        const model: Quantized = {
          labels,
          scale: 0.05,
          keys,
          rows,
          transitions: transitionsOf(labels).weights,
        };
        const bytes = packWeights({ cue: aboutOf(model) }, [...taggerSections('cue', model)]);
        const back = readTagger(openWeights(bytes), 'cue');
        const weightsOf = (of: Quantized, f: number): number[] =>
          [1, 2].map((y) => of.rows[f * 3 + y]! - of.rows[f * 3]!);
        const found = new Map(Array.from(back.keys, (key, f) => [key, weightsOf(back, f)]));
        expect(found).toEqual(
          new Map([...list].sort((a, b) => a - b).map((key) => [key, weightsOf(model, list.indexOf(key))])),
        );
      },
    ),
  );
});

it('keeps the frequent features in front', () => {
  const keys = Int32Array.from({ length: 40_000 }, (_, f) => Math.imul(f + 1, 0x9e3779b1));
  const model: Quantized = {
    labels,
    scale: 1,
    keys,
    rows: new Int8Array(120_000),
    transitions: new Float32Array(15),
  };
  const back = readTagger(
    openWeights(packWeights({ cue: aboutOf(model) }, [...taggerSections('cue', model)])),
    'cue',
  );
  expect(new Set(back.keys.subarray(0, 32_768))).toEqual(new Set(keys.subarray(0, 32_768)));
  expect(new Set(back.keys)).toEqual(new Set(keys));
});

it('says which model a file lacks', () => {
  expect(() => readTagger(openWeights(packWeights({}, [])), 'cue')).toThrow(/without model cue/);
});
