import type { Tokens } from '../../text/tokens.ts';
import type { Scheme } from './scheme.ts';
import { Case, type Term } from './terms.ts';
import { wordKey } from './word-key.ts';

/** What a term says when it is found: it speaks for a concept with a weight. */
export interface Posting {
  /** Index into the scheme's concepts. */
  readonly concept: number;
  readonly weight: number;
  readonly supporting: boolean;
}

/** All terms that are written alike, over all concepts. */
export interface Pattern {
  readonly index: number;
  readonly words: string;
  readonly cases: readonly Case[];
  /** True if no word must have a capital. */
  readonly anyCase: boolean;
  readonly postings: Posting[];
}

interface Node {
  next: Map<number, Node> | null;
  /** Patterns that end here; they differ in the case that they ask for, the strictest first. */
  patterns: Pattern[] | null;
}

/** A trie over word keys: finds all terms of a scheme in one pass over an article's tokens. */
export interface Matcher {
  readonly patterns: readonly Pattern[];
  /** The longest pattern that starts at token `i` before token `to`, or null; its length is left in `length`. */
  find(tokens: Tokens, i: number, to: number, anyCase: boolean): Pattern | null;
  /** Tokens of the pattern last found. */
  readonly length: number;
}

const UNKNOWN = -1;
// Bounds the memory of the surface cache; news has about this many word forms in ten thousand articles.
const CACHE_LIMIT = 60_000;

export function compileMatcher({ concepts }: Scheme): Matcher {
  const vocabulary = new Map<string, number>();
  const roots: (Node | undefined)[] = [];
  const patterns: Pattern[] = [];
  const byWords = new Map<string, Pattern>();
  const idOf = (key: string): number => {
    const id = vocabulary.get(key) ?? vocabulary.size;
    vocabulary.set(key, id);
    return id;
  };
  const insert = (form: readonly string[], pattern: Pattern): void => {
    const first = idOf(form[0]!);
    let node = (roots[first] ??= { next: null, patterns: null });
    for (let i = 1; i < form.length; i++) {
      const id = idOf(form[i]!);
      node.next ??= new Map();
      let child = node.next.get(id);
      if (!child) node.next.set(id, (child = { next: null, patterns: null }));
      node = child;
    }
    if (!node.patterns) node.patterns = [pattern];
    else if (!node.patterns.includes(pattern)) {
      node.patterns.push(pattern);
      node.patterns.sort((a, b) => strictness(b) - strictness(a) || a.index - b.index);
    }
  };
  concepts.forEach((concept, c) => {
    for (const term of concept.terms) {
      const pattern = patternOf(term, byWords, patterns);
      if (term.weight > 0)
        pattern.postings.push({ concept: c, weight: term.weight, supporting: term.supporting });
      for (const form of term.forms) insert(form, pattern);
    }
  });
  return new TrieMatcher(vocabulary, roots, patterns);
}

function patternOf({ forms, cases }: Term, byWords: Map<string, Pattern>, all: Pattern[]): Pattern {
  const words = forms[0]!.join(' ');
  const key = `${words} ${forms.length} ${cases.join('')}`;
  let pattern = byWords.get(key);
  if (!pattern) {
    const anyCase = cases.every((form) => form === Case.any);
    pattern = { index: all.length, words, cases, anyCase, postings: [] };
    byWords.set(key, pattern);
    all.push(pattern);
  }
  return pattern;
}

const strictness = ({ cases }: Pattern): number => cases.reduce<number>((sum, form) => sum + form, 0);

class TrieMatcher implements Matcher {
  length = 0;
  readonly patterns: readonly Pattern[];
  readonly #vocabulary: ReadonlyMap<string, number>;
  readonly #roots: readonly (Node | undefined)[];
  /** Word as printed → vocabulary id: folding is done once for each surface. */
  #surfaces = new Map<string, number>();

  constructor(
    vocabulary: ReadonlyMap<string, number>,
    roots: readonly (Node | undefined)[],
    patterns: Pattern[],
  ) {
    this.#vocabulary = vocabulary;
    this.#roots = roots;
    this.patterns = patterns;
  }

  find(tokens: Tokens, i: number, to: number, anyCase: boolean): Pattern | null {
    let node = this.#roots[this.#idOf(tokens, i)];
    let best: Pattern | null = null;
    for (let at = i; node !== undefined; ) {
      if (node.patterns) {
        const hit = fitting(node.patterns, tokens, i, anyCase);
        if (hit) {
          best = hit;
          this.length = at + 1 - i;
        }
      }
      if (!node.next || ++at >= to) break;
      node = node.next.get(this.#idOf(tokens, at));
    }
    return best;
  }

  #idOf({ text, starts, ends }: Tokens, i: number): number {
    const surface = text.slice(starts[i], ends[i]);
    let id = this.#surfaces.get(surface);
    if (id === undefined) {
      if (this.#surfaces.size >= CACHE_LIMIT) this.#surfaces = new Map();
      id = this.#vocabulary.get(wordKey(surface)) ?? this.#lastPart(surface);
      this.#surfaces.set(surface, id);
    }
    return id;
  }

  /** `ex-minister` counts as `minister`, `mega-merger` as `merger`, unless the compound is a term itself. */
  #lastPart(surface: string): number {
    const hyphen = surface.lastIndexOf('-');
    return hyphen < 0 ? UNKNOWN : (this.#vocabulary.get(wordKey(surface.slice(hyphen + 1))) ?? UNKNOWN);
  }
}

function fitting(patterns: readonly Pattern[], tokens: Tokens, at: number, anyCase: boolean): Pattern | null {
  for (const pattern of patterns) {
    if (pattern.anyCase || anyCase || hasCases(pattern.cases, tokens, at)) return pattern;
  }
  return null;
}

function hasCases(cases: readonly Case[], { text, starts, ends }: Tokens, at: number): boolean {
  for (let k = 0; k < cases.length; k++) {
    if (cases[k] === Case.any) continue;
    const first = text[starts[at + k]!]!;
    if (first === first.toLowerCase()) return false;
    if (cases[k] === Case.capital) continue;
    const last = text[ends[at + k]! - 1]!;
    if (last !== last.toUpperCase()) return false;
  }
  return true;
}
