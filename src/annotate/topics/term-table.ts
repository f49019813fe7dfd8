import type { Scheme } from './scheme.ts';
import { type Case, formsOf, type TermForms } from './term.ts';
import { type TrieArrays, TrieBuilder } from './trie.ts';

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
  readonly postings: readonly Posting[];
}

/** The terms of a scheme, compiled: flat arrays and lines of text, so that they can be stored and opened at once. */
export interface TermTable {
  /** Word keys by symbol, one a line. */
  readonly symbols: string;
  readonly trie: TrieArrays;
  /** Node n ends the patterns `ending[endingFrom[n] … endingFrom[n + 1])`, the strictest about case first. */
  readonly endingFrom: Int32Array;
  readonly ending: Int32Array;
  /** By pattern, one a line: `Pattern.words`. */
  readonly words: string;
  /** By pattern, one a line: `Pattern.cases` as digits; empty for null. */
  readonly cases: string;
  /** Pattern p has the postings from `postingsFrom[p]` to `postingsFrom[p + 1]`. */
  readonly postingsFrom: Int32Array;
  /** By posting: its concept; its weight as an index into `weights`, twice, plus 1 if it is supporting. */
  readonly concepts: Int32Array;
  readonly says: Int32Array;
  readonly weights: readonly number[];
}

type OpenPattern = Pattern & { readonly postings: Posting[] };

/** Compiles the terms of a scheme. */
export function compileTerms({ concepts }: Scheme): TermTable {
  const patterns = new Map<string, OpenPattern>();
  const symbols = new Map<string, number>();
  const trie = new TrieBuilder();
  // By trie node: patterns that end there.
  const ending: Pattern[][] = [];
  const insert = (form: readonly string[], pattern: Pattern): void => {
    let node = 0;
    for (const key of form) {
      let symbol = symbols.get(key);
      if (symbol === undefined) symbols.set(key, (symbol = symbols.size));
      node = trie.grow(node, symbol);
    }
    const here = (ending[node] ??= []);
    if (!here.includes(pattern)) here.push(pattern);
  };
  concepts.forEach((concept, c) => {
    for (const term of concept.terms) {
      const laidOut = formsOf(term);
      const pattern = patternOf(laidOut, patterns);
      if (term.weight > 0)
        pattern.postings.push({ concept: c, weight: term.weight, supporting: term.supporting });
      for (const form of laidOut.forms) insert(form, pattern);
    }
  });
  for (const here of ending) here?.sort((a, b) => strictness(b) - strictness(a) || a.index - b.index);
  const ends = Array.from({ length: trie.size }, (_, node) => ending[node] ?? []);
  return {
    symbols: [...symbols.keys()].join('\n'),
    trie: trie.arrays(),
    endingFrom: startsOf(ends),
    ending: Int32Array.from(ends.flat(), ({ index }) => index),
    ...layOut([...patterns.values()]),
  };
}

function patternOf({ forms, cases }: TermForms, known: Map<string, OpenPattern>): OpenPattern {
  const words = forms[0]!.join(' ');
  const key = `${words} ${forms.length} ${cases?.join('') ?? ''}`;
  let pattern = known.get(key);
  if (!pattern) known.set(key, (pattern = { index: known.size, words, cases, postings: [] }));
  return pattern;
}

const strictness = ({ cases }: Pattern): number => (cases ?? []).reduce<number>((sum, form) => sum + form, 0);

function layOut(patterns: readonly Pattern[]) {
  const lists = patterns.map(({ postings }) => postings);
  const postings = lists.flat();
  const weights = [...new Set(postings.map(({ weight }) => weight))].sort((a, b) => a - b);
  return {
    words: patterns.map(({ words }) => words).join('\n'),
    cases: patterns.map(({ cases }) => cases?.join('') ?? '').join('\n'),
    postingsFrom: startsOf(lists),
    concepts: Int32Array.from(postings, ({ concept }) => concept),
    says: Int32Array.from(
      postings,
      ({ weight, supporting }) => weights.indexOf(weight) * 2 + (supporting ? 1 : 0),
    ),
    weights,
  };
}

/** Where each list begins if all stand one behind the other; then the end. */
function startsOf(lists: readonly (readonly unknown[])[]): Int32Array {
  const starts = new Int32Array(lists.length + 1);
  lists.forEach((list, i) => {
    starts[i + 1] = starts[i]! + list.length;
  });
  return starts;
}
