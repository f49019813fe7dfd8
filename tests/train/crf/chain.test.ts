import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labelSet } from '../../../src/train/crf/encode-labels.ts';
import { ForwardBackward } from '../../../src/train/crf/forward-backward.ts';
import { randomOf } from '../../../src/train/crf/random.ts';
import { transitionsOf } from '../../../src/train/crf/transitions.ts';
import { viterbi } from '../../../src/train/crf/viterbi.ts';
import { allPaths } from './brute-force.ts';

const sets = [labelSet('bio', ['a', 'b']), labelSet('bilou', ['a'])];

function problem(seed: number, length: number, set = sets[0]!) {
  const random = randomOf(seed);
  const draw = (count: number) => Float32Array.from({ length: count }, () => random() * 6 - 3);
  const transitions = transitionsOf(set, draw((set.length + 2) * set.length));
  return { transitions, emissions: draw(length * set.length), size: set.length };
}

describe.each(sets)('a chain over $scheme labels', (set) => {
  const cases = fc.tuple(fc.integer(), fc.integer({ min: 1, max: 5 }));

  it('decodes the best of all legal sequences', () => {
    fc.assert(
      fc.property(cases, ([seed, length]) => {
        const { transitions, emissions } = problem(seed, length, set);
        const best = allPaths(transitions, emissions, length).sort((a, b) => b.score - a.score)[0]!;
        const out = new Uint8Array(length);
        expect(viterbi(transitions, emissions, length, out)).toBeCloseTo(best.score, 4);
        expect([...out]).toEqual(best.path);
      }),
      { numRuns: 40 },
    );
  });

  it('gives the marginals, expected transitions and partition function of the definition', () => {
    fc.assert(
      fc.property(cases, ([seed, length]) => {
        const { transitions, emissions, size } = problem(seed, length, set);
        const paths = allPaths(transitions, emissions, length);
        const z = paths.reduce((sum, { score }) => sum + Math.exp(score), 0);
        const marginals = new Float64Array(length * size);
        const expected = new Float64Array((size + 2) * size);
        for (const { path, score } of paths) {
          const p = Math.exp(score) / z;
          expected[size * size + path[0]!]! += p;
          expected[(size + 1) * size + path.at(-1)!]! += p;
          path.forEach((label, t) => {
            marginals[t * size + label]! += p;
            if (t > 0) expected[path[t - 1]! * size + label]! += p;
          });
        }
        const lattice = new ForwardBackward(size);
        expect(lattice.run(transitions, emissions, length, 1, true)).toBeCloseTo(Math.log(z), 4);
        marginals.forEach((p, i) => {
          expect(lattice.marginals[i]!).toBeCloseTo(p, 5);
        });
        expected.forEach((count, i) => {
          expect(lattice.expected[i]!).toBeCloseTo(count, 5);
        });
      }),
      { numRuns: 40 },
    );
  });
});

describe('the gradient of the log-partition function', () => {
  it('is the marginals: what CRF training follows', () => {
    const { transitions, emissions, size } = problem(7, 6);
    const lattice = new ForwardBackward(size);
    lattice.run(transitions, emissions, 6, 1, true);
    const marginals = lattice.marginals.slice(0, 6 * size);
    const step = 1 / 64;
    for (let i = 0; i < 6 * size; i++) {
      const moved = emissions.slice();
      moved[i]! += step;
      const up = lattice.run(transitions, moved, 6);
      moved[i]! -= 2 * step;
      const down = lattice.run(transitions, moved, 6);
      expect((up - down) / (2 * step)).toBeCloseTo(marginals[i]!, 3);
    }
  });

  it('survives sequences and scores that would overflow', () => {
    const { transitions, emissions, size } = problem(3, 2000);
    const lattice = new ForwardBackward(size);
    const logZ = lattice.run(
      transitions,
      emissions.map((e) => e * 300),
      2000,
    );
    expect(Number.isFinite(logZ)).toBe(true);
    for (let t = 0; t < 2000; t++) {
      const sum = lattice.marginals.subarray(t * size, (t + 1) * size).reduce((a, b) => a + b, 0);
      expect(sum).toBeCloseTo(1, 6);
    }
  });
});

describe('decoding with a bias', () => {
  it('finds more spans when O is discouraged, fewer when it is favoured', () => {
    const { transitions, emissions, size } = problem(11, 40);
    const outside = (logits: number) => {
      const bias = new Float32Array(size);
      bias[0] = logits;
      const out = new Uint8Array(40);
      viterbi(transitions, emissions, 40, out, bias);
      return out.filter((label) => label === 0).length;
    };
    expect(outside(50)).toBe(40);
    expect(outside(-50)).toBeLessThan(outside(0));
  });
});
