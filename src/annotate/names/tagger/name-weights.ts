/** The weights of both stages as the weights file holds them: see `NameWeights`. */
export interface WeightSections {
  readonly slots: Int32Array;
  readonly filter: Int32Array;
}

/** Integers of a row: one for the four types of the first stage, four for the sixteen labels of the second. */
export const WORDS = 5;
/** Integers of a sum: two for each integer of a row. */
export const WIDTH = WORDS * 2;
export const STRIDE = WORDS + 1;

/**
 * The weights of both stages in one table, laid out for adding up; it lies in the weights file as it is used, so that
 * loading takes no work. Weights are relative to those of the label O, which is left out. A slot is a feature's key
 * and its row, a byte a weight (128 meaning 0): a feature costs one miss of the cache. Sums have 16 bits a label, two
 * to an integer, so that one addition serves two labels: for labels a and b, `(a << 16) + b` modulo 2³². Both stay
 * readable while each stays within 16 bits, that is for 256 features of the largest weight.
 */
export class NameWeights {
  readonly #slots: Int32Array;
  readonly #groups: number;
  // Most features that text asks for are unknown: a small Bloom filter says so without a miss of the cache.
  readonly #filter: Int32Array;
  readonly #filterMask: number;
  #likely = new Int32Array(1 << 10);

  constructor({ slots, filter }: WeightSections) {
    this.#slots = slots;
    this.#groups = slots.length / (STRIDE * GROUP);
    this.#filter = filter;
    this.#filterMask = filter.length * 32 - 1;
  }

  /** Adds the rows of `keys[0 … count)` to `out[at … at + WIDTH)`. Unknown keys add nothing. */
  add(keys: Int32Array, count: number, out: Int32Array, at: number): void {
    const likely = this.#pass(keys, count);
    const found = this.#find(likely);
    const rows = this.#likely;
    const slots = this.#slots;
    const zeros = Math.imul(found, ZEROS);
    let a = -zeros;
    let b = a;
    let c = a;
    let d = a;
    let e = a;
    let f = a;
    let g = a;
    let h = a;
    let i = a;
    let j = a;
    for (let n = 0; n < found; n++) {
      const row = rows[n]!;
      const first = slots[row]!;
      const person = slots[row + 1]!;
      const organisation = slots[row + 2]!;
      const place = slots[row + 3]!;
      const other = slots[row + 4]!;
      a = (a + (first & EVEN)) | 0;
      b = (b + ((first >>> 8) & EVEN)) | 0;
      c = (c + (person & EVEN)) | 0;
      d = (d + ((person >>> 8) & EVEN)) | 0;
      e = (e + (organisation & EVEN)) | 0;
      f = (f + ((organisation >>> 8) & EVEN)) | 0;
      g = (g + (place & EVEN)) | 0;
      h = (h + ((place >>> 8) & EVEN)) | 0;
      i = (i + (other & EVEN)) | 0;
      j = (j + ((other >>> 8) & EVEN)) | 0;
    }
    out[at] = (out[at]! + a) | 0;
    out[at + 1] = (out[at + 1]! + b) | 0;
    out[at + 2] = (out[at + 2]! + c) | 0;
    out[at + 3] = (out[at + 3]! + d) | 0;
    out[at + 4] = (out[at + 4]! + e) | 0;
    out[at + 5] = (out[at + 5]! + f) | 0;
    out[at + 6] = (out[at + 6]! + g) | 0;
    out[at + 7] = (out[at + 7]! + h) | 0;
    out[at + 8] = (out[at + 8]! + i) | 0;
    out[at + 9] = (out[at + 9]! + j) | 0;
  }

  /** The keys that the filter lets pass, into `#likely`; without branches, so that many misses are waited for at once. */
  #pass(keys: Int32Array, count: number): number {
    if (this.#likely.length < count) this.#likely = new Int32Array(count * 2);
    const likely = this.#likely;
    const filter = this.#filter;
    const mask = this.#filterMask;
    let passed = 0;
    for (let i = 0; i < count; i++) {
      const key = keys[i]!;
      const bit = key & mask;
      likely[passed] = key;
      passed += (filter[bit >> 5]! >>> (bit & 31)) & 1;
    }
    return passed;
  }

  /** Turns the keys in `#likely` into the places of the known ones' rows. */
  #find(count: number): number {
    const likely = this.#likely;
    const slots = this.#slots;
    const groups = this.#groups;
    let found = 0;
    for (let i = 0; i < count; i++) {
      const key = likely[i]!;
      let at = slotOf(key, groups) * STRIDE;
      while (slots[at] !== key && slots[at] !== 0) at = at + STRIDE === slots.length ? 0 : at + STRIDE;
      likely[found] = at + 1;
      found += slots[at] === key && key !== 0 ? 1 : 0;
    }
    return found;
  }
}

// Slots come in groups, so that a key's high half and their number multiply within 32 bits.
export const GROUP = 4;

/** The slot that a key asks for first. */
export const slotOf = (key: number, groups: number): number =>
  (Math.imul(key >>> 16, groups) >>> 16) * GROUP + ((key >>> 14) & (GROUP - 1));

// A weight of 0 as the table writes it; two of them in a sum's integer; every other byte.
export const ZERO = 128;
const ZEROS = (ZERO << 16) + ZERO;
const EVEN = 0x00ff00ff;
