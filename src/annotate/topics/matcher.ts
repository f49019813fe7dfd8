import type { Vocabulary } from '../../text/vocabulary.ts';
import { WordFacts } from '../../text/word-facts.ts';
import type { Scheme } from './scheme.ts';
import { Case, formsOf, type TermForms } from './terms.ts';
import { NONE, Trie } from './trie.ts';
import { wordKey } from './word-key.ts';

/** What a term says when it is found: it speaks for a concept with a weight. */
export interface Posting {
  /** Index into the scheme's concepts. */
  readonly concept: number;
  readonly weight: number;
  readonly supporting: boolean;
}

/** All terms that are written alike, over all concepts; without postings it only takes its words away. */
export interface Pattern {
  readonly index: number;
  /** The first form, as word keys. */
  readonly words: string;
  /** How its words must be written; null if any case will do. */
  readonly cases: readonly Case[] | null;
  readonly postings: Posting[];
}

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
  readonly #symbols = new Map<string, number>();
  readonly #trie = new Trie();
  /** By trie node: patterns that end there; they differ in the case that they ask for, the strictest first. */
  readonly #patterns: (Pattern[] | undefined)[] = [];
  readonly #symbolOf = new WordFacts((word) => this.#symbols.get(wordKey(word)) ?? this.#lastPart(word));

  constructor({ concepts }: Scheme) {
    const known = new Map<string, Pattern>();
    concepts.forEach((concept, c) => {
      for (const term of concept.terms) {
        const laidOut = formsOf(term);
        const pattern = patternOf(laidOut, known);
        if (term.weight > 0)
          pattern.postings.push({ concept: c, weight: term.weight, supporting: term.supporting });
        for (const form of laidOut.forms) this.#insert(form, pattern);
      }
    });
  }

  #insert(form: readonly string[], pattern: Pattern): void {
    let node = 0;
    for (const key of form) {
      let symbol = this.#symbols.get(key);
      if (symbol === undefined) this.#symbols.set(key, (symbol = this.#symbols.size));
      node = this.#trie.grow(node, symbol);
    }
    const here = this.#patterns[node];
    if (!here) this.#patterns[node] = [pattern];
    else if (!here.includes(pattern)) {
      here.push(pattern);
      here.sort((a, b) => strictness(b) - strictness(a) || a.index - b.index);
    }
  }

  /** The words of a text as the symbols of its patterns, by number; NONE for a word that no pattern has. */
  symbolsOf(vocabulary: Vocabulary): Int32Array {
    return this.#symbolOf.of(vocabulary);
  }

  /**
   * The longest pattern that starts at token `i` and ends before token `to`, or null; its tokens are counted in
   * `length`.
   */
  find(line: Line, i: number, to: number): Pattern | null {
    const { words, symbols } = line;
    let best: Pattern | null = null;
    let node = this.#trie.next(0, symbols[words[i]!]!);
    for (let at = i; node !== NONE; ) {
      const here = this.#patterns[node];
      const hit = here ? fitting(here, line, i) : null;
      if (hit) {
        best = hit;
        this.length = at + 1 - i;
      }
      if (this.#trie.isLeaf(node) || ++at >= to) break;
      const symbol = symbols[words[at]!]!;
      node = symbol === NONE ? NONE : this.#trie.next(node, symbol);
    }
    return best;
  }

  /** `ex-minister` counts as `minister`, `mega-merger` as `merger`, unless the compound is a term itself. */
  #lastPart(surface: string): number {
    const hyphen = surface.lastIndexOf('-');
    return hyphen < 0 ? NONE : (this.#symbols.get(wordKey(surface.slice(hyphen + 1))) ?? NONE);
  }
}

function patternOf({ forms, cases }: TermForms, known: Map<string, Pattern>): Pattern {
  const words = forms[0]!.join(' ');
  const key = `${words} ${forms.length} ${cases?.join('') ?? ''}`;
  let pattern = known.get(key);
  if (!pattern) {
    pattern = { index: known.size, words, cases, postings: [] };
    known.set(key, pattern);
  }
  return pattern;
}

const strictness = ({ cases }: Pattern): number => (cases ?? []).reduce<number>((sum, form) => sum + form, 0);

function fitting(patterns: readonly Pattern[], line: Line, at: number): Pattern | null {
  for (const pattern of patterns) {
    if (line.anyCase || !pattern.cases || hasCases(pattern.cases, line, at)) return pattern;
  }
  return null;
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
