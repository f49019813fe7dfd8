import type { TokenRange } from '../text/sentences.ts';

/** How a label takes part in a span: outside, or first, inner, last or only token of it. */
type Position = 'O' | 'B' | 'I' | 'L' | 'U';

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

const POSITIONS = { io: 'I', bio: 'BI', bilou: 'BILU' } as const;

export function labelSet(scheme: LabelSet['scheme'], types: readonly string[]): LabelSet {
  const names = ['O', ...types.flatMap((type) => [...POSITIONS[scheme]].map((p) => `${p}-${type}`))];
  return { scheme, types, names, length: names.length };
}

const positionOf = ({ names }: LabelSet, label: number): Position => names[label]![0] as Position;

/** The index in `types` of a label's type; -1 for `O`. */
const typeOf = ({ scheme }: LabelSet, label: number): number =>
  label === 0 ? -1 : Math.floor((label - 1) / POSITIONS[scheme].length);

/** Whether `next` may follow `label`; -1 as `label` is the sequence's start, -1 as `next` its end. */
export function mayFollow(set: LabelSet, label: number, next: number): boolean {
  if (set.scheme === 'io') return true;
  const from = label < 0 ? 'O' : positionOf(set, label);
  const to = next < 0 ? 'O' : positionOf(set, next);
  const same = label >= 0 && next >= 0 && typeOf(set, label) === typeOf(set, next);
  if (set.scheme === 'bio') return to !== 'I' || (from !== 'O' && same);
  const open = from === 'B' || from === 'I';
  const continues = to === 'I' || to === 'L';
  return open ? continues && same : !continues;
}

/** The labels of a sequence of `length` tokens with these spans (ranges count from the sequence's start). */
export function encodeLabels(set: LabelSet, spans: Iterable<TypedRange>, length: number): Uint8Array {
  const labels = new Uint8Array(length);
  const width = POSITIONS[set.scheme].length;
  for (const { range, type } of spans) {
    const [start, end] = range;
    const first = 1 + type * width;
    labels.fill(set.scheme === 'io' ? first : first + 1, start, end);
    if (set.scheme === 'io') continue;
    labels[start] = first;
    if (set.scheme === 'bio') continue;
    labels[end - 1] = first + 2;
    if (end - start === 1) labels[start] = first + 3;
  }
  return labels;
}
