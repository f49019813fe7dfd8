/**
 * The linear sequence tagger: binary hashed features, a linear-chain CRF, exact decoding.
 *
 * Training, for any task and label set:
 *
 *     const labels = labelSet('bio', ['source', 'content']);
 *     const builder = new TrainingSetBuilder();
 *     for (const sentence of sentences) {
 *       buffer.clear();
 *       featurize(sentence, buffer);              // buffer.add(mix(TEMPLATE, value)) … buffer.endToken() per token
 *       builder.add(buffer, encodeLabels(labels, sentence.spans, sentence.length));
 *     }
 *     const set = builder.finish(12);             // features seen at least 12 times
 *     const trained = trainCrf(set, labels, { epochs: 12 });
 *     const packed = quantize(trained, { clip: 6, dropBelow: 0 });
 *     const file = packWeights({ cue: aboutOf(packed) }, sectionsOf('cue', packed));
 *
 * Use: `new SequenceModel(readQuantized(openWeights(bytes), 'cue'))`, then per sequence the same `featurize`,
 * `scores`, and any of `decode` (with a bias, as often as wanted) and `marginals`; `decodeLabels` gives spans.
 * With at most three labels there is a faster way, for features that are looked up by the thousand: `fitSlots(set, slots)`,
 * `toSlots(packed, slots)`, and in use a `SlotTable` for sums and a `TripleChain` for `decode` and `marginals`.
 * Jackknifing: one `TrainingSet`, `foldsOf`, training with `sequences: fold.train`, then `labelSequences`.
 */
export { averageOf } from './average.ts';
export { BoundedCache } from './bounded-cache.ts';
export { FeatureBuffer } from './feature-buffer.ts';
export { fitSlots } from './fit-slots.ts';
export { type Fold, foldsOf } from './folds.ts';
export { ForwardBackward } from './forward-backward.ts';
export { hashText, mix } from './hash.ts';
export { KeyIndex } from './key-index.ts';
export {
  decodeLabels,
  encodeLabels,
  type LabelSet,
  labelSet,
  mayFollow,
  type TypedRange,
  typeOf,
} from './label-set.ts';
export { PackedRows, unpack } from './packed-rows.ts';
export {
  aboutOf,
  type Quantized,
  type QuantizeOptions,
  quantize,
  readQuantized,
  sectionsOf,
} from './quantize.ts';
export { randomOf } from './random.ts';
export { SequenceModel } from './sequence-model.ts';
export {
  featureCount,
  firstOf,
  LEAST_SLOTS,
  readSlots,
  type SlotModel,
  SlotTable,
  secondOf,
  slotSections,
  toSlots,
} from './slot-table.ts';
export { StoredIndex, storeIndex } from './stored-index.ts';
export { type CrfOptions, trainCrf } from './train-crf.ts';
export { labelSequences, type Trained } from './trained.ts';
export { type TrainingSet, TrainingSetBuilder } from './training-set.ts';
export { type Transitions, transitionsOf } from './transitions.ts';
export { TripleChain } from './triple-chain.ts';
export { viterbi } from './viterbi.ts';
export { openWeights, packWeights, sectionOf, type Weights } from './weights-file.ts';
