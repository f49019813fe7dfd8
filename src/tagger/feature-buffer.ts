/**
 * The features of one sequence, token by token: token t has the keys `keys[offsets[t] … offsets[t + 1])`.
 * A featurizer fills it (`add` per feature, `endToken` per token); one buffer is reused for all sequences.
 */
export class FeatureBuffer {
  keys = new Int32Array(4096);
  offsets = new Int32Array(256);
  /** Tokens ended so far. */
  length = 0;
  /** Keys added so far. */
  size = 0;

  clear(): void {
    this.length = 0;
    this.size = 0;
  }

  /** Adds a binary feature of the present token by its key (see `mix`). */
  add(key: number): void {
    if (this.size === this.keys.length) this.keys = doubled(this.keys);
    this.keys[this.size++] = key;
  }

  endToken(): void {
    if (this.length + 2 > this.offsets.length) this.offsets = doubled(this.offsets);
    this.offsets[++this.length] = this.size;
  }
}

/** A copy of twice the length. */
export function doubled(from: Int32Array): Int32Array<ArrayBuffer> {
  const to = new Int32Array(from.length * 2);
  to.set(from);
  return to;
}
