import { FeatureBuffer, type SequenceModel } from '../../learn/index.ts';
import { addAcceptFeatures, rivalsOf } from './accept-features.ts';
import type { Candidate } from './find-candidates.ts';
import { Role } from './quote-models.ts';
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

/**
 * Keeps the likeliest of rivals for a cue, and of those what is likely enough. Somebody says what stands in quotation
 * marks: a quotation that nobody claims goes to the likeliest candidate for it, which may be less likely.
 */
export function select(scene: Scene, judged: readonly Judged[], { any, quoting }: Thresholds): Judged[] {
  const kept: Judged[] = [];
  const claimed = new Set<number>();
  for (const one of [...judged].sort((a, b) => b.confidence - a.confidence)) {
    if (one.confidence < quoting) break;
    if (kept.some(({ cue }) => cue.from < one.cue.to && one.cue.from < cue.to)) continue;
    const quotations = quotationsOf(scene, one);
    if (one.confidence < any && !quotations.some((q) => !claimed.has(q))) continue;
    kept.push(one);
    for (const q of quotations) claimed.add(q);
  }
  return kept;
}

/** Least probabilities of an attribution, and of one that a quotation needs. */
export interface Thresholds {
  readonly any: number;
  readonly quoting: number;
}

/** The quotations in a candidate's content, as indices into `scene.quotations`. */
function quotationsOf({ quotation }: Scene, { units, roles }: Candidate): number[] {
  const found: number[] = [];
  for (let u = 0; u < units.length; u++) {
    if (roles[u] !== Role.content) continue;
    for (let item = units.from[u]!; item < units.to[u]!; item++)
      if (quotation[item]! >= 0) found.push(quotation[item]!);
  }
  return found;
}
