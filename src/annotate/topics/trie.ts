/** No node, no entry. */
export const NONE = -1;

/**
 * A trie over small integers in flat arrays (child and sibling links): thousands of nodes cost no object each,
 * so that a scheme compiles in milliseconds. Node 0 is the root.
 */
export class Trie {
  readonly #child: number[] = [NONE];
  readonly #sibling: number[] = [NONE];
  readonly #symbol: number[] = [NONE];
  /** Children of the root by symbol: the root has too many to walk. */
  readonly #first: number[] = [];

  /** The child of `node` by `symbol`, or NONE. */
  next(node: number, symbol: number): number {
    if (node === 0) return symbol < 0 ? NONE : (this.#first[symbol] ?? NONE);
    let at = this.#child[node]!;
    while (at !== NONE && this.#symbol[at] !== symbol) at = this.#sibling[at]!;
    return at;
  }

  isLeaf(node: number): boolean {
    return this.#child[node] === NONE;
  }

  /** As `next`, and makes the child where there is none. */
  grow(node: number, symbol: number): number {
    const known = this.next(node, symbol);
    if (known !== NONE) return known;
    const made = this.#symbol.length;
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
}
