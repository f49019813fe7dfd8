import { describe, expect, it } from 'vitest';
import { FeatureBuffer } from '../../../src/tagger/feature-buffer.ts';
import { LEAST_SLOTS, readSlots, SlotTable } from '../../../src/tagger/slot-table.ts';
import { TripleChain } from '../../../src/tagger/triple-chain.ts';
import { openWeights } from '../../../src/tagger/weights-file.ts';
import { hashText, mix } from '../../../src/text/hash.ts';
import { averageOf } from '../../../src/train/crf/average.ts';
import { labelSet } from '../../../src/train/crf/encode-labels.ts';
import { foldsOf } from '../../../src/train/crf/folds.ts';
import { aboutOf, slotSections, toSlots } from '../../../src/train/crf/pack-slots.ts';
import { quantize } from '../../../src/train/crf/quantize.ts';
import { randomOf } from '../../../src/train/crf/random.ts';
import { trainCrf } from '../../../src/train/crf/train-crf.ts';
import { labelSequences, type Trained } from '../../../src/train/crf/trained.ts';
import { type TrainingSet, TrainingSetBuilder } from '../../../src/train/crf/training-set.ts';
import { packWeights } from '../../../src/train/pack-weights.ts';

const labels = labelSet('bio', ['name']);
const buffer = new FeatureBuffer();

function featurize(words: string[]): FeatureBuffer {
  buffer.clear();
  words.forEach((word, i) => {
    buffer.add(mix(1, hashText(word)));
    buffer.add(mix(2, hashText(words[i - 1] ?? '')));
    buffer.add(mix(3, hashText(words[i + 1] ?? '')));
    buffer.endToken();
  });
  return buffer;
}

/** Invented sentences: after "mr" comes a name of one or two invented words; nothing else is one. */
function toySet(count: number, minCount = 1): TrainingSet {
  const random = randomOf(5);
  const pick = (words: string) => words.split(' ')[Math.floor(random() * words.split(' ').length)]!;
  const builder = new TrainingSetBuilder();
  for (let i = 0; i < count; i++) {
    const name = random() < 0.5 ? [pick('zol vek')] : [pick('zol vek'), pick('arn ulm')];
    const words = [pick('today then'), 'mr', ...name, pick('sings walks'), pick('zol vek arn ulm here')];
    const gold = words.map((_, at) => (at === 2 ? 1 : at > 2 && at < 2 + name.length ? 2 : 0));
    builder.add(featurize(words), gold);
  }
  return builder.finish(minCount);
}

const set = toySet(200);
const untrained = (trained: Trained) => trained.weights.every((weight) => weight === 0);

describe('training a CRF', () => {
  const train = (options = {}) => trainCrf(set, labels, { epochs: 8, seed: 1, ...options });
  const trained = train();

  it('learns what is learnable, also for sequences it has not seen', () => {
    const fold = foldsOf(200, 4)[0]!;
    let wrong = 0;
    const take = (sequence: number, found: Uint8Array) => {
      const from = set.sequences[sequence]!;
      found.forEach((label, t) => {
        if (label !== set.labels[from + t]) wrong++;
      });
    };
    labelSequences(set, train({ sequences: fold.train }), fold.held, take);
    expect(fold.held).toHaveLength(50);
    expect(wrong).toBe(0);
  });

  it('is the same for the same seed, another for another', () => {
    expect(train().weights).toEqual(trained.weights);
    expect(train({ seed: 2 }).weights).not.toEqual(trained.weights);
  });

  it('comes back from its file as it was, and decodes what it learned', () => {
    const model = toSlots(quantize(trained, { clip: 8, dropBelow: 0.05 }), LEAST_SLOTS);
    const bytes = packWeights({ toy: aboutOf(model) }, slotSections('toy', model));
    expect(packWeights({ toy: aboutOf(model) }, slotSections('toy', model))).toEqual(bytes);
    // An odd place in a larger buffer, as Node's pool gives.
    const shifted = new Uint8Array(bytes.length + 3);
    shifted.set(bytes, 3);
    const read = readSlots(openWeights(shifted.subarray(3)), 'toy');
    expect(read).toEqual(model);
    const features = featurize('then mr vek ulm walks here'.split(' '));
    const sums = new SlotTable(read).sumTokens(features, new Int32Array(features.length));
    const chain = new TripleChain(read);
    expect([...chain.decode(sums, 0, 6)]).toEqual([0, 0, 1, 2, 0, 0]);
    expect(chain.marginals(sums, 0, 6)[2 * 3 + 1]).toBeGreaterThan(0.9);
    // A strong bias against spans finds none.
    expect([...chain.decode(sums, 0, 6, -90, -90)]).toEqual([0, 0, 0, 0, 0, 0]);
  });
});

describe('an average of models', () => {
  it('scores as the mean of their scores', () => {
    const both = [1, 2].map((seed) => trainCrf(set, labels, { seed, epochs: 2 }));
    const mean = averageOf(both);
    mean.weights.forEach((weight, i) => {
      expect(weight).toBeCloseTo((both[0]!.weights[i]! + both[1]!.weights[i]!) / 2, 5);
    });
    expect(averageOf([both[0]!]).weights).toEqual(both[0]!.weights);
  });
});

describe('a training set', () => {
  it('leaves out features that are too rare', () => {
    const all = toySet(200);
    const frequent = toySet(200, 60);
    expect(frequent.keys.length).toBeLessThan(all.keys.length);
    expect(frequent.features.length).toBe(frequent.tokens.at(-1));
    expect(untrained(trainCrf(toySet(200, 1e6), labels))).toBe(true);
  });

  it('refuses labels that do not fit the tokens', () => {
    expect(() => new TrainingSetBuilder().add(featurize(['one']), [0, 0])).toThrow('2 labels for 1 tokens');
  });
});

describe('a weights file', () => {
  it('is refused when it is something else', () => {
    expect(() => openWeights(new Uint8Array(64))).toThrow('Not a weights file');
  });
});
