import type { NameDocument } from '../name-document.ts';

/**
 * Takes the features of one token. Training writes each feature's key out; tagging adds what is known of it to the
 * token's sums. Features that always come together are named as a whole, so that tagging may keep their sum.
 */
export interface FeatureSink {
  /** All that a word says by itself: see `wordFeatures`. */
  word(id: number, place: number): void;
  /** The conjunctions of short shapes around a token, by number: see `shapeFeatures`. */
  shapes(l2: number, l1: number, own: number, r1: number, r2: number): void;
  /** What stands at the other places of a word, the first of which are in `SeenWords` at `seen`: see `placeFeatures`. */
  elsewhere(document: NameDocument, seen: number, token: number): void;
  /** One of few values with a shape, by the shape's hash and number: see `pairFeature`. */
  pair(value: number, shape: number, number: number): void;
  /** One of few combinations of few facts: see `groupFeatures`. */
  group(number: number): void;
  /** A single feature, by its key. */
  key(key: number): void;
}
