import { FeatureBuffer, type PackedRows } from '../../learn/index.ts';
import { edgeFeatures, WINDOW, wordFeatures } from './features.ts';
import type { Knowledge } from './knowledge.ts';
import type { WordType } from './word-type.ts';

const OFFSETS = 2 * WINDOW + 1;

/**
 * The summed weights of all that depends on a word and its offset alone, computed when first needed and kept by
 * `WordType.id`. Word types belong to one tagger: their `filled` bits speak of this store.
 */
export class WordScores {
  readonly #rows: PackedRows;
  readonly #knowledge: Knowledge;
  readonly #scratch = new FeatureBuffer();
  // OFFSETS vectors of `width` integers a word; word 0 of the store stands for places outside the sentence.
  #store: Int32Array;

  constructor(rows: PackedRows, knowledge: Knowledge) {
    this.#rows = rows;
    this.#knowledge = knowledge;
    this.#store = new Int32Array(4096 * OFFSETS * rows.width);
    for (let at = 0; at < OFFSETS; at++) {
      this.#scratch.clear();
      edgeFeatures(at - WINDOW, this.#scratch);
      rows.add(this.#scratch.keys, 0, this.#scratch.size, this.#store, at * rows.width);
    }
  }

  /** Adds what the words around token `i` of the sentence `[from, to)` say to `out[at …]`. */
  addTo(types: readonly WordType[], from: number, to: number, i: number, out: Int32Array, at: number): void {
    const { width } = this.#rows;
    for (let o = 0; o < OFFSETS; o++) {
      const j = i + o - WINDOW;
      let place = o * width;
      if (j >= from && j < to) {
        const type = types[j]!;
        place += (type.id + 1) * OFFSETS * width;
        if ((type.filled & (1 << o)) === 0) this.#fill(type, o, place);
      }
      const store = this.#store;
      for (let k = 0; k < width; k++) out[at + k] = (out[at + k]! + store[place + k]!) | 0;
    }
  }

  #fill(type: WordType, o: number, place: number): void {
    const { width } = this.#rows;
    if (place + width > this.#store.length) {
      const larger = new Int32Array(Math.max(this.#store.length * 2, place + width));
      larger.set(this.#store);
      this.#store = larger;
    }
    this.#scratch.clear();
    wordFeatures(type, o - WINDOW, this.#knowledge, this.#scratch);
    this.#store.fill(0, place, place + width);
    this.#rows.add(this.#scratch.keys, 0, this.#scratch.size, this.#store, place);
    type.filled |= 1 << o;
  }
}
