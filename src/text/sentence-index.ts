import type { Span } from '../model/span.ts';
import { splitSentences } from './sentences.ts';
import { upperBound } from './sorted.ts';
import { tokenize } from './tokens.ts';

/** Finds the sentence around a place of a text. */
export interface SentenceIndex {
  /** The sentence that holds `offset`; between sentences, the one before. */
  at(offset: number): Span;
}

/** Indexes the sentences of the given blocks of a text (`text/sentences.ts`). */
export function indexSentences(text: string, blocks: readonly Span[]): SentenceIndex {
  const starts: number[] = [];
  const ends: number[] = [];
  for (const block of blocks) {
    const tokens = tokenize(text.slice(block.start, block.end));
    const sentences = splitSentences(tokens, [[0, tokens.length]]);
    for (let s = 0; s < sentences.length; s++) {
      starts.push(block.start + tokens.starts[sentences.starts[s]!]!);
      ends.push(block.start + tokens.ends[sentences.ends[s]! - 1]!);
    }
  }
  return {
    at(offset) {
      const found = Math.max(0, upperBound(starts, offset) - 1);
      return { start: starts[found] ?? 0, end: ends[found] ?? 0 };
    },
  };
}
