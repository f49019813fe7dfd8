import type { SlotModel } from '../../../tagger/slot-table.ts';
import { TripleChain } from '../../../tagger/triple-chain.ts';
import type { Prose } from '../prose.ts';
import { CueScorer } from './cue-scorer.ts';
import { CueScreen } from './cue-screen.ts';
import { RoleScorer } from './role-scorer.ts';
import { Role } from './roles.ts';
import { type CueRange, type Units, unitsAround } from './units.ts';

/** Items `[from, to)`, counted from the start of their stretch. */
interface Range {
  readonly from: number;
  readonly to: number;
}

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
// An item that is this likely to be no cue is none at any of these biases.
const PLAIN = 0.995;
// A first reading with a source, each of whose units is this likely, needs no second one.
const SURE = 0.75;
// Other readings of a cue: more or less content, a source where none was found. The judge chooses.
const ROLE_BIASES = [
  { source: 0, content: 0 },
  { source: 2, content: 0 },
  { source: 0, content: 2 },
  { source: 0, content: -2 },
];

/** The models of a `Proposer`. */
export interface ProposerModels {
  readonly screen: SlotModel;
  readonly cue: SlotModel;
  readonly role: SlotModel;
}

/** How unlikely a cue may be: by the screen alone (in logits), and by the tagger of cues (a probability). */
export interface Limits {
  readonly screen: number;
  readonly cue: number;
}

/**
 * In use: the tightest at which dev loses nothing. There a sixth of the items pass the screen, and with them 96 in 100 of
 * the cues that the tagger would propose without one. The judge has learned from looser limits, to see more of what is wrong: having learned from these,
 * it is less accurate.
 */
export const IN_USE: Limits = { screen: -1.5, cue: 0.2 };

/** Proposes attributions with two taggers: one finds cues among what passed a screen, the other what belongs to each. */
export class Proposer {
  readonly #cues: TripleChain;
  readonly #roles: TripleChain;
  readonly #screen: CueScreen;
  readonly #least: number;
  readonly #cueScorer: CueScorer;
  readonly #roleScorer: RoleScorer;

  constructor({ screen, cue, role }: ProposerModels, limits: Limits) {
    this.#screen = new CueScreen(screen, limits.screen);
    this.#least = limits.cue;
    this.#cues = new TripleChain(cue);
    this.#roles = new TripleChain(role);
    this.#cueScorer = new CueScorer(cue);
    this.#roleScorer = new RoleScorer(role);
  }

  /** All words that may be cues, also unlikely ones and rivals. */
  findCues(prose: Prose): CueCandidate[] {
    const cues: CueCandidate[] = [];
    for (let stretch = 0; stretch + 1 < prose.starts.length; stretch++) {
      const passed = this.#screen.passed(prose, stretch);
      if (passed.length === 0) continue;
      const sums = this.#cueScorer.sums(prose, stretch, passed);
      const length = prose.starts[stretch + 1]! - prose.starts[stretch]!;
      // What did not pass is no cue for certain, and parts what stands before it from what stands behind.
      for (let p = 0; p < passed.length; ) {
        const first = passed[p++]!;
        let last = first;
        while (passed[p] === last + 1) last = passed[p++]!;
        const run = { from: Math.max(0, first - 1), to: Math.min(length, last + 2) };
        cues.push(...findCues(prose, stretch, sums, run, this.#cues, this.#least));
      }
    }
    return cues;
  }

  /** All attributions that the taggers propose for these cues, also unlikely ones and rivals for the same words. */
  findCandidates(prose: Prose, cues: readonly CueCandidate[]): Candidate[] {
    return cues.flatMap((cue) => findRoles(prose, cue, this.#roles, this.#roleScorer));
  }
}

/** Proposes cues of a run of items, which begins and ends with no cue or where its stretch does. */
function findCues(
  prose: Prose,
  stretch: number,
  sums: Int32Array,
  run: Range,
  chain: TripleChain,
  least: number,
): CueCandidate[] {
  const start = prose.starts[stretch]!;
  const found: CueCandidate[] = [];
  let seen: Set<number> | undefined;
  const marginals = chain.marginals(sums, run.from, run.to);
  const of = (item: number, label: number): number => marginals[(item - run.from) * 3 + label]!;
  for (let i = run.from; i < run.to; i++) {
    if (of(i, 0) > PLAIN) continue;
    let end = i + 1;
    let isLikely = false;
    for (; end < run.to && of(end, 0) <= PLAIN; end++);
    for (let j = i; j < end; j++) if (of(j, 1) >= least) isLikely = true;
    // With a plain neighbour on either side, so that the run is decoded as inside its stretch.
    if (isLikely) decodeRun(sums, Math.max(run.from, i - 1), Math.min(run.to, end + 1), chain, take);
    i = end;
  }
  return found.sort((a, b) => a.from - b.from || a.to - b.to);

  function take(from: number, to: number): void {
    const key = from * LONGEST_CUE + Math.min(to - from, LONGEST_CUE - 1);
    if (seen?.has(key)) return;
    (seen ??= new Set()).add(key);
    let probability = of(from, 1);
    for (let i = from + 1; i < to; i++) probability = Math.min(probability, of(i, 2));
    if (to < run.to) probability = Math.min(probability, 1 - of(to, 2));
    if (probability >= least) found.push({ from: start + from, to: start + to, stretch, probability });
  }
}

/** Tells `take` every range of items `[from, to)` that is a cue at some bias. */
function decodeRun(
  sums: Int32Array,
  start: number,
  end: number,
  chain: TripleChain,
  take: (from: number, to: number) => void,
): void {
  for (const bias of CUE_BIASES) {
    const labels = chain.decode(sums, start, end, bias, bias);
    for (let i = 0; i < labels.length; ) {
      const from = i++;
      if (labels[from] === 0) continue;
      while (labels[i] === 2) i++;
      take(start + from, start + i);
    }
  }
}

/** Finds source and content of a cue: several readings, the likeliest first. */
function findRoles(prose: Prose, cue: CueCandidate, chain: TripleChain, scorer: RoleScorer): Candidate[] {
  const units = unitsAround(prose, cue);
  const sums = scorer.sums(prose, cue, units);
  const marginals = chain.marginals(sums, 0, units.length);
  const readings: Candidate[] = [];
  let best: number | undefined;
  for (const { source, content } of ROLE_BIASES) {
    // Labels of roles are roles.
    const decoded = chain.decode(sums, 0, units.length, source, content);
    keepOneSource(decoded, marginals);
    if (!decoded.includes(Role.content)) continue;
    if (readings.some((other) => sameRoles(other.roles, decoded))) continue;
    const likelihood = logLikelihood(decoded, marginals);
    best ??= likelihood;
    const reading = weigh(cue, units, decoded.slice(), marginals, likelihood - best);
    readings.push(reading);
    if (reading.weakest > SURE && reading.sourceProbability > 0) break;
  }
  return readings;
}

/** People mark one source (99.9 % of PolNeAR train): of several runs of units the likeliest stays. */
function keepOneSource(roles: Uint8Array, marginals: Float64Array): void {
  let best = -1;
  let bestProbability = 0;
  for (let u = 0; u < roles.length; u++) {
    if (roles[u] !== Role.source) continue;
    const start = u;
    let sum = 0;
    for (; roles[u] === Role.source; u++) sum += marginals[u * 3 + Role.source]!;
    const probability = sum / (u - start);
    const loser = probability > bestProbability ? best : start;
    if (probability > bestProbability) {
      best = start;
      bestProbability = probability;
    }
    for (let i = loser; i >= 0 && roles[i] === Role.source; i++) roles[i] = Role.none;
  }
}

function sameRoles(a: Uint8Array, b: Uint8Array): boolean {
  for (let u = 0; u < a.length; u++) if (a[u] !== b[u]) return false;
  return true;
}

function logLikelihood(roles: Uint8Array, marginals: Float64Array): number {
  let sum = 0;
  let product = 1;
  for (let u = 0; u < roles.length; u++) {
    product *= marginals[u * 3 + roles[u]!]! + 1e-6;
    // One logarithm for many factors.
    if (product > 1e-200) continue;
    sum += Math.log(product);
    product = 1;
  }
  return sum + Math.log(product);
}

function weigh(
  cue: CueCandidate,
  units: Units,
  roles: Uint8Array,
  marginals: Float64Array,
  fit: number,
): Candidate {
  const sums = [0, 0, 0];
  const counts = [0, 0, 0];
  let weakest = 1;
  for (let u = 0; u < units.length; u++) {
    const role = roles[u]!;
    const probability = marginals[u * 3 + role]!;
    sums[role]! += probability;
    counts[role]!++;
    if (probability < weakest) weakest = probability;
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
