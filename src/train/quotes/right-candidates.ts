import type { Candidate } from '../../annotate/quotes/learned/proposer.ts';
import { Role } from '../../annotate/quotes/learned/roles.ts';
import type { Prose } from '../../annotate/quotes/prose.ts';
import { tokenRange } from '../../annotate/reading.ts';
import type { SpanPair } from '../../model/span.ts';
import type { GoldAttribution } from './gold-attribution.ts';

type Tokens = ReadonlySet<number>;

/** How well a candidate meets an attribution. */
interface Match {
  readonly gold: number;
  /** Higher is better: content, source and cue as annotated give 3. */
  readonly quality: number;
}

/**
 * Which candidates are right: the contents' tokens have a Jaccard similarity of at least 0.5 with an attribution's, and
 * the sources share a token or are both empty (the measure by which extractors of quotes are compared, `cuttings
 * evaluate`). Of several readings of one attribution only those nearest to it are right.
 */
export function rightOnes(
  prose: Prose,
  candidates: readonly Candidate[],
  gold: readonly GoldAttribution[],
): boolean[] {
  const wanted = gold.map((one) => ({
    content: tokensOf(prose, one.content),
    source: tokensOf(prose, one.source),
    cue: tokensOf(prose, one.cue),
  }));
  const matches = candidates.map((candidate) => bestMatch(prose, candidate, wanted));
  const best = new Map<number, number>();
  for (const match of matches) {
    if (match) best.set(match.gold, Math.max(match.quality, best.get(match.gold) ?? 0));
  }
  return matches.map((match) => match !== null && match.quality >= best.get(match.gold)! - 0.02);
}

type Wanted = Readonly<Record<'content' | 'source' | 'cue', Tokens>>;

function bestMatch(prose: Prose, candidate: Candidate, wanted: readonly Wanted[]): Match | null {
  const content = tokensWith(prose, candidate, Role.content);
  const source = tokensWith(prose, candidate, Role.source);
  const cue = new Set<number>();
  for (let i = prose.from[candidate.cue.from]!; i < prose.to[candidate.cue.to - 1]!; i++) cue.add(i);
  let best: Match | null = null;
  wanted.forEach((one, gold) => {
    const similarity = jaccard(content, one.content);
    if (similarity < 0.5) return;
    const sources = one.source.size + source.size === 0 ? 1 : jaccard(source, one.source);
    if (sources === 0) return;
    const quality = similarity + sources + jaccard(cue, one.cue);
    if (quality > (best?.quality ?? 0)) best = { gold, quality };
  });
  return best;
}

function jaccard(a: Tokens, b: Tokens): number {
  const shared = common(a, b);
  return shared === 0 ? 0 : shared / (a.size + b.size - shared);
}

function tokensOf(prose: Prose, spans: readonly SpanPair[]): Tokens {
  const out = new Set<number>();
  for (const [start, end] of spans) {
    const [from, to] = tokenRange(prose.tokens, start, end);
    for (let i = from; i < to; i++) out.add(i);
  }
  return out;
}

function tokensWith(prose: Prose, { units, roles }: Candidate, role: number): Tokens {
  const out = new Set<number>();
  for (let u = 0; u < units.length; u++) {
    if (roles[u] !== role) continue;
    for (let i = prose.from[units.from[u]!]!; i < prose.to[units.to[u]! - 1]!; i++) out.add(i);
  }
  return out;
}

function common(a: Tokens, b: Tokens): number {
  let count = 0;
  for (const token of a) if (b.has(token)) count++;
  return count;
}
