import { FeatureBuffer } from '../../learn/index.ts';
import type { FeatureSink } from './feature-sink.ts';
import { GROUPS, groupFeatures, shapeFeatures } from './group-features.ts';
import type { Knowledge } from './knowledge.ts';
import { type NameWeights, WIDTH } from './weights.ts';
import { PLACES, wordFeatures } from './word-features.ts';
import type { WordTypes } from './word-types.ts';

// Windows of short shapes that are kept: those of numbers below 64, as 30 bits.
const SHAPES = 1 << 13;
const SHAPE_BITS = 6;

/**
 * Adds up what the weights say of tokens. The summed weights of a word at a place, of a group, and of a window of
 * shapes are computed when first needed and kept: looking features up one by one is what tagging would spend its
 * time on.
 */
export class FeatureSums implements FeatureSink {
  /** `WIDTH` integers a token: see `NameWeights`. */
  sums = new Int32Array(0);
  readonly #weights: NameWeights;
  readonly #knowledge: Knowledge;
  readonly #features = new FeatureBuffer();
  readonly #scratch = new FeatureBuffer();
  #at = 0;
  // By word id and place: where in `#words` its sum begins; 0 if it is not there yet.
  #wordAt = new Int32Array(0);
  #words = new Int32Array(WIDTH << 12);
  #used = WIDTH;
  #types: WordTypes | undefined;
  #generation = 0;
  readonly #groups = new Int32Array(GROUPS * WIDTH);
  readonly #groupKnown = new Uint8Array(GROUPS);
  readonly #shapes = new Int32Array(SHAPES * WIDTH);
  // The window + 1 whose sum stands in each place.
  readonly #shapeWindow = new Int32Array(SHAPES);

  constructor(weights: NameWeights, knowledge: Knowledge) {
    this.#weights = weights;
    this.#knowledge = knowledge;
  }

  /** Begins a document whose islands hold `tokens` tokens. */
  open(types: WordTypes, tokens: number): void {
    if (this.sums.length < tokens * WIDTH) this.sums = new Int32Array(tokens * WIDTH * 2);
    else this.sums.fill(0, 0, tokens * WIDTH);
    if (this.#types !== types || this.#generation !== types.generation) {
      this.#types = types;
      this.#generation = types.generation;
      this.#wordAt.fill(0);
      this.#shapeWindow.fill(0);
      this.#used = WIDTH;
    }
    if (this.#wordAt.length >= types.size * PLACES) return;
    const larger = new Int32Array(types.size * PLACES * 2);
    larger.set(this.#wordAt);
    this.#wordAt = larger;
  }

  /** Further features belong to this token of the islands. */
  begin(token: number): void {
    this.#at = token * WIDTH;
    this.#features.clear();
  }

  /** Adds the single features of the present token. */
  end(): void {
    this.#weights.add(this.#features.keys, this.#features.size, this.sums, this.#at);
  }

  word(id: number, place: number): void {
    const entry = id * PLACES + place;
    const at = this.#wordAt[entry]!;
    this.#addFrom(this.#words, at > 0 ? at : this.#fillWord(id, place, entry));
  }

  group(number: number): void {
    const at = number * WIDTH;
    if (this.#groupKnown[number] === 0) {
      this.#scratch.clear();
      groupFeatures(number, this.#scratch);
      this.#weights.add(this.#scratch.keys, this.#scratch.size, this.#groups, at);
      this.#groupKnown[number] = 1;
    }
    this.#addFrom(this.#groups, at);
  }

  shapes(l2: number, l1: number, own: number, r1: number, r2: number): void {
    if ((l2 | l1 | own | r1 | r2) >> SHAPE_BITS) {
      shapeFeatures(...this.#shapeHashes(l2, l1, own, r1, r2), this.#features);
      return;
    }
    const window = (((((((l2 << 6) | l1) << 6) | own) << 6) | r1) << 6) | r2;
    const place = (Math.imul(window, 0x9e3779b1) >>> 19) & (SHAPES - 1);
    if (this.#shapeWindow[place] !== window + 1) {
      this.#scratch.clear();
      shapeFeatures(...this.#shapeHashes(l2, l1, own, r1, r2), this.#scratch);
      this.#shapes.fill(0, place * WIDTH, (place + 1) * WIDTH);
      this.#weights.add(this.#scratch.keys, this.#scratch.size, this.#shapes, place * WIDTH);
      this.#shapeWindow[place] = window + 1;
    }
    this.#addFrom(this.#shapes, place * WIDTH);
  }

  key(key: number): void {
    this.#features.add(key);
  }

  #shapeHashes(l2: number, l1: number, own: number, r1: number, r2: number) {
    const { shapes } = this.#types!;
    return [shapes[l2]!, shapes[l1]!, shapes[own]!, shapes[r1]!, shapes[r2]!] as const;
  }

  #fillWord(id: number, place: number, entry: number): number {
    const at = this.#used;
    this.#used += WIDTH;
    if (this.#used > this.#words.length) {
      const larger = new Int32Array(this.#words.length * 2);
      larger.set(this.#words);
      this.#words = larger;
    }
    this.#scratch.clear();
    wordFeatures(this.#types!.types[id]!, place, this.#knowledge, this.#scratch);
    this.#words.fill(0, at, at + WIDTH);
    this.#weights.add(this.#scratch.keys, this.#scratch.size, this.#words, at);
    this.#wordAt[entry] = at;
    return at;
  }

  #addFrom(from: Int32Array, start: number): void {
    const { sums } = this;
    const at = this.#at;
    for (let k = 0; k < WIDTH; k++) sums[at + k] = (sums[at + k]! + from[start + k]!) | 0;
  }
}
