import type { Hit, Hits } from './hits.ts';
import type { Posting } from './term-table.ts';
import type { Tree } from './tree.ts';

/** A concept with its score in one article. */
export interface Ranked {
  readonly concept: number;
  /** 0 to 1. */
  readonly score: number;
}

/** What the terms of one article say: evidence mass of each concept and of each branch of the scheme. */
export interface Mass {
  /** By concept: weights of its terms, each times log2(1 + emphasised count). */
  readonly own: Float64Array;
  /** By top concept: as `own`, over all concepts below, each term counted once. */
  readonly branch: Float64Array;
}

/** Adds up the terms. A supporting term counts only where a firm one stands for the concept or its line. */
export function weigh({ hits }: Hits, tree: Tree): Mass {
  const counts = new Map<Hit['pattern'], number>();
  for (const { pattern, emphasis } of hits) counts.set(pattern, (counts.get(pattern) ?? 0) + emphasis);
  const isFirm = firmLines(counts.keys(), tree);
  const own = new Float64Array(tree.size);
  const branch = new Float64Array(tree.size);
  // By top concept: the most that the pattern says of a concept below.
  const most = new Float64Array(tree.size);
  for (const [{ postings }, count] of counts) {
    const value = Math.log2(1 + count);
    for (const { concept, weight, supporting } of postings) {
      if (supporting && isFirm[concept] === 0) continue;
      own[concept]! += weight * value;
      const top = tree.tops[concept]!;
      most[top] = Math.max(most[top]!, weight);
    }
    for (const { concept } of postings) {
      const top = tree.tops[concept]!;
      branch[top]! += most[top]! * value;
      most[top] = 0;
    }
  }
  return { own, branch };
}

/** 1 for each concept that has a firm term itself, above it (its ancestors) or below it. */
function firmLines(patterns: Iterable<{ readonly postings: readonly Posting[] }>, tree: Tree): Uint8Array {
  const firm = new Uint8Array(tree.size);
  for (const { postings } of patterns)
    for (const { concept, supporting } of postings) if (!supporting) firm[concept] = 1;
  // Parents stand before their children: one pass tells them up the tree, another one down.
  const below = Uint8Array.from(firm);
  const { parents } = tree;
  for (let c = tree.size - 1; c >= 0; c--) if (below[c] === 1 && parents[c]! >= 0) below[parents[c]!] = 1;
  for (let c = 0; c < tree.size; c++) {
    if (firm[c] === 0 && parents[c]! >= 0) firm[c] = firm[parents[c]!]!;
    if (firm[c] === 1) below[c] = 1;
  }
  return below;
}

/** Below this a concept is not a topic of the article. */
const THRESHOLD = 0.25;
/** Nor below this mass: about one weak term, said once at the top. */
const LEAST_MASS = 1.6;
/** A topic this much weaker than the best is only mentioned. */
const RELATIVE = 0.35;
const MOST = 8;
/** How much of what its narrower concepts have passes to a concept that sums up scattered evidence. */
const PASSED_UP = 0.7;
/** Scattered evidence makes a topic only if it is more, in a branch that says at least this much of the strongest. */
const SCATTERED_THRESHOLD = 0.34;
const SCATTERED_SHARE = 0.5;

/** Scores concepts, best first: those that say most by themselves, in the branch that says most. */
export function rank({ own, branch }: Mass, length: number, tree: Tree): Ranked[] {
  const half = 2.5 + 1.2 * Math.log2(1 + length / 120);
  let strongest = 0;
  for (let c = 0; c < tree.size; c++) if (branch[c]! > strongest) strongest = branch[c]!;
  if (strongest === 0) return [];
  const scoreOf = (concept: number, mass: number): number => {
    const share = branch[tree.tops[concept]!]! / strongest;
    return (mass / (mass + half)) * (0.35 + 0.65 * share);
  };
  const pooled = Float64Array.from(own);
  const found: Ranked[] = [];
  const covered = new Float64Array(tree.size);
  for (let c = tree.size - 1; c >= 0; c--) {
    const mass = pooled[c]!;
    if (mass === 0) continue;
    const score = scoreOf(c, mass);
    const up = tree.parents[c]!;
    // A broader concept is said already by its narrower one, unless it clearly says more.
    const scattered = own[c]! < mass / 2;
    const enough = scattered
      ? score >= SCATTERED_THRESHOLD && branch[tree.tops[c]!]! >= strongest * SCATTERED_SHARE
      : score >= THRESHOLD && mass >= LEAST_MASS;
    if (enough && score > covered[c]!) {
      found.push({ concept: c, score });
      if (up >= 0) covered[up] = Math.max(covered[up]!, score * 1.15, covered[c]!);
    } else if (up >= 0) {
      pooled[up]! += mass * PASSED_UP;
      covered[up] = Math.max(covered[up]!, covered[c]!);
    }
  }
  found.sort((a, b) => b.score - a.score || a.concept - b.concept);
  const least = (found[0]?.score ?? 0) * RELATIVE;
  return found.filter(({ score }) => score >= least).slice(0, MOST);
}
