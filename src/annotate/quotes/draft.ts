import type { Attribution } from '../../model/annotations.ts';
import type { Span } from '../../model/span.ts';
import { kindOf } from './quotations.ts';
import type { Scene } from './scene.ts';

/** An attribution in the making, with the reason that `cuttings explain` gives for it. */
export interface Draft {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  readonly confidence: number;
  readonly because: string;
}

export function toAttribution(scene: Scene, { source, cue, content, confidence }: Draft): Attribution {
  const kind = kindOf(scene.reading.text, scene.quotations, content);
  return { kind, content, cue, source, confidence: Math.round(confidence * 1000) / 1000 };
}

/** Where an attribution begins: its first word in whatever role. */
export const firstOffset = ({ content, cue, source }: Pick<Draft, 'content' | 'cue' | 'source'>): number =>
  Math.min(...[...content, ...cue, ...source].map(({ start }) => start));

export const coveredBy = (spans: readonly Span[], { start, end }: Span): boolean =>
  spans.some((span) => span.start <= start && end <= span.end);
