import type { FeatureBuffer } from './feature-buffer.ts';
import type { LabelSet } from './label-set.ts';
import { sectionOf, type Weights } from './weights-file.ts';

/*
 * A tagger of at most three labels in a table without probing: a feature's key names a bucket of two slots by its low
 * bits and is told from others by its high 16, so a look-up is one visit of the cache and no branch, and a table of 2^18
 * slots is a megabyte. Of features that share a bucket only two can be kept: `fitSlots` leaves the others out of
 * training, so that the weights are learned without them.
 *
 * A slot is `check << 16 | b << 8 | a`: weights of the labels 1 and 2, relative to label 0. Adding the same number to all
 * labels of a token changes neither the best labels nor their probabilities. Sums are `(b << 16) + a`; they stay apart
 * while each fits 16 bits (256 features of the largest weight).
 */

/** A tagger of two or three labels in slots. */
export interface SlotModel {
  readonly labels: LabelSet;
  /** One unit in logits. */
  readonly scale: number;
  /** A power of two of them, 2^17 at least. */
  readonly slots: Int32Array;
  /** `Transitions.weights` in units of `scale`. */
  readonly transitions: Float32Array;
}

/** Slots a bucket. */
export const WAYS = 2;
/** Fewer slots would leave bits of a key that neither the place nor the check tells. */
export const LEAST_SLOTS = WAYS << 16;

/** The first slot of a key's bucket. */
export const bucketOf = (key: number, slots: number): number => (key & (slots / WAYS - 1)) * WAYS;

/** Sums of the weights of features. */
export class SlotTable {
  readonly #slots: Int32Array;
  readonly #mask: number;

  constructor({ slots }: Pick<SlotModel, 'slots'>) {
    this.#slots = slots;
    this.#mask = slots.length / WAYS - 1;
  }

  /** The packed sum of the keys `[from, to)`. */
  sum(keys: Int32Array, from: number, to: number): number {
    const slots = this.#slots;
    const mask = this.#mask;
    let sum = 0;
    for (let i = from; i < to; i++) {
      const key = keys[i]!;
      const bucket = (key & mask) << 1;
      const one = slots[bucket]!;
      const two = slots[bucket + 1]!;
      // All ones where the check agrees, else zero; both agree only where one is empty.
      const isOne = (((one ^ key) >>> 16) - 1) >> 31;
      const isTwo = (((two ^ key) >>> 16) - 1) >> 31;
      const row = (one & isOne) | (two & isTwo);
      sum = (sum + ((row << 24) >> 24) + (((row << 16) >> 24) << 16)) | 0;
    }
    return sum;
  }

  /** Puts the packed sum of each token of the buffer into `out`, and returns it. */
  sumTokens({ keys, offsets, length }: FeatureBuffer, out: Int32Array): Int32Array {
    for (let t = 0; t < length; t++) out[t] = this.sum(keys, offsets[t]!, offsets[t + 1]!);
    return out;
  }
}

/** The weight of label 1 in a packed sum. */
export const firstOf = (sum: number): number => (sum << 16) >> 16;
/** The weight of label 2 in a packed sum. */
export const secondOf = (sum: number): number => (sum - ((sum << 16) >> 16)) >> 16;

/** Reads back what `slotSections` and `aboutOf` wrote. Throws if the file lacks it. */
export function readSlots(file: Weights, name: string): SlotModel {
  const about = file.about[name] as Pick<SlotModel, 'labels' | 'scale'> | undefined;
  if (!about) throw new Error(`Weights file without model ${name}. Train it again.`);
  return {
    ...about,
    slots: sectionOf(file, `${name}.slots`, Int32Array),
    transitions: sectionOf(file, `${name}.transitions`, Float32Array),
  };
}
