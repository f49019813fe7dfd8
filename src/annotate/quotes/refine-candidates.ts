import { FeatureBuffer, type SequenceModel } from '../../learn/index.ts';
import { addAcceptFeatures, rivalsOf } from './accept-features.ts';
import type { Candidate } from './find-candidates.ts';
import type { Scene } from './scene.ts';

/** A candidate with the probability that it is right. */
export interface Judged extends Candidate {
  readonly confidence: number;
}

const buffer = new FeatureBuffer();

/** Judges all candidates of an article: the probability that each is an attribution with the right parts. */
export function judge(scene: Scene, candidates: readonly Candidate[], model: SequenceModel): Judged[] {
  const rivals = rivalsOf(candidates);
  return candidates.map((candidate, c) => {
    buffer.clear();
    addAcceptFeatures(scene, candidate, rivals[c]!, buffer);
    return { ...candidate, confidence: model.marginals(model.scores(buffer), 1)[1]! };
  });
}

/** Keeps the likeliest of rivals for a cue, and of those what is likely enough. */
export function select(judged: readonly Judged[], threshold: number): Judged[] {
  const kept: Judged[] = [];
  for (const one of [...judged].sort((a, b) => b.confidence - a.confidence)) {
    if (one.confidence < threshold) break;
    if (kept.every(({ cue }) => cue.to <= one.cue.from || one.cue.to <= cue.from)) kept.push(one);
  }
  return kept;
}
