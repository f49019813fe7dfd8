import {
  GROUP,
  STRIDE,
  slotOf,
  type WeightSections,
  WORDS,
  ZERO,
} from '../../annotate/names/tagger/name-weights.ts';

/** Number of features. */
export function featureCount({ slots }: WeightSections): number {
  let count = 0;
  for (let at = 0; at < slots.length; at += STRIDE) if (slots[at] !== 0) count++;
  return count;
}

/** A feature's weights by label, O left out, in whole units from -128 to 127: four, then sixteen. */
export type Row = ArrayLike<number>;

// Share of the slots that are taken: fuller tables are smaller, and searches in them longer.
const FULLNESS = 0.85;
const FILTER_BITS = 8;

/** Lays rows out for `NameWeights`, in the order given. */
export function layOut(rows: ReadonlyMap<number, Row>): WeightSections {
  const groups = Math.min(0xffff, Math.ceil(rows.size / (FULLNESS * GROUP)) + 1);
  if (rows.size >= groups * GROUP) throw new Error(`${rows.size} features are too many for the table`);
  const slots = new Int32Array(groups * GROUP * STRIDE);
  const filter = new Int32Array(2 ** Math.ceil(Math.log2((rows.size + 4) * FILTER_BITS)) / 32);
  const bytes = new Uint8Array(slots.buffer);
  for (const [key, row] of rows) {
    // 0 marks a free slot.
    if (key === 0) continue;
    let at = slotOf(key, groups) * STRIDE;
    while (slots[at] !== 0) at = at + STRIDE === slots.length ? 0 : at + STRIDE;
    slots[at] = key;
    for (let y = 0; y < WORDS * 4; y++) bytes[(at + 1) * 4 + y] = row[y]! + ZERO;
    const bit = key & (filter.length * 32 - 1);
    filter[bit >> 5]! |= 1 << (bit & 31);
  }
  return { slots, filter };
}
