import {
  decodeLabels,
  FeatureBuffer,
  PackedRows,
  type Transitions,
  type TypedRange,
  transitionsOf,
  unpack,
  viterbi,
} from '../../learn/index.ts';
import { Agreement } from './agreement.ts';
import type { NameDocument } from './document.ts';
import { contextFeatures, type Scene } from './features.ts';
import { type Islands, islandsOf } from './islands.ts';
import { LABELS } from './labels.ts';
import type { NameModel } from './model-file.ts';
import { WordScores } from './word-scores.ts';

const SIZE = LABELS.length;

/** The two-stage tagger of one loaded model. Word types carry its cached scores: each tagger needs its own. */
export class NameTagger {
  readonly #model: NameModel;
  readonly #rows: PackedRows;
  readonly #words: WordScores;
  readonly #transitions: readonly [first: Transitions, second: Transitions];
  readonly #features = new FeatureBuffer();
  // Sums of both stages, `width` integers a token of the islands.
  #sums = new Int32Array(0);
  #scores = new Float32Array(0);
  #path = new Uint8Array(0);

  constructor(model: NameModel) {
    this.#model = model;
    this.#rows = new PackedRows([model.first, model.second]);
    this.#words = new WordScores(this.#rows, model.knowledge);
    this.#transitions = [
      transitionsOf(LABELS, model.first.transitions.slice()),
      transitionsOf(LABELS, model.second.transitions.slice()),
    ];
  }

  /** The names of a document as token ranges; the second stage sees what the first said of the whole text. */
  tag(document: NameDocument): TypedRange[] {
    const { knowledge } = this.#model;
    const scene: Scene = { document, knowledge, marks: knowledge.mark(document) };
    const islands = islandsOf(document);
    this.#addUp(scene, islands);
    const labels = new Uint8Array(document.types.length);
    this.#decode(islands, 0, (path, start) => labels.set(path, start));
    this.#addAgreement(islands, new Agreement(document, labels, islands));
    const found: TypedRange[] = [];
    this.#decode(islands, 1, (path, start) => {
      for (const { range, type } of decodeLabels(LABELS, path))
        found.push({ range: [range[0] + start, range[1] + start], type });
    });
    return found;
  }

  /** Scores of both stages from what they share: the text. */
  #addUp(scene: Scene, { starts, ends, sentence, size }: Islands): void {
    const { types, sentences } = scene.document;
    const { width } = this.#rows;
    if (this.#sums.length < size * width) this.#sums = new Int32Array(size * width * 2);
    const sums = this.#sums.fill(0, 0, size * width);
    const features = this.#features;
    let at = 0;
    for (let k = 0; k < starts.length; k++) {
      const s = sentence[k]!;
      const from = sentences.starts[s]!;
      const to = sentences.ends[s]!;
      for (let i = starts[k]!; i < ends[k]!; i++, at += width) {
        this.#words.addTo(types, from, to, i, sums, at);
        features.clear();
        contextFeatures(scene, s, i, features);
        this.#rows.add(features.keys, 0, features.size, sums, at);
      }
    }
  }

  /** What only the second stage knows. */
  #addAgreement({ starts, ends }: Islands, agreement: Agreement): void {
    const features = this.#features;
    let at = 0;
    for (let k = 0; k < starts.length; k++) {
      for (let i = starts[k]!; i < ends[k]!; i++, at += this.#rows.width) {
        features.clear();
        agreement.features(i, starts[k]!, ends[k]!, features);
        this.#rows.add(features.keys, 0, features.size, this.#sums, at);
      }
    }
  }

  #decode({ starts, ends }: Islands, stage: 0 | 1, take: (path: Uint8Array, start: number) => void): void {
    const { width, places } = this.#rows;
    const place = places[stage]!;
    let at = 0;
    for (let k = 0; k < starts.length; k++) {
      const start = starts[k]!;
      const length = ends[k]! - start;
      if (this.#path.length < length) {
        this.#path = new Uint8Array(length * 2);
        this.#scores = new Float32Array(length * 2 * SIZE);
      }
      for (let t = 0; t < length; t++, at += width)
        unpack(this.#sums, at, SIZE, this.#scores, t * SIZE, place);
      viterbi(this.#transitions[stage], this.#scores, length, this.#path);
      take(this.#path.subarray(0, length), start);
    }
  }
}
