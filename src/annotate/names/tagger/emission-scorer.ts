import { FeatureBuffer } from '../../../tagger/feature-buffer.ts';
import { scatter } from '../../../text/hash.ts';
import { grown } from '../../../text/vocabulary.ts';
import { type NameDocument, Seen } from '../name-document.ts';
import type { WordTypes } from '../word-types.ts';
import { placeFeatures } from './context-features.ts';
import type { FeatureSink } from './feature-sink.ts';
import { GROUPS, groupFeatures, pairFeature, shapeFeatures } from './group-features.ts';
import type { Knowledge } from './knowledge.ts';
import { type NameWeights, WIDTH } from './name-weights.ts';
import { PLACES, wordFeatures } from './word-features.ts';

// Windows of short shapes that are kept: those of numbers below 64, as 30 bits.
const SHAPES = 1 << 13;
const SHAPE_BITS = 6;
// Pairs that are kept, and the bits of a shape's number in them.
const PAIR_PLACES = 1 << 12;
const PAIR_BITS = 12;
// Where each kind begins among the kept sums, counted in sums; and the words, counted in integers.
const FIRST_SHAPE = GROUPS;
const FIRST_PAIR = FIRST_SHAPE + SHAPES;
const WORDS = (FIRST_PAIR + PAIR_PLACES) * WIDTH;

/**
 * Adds up what the weights say of tokens. The summed weights of a word at a place, of a group, and of a window of
 * shapes are computed when first needed and kept: looking features up one by one is what tagging would spend its
 * time on.
 */
export class EmissionScorer implements FeatureSink {
  /** `WIDTH` integers a token: see `NameWeights`. */
  scores = new Int32Array(0);
  readonly #weights: NameWeights;
  readonly #knowledge: Knowledge;
  readonly #features = new FeatureBuffer();
  readonly #scratch = new FeatureBuffer();
  #at = 0;
  /** Kept sums: those of groups, of windows of shapes and of pairs, each in its place, then those of words. */
  #kept = new Int32Array(WORDS + (WIDTH << 12));
  #used = WORDS;
  // Where in `#kept` the sums of the present token begin.
  readonly #rows = new Int32Array(1 << 6);
  #count = 0;
  // By word id and place: where in `#kept` its sum begins; 0 if it is not there yet.
  #wordAt = new Int32Array(0);
  #types: WordTypes | undefined;
  #generation = 0;
  readonly #groupKnown = new Uint8Array(GROUPS);
  // The window + 1 whose sum stands in each place.
  readonly #shapeWindow = new Int32Array(SHAPES);
  // As with shapes: pairs by value and the shape's number, 12 bits of it.
  readonly #pairOf = new Int32Array(PAIR_PLACES);
  // For each word that stands at several places of the document: what they all say, then what each says.
  #places = new Int32Array(WIDTH << 8);
  #placesUsed = 0;

  constructor(weights: NameWeights, knowledge: Knowledge) {
    this.#weights = weights;
    this.#knowledge = knowledge;
  }

  /** Begins a document whose segments hold `tokens` tokens. */
  open(types: WordTypes, tokens: number): void {
    if (this.scores.length < tokens * WIDTH) this.scores = new Int32Array(tokens * WIDTH * 2);
    else this.scores.fill(0, 0, tokens * WIDTH);
    this.#placesUsed = 0;
    if (this.#types !== types || this.#generation !== types.generation) {
      this.#types = types;
      this.#generation = types.generation;
      this.#wordAt.fill(0);
      this.#shapeWindow.fill(0);
      this.#pairOf.fill(0);
      this.#used = WORDS;
    }
    if (this.#wordAt.length >= types.size * PLACES) return;
    const larger = new Int32Array(types.size * PLACES * 2);
    larger.set(this.#wordAt);
    this.#wordAt = larger;
  }

  /** Further features belong to this token of the segments. */
  begin(token: number): void {
    this.#at = token * WIDTH;
    this.#features.clear();
    this.#count = 0;
  }

  /** Adds up the present token's kept sums and single features. */
  end(): void {
    if (this.#features.size > 0)
      this.#weights.add(this.#features.keys, this.#features.size, this.scores, this.#at);
    this.#flush();
  }

  /** Adds the rows taken so far: in registers, as each has ten integers. */
  #flush(): void {
    const out = this.scores;
    const at = this.#at;
    const kept = this.#kept;
    const rows = this.#rows;
    const count = this.#count;
    this.#count = 0;
    let a = out[at]!;
    let b = out[at + 1]!;
    let c = out[at + 2]!;
    let d = out[at + 3]!;
    let e = out[at + 4]!;
    let f = out[at + 5]!;
    let g = out[at + 6]!;
    let h = out[at + 7]!;
    let i = out[at + 8]!;
    let j = out[at + 9]!;
    for (let n = 0; n < count; n++) {
      const row = rows[n]!;
      a = (a + kept[row]!) | 0;
      b = (b + kept[row + 1]!) | 0;
      c = (c + kept[row + 2]!) | 0;
      d = (d + kept[row + 3]!) | 0;
      e = (e + kept[row + 4]!) | 0;
      f = (f + kept[row + 5]!) | 0;
      g = (g + kept[row + 6]!) | 0;
      h = (h + kept[row + 7]!) | 0;
      i = (i + kept[row + 8]!) | 0;
      j = (j + kept[row + 9]!) | 0;
    }
    out[at] = a;
    out[at + 1] = b;
    out[at + 2] = c;
    out[at + 3] = d;
    out[at + 4] = e;
    out[at + 5] = f;
    out[at + 6] = g;
    out[at + 7] = h;
    out[at + 8] = i;
    out[at + 9] = j;
  }

  #take(row: number): void {
    if (this.#count === this.#rows.length) this.#flush();
    this.#rows[this.#count++] = row;
  }

  word(id: number, place: number): void {
    const entry = id * PLACES + place;
    this.#take(this.#wordAt[entry]! || this.#fillWord(id, place, entry));
  }

  group(number: number): void {
    const at = number * WIDTH;
    if (this.#groupKnown[number] === 0) {
      this.#scratch.clear();
      groupFeatures(number, this.#scratch);
      this.#sum(this.#kept, at);
      this.#groupKnown[number] = 1;
    }
    this.#take(at);
  }

  shapes(l2: number, l1: number, own: number, r1: number, r2: number): void {
    if ((l2 | l1 | own | r1 | r2) >> SHAPE_BITS) {
      shapeFeatures(...this.#shapeHashes(l2, l1, own, r1, r2), this.#features);
      return;
    }
    const window = (((((((l2 << 6) | l1) << 6) | own) << 6) | r1) << 6) | r2;
    const place = (scatter(window) >>> 19) & (SHAPES - 1);
    const at = (FIRST_SHAPE + place) * WIDTH;
    if (this.#shapeWindow[place] !== window + 1) {
      this.#scratch.clear();
      shapeFeatures(...this.#shapeHashes(l2, l1, own, r1, r2), this.#scratch);
      this.#sum(this.#kept, at);
      this.#shapeWindow[place] = window + 1;
    }
    this.#take(at);
  }

  pair(value: number, shape: number, number: number): void {
    if (number >> PAIR_BITS) {
      this.#features.add(pairFeature(value, shape));
      return;
    }
    const pair = (value << PAIR_BITS) | number;
    const place = scatter(pair) >>> 20;
    const at = (FIRST_PAIR + place) * WIDTH;
    if (this.#pairOf[place] !== pair + 1) {
      // The pair that had this place may be the present token's too.
      this.#flush();
      this.#scratch.clear();
      this.#scratch.add(pairFeature(value, shape));
      this.#sum(this.#kept, at);
      this.#pairOf[place] = pair + 1;
    }
    this.#take(at);
  }

  elsewhere(document: NameDocument, seen: number, token: number): void {
    const { facts } = document.seen;
    if (facts[seen + Seen.summed] === 0) facts[seen + Seen.summed] = this.#sumPlaces(document, seen) + 1;
    const all = facts[seen + Seen.summed]! - 1;
    this.#addFrom(this.#places, all);
    const count = facts[seen + Seen.count]!;
    for (let k = 0; k < count; k++) {
      if (facts[seen + Seen.places + k] !== token) continue;
      const own = all + (k + 1) * WIDTH;
      for (let y = 0; y < WIDTH; y++)
        this.scores[this.#at + y] = (this.scores[this.#at + y]! - this.#places[own + y]!) | 0;
      return;
    }
  }

  /** Sums of all places of a word together, then of each; returns where they begin. */
  #sumPlaces(document: NameDocument, seen: number): number {
    const { facts } = document.seen;
    const count = facts[seen + Seen.count]!;
    const all = this.#placesUsed;
    this.#placesUsed += (count + 1) * WIDTH;
    if (this.#placesUsed > this.#places.length)
      this.#places = grown(this.#places, new Int32Array(this.#placesUsed * 2));
    const places = this.#places;
    places.fill(0, all, all + WIDTH);
    for (let k = 0; k < count; k++) {
      const own = all + (k + 1) * WIDTH;
      this.#scratch.clear();
      placeFeatures(document, facts[seen + Seen.places + k]!, this.#scratch);
      this.#sum(places, own);
      for (let y = 0; y < WIDTH; y++) places[all + y] = (places[all + y]! + places[own + y]!) | 0;
    }
    return all;
  }

  key(key: number): void {
    this.#features.add(key);
  }

  /** Puts the sum of the features in `#scratch` there. */
  #sum(out: Int32Array, at: number): void {
    out.fill(0, at, at + WIDTH);
    this.#weights.add(this.#scratch.keys, this.#scratch.size, out, at);
  }

  #shapeHashes(l2: number, l1: number, own: number, r1: number, r2: number) {
    const { shapes } = this.#types!;
    return [shapes[l2]!, shapes[l1]!, shapes[own]!, shapes[r1]!, shapes[r2]!] as const;
  }

  #fillWord(id: number, place: number, entry: number): number {
    const at = this.#used;
    this.#used += WIDTH;
    if (this.#used > this.#kept.length) this.#kept = grown(this.#kept, new Int32Array(this.#kept.length * 2));
    this.#scratch.clear();
    wordFeatures(this.#types!.types[id]!, place, this.#knowledge, this.#scratch);
    this.#sum(this.#kept, at);
    this.#wordAt[entry] = at;
    return at;
  }

  #addFrom(from: Int32Array, start: number): void {
    const { scores } = this;
    const at = this.#at;
    for (let k = 0; k < WIDTH; k++) scores[at + k] = (scores[at + k]! + from[start + k]!) | 0;
  }
}
