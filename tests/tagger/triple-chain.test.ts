import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TripleChain } from '../../src/tagger/triple-chain.ts';
import { labelSet } from '../../src/train/crf/encode-labels.ts';
import { ForwardBackward } from '../../src/train/crf/forward-backward.ts';
import { randomOf } from '../../src/train/crf/random.ts';
import { transitionsOf } from '../../src/train/crf/transitions.ts';
import { viterbi } from '../../src/train/crf/viterbi.ts';

const SCALE = 6 / 127;
const pack = (first: number, second: number): number => ((second << 16) + first) | 0;

describe.each([labelSet('bio', ['a']), labelSet('io', ['a', 'b'])])('three labels, $scheme', (set) => {
  /** Whole scores, as quantized weights give; `spread` in units. */
  function problem(seed: number, length: number, spread: number) {
    const random = randomOf(seed);
    const draw = () => Math.round((random() - 0.5) * spread);
    const { weights } = transitionsOf(set, Float32Array.from({ length: 15 }, draw));
    const emissions = Float32Array.from({ length: length * 3 }, (_, i) => (i % 3 === 0 ? 0 : draw()));
    const sums = Int32Array.from({ length }, (_, t) => pack(emissions[3 * t + 1]!, emissions[3 * t + 2]!));
    return { transitions: transitionsOf(set, weights.slice()), emissions, sums };
  }
  const cases = fc.tuple(fc.integer(), fc.integer({ min: 1, max: 40 }), fc.constantFrom(40, 200, 800));

  it('gives the marginals of any chain', () => {
    fc.assert(
      fc.property(cases, ([seed, length, spread]) => {
        const { transitions, emissions, sums } = problem(seed, length, spread);
        const lattice = new ForwardBackward(3);
        lattice.run(transitions, emissions, length, SCALE);
        const chain = new TripleChain({ scale: SCALE, transitions: transitions.weights });
        const marginals = chain.marginals(sums, 0, length);
        for (let i = 0; i < 3 * length; i++) expect(marginals[i]).toBeCloseTo(lattice.marginals[i]!, 8);
      }),
      { numRuns: 60 },
    );
  });

  it('gives the same marginals for a part between tokens that have label 0 for certain', () => {
    fc.assert(
      fc.property(cases, fc.nat(), fc.nat(), ([seed, length, spread], one, another) => {
        const { transitions, sums } = problem(seed, length, Math.min(spread, 200));
        const [from, last] = [one % length, another % length].sort((a, b) => a - b) as [number, number];
        sums[from] = sums[last] = pack(-20_000, -20_000);
        const chain = new TripleChain({ scale: SCALE, transitions: transitions.weights });
        const whole = chain.marginals(sums, 0, length).slice(3 * from, 3 * last + 3);
        const part = chain.marginals(sums, from, last + 1);
        whole.forEach((probability, i) => void expect(part[i]).toBeCloseTo(probability, 8));
      }),
      { numRuns: 60 },
    );
  });

  it('decodes a sequence as good as the best, with and without a bias', () => {
    fc.assert(
      fc.property(cases, fc.integer({ min: -40, max: 40 }), ([seed, length, spread], bias) => {
        const { transitions, emissions, sums } = problem(seed, length, spread);
        const best = new Uint8Array(length);
        const units = Float32Array.of(0, bias, -bias);
        const most = viterbi(transitions, emissions, length, best, units);
        const chain = new TripleChain({ scale: SCALE, transitions: transitions.weights });
        const path = chain.decode(sums, 0, length, bias * SCALE, -bias * SCALE);
        const { weights } = transitions;
        let score = weights[9 + path[0]!]! + weights[12 + path[length - 1]!]!;
        path.forEach((label, t) => {
          score += emissions[3 * t + label]! + units[label]!;
          if (t > 0) score += weights[3 * path[t - 1]! + label]!;
        });
        expect(score).toBe(most);
      }),
      { numRuns: 60 },
    );
  });
});

it('stays finite where scores are as large as they get', () => {
  const { weights } = transitionsOf(labelSet('bio', ['a']));
  const chain = new TripleChain({ scale: SCALE, transitions: weights });
  const sums = Int32Array.from({ length: 5_000 }, (_, t) => pack(t % 3 === 0 ? 30_000 : -30_000, -30_000));
  const marginals = chain.marginals(sums, 0, sums.length);
  expect(marginals.subarray(0, 15_000).every((p) => p >= 0 && p <= 1)).toBe(true);
  expect([...chain.decode(sums, 0, 4)]).toEqual([1, 0, 0, 1]);
  expect(chain.decode(sums, 0, 0).length).toBe(0);
});
