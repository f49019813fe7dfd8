import { bucketOf, LEAST_SLOTS, type SlotModel } from '../../tagger/slot-table.ts';
import type { Quantized } from './quantize.ts';

/** Lays a tagger out in slots. Throws if a bucket is too small for its features. */
export function toSlots({ labels, scale, keys, rows, transitions }: Quantized, count: number): SlotModel {
  const size = labels.length;
  if (size > 3 || count < LEAST_SLOTS || (count & (count - 1)) !== 0)
    throw new Error(`No slot table has ${size} labels and ${count} slots`);
  const slots = new Int32Array(count);
  const taken = new Uint8Array(count);
  const relative = (row: number, label: number): number =>
    label < size ? Math.max(-127, Math.min(127, rows[row * size + label]! - rows[row * size]!)) : 0;
  keys.forEach((key, row) => {
    const bucket = bucketOf(key, count);
    const at = taken[bucket] ? bucket + 1 : bucket;
    if (taken[at]) throw new Error('Too many features in a bucket: train with as many slots');
    taken[at] = 1;
    slots[at] = (key & ~0xffff) | ((relative(row, 2) & 0xff) << 8) | (relative(row, 1) & 0xff);
  });
  return { labels, scale, slots, transitions };
}

/** How many features a model has: its slots that are not empty. */
export const featureCount = ({ slots }: Pick<SlotModel, 'slots'>): number =>
  slots.reduce((count, slot) => count + (slot === 0 ? 0 : 1), 0);

/** The sections of a weights file that hold a model under a name; what `about` must hold is `aboutOf(model)`. */
export const slotSections = (name: string, { slots, transitions }: SlotModel) =>
  [
    [`${name}.slots`, slots],
    [`${name}.transitions`, transitions],
  ] as const;

/** What `about` of the weights file must say for `readSlots`: `{ [name]: aboutOf(model) }`. */
export const aboutOf = ({ labels, scale }: Pick<SlotModel, 'labels' | 'scale'>) => ({ labels, scale });
