import { KeyIndex, mix } from '../../learn/index.ts';
import type { NameDocument } from './document.ts';
import { lexicons } from './lexicon.ts';
import { PhraseTable } from './phrase-table.ts';
import { WordFlag, type WordType } from './word-type.ts';

/** PER, ORG, LOC, MISC: the order of counts and label types. */
export const TYPES = ['person', 'organisation', 'place', 'other'] as const;
const COLUMNS = TYPES.length + 1;

/** What training texts taught about phrases and words, as the weights file holds it. */
export interface KnowledgeTables {
  /** Names of the training texts; per name and type the number of documents (at most 255) that have it. */
  readonly phrases: { readonly keys: Int32Array; readonly prefixes: Int32Array; readonly counts: Uint8Array };
  /** Capitalised words: occurrences outside names, then in names by type (at most 255 each). */
  readonly words: { readonly keys: Int32Array; readonly counts: Uint8Array };
  /** How words are usually written inside running sentences: 1 (lower case) to 4 (capitalised). */
  readonly casing: { readonly keys: Int32Array; readonly usual: Uint8Array };
}

/** What one document contributed to the tables: taken out again while training on it. */
export interface OwnCounts {
  /** Key `row * 4 + type`: the document has the phrase as a name of that type. */
  readonly phrases: ReadonlySet<number>;
  /** Row → counts in the layout of `words.counts`. */
  readonly words: ReadonlyMap<number, readonly number[]>;
}

/** What is known about words and phrases beside the weights: names of the training texts and lexicons. */
export class Knowledge {
  readonly #tables: KnowledgeTables;
  readonly #phrases: PhraseTable;
  readonly #words: KeyIndex;
  readonly #casing: KeyIndex;

  constructor(tables: KnowledgeTables) {
    this.#tables = tables;
    this.#phrases = new PhraseTable(tables.phrases.keys, tables.phrases.prefixes);
    this.#words = indexOf(tables.words.keys);
    this.#casing = indexOf(tables.casing.keys);
  }

  /** 0 unknown, 1 usually lower case … 4 usually capitalised. */
  usualCase({ lowerHash }: WordType): number {
    const row = this.#casing.find(lowerHash);
    return row < 0 ? 0 : this.#tables.casing.usual[row]!;
  }

  /** Calls `take` with a value for each thing known about how often the word is a name of which type. */
  distribution({ lowerHash }: WordType, own: OwnCounts | undefined, take: (value: number) => void): void {
    const row = this.#words.find(lowerHash);
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
   * Marks every token that stands in a known phrase: `marks[i]` lists a value for each, made of the phrase's
   * class, the token's place in it and how often it was seen.
   */
  mark({ types, sentences }: NameDocument, own?: OwnCounts): (number[] | undefined)[] {
    const marks: (number[] | undefined)[] = new Array(types.length);
    const put = (start: number, end: number, value: number): void => {
      for (let i = start; i < end; i++) {
        const place = end - start === 1 ? 3 : i === start ? 0 : i === end - 1 ? 2 : 1;
        const list = (marks[i] ??= []);
        list.push(mix(value, place));
      }
    };
    const { counts } = this.#tables.phrases;
    const { phrases: lexicon, lists } = lexicons();
    const takePhrase = (start: number, end: number, row: number): void => {
      for (let type = 0; type < TYPES.length; type++) {
        const count =
          counts[row * TYPES.length + type]! - (own?.phrases.has(row * TYPES.length + type) ? 1 : 0);
        if (count > 0) put(start, end, 100 + type * 8 + (count > 10 ? 3 : count > 2 ? 2 : count > 1 ? 1 : 0));
      }
    };
    const takeLexicon = (start: number, end: number, row: number): void => {
      for (const value of lists[row]!) put(start, end, 1000 + value);
    };
    for (let s = 0; s < sentences.length; s++) {
      const end = sentences.ends[s]!;
      for (let i = sentences.starts[s]!; i < end; i++) {
        if ((types[i]!.flags & (WordFlag.capital | WordFlag.digits)) === 0) continue;
        this.#phrases.match(types, i, end, takePhrase);
        lexicon.match(types, i, end, takeLexicon);
      }
    }
    return marks;
  }
}

function indexOf(keys: Int32Array): KeyIndex {
  const index = new KeyIndex(keys.length);
  for (const key of keys) index.intern(key);
  return index;
}
