import { HASH_PLACES } from '../model/ids.ts';
import type { HashPlaces, PlaceCount } from '../store/queries/rows.ts';

/** A part of many things that are shared out by the hashes of what names them. */
export interface HashShard extends HashPlaces {
  /** What those hashes begin with, bit by bit; empty where there is but one shard. */
  readonly bits: string;
}

/**
 * Halves the places, and those halves, until none of several holds more than `most`: a shard depends on how many there are
 * in it and in the halves above it alone, so that one more changes few of them.
 */
export function hashShards(counts: readonly PlaceCount[], most: number): HashShard[] {
  const before = new Float64Array(HASH_PLACES + 1);
  for (const { place, count } of counts) before[place + 1] = count;
  for (let place = 0; place < HASH_PLACES; place++) before[place + 1]! += before[place]!;
  const shards: HashShard[] = [];
  const halve = (from: number, to: number, bits: string): void => {
    const count = before[to]! - before[from]!;
    if (count === 0 && bits !== '') return;
    if (count <= most || to - from === 1) {
      shards.push({ from, to, bits });
      return;
    }
    const middle = (from + to) / 2;
    halve(from, middle, `${bits}0`);
    halve(middle, to, `${bits}1`);
  };
  halve(0, HASH_PLACES, '');
  return shards;
}
