import { bucketOf, WAYS } from '../../tagger/slot-table.ts';
import type { TrainingSet } from './training-set.ts';

/**
 * The training set without the features that have no place in a slot table of this size: of those that share a bucket
 * the most frequent stay. Not those that tell most about the labels: in a jackknife the choice would have seen the labels
 * that are held out. The set's arrays are reused.
 */
export function fitSlots(set: TrainingSet, slots: number): TrainingSet {
  const { keys, features, tokens } = set;
  const counts = new Int32Array(keys.length);
  for (const feature of features) counts[feature]!++;
  const buckets = new Int32Array(slots).fill(-1);
  for (let f = 0; f < keys.length; f++) settle(f, bucketOf(keys[f]!, slots), buckets, counts);
  const numbers = new Int32Array(keys.length).fill(-1);
  let kept = 0;
  const isKept = new Uint8Array(keys.length);
  for (const f of buckets) if (f >= 0) isKept[f] = 1;
  for (let f = 0; f < keys.length; f++) if (isKept[f]) numbers[f] = kept++;
  const fitted = new Float64Array(tokens.length);
  let written = 0;
  for (let t = 0; t + 1 < tokens.length; t++) {
    for (let i = tokens[t]!; i < tokens[t + 1]!; i++) {
      const number = numbers[features[i]!]!;
      if (number >= 0) features[written++] = number;
    }
    fitted[t + 1] = written;
  }
  return {
    ...set,
    keys: keys.filter((_, f) => isKept[f] === 1),
    features: features.subarray(0, written),
    tokens: fitted,
  };
}

/** Puts a feature into its bucket in place of a rarer one, which may in turn replace a still rarer one. */
function settle(feature: number, bucket: number, buckets: Int32Array, counts: Int32Array): void {
  let loser = feature;
  for (let way = bucket; way < bucket + WAYS; way++) {
    const holder = buckets[way]!;
    if (holder >= 0 && counts[holder]! >= counts[loser]!) continue;
    buckets[way] = loser;
    if (holder < 0) return;
    loser = holder;
  }
}
