import type { Tokens } from '../../text/tokens.ts';
import type { Scheme } from './scheme.ts';
import { SurfaceCache, UNSEEN } from './surface-cache.ts';
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

/** Finds all terms of a scheme in one pass over an article's tokens. */
export class Matcher {
  /** Tokens of the pattern last found. */
  length = 0;
  readonly #vocabulary = new Map<string, number>();
  readonly #trie = new Trie();
  /** By trie node: patterns that end there; they differ in the case that they ask for, the strictest first. */
  readonly #patterns: (Pattern[] | undefined)[] = [];
  /** Word as printed → vocabulary id: folding is done once for each surface. */
  readonly #surfaces = new SurfaceCache();

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
      let id = this.#vocabulary.get(key);
      if (id === undefined) this.#vocabulary.set(key, (id = this.#vocabulary.size));
      node = this.#trie.grow(node, id);
    }
    const here = this.#patterns[node];
    if (!here) this.#patterns[node] = [pattern];
    else if (!here.includes(pattern)) {
      here.push(pattern);
      here.sort((a, b) => strictness(b) - strictness(a) || a.index - b.index);
    }
  }

  /**
   * The longest pattern that starts at token `i` and ends before token `to`, or null; its tokens are counted in
   * `length`.
   * @param anyCase true for a text without capitals: every pattern fits whatever its case
   */
  find(tokens: Tokens, i: number, to: number, anyCase: boolean): Pattern | null {
    let best: Pattern | null = null;
    let node = this.#trie.next(0, this.#idOf(tokens, i));
    for (let at = i; node !== NONE; ) {
      const here = this.#patterns[node];
      const hit = here ? fitting(here, tokens, i, anyCase) : null;
      if (hit) {
        best = hit;
        this.length = at + 1 - i;
      }
      if (this.#trie.isLeaf(node) || ++at >= to) break;
      const id = this.#idOf(tokens, at);
      node = id === NONE ? NONE : this.#trie.next(node, id);
    }
    return best;
  }

  #idOf({ text, starts, ends }: Tokens, i: number): number {
    const start = starts[i]!;
    const end = ends[i]!;
    let id = this.#surfaces.get(text, start, end);
    if (id === UNSEEN) {
      const surface = text.slice(start, end);
      id = this.#vocabulary.get(wordKey(surface)) ?? this.#lastPart(surface);
      this.#surfaces.set(surface, id);
    }
    return id;
  }

  /** `ex-minister` counts as `minister`, `mega-merger` as `merger`, unless the compound is a term itself. */
  #lastPart(surface: string): number {
    const hyphen = surface.lastIndexOf('-');
    return hyphen < 0 ? NONE : (this.#vocabulary.get(wordKey(surface.slice(hyphen + 1))) ?? NONE);
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

function fitting(patterns: readonly Pattern[], tokens: Tokens, at: number, anyCase: boolean): Pattern | null {
  for (const pattern of patterns) {
    if (anyCase || !pattern.cases || hasCases(pattern.cases, tokens, at)) return pattern;
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
