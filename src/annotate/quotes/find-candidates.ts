import { decodeLabels, FeatureBuffer, type SequenceModel } from '../../learn/index.ts';
import { addCueFeatures } from './cue-features.ts';
import { CUE_LABELS, ROLE_LABELS, Role, roleOfLabel } from './quote-models.ts';
import { addRoleFeatures } from './role-features.ts';
import type { Scene } from './scene.ts';
import { type CueRange, type Units, unitsAround } from './units.ts';

/** A cue that the tagger proposes. */
export interface CueCandidate extends CueRange {
  /** Probability that these items and no others are a cue: the least of its items'. */
  readonly probability: number;
}

/** A proposed attribution. */
export interface Candidate {
  readonly cue: CueCandidate;
  readonly units: Units;
  /** `Role` of each unit. */
  readonly roles: Uint8Array;
  /** Mean probability of the units with this role; 0 where there are none. */
  readonly sourceProbability: number;
  readonly contentProbability: number;
  /** Least probability of the role that each unit was given. */
  readonly weakest: number;
  /** Logits that content had to be favoured by before any was found. */
  readonly forced: number;
}

// Decoding again in favour of cues proposes other spans for the same words, and words that were nearly cues.
const CUE_BIASES = [0, 1, 2, 3];
const LEAST_CUE = 0.04;
const CONTENT_BIASES = [0, 1.5, 3];

const buffer = new FeatureBuffer();

/** Proposes cues of one stretch. */
export function findCues(scene: Scene, stretch: number, model: SequenceModel): CueCandidate[] {
  const start = scene.starts[stretch]!;
  buffer.clear();
  addCueFeatures(scene, stretch, buffer);
  const { length } = buffer;
  const scores = model.scores(buffer);
  const size = CUE_LABELS.length;
  let found: CueCandidate[] | undefined;
  const marginals = model.marginals(scores, length);
  for (const bias of CUE_BIASES) {
    for (const { range } of decodeLabels(
      CUE_LABELS,
      model.decode(scores, length, model.biasOf(bias)),
      length,
    )) {
      const [from, to] = [start + range[0], start + range[1]];
      if (found?.some((cue) => cue.from === from && cue.to === to)) continue;
      let probability = marginals[range[0] * size + 1]!;
      for (let i = range[0] + 1; i < range[1]; i++)
        probability = Math.min(probability, marginals[i * size + 2]!);
      if (range[1] < length) probability = Math.min(probability, 1 - marginals[range[1] * size + 2]!);
      if (probability >= LEAST_CUE) (found ??= []).push({ from, to, stretch, probability });
    }
  }
  return found ?? [];
}

/** Finds source and content of a cue. */
export function findRoles(scene: Scene, cue: CueCandidate, model: SequenceModel): Candidate {
  const units = unitsAround(scene, cue);
  buffer.clear();
  addRoleFeatures(scene, cue, units, buffer);
  const scores = model.scores(buffer);
  const { length } = units;
  const marginals = model.marginals(scores, length);
  const roles = new Uint8Array(length);
  let forced = 0;
  for (const bias of CONTENT_BIASES) {
    const labels = model.decode(scores, length, Float32Array.of(0, 0, 0, bias, bias));
    for (let u = 0; u < length; u++) roles[u] = roleOfLabel(labels[u]!);
    forced = bias;
    if (roles.includes(Role.content)) break;
  }
  const size = ROLE_LABELS.length;
  const sums = [0, 0, 0];
  const counts = [0, 0, 0];
  let weakest = 1;
  for (let u = 0; u < length; u++) {
    const role = roles[u]!;
    const first = u * size + role * 2;
    const probability = role === Role.none ? marginals[first]! : marginals[first]! + marginals[first - 1]!;
    sums[role]! += probability;
    counts[role]!++;
    weakest = Math.min(weakest, probability);
  }
  return {
    cue,
    units,
    roles,
    sourceProbability: sums[Role.source]! / Math.max(1, counts[Role.source]!),
    contentProbability: sums[Role.content]! / Math.max(1, counts[Role.content]!),
    weakest,
    forced,
  };
}

/** All attributions that the taggers propose, also unlikely ones and rivals for the same words. */
export function findCandidates(scene: Scene, cue: SequenceModel, role: SequenceModel): Candidate[] {
  const candidates: Candidate[] = [];
  for (let stretch = 0; stretch + 1 < scene.starts.length; stretch++) {
    for (const found of findCues(scene, stretch, cue)) {
      const candidate = findRoles(scene, found, role);
      if (candidate.roles.includes(Role.content)) candidates.push(candidate);
    }
  }
  return candidates;
}
