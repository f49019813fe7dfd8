import { START } from '../../annotate/names/tagger/phrase-table.ts';
import { KeyIndex } from '../../tagger/key-index.ts';
import { mix } from '../../text/hash.ts';
import { storeIndex } from '../store-index.ts';

/** Collects phrases; rows are numbered by first sight. */
export class PhraseTableBuilder {
  readonly #index = new KeyIndex();
  readonly #prefixes = new KeyIndex();

  /** Number of phrases. */
  get size(): number {
    return this.#index.size;
  }

  /** The row of the phrase of these lower-case hashes. */
  add(lowerHashes: readonly number[]): number {
    let hash = START;
    lowerHashes.forEach((word, i) => {
      if (i > 0) this.#prefixes.intern(hash);
      hash = mix(hash, word);
    });
    return this.#index.intern(hash);
  }

  /** The table of all phrases so far. */
  slots(): Int32Array {
    const keys = [...this.#index.keys()];
    const numbers = keys.map((key, row) => 2 * (row + 1) + (this.#prefixes.find(key) < 0 ? 0 : 1));
    const prefixes = [...this.#prefixes.keys()].filter((key) => this.#index.find(key) < 0);
    return storeIndex([...keys, ...prefixes], [...numbers, ...prefixes.map(() => 1)]);
  }
}
