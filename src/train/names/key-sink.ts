import { type NameDocument, Seen } from '../../annotate/names/name-document.ts';
import { placeFeatures } from '../../annotate/names/tagger/context-features.ts';
import type { FeatureSink } from '../../annotate/names/tagger/feature-sink.ts';
import { groupFeatures, pairFeature, shapeFeatures } from '../../annotate/names/tagger/group-features.ts';
import type { Knowledge, OwnCounts } from '../../annotate/names/tagger/knowledge.ts';
import { wordFeatures } from '../../annotate/names/tagger/word-features.ts';
import type { WordTypes } from '../../annotate/names/word-types.ts';
import { FeatureBuffer } from '../../tagger/feature-buffer.ts';

/** Writes the keys of all features out, for training. */
export class KeySink implements FeatureSink {
  readonly buffer = new FeatureBuffer();
  readonly #words: WordTypes;
  readonly #knowledge: Knowledge;
  #own: OwnCounts | undefined;

  constructor(words: WordTypes, knowledge: Knowledge) {
    this.#words = words;
    this.#knowledge = knowledge;
  }

  /** @param own what the document gave to the knowledge */
  open(own: OwnCounts): void {
    this.#own = own;
  }

  word(id: number, place: number): void {
    wordFeatures(this.#words.types[id]!, place, this.#knowledge, this.buffer, this.#own);
  }

  shapes(l2: number, l1: number, own: number, r1: number, r2: number): void {
    const { shapes } = this.#words;
    shapeFeatures(shapes[l2]!, shapes[l1]!, shapes[own]!, shapes[r1]!, shapes[r2]!, this.buffer);
  }

  elsewhere(document: NameDocument, seen: number, token: number): void {
    const { facts } = document.seen;
    for (let k = 0; k < facts[seen + Seen.count]!; k++) {
      const place = facts[seen + Seen.places + k]!;
      if (place !== token) placeFeatures(document, place, this.buffer);
    }
  }

  pair(value: number, shape: number): void {
    this.buffer.add(pairFeature(value, shape));
  }

  group(number: number): void {
    groupFeatures(number, this.buffer);
  }

  key(key: number): void {
    this.buffer.add(key);
  }
}
