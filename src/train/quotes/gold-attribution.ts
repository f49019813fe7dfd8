import type { CueRange, Units } from '../../annotate/quotes/learned/units.ts';
import { itemOfToken, type Prose } from '../../annotate/quotes/prose.ts';
import { tokenRange } from '../../annotate/reading.ts';
import type { SpanPair } from '../../model/span.ts';
import { upperBound } from '../../text/sorted.ts';

/** An attribution as the evaluation data has it. */
export interface GoldAttribution {
  readonly source: readonly SpanPair[];
  readonly cue: readonly SpanPair[];
  readonly content: readonly SpanPair[];
  readonly kind: string;
  /** Who is meant, where somebody marked it. */
  readonly speaker?: {
    readonly name: string | null;
    readonly identity: string | null;
    readonly sure?: boolean;
  };
}

/** The cue as items, or null where it lies in a quotation, over two stretches, or outside prose. */
export function cueRangeOf(prose: Prose, { cue }: GoldAttribution): CueRange | null {
  if (cue.length === 0) return null;
  const [first, end] = tokenRange(prose.reading.tokens, cue[0]![0], cue.at(-1)![1]);
  if (end <= first) return null;
  const from = itemOfToken(prose, first);
  const last = itemOfToken(prose, end - 1);
  if (from < 0 || last < 0 || prose.quotation[from]! >= 0) return null;
  const stretch = stretchOf(prose, from);
  if (last >= prose.starts[stretch + 1]!) return null;
  return { from, to: last + 1, stretch };
}

/** The stretch that holds an item; the last start is the end of all. */
const stretchOf = ({ starts }: Prose, item: number): number =>
  Math.max(0, upperBound(starts, item, starts.length - 1) - 1);

/** Roles of units: 0 none, 1 source, 2 content: that which holds more than half of the unit's tokens. */
export function goldRoles(prose: Prose, units: Units, gold: GoldAttribution): Uint8Array {
  const roles = new Uint8Array(units.length);
  const mark = (spans: readonly SpanPair[], role: number): void => {
    const ranges = spans.map(([start, end]) => tokenRange(prose.reading.tokens, start, end));
    for (let u = 0; u < units.length; u++) {
      if (u === units.cueAt) continue;
      const from = prose.from[units.from[u]!]!;
      const to = prose.to[units.to[u]! - 1]!;
      let inside = 0;
      for (const [a, b] of ranges) inside += Math.max(0, Math.min(b, to) - Math.max(a, from));
      if (inside * 2 > to - from) roles[u] = role;
    }
  };
  mark(gold.content, 2);
  mark(gold.source, 1);
  return roles;
}
