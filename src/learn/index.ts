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
 *     const model = toSlots(quantize(trained, { clip: 6, dropBelow: 0 }), slots);
 *     const file = packWeights({ cue: aboutOf(model) }, slotSections('cue', model));
 *
 * (A table of slots has room for some features alone: `fitSlots(set, slots)` leaves the others out before training.)
 * Use: `readSlots(openWeights(bytes), 'cue')`, then per sequence the same `featurize`, a `SlotTable` for sums, and a
 * `TripleChain` for `decode` (with a bias, as often as wanted) and `marginals`.
 * Jackknifing: one `TrainingSet`, `foldsOf`, training with `sequences: fold.train`, then `labelSequences`.
 */
export { averageOf } from './average.ts';
export { BoundedCache } from './bounded-cache.ts';
export { FeatureBuffer } from './feature-buffer.ts';
export { fitSlots } from './fit-slots.ts';
export { foldsOf } from './folds.ts';
export { KeyIndex } from './key-index.ts';
export {
  encodeLabels,
  type LabelSet,
  labelSet,
  type TypedRange,
} from './label-set.ts';
export {
  aboutOf,
  quantize,
} from './quantize.ts';
export { randomOf } from './random.ts';
export {
  featureCount,
  firstOf,
  readSlots,
  type SlotModel,
  SlotTable,
  slotSections,
  toSlots,
} from './slot-table.ts';
export { StoredIndex, storeIndex } from './stored-index.ts';
export { type CrfOptions, trainCrf } from './train-crf.ts';
export { labelSequences, type Trained } from './trained.ts';
export { type TrainingSet, TrainingSetBuilder } from './training-set.ts';
export { TripleChain } from './triple-chain.ts';
export { openWeights, packWeights, sectionOf, type Weights } from './weights-file.ts';
