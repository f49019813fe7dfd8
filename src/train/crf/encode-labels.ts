import type { LabelSet, TypedRange } from '../../tagger/label-set.ts';

/** How a label takes part in a span: outside, or first, inner, last or only token of it. */
type Position = 'O' | 'B' | 'I' | 'L' | 'U';

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
