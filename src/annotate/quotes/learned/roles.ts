import type { SlotModel } from '../../../tagger/slot-table.ts';

/** What label 1 is given for nothing in a tagger of sequences of one, in units of its scale: each starts and ends with it. */
export function biasOf({ transitions }: Pick<SlotModel, 'transitions'>): number {
  const [start, end] = [transitions.subarray(4, 6), transitions.subarray(6, 8)];
  return start[1]! + end[1]! - start[0]! - end[0]!;
}

/** What a unit is to a cue. */
export const Role = { none: 0, source: 1, content: 2 } as const;
