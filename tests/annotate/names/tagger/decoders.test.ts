import { describe, expect, it } from 'vitest';
import { NameDecoder, TypeDecoder } from '../../../../src/annotate/names/tagger/decoders.ts';
import { WIDTH } from '../../../../src/annotate/names/tagger/name-weights.ts';
import type { TypedRange } from '../../../../src/tagger/label-set.ts';
import { encodeLabels } from '../../../../src/train/crf/encode-labels.ts';
import { randomOf } from '../../../../src/train/crf/random.ts';
import { type Transitions, transitionsOf } from '../../../../src/train/crf/transitions.ts';
import { viterbi } from '../../../../src/train/crf/viterbi.ts';
import { FIRST_LABELS, LABELS } from '../../../../src/train/names/labels.ts';

const random = randomOf(4);
const whole = (most: number): number => Math.round((random() * 2 - 1) * most);

/** Random scores of `length` tokens: for the general decoder, and packed as `NameWeights` packs them. */
function scores(length: number, labels: number, place: number) {
  const emissions = new Float32Array(length * labels);
  const sums = new Int32Array(length * WIDTH);
  for (let t = 0; t < length; t++) {
    for (let y = 1; y < labels; y++) {
      const score = whole(900);
      emissions[t * labels + y] = score;
      const at = t * WIDTH + place + ((y - 1) >> 2) * 2 + ((y - 1) & 1);
      sums[at] = (sums[at]! + ((y - 1) & 2 ? score << 16 : score)) | 0;
    }
  }
  return { emissions, sums };
}

function transitions(set: typeof LABELS): { general: Transitions; units: Int32Array } {
  const weights = Float32Array.from({ length: (set.length + 2) * set.length }, () => whole(300));
  const general = transitionsOf(set, weights);
  return { general, units: Int32Array.from(general.weights, (w) => (Number.isFinite(w) ? w : 0)) };
}

/** The score of given labels; decoders may differ only where two ways are equally good. */
function scoreOf({ labels, weights }: Transitions, emissions: Float32Array, path: Uint8Array): number {
  let score = weights[labels * labels + path[0]!]! + weights[(labels + 1) * labels + path.at(-1)!]!;
  path.forEach((label, t) => {
    score += emissions[t * labels + label]! + (t > 0 ? weights[path[t - 1]! * labels + label]! : 0);
  });
  return score;
}

const LENGTHS = [1, 2, 3, 5, 8, 40, 3000];

describe('the decoders of names agree with the general one', () => {
  it.each(LENGTHS)('on types of words, %i tokens', (length) => {
    const { general, units } = transitions(FIRST_LABELS);
    const { emissions, sums } = scores(length, FIRST_LABELS.length, 0);
    const best = viterbi(general, emissions, length, new Uint8Array(length));
    const found = new Uint8Array(length + 2);
    new TypeDecoder(units).decode(sums, 0, length, found, 2);
    expect(scoreOf(general, emissions, found.slice(2))).toBe(best);
  });

  it.each(LENGTHS)('on names, %i tokens', (length) => {
    const { general, units } = transitions(LABELS);
    const { emissions, sums } = scores(length, LABELS.length, 2);
    const best = viterbi(general, emissions, length, new Uint8Array(length));
    const found: TypedRange[] = [];
    new NameDecoder(units).decode(sums, 0, length, (start, end, type) =>
      found.push({ range: [start, end], type }),
    );
    expect(scoreOf(general, emissions, encodeLabels(LABELS, found, length))).toBe(best);
  });
});
