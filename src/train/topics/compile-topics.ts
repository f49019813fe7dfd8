import { readFileSync } from 'node:fs';
import {
  type About,
  type CompiledScheme,
  compileScheme,
  digestOf,
  TOPICS_FILE,
} from '../../annotate/topics/term-file.ts';
import { builtInScheme, SCHEME } from '../../annotate/topics/topic-indexer.ts';
import { packWeights } from '../pack-weights.ts';

/** The built-in scheme compiled, as a file for the folder of models: nothing is learned, but it need not be compiled again. */
export const compileTopics = () => ({
  files: [{ name: TOPICS_FILE, bytes: packScheme(readFileSync(SCHEME), compileScheme(builtInScheme())) }],
});

/** A compiled scheme as a file; `csv` is what it was compiled from. */
function packScheme(csv: Uint8Array, { heads, terms }: CompiledScheme): Uint8Array {
  const text = (lines: string): Uint8Array => new TextEncoder().encode(lines);
  const about: About = { digest: digestOf(csv), heads, weights: terms.weights };
  return packWeights({ ...about }, [
    ['symbols', text(terms.symbols)],
    ['trie.child', terms.trie.child],
    ['trie.sibling', terms.trie.sibling],
    ['trie.symbol', terms.trie.symbol],
    ['trie.first', terms.trie.first],
    ['endingFrom', terms.endingFrom],
    ['ending', terms.ending],
    ['words', text(terms.words)],
    ['cases', text(terms.cases)],
    ['postingsFrom', terms.postingsFrom],
    ['concepts', terms.concepts],
    ['says', terms.says],
  ]);
}
