import { decodeLabels, FeatureBuffer, type SequenceModel, type TypedRange } from '../../learn/index.ts';
import { Agreement } from './agreement.ts';
import type { NameDocument } from './document.ts';
import { contextFeatures, edgeFeatures, type Scene, WINDOW, wordFeatures } from './features.ts';
import { type Islands, islandsOf } from './islands.ts';
import type { Knowledge } from './knowledge.ts';
import { LABELS } from './labels.ts';
import type { NameModel } from './model-file.ts';
import type { WordType } from './word-type.ts';

const SIZE = LABELS.length;
const OFFSETS = 2 * WINDOW + 1;
const scratch = new FeatureBuffer();

/** Scores words for one stage; the sum of all that depends on a word and its offset alone is kept with the word. */
class StageScorer {
  readonly #model: SequenceModel;
  readonly #knowledge: Knowledge;
  readonly #slot: number;
  readonly #edges: readonly Float32Array[];

  constructor(model: SequenceModel, knowledge: Knowledge, stage: number) {
    this.#model = model;
    this.#knowledge = knowledge;
    this.#slot = stage * OFFSETS;
    this.#edges = Array.from({ length: OFFSETS }, (_, at) => {
      scratch.clear();
      edgeFeatures(at - WINDOW, scratch);
      return this.#sum();
    });
  }

  #sum(): Float32Array {
    const out = new Float32Array(SIZE);
    this.#model.addRows(scratch.keys, 0, scratch.size, out, 0);
    return out;
  }

  #vector(type: WordType, at: number): Float32Array {
    const known = type.cache[this.#slot + at];
    if (known) return known;
    scratch.clear();
    wordFeatures(type, at - WINDOW, this.#knowledge, scratch);
    // Filled in order, so that the array stays dense.
    while (type.cache.length < this.#slot + at) type.cache.push(undefined);
    const vector = this.#sum();
    type.cache[this.#slot + at] = vector;
    return vector;
  }

  /** Adds the static scores of token `i` of the sentence `[from, to)` to `out[row …]`. */
  addStatic(
    types: readonly WordType[],
    from: number,
    to: number,
    i: number,
    out: Float32Array,
    row: number,
  ): void {
    for (let at = 0; at < OFFSETS; at++) {
      const j = i + at - WINDOW;
      const vector = j < from || j >= to ? this.#edges[at]! : this.#vector(types[j]!, at);
      for (let y = 0; y < SIZE; y++) out[row + y]! += vector[y]!;
    }
  }
}

/** The two-stage tagger of one loaded model. Word types carry its cached scores: give each tagger its own. */
export class NameTagger {
  readonly #model: NameModel;
  readonly #first: StageScorer;
  readonly #second: StageScorer;
  readonly #context = new FeatureBuffer();
  #scores = new Float32Array(1 << 12);

  constructor(model: NameModel) {
    this.#model = model;
    this.#first = new StageScorer(model.first, model.knowledge, 0);
    this.#second = new StageScorer(model.second, model.knowledge, 1);
  }

  /** The names of a document as token ranges; the second stage sees what the first said of the whole text. */
  tag(document: NameDocument): TypedRange[] {
    const { knowledge, first, second } = this.#model;
    const scene: Scene = { document, knowledge, marks: knowledge.mark(document) };
    const islands = islandsOf(document);
    this.#readContext(scene, islands);
    const labels = new Uint8Array(document.types.length);
    this.#decode(document, islands, first, this.#first, null, (path, k) =>
      labels.set(path, islands.starts[k]!),
    );
    const agreement = new Agreement(document, labels, islands);
    const found: TypedRange[] = [];
    this.#decode(document, islands, second, this.#second, agreement, (path, k) => {
      const from = islands.starts[k]!;
      for (const { range, type } of decodeLabels(LABELS, path))
        found.push({ range: [range[0] + from, range[1] + from], type });
    });
    return found;
  }

  // Both stages share these features; their keys are computed once.
  #readContext(scene: Scene, { starts, ends, sentence }: Islands): void {
    this.#context.clear();
    for (let k = 0; k < starts.length; k++)
      for (let i = starts[k]!; i < ends[k]!; i++) {
        contextFeatures(scene, sentence[k]!, i, this.#context);
        this.#context.endToken();
      }
  }

  #decode(
    { types, sentences }: NameDocument,
    { starts, ends, sentence }: Islands,
    model: SequenceModel,
    scorer: StageScorer,
    agreement: Agreement | null,
    take: (path: Uint8Array, island: number) => void,
  ): void {
    const { keys, offsets } = this.#context;
    let token = 0;
    for (let k = 0; k < starts.length; k++) {
      const start = starts[k]!;
      const length = ends[k]! - start;
      const from = sentences.starts[sentence[k]!]!;
      const to = sentences.ends[sentence[k]!]!;
      const scores = this.#reserve(length);
      for (let t = 0; t < length; t++, token++) {
        const row = t * SIZE;
        scorer.addStatic(types, from, to, start + t, scores, row);
        model.addRows(keys, offsets[token]!, offsets[token + 1]!, scores, row);
        if (!agreement) continue;
        scratch.clear();
        agreement.features(start + t, start, start + length, scratch);
        model.addRows(scratch.keys, 0, scratch.size, scores, row);
      }
      take(model.decode(scores, length), k);
    }
  }

  #reserve(length: number): Float32Array {
    if (this.#scores.length < length * SIZE) this.#scores = new Float32Array(length * SIZE * 2);
    return this.#scores.fill(0, 0, length * SIZE);
  }
}
