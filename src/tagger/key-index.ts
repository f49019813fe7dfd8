import { foldHigh } from '../text/hash.ts';

/**
 * Numbers feature keys 0, 1, 2 … in order of first sight: an open-addressing table over typed arrays. Keys are hashes
 * already; folding their high bits keeps sums of hashes from clustering.
 */
export class KeyIndex {
  #keys: Int32Array;
  // Row + 1; 0 marks a free slot, so that every key is allowed.
  #rows: Int32Array;
  #mask: number;
  size = 0;

  constructor(expected = 1024) {
    const capacity = 2 ** Math.ceil(Math.log2(Math.max(16, expected * 1.6)));
    this.#keys = new Int32Array(capacity);
    this.#rows = new Int32Array(capacity);
    this.#mask = capacity - 1;
  }

  /** The key's number, or -1. */
  find(key: number): number {
    const keys = this.#keys;
    const rows = this.#rows;
    for (let slot = foldHigh(key) & this.#mask; ; slot = (slot + 1) & this.#mask) {
      const row = rows[slot]!;
      if (row === 0 || keys[slot] === key) return row - 1;
    }
  }

  /** The key's number; a new key gets the next one. */
  intern(key: number): number {
    let slot = foldHigh(key) & this.#mask;
    for (let row = this.#rows[slot]!; row !== 0; row = this.#rows[slot]!) {
      if (this.#keys[slot] === key) return row - 1;
      slot = (slot + 1) & this.#mask;
    }
    this.#keys[slot] = key;
    this.#rows[slot] = ++this.size;
    if (this.size > this.#mask * 0.7) this.#grow();
    return this.size - 1;
  }

  /** Forgets all keys, and keeps their room. */
  clear(): void {
    this.#rows.fill(0);
    this.size = 0;
  }

  /** All keys, by number. */
  keys(): Int32Array<ArrayBuffer> {
    const out = new Int32Array(this.size);
    for (let slot = 0; slot <= this.#mask; slot++) {
      const row = this.#rows[slot]!;
      if (row !== 0) out[row - 1] = this.#keys[slot]!;
    }
    return out;
  }

  #grow(): void {
    const keys = this.keys();
    const capacity = (this.#mask + 1) * 2;
    this.#keys = new Int32Array(capacity);
    this.#rows = new Int32Array(capacity);
    this.#mask = capacity - 1;
    for (let row = 0; row < keys.length; row++) {
      let slot = foldHigh(keys[row]!) & this.#mask;
      while (this.#rows[slot] !== 0) slot = (slot + 1) & this.#mask;
      this.#keys[slot] = keys[row]!;
      this.#rows[slot] = row + 1;
    }
  }
}
