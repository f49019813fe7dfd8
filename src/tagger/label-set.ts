import type { TokenRange } from '../text/sentences.ts';

/**
 * The labels of a tagger and which may follow which. Label 0 is `O`.
 * IO: every token of a span is I, so that neighbours of one type are one span; BIO: a span is B, I, I…;
 * BILOU: B, I…, L, or U for one token (Ratinov & Roth 2009).
 */
export interface LabelSet {
  readonly scheme: 'io' | 'bio' | 'bilou';
  readonly types: readonly string[];
  /** `O`, `B-source`, `I-source`, … */
  readonly names: readonly string[];
  readonly length: number;
}

/** A span of tokens with the index of its type in `LabelSet.types`. */
export interface TypedRange {
  readonly range: TokenRange;
  readonly type: number;
}
