import type { SpanPair } from '../../../model/span.ts';
import { tokenRange } from '../../reading.ts';
import type { Candidate } from '../find-candidates.ts';
import { Role } from '../quote-models.ts';
import type { Scene } from '../scene.ts';
import type { GoldAttribution } from './gold.ts';

type Tokens = ReadonlySet<number>;

/** How well a candidate meets its best attribution. */
export interface Match {
  readonly gold: number;
  /** Jaccard similarity of the contents' tokens. */
  readonly content: number;
  /** The sources share a token, or both are empty. */
  readonly source: boolean;
}

/**
 * Pairs candidates with attributions one to one, best content first, at a Jaccard similarity of at least 0.5 and with
 * sources that share a token: the measure by which extractors of quotes are compared (`cuttings evaluate`).
 * Without `oneToOne`, rivals for an attribution all meet it.
 */
export function matchesOf(
  scene: Scene,
  candidates: readonly Candidate[],
  gold: readonly GoldAttribution[],
): (Match | null)[] {
  const wanted = gold.map((one) => ({
    content: tokensOf(scene, one.content),
    source: tokensOf(scene, one.source),
  }));
  return candidates.map((candidate) => {
    const content = tokensWith(scene, candidate, Role.content);
    const source = tokensWith(scene, candidate, Role.source);
    let best: Match | null = null;
    wanted.forEach((one, index) => {
      const shared = common(content, one.content);
      if (shared === 0) return;
      const similarity = shared / (content.size + one.content.size - shared);
      const sameSource = one.source.size === 0 ? source.size === 0 : common(source, one.source) > 0;
      const rank = similarity + (sameSource ? 1 : 0);
      if (similarity >= 0.5 && rank > (best ? best.content + (best.source ? 1 : 0) : 0)) {
        best = { gold: index, content: similarity, source: sameSource };
      }
    });
    return best;
  });
}

function tokensOf(scene: Scene, spans: readonly SpanPair[]): Tokens {
  const out = new Set<number>();
  for (const [start, end] of spans) {
    const [from, to] = tokenRange(scene.tokens, start, end);
    for (let i = from; i < to; i++) out.add(i);
  }
  return out;
}

function tokensWith(scene: Scene, { units, roles }: Candidate, role: number): Tokens {
  const out = new Set<number>();
  for (let u = 0; u < units.length; u++) {
    if (roles[u] !== role) continue;
    for (let i = scene.from[units.from[u]!]!; i < scene.to[units.to[u]! - 1]!; i++) out.add(i);
  }
  return out;
}

function common(a: Tokens, b: Tokens): number {
  let count = 0;
  for (const token of a) if (b.has(token)) count++;
  return count;
}
