import type { TypedRange } from '../../tagger/label-set.ts';
import { Agreement } from './agreement.ts';
import { type Scene, textFeatures } from './context-features.ts';
import { NameDecoder, TypeDecoder } from './decode.ts';
import type { NameDocument } from './document.ts';
import { type Islands, islandsOf } from './islands.ts';
import type { NameModel } from './model-file.ts';
import { FeatureSums } from './sums.ts';
import { NameWeights, WIDTH } from './weights.ts';

/** The two-stage tagger of one loaded model. */
export class NameTagger {
  readonly #model: NameModel;
  readonly #sums: FeatureSums;
  readonly #first: TypeDecoder;
  readonly #second: NameDecoder;
  readonly #agreement = new Agreement();

  constructor(model: NameModel) {
    this.#model = model;
    this.#sums = new FeatureSums(new NameWeights(model.weights), model.knowledge);
    this.#first = new TypeDecoder(model.transitions[0]);
    this.#second = new NameDecoder(model.transitions[1]);
  }

  /** The names of a document as token ranges; the second stage sees what the first said of the whole text. */
  tag(document: NameDocument): TypedRange[] {
    const { knowledge } = this.#model;
    const islands = islandsOf(document);
    this.#sums.open(document.words, islands.size);
    this.#addText({ document, knowledge, marks: knowledge.mark(document) }, islands);
    this.#addAgreement(document, islands);
    return this.#names(islands);
  }

  /** Scores of both stages from what they share: the text. */
  #addText(scene: Scene, { starts, ends, sentence }: Islands): void {
    const sums = this.#sums;
    let token = 0;
    for (let k = 0; k < starts.length; k++) {
      const end = ends[k]!;
      for (let i = starts[k]!; i < end; i++) {
        sums.begin(token++);
        textFeatures(scene, sentence[k]!, i, sums);
        sums.end();
      }
    }
  }

  /** What only the second stage knows: the labels of the first. */
  #addAgreement(document: NameDocument, islands: Islands): void {
    const { starts, ends } = islands;
    const sums = this.#sums;
    const agreement = this.#agreement;
    const labels = new Uint8Array(document.ids.length);
    let at = 0;
    for (let k = 0; k < starts.length; k++) {
      const length = ends[k]! - starts[k]!;
      this.#first.decode(sums.sums, at, length, labels, starts[k]!);
      at += length * WIDTH;
    }
    agreement.read(document, labels, islands);
    let token = 0;
    for (let k = 0; k < starts.length; k++) {
      const end = ends[k]!;
      for (let i = starts[k]!; i < end; i++) {
        sums.begin(token++);
        agreement.features(i, starts[k]!, end, sums);
        sums.end();
      }
    }
  }

  #names({ starts, ends }: Islands): TypedRange[] {
    const found: TypedRange[] = [];
    let at = 0;
    for (let k = 0; k < starts.length; k++) {
      const from = starts[k]!;
      const length = ends[k]! - from;
      this.#second.decode(this.#sums.sums, at, length, (start, end, type) =>
        found.push({ range: [from + start, from + end], type }),
      );
      at += length * WIDTH;
    }
    return found;
  }
}
