/**
 * What known phrases say of the tokens that stand in them, as lists: token i has the marks `heads[i]`,
 * `nexts[heads[i]]`, … up to 0, with a value each. One set of buffers serves all documents.
 */
export class Marks {
  heads = new Int32Array(0);
  nexts = new Int32Array(1 << 10);
  values = new Int32Array(1 << 10);
  #size = 0;

  /** Forgets all marks; makes room for a document of `length` tokens. */
  open(length: number): void {
    if (this.heads.length < length) this.heads = new Int32Array(length * 2);
    else this.heads.fill(0, 0, length);
    this.#size = 0;
  }

  add(token: number, value: number): void {
    const mark = ++this.#size;
    if (mark === this.nexts.length) {
      this.nexts = doubled(this.nexts);
      this.values = doubled(this.values);
    }
    this.values[mark] = value;
    this.nexts[mark] = this.heads[token]!;
    this.heads[token] = mark;
  }
}

function doubled(from: Int32Array): Int32Array<ArrayBuffer> {
  const to = new Int32Array(from.length * 2);
  to.set(from);
  return to;
}
