/** Lays out a table for `StoredIndex`. Numbers must not be 0, keys differ. */
export function storeIndex(keys: ArrayLike<number>, numbers: ArrayLike<number>): Int32Array {
  const slots = new Int32Array(2 * 2 ** Math.ceil(Math.log2(Math.max(16, keys.length * 1.5))));
  const mask = slots.length - 1;
  for (let i = 0; i < keys.length; i++) {
    let slot = (keys[i]! << 1) & mask;
    while (slots[slot + 1] !== 0) slot = (slot + 2) & mask;
    slots[slot] = keys[i]!;
    slots[slot + 1] = numbers[i]!;
  }
  return slots;
}
