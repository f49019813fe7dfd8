import { foldHigh, scatter } from '../../text/hash.ts';

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

/** Walks a trie: every step is one look into a hash table of (node, symbol), as some nodes have dozens of children. */
export class Trie {
  readonly #child: Int32Array;
  readonly #symbol: Int32Array;
  readonly #first: Int32Array;
  readonly #parent: Int32Array;
  /** By node: the symbols of its children, as bits of their last five; most steps that lead nowhere end here. */
  readonly #branches: Int32Array;
  /** Nodes below the root's children by the hash of their parent and symbol; 0 marks a free slot. */
  readonly #slots: Int32Array;

  constructor({ child, sibling, symbol, first }: TrieArrays) {
    this.#child = child;
    this.#symbol = symbol;
    this.#first = first;
    this.#parent = new Int32Array(symbol.length);
    this.#branches = new Int32Array(symbol.length);
    this.#slots = new Int32Array(2 ** Math.ceil(Math.log2(symbol.length * 2 + 1)));
    for (let node = 1; node < symbol.length; node++) {
      for (let at = child[node]!; at !== NONE; at = sibling[at]!) {
        this.#parent[at] = node;
        this.#branches[node]! |= 1 << (symbol[at]! & 31);
        this.#slots[this.#slot(node, symbol[at]!)] = at;
      }
    }
  }

  /** The child of `node` by `symbol`, or NONE. */
  next(node: number, symbol: number): number {
    if (node === 0) return symbol < 0 || symbol >= this.#first.length ? NONE : this.#first[symbol]!;
    if (((this.#branches[node]! >>> (symbol & 31)) & 1) === 0) return NONE;
    return this.#slots[this.#slot(node, symbol)]! || NONE;
  }

  isLeaf(node: number): boolean {
    return this.#child[node] === NONE;
  }

  /** The slot that holds the child, or the free one where it belongs. */
  #slot(node: number, symbol: number): number {
    const mask = this.#slots.length - 1;
    const hash = scatter(node) ^ Math.imul(symbol, 0x85ebca6b);
    for (let slot = foldHigh(hash) & mask; ; slot = (slot + 1) & mask) {
      const child = this.#slots[slot]!;
      if (child === 0 || (this.#parent[child] === node && this.#symbol[child] === symbol)) return slot;
    }
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
