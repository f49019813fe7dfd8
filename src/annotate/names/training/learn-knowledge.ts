import { KeyIndex } from '../../../learn/index.ts';
import { Casing, inDocument, type NameDocument } from '../document.ts';
import { type KnowledgeTables, type OwnCounts, TYPES } from '../knowledge.ts';
import { LONGEST, PhraseTableBuilder } from '../phrase-table.ts';
import { WordFlag } from '../word-type.ts';
import type { GoldDocument } from './corpus.ts';

const COLUMNS = TYPES.length + 1;

/** Collects what training texts teach beside the weights, and what each document contributed. */
export class KnowledgeLearner {
  readonly #phrases = new PhraseTableBuilder();
  readonly #phraseCounts: number[] = [];
  readonly #words = new KeyIndex();
  readonly #wordCounts: number[] = [];
  readonly #casing = new KeyIndex();
  // Per word: documents that have it in lower case, and capitalised inside running sentences.
  readonly #lower: number[] = [];
  readonly #capital: number[] = [];

  /** Counts the names of a document and its capitalised words. */
  addNames(gold: GoldDocument, { types, casing }: NameDocument): OwnCounts {
    const phrases = new Set<number>();
    const words = new Map<number, number[]>();
    for (let s = 0; s < gold.sentences.length; s++) {
      const from = gold.sentences.starts[s]!;
      const column = new Uint8Array(gold.sentences.ends[s]! - from);
      for (const { range, type } of gold.names[s]!) {
        const [start, end] = range;
        column.fill(type + 1, start, end);
        if (end - start > LONGEST) continue;
        const row = this.#phrases.add(types.slice(from + start, from + end).map((word) => word.lowerHash));
        phrases.add(row * TYPES.length + type);
      }
      for (let t = 0; t < column.length; t++) {
        const word = types[from + t]!;
        const counts = column[t]! > 0 || (word.flags & WordFlag.capital && casing[s] === Casing.running);
        if (counts) this.#countWord(words, word.lowerHash, column[t]!);
      }
    }
    for (const key of phrases) this.#phraseCounts[key] = (this.#phraseCounts[key] ?? 0) + 1;
    return { phrases, words };
  }

  #countWord(own: Map<number, number[]>, key: number, column: number): void {
    const row = this.#words.intern(key);
    const mine = own.get(row) ?? Array<number>(COLUMNS).fill(0);
    own.set(row, mine);
    mine[column]!++;
    this.#wordCounts[row * COLUMNS + column] = (this.#wordCounts[row * COLUMNS + column] ?? 0) + 1;
  }

  /** Counts how the words of a document are written. Any text will do. */
  addCasing({ types, stamp }: NameDocument): void {
    for (const base of new Set(types.map((type) => type.base))) {
      if ((base.flags & WordFlag.letters) === 0) continue;
      const { lower, capital } = inDocument(base, stamp);
      if (lower + capital === 0) continue;
      const row = this.#casing.intern(base.lowerHash);
      if (lower > 0) this.#lower[row] = (this.#lower[row] ?? 0) + 1;
      if (capital > 0) this.#capital[row] = (this.#capital[row] ?? 0) + 1;
    }
  }

  tables(): Pick<KnowledgeTables, 'phrases' | 'words' | 'casing'> {
    const phrases = this.#phrases.keys();
    const words = this.#words.keys();
    return {
      phrases: { ...phrases, counts: bytes(this.#phraseCounts, phrases.keys.length * TYPES.length) },
      words: { keys: words, counts: bytes(this.#wordCounts, words.length * COLUMNS) },
      casing: this.#usualCasing(),
    };
  }

  // Words of fewer documents say little beyond what the document itself shows.
  #usualCasing(least = 3): KnowledgeTables['casing'] {
    const all = this.#casing.keys();
    const rows = [...all.keys()].filter(
      (row) => (this.#lower[row] ?? 0) + (this.#capital[row] ?? 0) >= least,
    );
    const usual = rows.map((row) => {
      const capital = this.#capital[row] ?? 0;
      const share = capital / (capital + (this.#lower[row] ?? 0));
      return share < 0.1 ? 1 : share < 0.5 ? 2 : share < 0.9 ? 3 : 4;
    });
    return { keys: Int32Array.from(rows, (row) => all[row]!), usual: Uint8Array.from(usual) };
  }
}

const bytes = (counts: readonly number[], length: number): Uint8Array =>
  Uint8Array.from({ length }, (_, i) => Math.min(255, counts[i] ?? 0));
