import { FeatureBuffer, type Quantized } from '../../learn/index.ts';
import { addContextFeatures, addTagFeatures, addWordFeatures, contextOf, REACH } from './cue-features.ts';
import type { Scene } from './scene.ts';
import { SumTable } from './sum-table.ts';
import { EDGE } from './units.ts';
import { addPacked, WeightTable } from './weight-table.ts';
import { TAG_COUNT, type WordType } from './word-types.ts';

const PLACES = 2 * REACH + 1;
// An item whose own and neighbours' words speak this much against a cue (in logits) is none, whatever their order.
const HOPELESS = 3;
const CERTAIN = 1e4;

/** Scores the items of a stretch as `addCueFeatures` and the model would, but sums what words and tags say only once. */
export class CueScorer {
  readonly #weights: WeightTable;
  readonly #labels: number;
  readonly #words = new WeakMap<WordType, Int32Array>();
  readonly #tags: SumTable;
  readonly #buffer = new FeatureBuffer();
  readonly #hopeless: number;
  #sums = new Int32Array(1 << 10);
  #scores = new Float32Array(1 << 10);
  #own: Int32Array[] = [];

  constructor(model: Quantized) {
    this.#weights = new WeightTable(model);
    this.#labels = model.labels.length;
    this.#hopeless = HOPELESS / model.scale;
    this.#tags = new SumTable(this.#weights, PLACES * TAG_COUNT);
    for (let tag = 0; tag < TAG_COUNT; tag++) {
      for (let place = 0; place < PLACES; place++) {
        this.#buffer.clear();
        addTagFeatures(tag, place - REACH, this.#buffer);
        this.#tags.set(tag * PLACES + place, this.#buffer);
      }
    }
  }

  /** L scores an item; valid until the next call. */
  scores(scene: Scene, stretch: number): Float32Array {
    const from = scene.starts[stretch]!;
    const to = scene.starts[stretch + 1]!;
    const labels = this.#labels;
    const { width } = this.#weights;
    this.#reserve(to - from);
    this.#addWords(scene, from, to);
    const context = contextOf(scene, from, to);
    const scores = this.#scores;
    for (let i = from, row = 0, at = 0; i < to; i++, row += labels, at += width) {
      this.#weights.unpack(this.#sums, at, scores, row);
      let best = scores[row + 1]!;
      for (let y = 2; y < labels; y++) if (scores[row + y]! > best) best = scores[row + y]!;
      if (scores[row]! - best > this.#hopeless) {
        scores[row]! += CERTAIN;
        continue;
      }
      this.#buffer.clear();
      addContextFeatures(scene, context, from, to, i, this.#buffer);
      this.#weights.add(this.#buffer, this.#sums, at);
      this.#weights.unpack(this.#sums, at, scores, row);
    }
    return scores;
  }

  #reserve(items: number): void {
    if (this.#scores.length < items * this.#labels) this.#scores = new Float32Array(items * this.#labels * 2);
    const size = items * this.#weights.width;
    if (this.#sums.length < size) this.#sums = new Int32Array(size * 2);
    this.#sums.fill(0, 0, size);
  }

  #addWords(scene: Scene, from: number, to: number): void {
    const { width } = this.#weights;
    const sums = this.#sums;
    const edge = this.#sumsOf(EDGE);
    const own = this.#own;
    for (let i = from; i < to; i++) own[i - from] = this.#sumsOf(scene.types[i]!);
    for (let i = from, row = 0; i < to; i++, row += width) {
      for (let place = 0; place < PLACES; place++) {
        const j = i + place - REACH;
        const inside = j >= from && j < to;
        addPacked(inside ? own[j - from]! : edge, place * width, width, sums, row);
        this.#tags.addTo((inside ? scene.tags[j]! : EDGE.tag) * PLACES + place, sums, row);
      }
    }
  }

  #sumsOf(type: WordType): Int32Array {
    let sums = this.#words.get(type);
    if (sums) return sums;
    const { width } = this.#weights;
    sums = new Int32Array(PLACES * width);
    for (let place = 0; place < PLACES; place++) {
      this.#buffer.clear();
      addWordFeatures(type, place - REACH, this.#buffer);
      this.#weights.add(this.#buffer, sums, place * width);
    }
    this.#words.set(type, sums);
    return sums;
  }
}
