/**
 * A table from keys (hashes) to numbers above 0 as it lies in a weights file: opening it takes no work. Key and number
 * stand side by side in open addressing.
 */
export class StoredIndex {
  readonly #slots: Int32Array;
  readonly #mask: number;

  /** @param slots as `storeIndex` made them */
  constructor(slots: Int32Array) {
    this.#slots = slots;
    this.#mask = slots.length - 1;
  }

  /** The key's number, or 0. */
  find(key: number): number {
    const slots = this.#slots;
    const mask = this.#mask;
    for (let slot = (key << 1) & mask; ; slot = (slot + 2) & mask) {
      const number = slots[slot + 1]!;
      if (number === 0 || slots[slot] === key) return number;
    }
  }
}

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
