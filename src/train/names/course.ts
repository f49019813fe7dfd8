import { type NameDesk, openDocument } from '../../annotate/names/name-document.ts';
import { Agreement } from '../../annotate/names/tagger/agreement.ts';
import { type FeatureContext, textFeatures } from '../../annotate/names/tagger/context-features.ts';
import { Knowledge, type KnowledgeTables, type OwnCounts } from '../../annotate/names/tagger/knowledge.ts';
import { type Segments, segmentsOf } from '../../annotate/names/tagger/segments.ts';
import type { LabelSet, TypedRange } from '../../tagger/label-set.ts';
import { encodeLabels } from '../crf/encode-labels.ts';
import { type TrainingSet, TrainingSetBuilder } from '../crf/training-set.ts';
import type { GoldDocument } from './gold-document.ts';
import { KeySink } from './key-sink.ts';
import { FIRST_LABELS, LABELS } from './labels.ts';

/** Annotated texts, and what is known beside them: all that featurizing needs. */
export interface Course {
  readonly gold: readonly GoldDocument[];
  /** What each document gave to the knowledge. */
  readonly own: readonly OwnCounts[];
  /** The document of each sequence (segment). */
  readonly documentOf: readonly number[];
  readonly desk: NameDesk;
  readonly tables: KnowledgeTables;
}

/** One sequence a segment, all documents in order. With `firstLabels` (by sequence) for the second stage. */
export function featurizeAll(course: Course, firstLabels?: readonly Uint8Array[]): TrainingSet {
  const knowledge = new Knowledge(course.tables);
  const builder = new TrainingSetBuilder();
  const sink = new KeySink(course.desk.words, knowledge);
  const agreement = new Agreement();
  let sequence = 0;
  course.gold.forEach((gold, d) => {
    const document = openDocument(gold, gold.sentences, course.desk);
    const own = course.own[d]!;
    sink.open(own);
    const context: FeatureContext = { document, knowledge, marks: knowledge.mark(document, own) };
    const segments = segmentsOf(document);
    if (firstLabels)
      agreement.read(document, spread(segments, firstLabels, sequence, gold.tokens.length), segments);
    for (let k = 0; k < segments.starts.length; k++, sequence++) {
      const start = segments.starts[k]!;
      const end = segments.ends[k]!;
      sink.buffer.clear();
      for (let i = start; i < end; i++) {
        textFeatures(context, segments.sentence[k]!, i, sink);
        if (firstLabels) agreement.features(i, start, end, sink);
        sink.buffer.endToken();
      }
      builder.add(sink.buffer, segmentLabels(gold, segments, k, firstLabels ? LABELS : FIRST_LABELS));
    }
  });
  return builder.finish();
}

/** The labels of segment `k`. A name that it does not hold whole is left out: it could not be found. */
function segmentLabels(
  { sentences, names }: GoldDocument,
  { starts, ends, sentence }: Segments,
  k: number,
  labels: LabelSet,
): Uint8Array {
  const shift = starts[k]! - sentences.starts[sentence[k]!]!;
  const length = ends[k]! - starts[k]!;
  const inside = names[sentence[k]!]!.map(
    ({ range, type }): TypedRange => ({ range: [range[0] - shift, range[1] - shift], type }),
  ).filter(({ range }) => range[0] >= 0 && range[1] <= length);
  return encodeLabels(labels, inside, length);
}

/** Labels by segment as labels by token. */
function spread(
  { starts }: Segments,
  parts: readonly Uint8Array[],
  from: number,
  length: number,
): Uint8Array {
  const labels = new Uint8Array(length);
  starts.forEach((start, k) => {
    labels.set(parts[from + k]!, start);
  });
  return labels;
}
