import type { Vocabulary } from '../../text/vocabulary.ts';
import { WordFacts } from '../../text/word-facts.ts';
import { Case } from './term.ts';
import type { Pattern, Posting, TermTable } from './term-table.ts';
import { NONE, Trie } from './trie.ts';
import { wordKey } from './word-key.ts';

/** The tokens that patterns are looked for in. */
export interface Line {
  readonly words: Int32Array;
  readonly vocabulary: Vocabulary;
  /** What `Matcher.symbolsOf` gives for the vocabulary. */
  readonly symbols: Int32Array;
  /** In a text without capitals every pattern fits whatever its case. */
  readonly anyCase: boolean;
}

/** Finds all terms of a scheme in one pass over an article's tokens. */
export class Matcher {
  /** Tokens of the pattern last found. */
  length = 0;
  readonly #symbols: ReadonlyMap<string, number>;
  readonly #trie: Trie;
  readonly #table: TermTable;
  readonly #words: readonly string[];
  readonly #cases: readonly string[];
  // By index; made when first found.
  readonly #patterns: Pattern[] = [];
  // Twice the symbol, plus 1 where patterns begin with it: most words of a text are passed over at once.
  readonly #symbolOf = new WordFacts((word) => {
    const symbol = this.#symbols.get(wordKey(word)) ?? this.#lastPart(word);
    return symbol * 2 + (this.#trie.next(0, symbol) === NONE ? 0 : 1);
  });

  constructor(table: TermTable) {
    this.#table = table;
    this.#trie = new Trie(table.trie);
    this.#symbols = new Map(table.symbols.split('\n').map((key, symbol) => [key, symbol]));
    this.#words = table.words.split('\n');
    this.#cases = table.cases.split('\n');
  }

  /** What `find` needs to know of the words of a text. */
  symbolsOf(vocabulary: Vocabulary): Int32Array {
    return this.#symbolOf.of(vocabulary);
  }

  /**
   * The longest pattern that starts at token `i` and ends before token `to`, or null; its tokens are counted in
   * `length`.
   */
  find(line: Line, i: number, to: number): Pattern | null {
    const { words, symbols } = line;
    const first = symbols[words[i]!]!;
    if ((first & 1) === 0) return null;
    let best: Pattern | null = null;
    let node = this.#trie.next(0, first >> 1);
    for (let at = i; node !== NONE; ) {
      const hit = this.#fitting(node, line, i);
      if (hit) {
        best = hit;
        this.length = at + 1 - i;
      }
      if (this.#trie.isLeaf(node) || ++at >= to) break;
      const symbol = symbols[words[at]!]! >> 1;
      node = symbol === NONE ? NONE : this.#trie.next(node, symbol);
    }
    return best;
  }

  /** The pattern that ends at the node and fits the words' case. */
  #fitting(node: number, line: Line, at: number): Pattern | null {
    const { endingFrom, ending } = this.#table;
    for (let k = endingFrom[node]!, stop = endingFrom[node + 1]!; k < stop; k++) {
      const pattern = this.#patterns[ending[k]!] ?? this.#make(ending[k]!);
      if (line.anyCase || !pattern.cases || hasCases(pattern.cases, line, at)) return pattern;
    }
    return null;
  }

  #make(index: number): Pattern {
    const { postingsFrom, concepts, says, weights } = this.#table;
    const postings: Posting[] = [];
    for (let p = postingsFrom[index]!; p < postingsFrom[index + 1]!; p++)
      postings.push({
        concept: concepts[p]!,
        weight: weights[says[p]! >> 1]!,
        supporting: (says[p]! & 1) > 0,
      });
    const cases = this.#cases[index]!;
    const pattern = {
      index,
      words: this.#words[index]!,
      cases: cases === '' ? null : Array.from(cases, (digit) => Number(digit) as Case),
      postings,
    };
    this.#patterns[index] = pattern;
    return pattern;
  }

  /** `ex-minister` counts as `minister`, `mega-merger` as `merger`, unless the compound is a term itself. */
  #lastPart(surface: string): number {
    const hyphen = surface.lastIndexOf('-');
    return hyphen < 0 ? NONE : (this.#symbols.get(wordKey(surface.slice(hyphen + 1))) ?? NONE);
  }
}

function hasCases(cases: readonly Case[], { words, vocabulary }: Line, at: number): boolean {
  for (let k = 0; k < cases.length; k++) {
    if (cases[k] === Case.any) continue;
    const word = vocabulary.word(words[at + k]!);
    const first = word[0]!;
    if (first === first.toLowerCase()) return false;
    if (cases[k] === Case.capital) continue;
    const last = word[word.length - 1]!;
    if (last !== last.toUpperCase()) return false;
  }
  return true;
}
