import { StoredIndex } from '../../../tagger/stored-index.ts';
import type { NameDocument } from '../name-document.ts';
import { WordFlag, type WordType } from '../word-type.ts';
import { FACTS, Fact, type WordTypes } from '../word-types.ts';
import { Marks } from './marks.ts';
import { PhraseTable } from './phrase-table.ts';

/** PER, ORG, LOC, MISC: the order of counts and label types. */
export const TYPES = ['person', 'organisation', 'place', 'other'] as const;
const COLUMNS = TYPES.length + 1;

/** What training texts and lexicons teach about phrases and words, as the weights file holds it. */
export interface KnowledgeTables {
  readonly phrases: {
    /** For `PhraseTable`: names of the training texts, then further phrases of the lexicons. */
    readonly slots: Int32Array;
    /** By row and type: the number of documents (at most 255) that have the phrase as such a name. */
    readonly counts: Uint8Array;
    /** Row r is in the lexicons' lists `lists[listsFrom[r] … listsFrom[r + 1])`. */
    readonly listsFrom: Int32Array;
    readonly lists: Uint8Array;
  };
  /** Capitalised words by row + 1: occurrences outside names, then in names by type (at most 255 each). */
  readonly words: { readonly slots: Int32Array; readonly counts: Uint8Array };
  /** How words are usually written inside running sentences: 1 (lower case) to 4 (capitalised). */
  readonly casing: { readonly slots: Int32Array };
}

/** What one document contributed to the tables: taken out again while training on it. */
export interface OwnCounts {
  /** Key `row * 4 + type`: the document has the phrase as a name of that type. */
  readonly phrases: ReadonlySet<number>;
  /** Row → counts in the layout of `words.counts`. */
  readonly words: ReadonlyMap<number, readonly number[]>;
}

// Marks of learnt phrases have one class for each type and step of their count; those of lexicons follow.
const STEPS = 4;
const LISTS = TYPES.length * STEPS;

/** What is known about words and phrases beside the weights: names of the training texts and lexicons. */
export class Knowledge {
  readonly #tables: KnowledgeTables;
  readonly #phrases: PhraseTable;
  readonly #words: StoredIndex;
  readonly #casing: StoredIndex;
  readonly #marks = new Marks();
  // By word id: 1 if no phrase starts so, 2 if one does, 0 if not asked yet. For the words of one generation.
  #opens = new Uint8Array(0);
  #opensOf: WordTypes | undefined;
  #generation = 0;

  constructor(tables: KnowledgeTables) {
    this.#tables = tables;
    this.#phrases = new PhraseTable(tables.phrases.slots);
    this.#words = new StoredIndex(tables.words.slots);
    this.#casing = new StoredIndex(tables.casing.slots);
  }

  /** 0 unknown, 1 usually lower case … 4 usually capitalised. */
  usualCase(lowerHash: number): number {
    return this.#casing.find(lowerHash);
  }

  /** Calls `take` with a value for each thing known about how often the word is a name of which type. */
  distribution({ lowerHash }: WordType, own: OwnCounts | undefined, take: (value: number) => void): void {
    const row = this.#words.find(lowerHash) - 1;
    if (row < 0) return;
    const { counts } = this.#tables.words;
    const mine = own?.words.get(row);
    let total = 0;
    for (let c = 0; c < COLUMNS; c++) total += counts[row * COLUMNS + c]! - (mine?.[c] ?? 0);
    if (total <= 0) return;
    const size = total > 20 ? 3 : total > 4 ? 2 : total > 1 ? 1 : 0;
    for (let c = 0; c < COLUMNS; c++) {
      const share = (counts[row * COLUMNS + c]! - (mine?.[c] ?? 0)) / total;
      const bucket = share <= 0 ? 0 : share < 0.15 ? 1 : share < 0.5 ? 2 : share < 0.9 ? 3 : 4;
      if (bucket > 0) take(c * 64 + size * 8 + bucket);
    }
  }

  /**
   * Marks every token that stands in a known phrase, with values made of the phrase's class and the token's place in
   * it. Valid until the next call.
   */
  mark(document: NameDocument, own?: OwnCounts): Marks {
    const { sentences, flags, ids, words } = document;
    const marks = this.#marks;
    marks.open(flags.length);
    this.#renew(words);
    const opens = this.#opens;
    const take = (start: number, end: number, row: number): void => this.#put(start, end, row, own);
    for (let s = 0; s < sentences.length; s++) {
      const end = sentences.ends[s]!;
      for (let i = sentences.starts[s]!; i < end; i++) {
        if ((flags[i]! & (WordFlag.capital | WordFlag.digits)) === 0) continue;
        const id = ids[i]!;
        if (opens[id] === 0) opens[id] = this.#phrases.opens(words.facts[id * FACTS + Fact.lower]!) ? 2 : 1;
        if (opens[id] === 2) this.#phrases.match(document, i, end, take);
      }
    }
    return marks;
  }

  #renew(words: WordTypes): void {
    if (this.#opensOf !== words || this.#generation !== words.generation) this.#opens = new Uint8Array(0);
    this.#opensOf = words;
    this.#generation = words.generation;
    if (this.#opens.length >= words.size) return;
    const larger = new Uint8Array(words.size * 2);
    larger.set(this.#opens);
    this.#opens = larger;
  }

  #put(start: number, end: number, row: number, own: OwnCounts | undefined): void {
    const { counts, listsFrom, lists } = this.#tables.phrases;
    for (let type = 0; type < TYPES.length; type++) {
      const at = row * TYPES.length + type;
      const count = counts[at]! - (own?.phrases.has(at) ? 1 : 0);
      if (count <= 0) continue;
      this.#cover(start, end, type * STEPS + (count > 10 ? 3 : count > 2 ? 2 : count > 1 ? 1 : 0));
    }
    for (let k = listsFrom[row]!; k < listsFrom[row + 1]!; k++) this.#cover(start, end, LISTS + lists[k]!);
  }

  #cover(start: number, end: number, kind: number): void {
    for (let i = start; i < end; i++) {
      const place = end - start === 1 ? 3 : i === start ? 0 : i === end - 1 ? 2 : 1;
      this.#marks.add(i, kind * 4 + place);
    }
  }
}
