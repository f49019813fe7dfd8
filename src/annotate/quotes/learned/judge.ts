import { FeatureBuffer } from '../../../tagger/feature-buffer.ts';
import { firstOf, type SlotModel, SlotTable } from '../../../tagger/slot-table.ts';
import type { Prose } from '../prose.ts';
import { addAcceptFeatures, rivalsOf } from './accept-features.ts';
import type { Candidate } from './proposer.ts';
import { biasOf, Role } from './roles.ts';
import type { CueRange } from './units.ts';

/** A candidate with the probability that it is right. */
export interface Judged extends Candidate {
  readonly confidence: number;
}

// The judge asks for the best reading of an attribution; the second best is mostly right too. On dev this offset makes
// the mean confidence of what is kept equal the share that is right, from 0.4 to 0.95.
const OFFSET = 0.5;

/** A logistic regression over candidates: the probability that each is an attribution with the right parts. */
export class Judge {
  readonly #table: SlotTable;
  readonly #scale: number;
  /** In units of the scale. */
  readonly #bias: number;
  readonly #buffer = new FeatureBuffer();

  constructor(model: SlotModel) {
    this.#table = new SlotTable(model);
    this.#scale = model.scale;
    this.#bias = biasOf(model);
  }

  /** Judges all candidates of an article. */
  judge(prose: Prose, candidates: readonly Candidate[]): Judged[] {
    const rivals = rivalsOf(candidates);
    const buffer = this.#buffer;
    return candidates.map((candidate, c) => {
      buffer.clear();
      addAcceptFeatures(prose, candidate, rivals[c]!, buffer);
      const score = firstOf(this.#table.sum(buffer.keys, 0, buffer.size)) + this.#bias;
      return { ...candidate, confidence: 1 / (1 + Math.exp(-score * this.#scale - OFFSET)) };
    });
  }
}

/**
 * Keeps the likeliest of rivals for a cue, and of those what is likely enough. Somebody says what stands in quotation
 * marks: a quotation that nobody claims goes to the likeliest candidate for it, which may be less likely.
 */
export function select(prose: Prose, judged: readonly Judged[], { any, quoting }: Thresholds): Judged[] {
  const kept: Judged[] = [];
  const claimed = new Set<number>();
  const taken = new Uint8Array(prose.length);
  const likely = judged.filter(({ confidence }) => confidence >= quoting);
  for (const one of likely.sort((a, b) => b.confidence - a.confidence)) {
    if (isTaken(taken, one.cue)) continue;
    const quotations = quotationsOf(prose, one);
    if (one.confidence < any && !quotations.some((q) => !claimed.has(q))) continue;
    kept.push(one);
    taken.fill(1, one.cue.from, one.cue.to);
    for (const q of quotations) claimed.add(q);
  }
  return kept;
}

function isTaken(taken: Uint8Array, { from, to }: CueRange): boolean {
  for (let i = from; i < to; i++) if (taken[i] === 1) return true;
  return false;
}

/** Least probabilities of an attribution, and of one that a quotation needs. */
export interface Thresholds {
  readonly any: number;
  readonly quoting: number;
}

/** The quotations in a candidate's content, as indices into `prose.quotations`. */
function quotationsOf({ quotation }: Prose, { units, roles }: Candidate): number[] {
  const found: number[] = [];
  for (let u = 0; u < units.length; u++) {
    if (roles[u] !== Role.content) continue;
    // A unit of several items has none in it.
    const first = quotation[units.from[u]!]!;
    if (first >= 0) found.push(first);
  }
  return found;
}
