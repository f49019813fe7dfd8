/** No node, no entry. */
export const NONE = -1;

/** A trie over small integers in flat arrays (child and sibling links): nodes cost no object. Node 0 is the root. */
export interface TrieArrays {
  /** By node: its first child, its next sibling, its symbol; or NONE. */
  readonly child: Int32Array;
  readonly sibling: Int32Array;
  readonly symbol: Int32Array;
  /** Children of the root by symbol: the root has too many to walk. */
  readonly first: Int32Array;
}

/** Walks a trie. */
export class Trie {
  readonly #child: Int32Array;
  readonly #sibling: Int32Array;
  readonly #symbol: Int32Array;
  readonly #first: Int32Array;

  constructor({ child, sibling, symbol, first }: TrieArrays) {
    this.#child = child;
    this.#sibling = sibling;
    this.#symbol = symbol;
    this.#first = first;
  }

  /** The child of `node` by `symbol`, or NONE. */
  next(node: number, symbol: number): number {
    if (node === 0) return symbol < 0 || symbol >= this.#first.length ? NONE : this.#first[symbol]!;
    let at = this.#child[node]!;
    while (at !== NONE && this.#symbol[at] !== symbol) at = this.#sibling[at]!;
    return at;
  }

  isLeaf(node: number): boolean {
    return this.#child[node] === NONE;
  }
}

/** Builds a trie. */
export class TrieBuilder {
  readonly #child: number[] = [NONE];
  readonly #sibling: number[] = [NONE];
  readonly #symbol: number[] = [NONE];
  readonly #first: number[] = [];

  /** Number of nodes. */
  get size(): number {
    return this.#symbol.length;
  }

  /** The child of `node` by `symbol`; makes it where there is none. */
  grow(node: number, symbol: number): number {
    let at = node === 0 ? (this.#first[symbol] ?? NONE) : this.#child[node]!;
    if (node > 0) while (at !== NONE && this.#symbol[at] !== symbol) at = this.#sibling[at]!;
    return at === NONE ? this.#make(node, symbol) : at;
  }

  #make(node: number, symbol: number): number {
    const made = this.size;
    this.#symbol.push(symbol);
    this.#child.push(NONE);
    if (node === 0) {
      while (this.#first.length < symbol) this.#first.push(NONE);
      this.#first[symbol] = made;
      this.#sibling.push(NONE);
    } else {
      this.#sibling.push(this.#child[node]!);
      this.#child[node] = made;
    }
    return made;
  }

  arrays(): TrieArrays {
    return {
      child: Int32Array.from(this.#child),
      sibling: Int32Array.from(this.#sibling),
      symbol: Int32Array.from(this.#symbol),
      first: Int32Array.from(this.#first),
    };
  }
}
