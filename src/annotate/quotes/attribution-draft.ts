import type { Attribution, Via } from '../../model/annotations.ts';
import type { Span } from '../../model/span.ts';
import { lowerBound } from '../../text/sorted.ts';
import type { Prose } from './prose.ts';
import { firstQuotation, kindOf } from './quotations.ts';

/** An attribution in the making, with the reason that `cuttings explain` gives for it. */
export interface AttributionDraft {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  readonly confidence: number;
  readonly because: string;
  /** Nobody says anything in it: see `whyEmpty`. */
  readonly empty?: boolean;
  /** See `Attribution.carried`. */
  readonly carried?: boolean;
  /** See `Attribution.voiceless`. */
  readonly voiceless?: boolean;
  /** See `Attribution.via`. */
  readonly via?: Via;
}

export function toAttribution(
  prose: Prose,
  { source, cue, content, confidence, carried, voiceless, via }: AttributionDraft,
): Attribution {
  const kind = kindOf(prose.reading.text, prose.quotations, content);
  return {
    kind,
    content,
    cue,
    source,
    confidence: Math.round(confidence * 1000) / 1000,
    ...(carried ? { carried } : {}),
    ...(voiceless ? { voiceless } : {}),
    ...(via ? { via } : {}),
  };
}

/** Where an attribution begins: its first word in whatever role. */
export function firstOffset({
  content,
  cue,
  source,
}: Pick<AttributionDraft, 'content' | 'cue' | 'source'>): number {
  let first = Number.POSITIVE_INFINITY;
  for (const spans of [content, cue, source]) for (const { start } of spans) first = Math.min(first, start);
  return first;
}

/** The order of drafts in the text. */
export const byOffset = (a: AttributionDraft, b: AttributionDraft): number => firstOffset(a) - firstOffset(b);

/** The quotations that lie wholly in the content of drafts, as indices into `prose.quotations`. */
export function attributedQuotations(
  { quotations }: Prose,
  drafts: readonly AttributionDraft[],
): Set<number> {
  const claimed = new Set<number>();
  for (const { content } of drafts) {
    for (const { start, end } of content) {
      for (let q = firstQuotation(quotations, start); q < quotations.length && quotations[q]!.end <= end; q++)
        if (quotations[q]!.start >= start) claimed.add(q);
    }
  }
  return claimed;
}

/** Tells whether any of many spans overlaps one, in logarithmic time: a text may have very many of both. */
export class Overlaps {
  readonly #starts: Float64Array;
  // The furthest end of the spans up to and with each.
  readonly #ends: Float64Array;

  constructor(spans: readonly Span[]) {
    const sorted = [...spans].sort((a, b) => a.start - b.start);
    this.#starts = new Float64Array(sorted.length);
    this.#ends = new Float64Array(sorted.length);
    let furthest = -1;
    sorted.forEach(({ start, end }, i) => {
      this.#starts[i] = start;
      this.#ends[i] = furthest = Math.max(furthest, end);
    });
  }

  any({ start, end }: Span): boolean {
    const before = lowerBound(this.#starts, end);
    return before > 0 && this.#ends[before - 1]! > start;
  }
}
