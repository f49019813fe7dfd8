import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { openWeights, sectionOf } from '../../tagger/weights-file.ts';
import type { Scheme } from './scheme.ts';
import { compileTerms, type TermTable } from './term-table.ts';

/** Where `cuttings train topics` writes the built-in scheme compiled, within the folder of models. */
export const TOPICS_FILE = 'topics.bin';

/** The head of a scheme: all of its concepts but their terms, which the table has. */
export type ConceptHead = Omit<Scheme['concepts'][number], 'terms'>;

/** A compiled scheme. */
export interface CompiledScheme {
  readonly heads: readonly ConceptHead[];
  readonly terms: TermTable;
}

/** What the file says beside its sections. */
export interface About {
  /** SHA-256 of the CSV that was compiled. */
  readonly digest: string;
  readonly heads: readonly ConceptHead[];
  readonly weights: readonly number[];
}

export const compileScheme = (scheme: Scheme): CompiledScheme => ({
  heads: scheme.concepts.map(({ terms: _, ...head }) => head),
  terms: compileTerms(scheme),
});

export const digestOf = (csv: Uint8Array): string => createHash('sha256').update(csv).digest('hex');

/** Opens a compiled scheme; null if there is none, or if it was compiled from another CSV than this. */
export function openScheme(file: string, csv: Uint8Array): CompiledScheme | null {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch {
    return null;
  }
  const stored = openWeights(bytes);
  const { digest, heads, weights } = stored.about as unknown as About;
  if (digest !== digestOf(csv)) return null;
  const ints = (name: string) => sectionOf(stored, name, Int32Array);
  const text = (name: string) => new TextDecoder().decode(sectionOf(stored, name, Uint8Array));
  return {
    heads,
    terms: {
      symbols: text('symbols'),
      trie: {
        child: ints('trie.child'),
        sibling: ints('trie.sibling'),
        symbol: ints('trie.symbol'),
        first: ints('trie.first'),
      },
      endingFrom: ints('endingFrom'),
      ending: ints('ending'),
      words: text('words'),
      cases: text('cases'),
      postingsFrom: ints('postingsFrom'),
      concepts: ints('concepts'),
      says: ints('says'),
      weights,
    },
  };
}
