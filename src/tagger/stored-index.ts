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
