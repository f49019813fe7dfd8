import { lexicons, lowerHashes } from '../../annotate/names/lexicon.ts';
import { Casing, type NameDocument, Seen } from '../../annotate/names/name-document.ts';
import { type KnowledgeTables, type OwnCounts, TYPES } from '../../annotate/names/tagger/knowledge.ts';
import { LONGEST } from '../../annotate/names/tagger/phrase-table.ts';
import { WordFlag } from '../../annotate/names/word-type.ts';
import { KeyIndex } from '../../tagger/key-index.ts';
import type { TypedRange } from '../../tagger/label-set.ts';
import { storeIndex } from '../store-index.ts';
import type { GoldDocument } from './gold-document.ts';
import { PhraseTableBuilder } from './phrase-table-builder.ts';

const COLUMNS = TYPES.length + 1;

/** Collects what training texts teach beside the weights, and what each document contributed. */
export class KnowledgeLearner {
  readonly #phrases = new PhraseTableBuilder();
  readonly #phraseCounts: number[] = [];
  readonly #words = new KeyIndex();
  readonly #wordCounts: number[] = [];
  // The same, as found by a tagger in texts without annotation.
  readonly #foundPhrases: number[] = [];
  readonly #foundWords: number[] = [];
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

  /** Counts the names that a tagger found in a document without annotation. */
  addFound({ types, casing, sentences }: NameDocument, found: readonly TypedRange[]): void {
    const column = new Uint8Array(types.length);
    const phrases = new Set<number>();
    for (const { range, type } of found) {
      column.fill(type + 1, range[0], range[1]);
      if (range[1] - range[0] > LONGEST) continue;
      const row = this.#phrases.add(types.slice(range[0], range[1]).map((word) => word.lowerHash));
      phrases.add(row * TYPES.length + type);
    }
    for (const key of phrases) this.#foundPhrases[key] = (this.#foundPhrases[key] ?? 0) + 1;
    for (let s = 0; s < sentences.length; s++) {
      if (casing[s] !== Casing.running) continue;
      for (let i = sentences.starts[s]!; i < sentences.ends[s]!; i++) {
        if ((types[i]!.flags & WordFlag.capital) === 0) continue;
        const at = this.#words.intern(types[i]!.lowerHash) * COLUMNS + column[i]!;
        this.#foundWords[at] = (this.#foundWords[at] ?? 0) + 1;
      }
    }
  }

  /** Counts how the words of a document are written. Any text will do. */
  addCasing({ bases, flags, types, seen }: NameDocument): void {
    // Base → whether it stands in lower case somewhere; in order of first sight.
    const small = new Map<number, boolean>();
    const hashes = new Map<number, number>();
    bases.forEach((base, i) => {
      if ((flags[i]! & WordFlag.letters) === 0) return;
      small.set(base, (small.get(base) ?? false) || (flags[i]! & WordFlag.lower) !== 0);
      hashes.set(base, types[i]!.lowerHash);
    });
    for (const [base, isSmall] of small) {
      const at = seen.find(base);
      const isCapital = at >= 0 && seen.facts[at + Seen.capital]! > 0;
      if (!isSmall && !isCapital) continue;
      const row = this.#casing.intern(hashes.get(base)!);
      if (isSmall) this.#lower[row] = (this.#lower[row] ?? 0) + 1;
      if (isCapital) this.#capital[row] = (this.#capital[row] ?? 0) + 1;
    }
  }

  tables(): KnowledgeTables {
    const learnt = this.#phrases.size;
    const lists = this.#addLexicons();
    const rows = this.#phrases.size;
    const words = this.#words.keys();
    const phraseCounts = trusted(this.#foundPhrases, learnt, TYPES.length, this.#phraseCounts);
    const wordCounts = trusted(this.#foundWords, words.length, COLUMNS, this.#wordCounts);
    const counts = new Uint8Array(rows * TYPES.length);
    counts.set(bytes(phraseCounts, TYPES.length));
    const listsFrom = new Int32Array(rows + 1);
    for (let row = 0; row < rows; row++) listsFrom[row + 1] = listsFrom[row]! + (lists[row]?.length ?? 0);
    return {
      phrases: { slots: this.#phrases.slots(), counts, listsFrom, lists: Uint8Array.from(lists.flat()) },
      words: {
        slots: storeIndex(
          words,
          [...words.keys()].map((row) => row + 1),
        ),
        counts: bytes(wordCounts, COLUMNS),
      },
      casing: this.#usualCasing(),
    };
  }

  /** By row of a phrase: the numbers of the lexicons' lists that have it. */
  #addLexicons(): number[][] {
    const lists: number[][] = [];
    lexicons().forEach((entries, number) => {
      for (const entry of entries) {
        const row = this.#phrases.add(lowerHashes(entry));
        lists[row] ??= [];
        if (!lists[row].includes(number)) lists[row].push(number);
      }
    });
    return lists;
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
    return {
      slots: storeIndex(
        rows.map((row) => all[row]!),
        usual,
      ),
    };
  }
}

// What a tagger found counts where it found it often and nearly always alike.
const OFTEN = 4;
const ALIKE = 0.8;

/** Gold counts, and found ones where they can be trusted; `columns` counts a row. */
function trusted(found: readonly number[], rows: number, columns: number, gold: readonly number[]): number[] {
  const out = Array.from({ length: rows * columns }, (_, i) => gold[i] ?? 0);
  for (let row = 0; row < rows; row++) {
    const own = Array.from({ length: columns }, (_, c) => found[row * columns + c] ?? 0);
    const total = own.reduce((a, b) => a + b, 0);
    const most = Math.max(...own);
    if (total < OFTEN || most < total * ALIKE) continue;
    const column = own.indexOf(most);
    out[row * columns + column]! += most;
  }
  return out;
}

/** Counts as bytes: rows with a larger one are scaled down, so that shares stay. */
function bytes(counts: readonly number[], columns: number): Uint8Array {
  const out = new Uint8Array(counts.length);
  for (let row = 0; row < counts.length; row += columns) {
    const own = counts.slice(row, row + columns);
    const factor = Math.min(1, 255 / Math.max(1, ...own));
    own.forEach((count, c) => {
      out[row + c] = Math.ceil(count * factor);
    });
  }
  return out;
}
