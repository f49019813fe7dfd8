import type { TypedRange } from '../../../tagger/label-set.ts';
import type { NameDocument } from '../name-document.ts';
import { Agreement } from './agreement.ts';
import { type FeatureContext, textFeatures } from './context-features.ts';
import { NameDecoder, TypeDecoder } from './decoders.ts';
import { EmissionScorer } from './emission-scorer.ts';
import type { NameModel } from './name-model.ts';
import { NameWeights, WIDTH } from './name-weights.ts';
import { type Segments, segmentsOf } from './segments.ts';

/** The two-stage tagger of one loaded model. */
export class NameTagger {
  readonly #model: NameModel;
  readonly #scorer: EmissionScorer;
  readonly #first: TypeDecoder;
  readonly #second: NameDecoder;
  readonly #agreement = new Agreement();

  constructor(model: NameModel) {
    this.#model = model;
    this.#scorer = new EmissionScorer(new NameWeights(model.weights), model.knowledge);
    this.#first = new TypeDecoder(model.transitions[0]);
    this.#second = new NameDecoder(model.transitions[1]);
  }

  /** The names of a document as token ranges; the second stage sees what the first said of the whole text. */
  tag(document: NameDocument): TypedRange[] {
    const { knowledge } = this.#model;
    const segments = segmentsOf(document);
    this.#scorer.open(document.words, segments.size);
    this.#addText({ document, knowledge, marks: knowledge.mark(document) }, segments);
    this.#addAgreement(document, segments);
    return this.#names(segments);
  }

  /** How texts usually write a word: 0 unknown, 1 in lower case … 4 with a capital. */
  usualCase(lowerHash: number): number {
    return this.#model.knowledge.usualCase(lowerHash);
  }

  /** Scores of both stages from what they share: the text. */
  #addText(context: FeatureContext, { starts, ends, sentence }: Segments): void {
    const scorer = this.#scorer;
    let token = 0;
    for (let k = 0; k < starts.length; k++) {
      const end = ends[k]!;
      for (let i = starts[k]!; i < end; i++) {
        scorer.begin(token++);
        textFeatures(context, sentence[k]!, i, scorer);
        scorer.end();
      }
    }
  }

  /** What only the second stage knows: the labels of the first. */
  #addAgreement(document: NameDocument, segments: Segments): void {
    const { starts, ends } = segments;
    const scorer = this.#scorer;
    const agreement = this.#agreement;
    const labels = new Uint8Array(document.ids.length);
    let at = 0;
    for (let k = 0; k < starts.length; k++) {
      const length = ends[k]! - starts[k]!;
      this.#first.decode(scorer.scores, at, length, labels, starts[k]!);
      at += length * WIDTH;
    }
    agreement.read(document, labels, segments);
    let token = 0;
    for (let k = 0; k < starts.length; k++) {
      const end = ends[k]!;
      for (let i = starts[k]!; i < end; i++) {
        scorer.begin(token++);
        agreement.features(i, starts[k]!, end, scorer);
        scorer.end();
      }
    }
  }

  #names({ starts, ends }: Segments): TypedRange[] {
    const found: TypedRange[] = [];
    let at = 0;
    for (let k = 0; k < starts.length; k++) {
      const from = starts[k]!;
      const length = ends[k]! - from;
      this.#second.decode(this.#scorer.scores, at, length, (start, end, type) =>
        found.push({ range: [from + start, from + end], type }),
      );
      at += length * WIDTH;
    }
    return found;
  }
}
