import { decodeLabels, type Quantized, SequenceModel } from '../../learn/index.ts';
import { CueScorer } from './cue-scorer.ts';
import { RoleScorer } from './role-scorer.ts';
import { CUE_LABELS, ROLE_LABELS, Role, roleOfLabel } from './roles.ts';
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
  /** How much less these roles fit than the likeliest reading of the same cue: sum of log probabilities, ≤ 0 mostly. */
  readonly fit: number;
}

// Decoding again in favour of cues proposes other spans for the same words, and words that were nearly cues.
const CUE_BIASES = [0, 1, 2, 3];
const LONGEST_CUE = 1 << 12;
// A first reading with a source, each of whose units is this likely, needs no second one.
const SURE = 0.85;
const LEAST_CUE = 0.05;
// Other readings of a cue: more or less content, a source where none was found. The judge chooses.
const ROLE_BIASES = [
  [0, 0, 0, 0, 0],
  [0, 2, 2, 0, 0],
  [0, 0, 0, 2, 2],
  [0, 0, 0, -2, -2],
  [0, 4, 4, 4, 4],
].map((bias) => Float32Array.from(bias));

/** Proposes attributions with two taggers. */
export class Proposer {
  readonly #cue: SequenceModel;
  readonly #role: SequenceModel;
  readonly #cueScorer: CueScorer;
  readonly #roleScorer: RoleScorer;

  constructor(cue: Quantized, role: Quantized) {
    this.#cue = chainOf(cue);
    this.#role = chainOf(role);
    this.#cueScorer = new CueScorer(cue);
    this.#roleScorer = new RoleScorer(role);
  }

  /** All attributions that the taggers propose, also unlikely ones and rivals for the same words. */
  findCandidates(scene: Scene): Candidate[] {
    const candidates: Candidate[] = [];
    for (let stretch = 0; stretch + 1 < scene.starts.length; stretch++) {
      for (const cue of findCues(scene, stretch, this.#cue, this.#cueScorer)) {
        candidates.push(...findRoles(scene, cue, this.#role, this.#roleScorer));
      }
    }
    return candidates;
  }
}

/** The transitions of a tagger, for decoding; its weights are looked up elsewhere. */
const chainOf = (model: Quantized): SequenceModel =>
  new SequenceModel({ ...model, keys: new Int32Array(0), rows: new Int8Array(0) });

/** Proposes cues of one stretch. */
function findCues(scene: Scene, stretch: number, model: SequenceModel, scorer: CueScorer): CueCandidate[] {
  const start = scene.starts[stretch]!;
  const length = scene.starts[stretch + 1]! - start;
  const scores = scorer.scores(scene, stretch);
  const size = CUE_LABELS.length;
  let found: CueCandidate[] | undefined;
  let seen: Set<number> | undefined;
  const marginals = model.marginals(scores, length);
  if (!mayHoldCue(marginals, length)) return [];
  for (const bias of CUE_BIASES) {
    for (const { range } of decodeLabels(
      CUE_LABELS,
      model.decode(scores, length, model.biasOf(bias)),
      length,
    )) {
      const [from, to] = [start + range[0], start + range[1]];
      const key = from * LONGEST_CUE + Math.min(to - from, LONGEST_CUE - 1);
      if (seen?.has(key)) continue;
      (seen ??= new Set()).add(key);
      let probability = marginals[range[0] * size + 1]!;
      for (let i = range[0] + 1; i < range[1]; i++)
        probability = Math.min(probability, marginals[i * size + 2]!);
      if (range[1] < length) probability = Math.min(probability, 1 - marginals[range[1] * size + 2]!);
      if (probability >= LEAST_CUE) (found ??= []).push({ from, to, stretch, probability });
    }
  }
  return found?.sort((a, b) => a.from - b.from || a.to - b.to) ?? [];
}

/** Whether any item is likely enough to begin a cue; most stretches have none, and need no decoding. */
function mayHoldCue(marginals: Float64Array, length: number): boolean {
  const size = CUE_LABELS.length;
  for (let i = 0; i < length; i++) if (marginals[i * size + 1]! >= LEAST_CUE) return true;
  return false;
}

/** Finds source and content of a cue: several readings, the likeliest first. */
function findRoles(scene: Scene, cue: CueCandidate, model: SequenceModel, scorer: RoleScorer): Candidate[] {
  const units = unitsAround(scene, cue);
  const scores = scorer.scores(scene, cue, units);
  const marginals = model.marginals(scores, units.length);
  const readings: Candidate[] = [];
  let fit = 0;
  for (const bias of ROLE_BIASES) {
    const roles = model.decode(scores, units.length, bias).map(roleOfLabel);
    keepOneSource(roles, marginals);
    if (!roles.includes(Role.content)) continue;
    if (readings.some((other) => sameRoles(other.roles, roles))) continue;
    const reading = weigh(cue, units, roles, marginals);
    if (readings.length === 0) fit = reading.fit;
    readings.push({ ...reading, fit: reading.fit - fit });
    if (reading.weakest > SURE && reading.sourceProbability > 0) break;
  }
  return readings;
}

/** People mark one source (99.9 % of PolNeAR train): of several runs of units the likeliest stays. */
function keepOneSource(roles: Uint8Array, marginals: Float64Array): void {
  const size = ROLE_LABELS.length;
  let best = -1;
  let bestProbability = 0;
  for (let u = 0; u < roles.length; u++) {
    if (roles[u] !== Role.source) continue;
    const start = u;
    let sum = 0;
    for (; roles[u] === Role.source; u++) sum += marginals[u * size + 1]! + marginals[u * size + 2]!;
    const probability = sum / (u - start);
    const loser = probability > bestProbability ? best : start;
    if (probability > bestProbability) {
      best = start;
      bestProbability = probability;
    }
    for (let i = loser; i >= 0 && roles[i] === Role.source; i++) roles[i] = Role.none;
  }
}

const sameRoles = (a: Uint8Array, b: Uint8Array): boolean => a.every((role, u) => role === b[u]);

function weigh(cue: CueCandidate, units: Units, roles: Uint8Array, marginals: Float64Array): Candidate {
  const size = ROLE_LABELS.length;
  const sums = [0, 0, 0];
  const counts = [0, 0, 0];
  let weakest = 1;
  let fit = 0;
  for (let u = 0; u < units.length; u++) {
    const role = roles[u]!;
    const at = u * size + role * 2;
    const probability = role === Role.none ? marginals[at]! : marginals[at]! + marginals[at - 1]!;
    sums[role]! += probability;
    counts[role]!++;
    weakest = Math.min(weakest, probability);
    fit += Math.log(probability + 1e-6);
  }
  return {
    cue,
    units,
    roles,
    sourceProbability: sums[Role.source]! / Math.max(1, counts[Role.source]!),
    contentProbability: sums[Role.content]! / Math.max(1, counts[Role.content]!),
    weakest,
    fit,
  };
}
