import { type Sentence, wordAt } from './candidate.ts';

/** Phrases of lower-case words with a value each; looked up at a place of a sentence, the longest first. */
export class Phrases<T> {
  readonly #byFirst = new Map<string, { readonly words: readonly string[]; readonly value: T }[]>();

  /** The first value of a phrase stays. */
  add(phrase: string, value: T): void {
    const words = phrase.split(' ');
    const first = words[0]!;
    const entries = this.#byFirst.get(first) ?? [];
    if (entries.some((entry) => entry.words.join(' ') === phrase)) return;
    entries.push({ words, value });
    entries.sort((a, b) => b.words.length - a.words.length);
    this.#byFirst.set(first, entries);
  }

  /** The longest phrase that starts at subtoken `at`: its value and the subtoken after it. */
  match(sentence: Sentence, at: number): { readonly value: T; readonly end: number } | null {
    for (const { words, value } of this.#byFirst.get(wordAt(sentence, at)) ?? []) {
      let k = 1;
      while (k < words.length && wordAt(sentence, at + k) === words[k]) k++;
      if (k === words.length) return { value, end: at + k };
    }
    return null;
  }
}

/** The words of a table that is written as one string. */
export const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** The rows of a data table: one a line, columns by `|`, lists inside a column by commas. */
export const rows = (table: string): string[][] =>
  table
    .trim()
    .split('\n')
    .map((line) => line.split('|'));
export const list = (column: string | undefined): string[] => (column ? column.split(',') : []);
