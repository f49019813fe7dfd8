import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { NumberedText } from '../../annotate/names/name-document.ts';
import type { TypedRange } from '../../tagger/label-set.ts';
import { type Sentences, splitSentences, type TokenRange } from '../../text/sentences.ts';
import { type Tokens, tokenize } from '../../text/tokens.ts';
import { Vocabulary } from '../../text/vocabulary.ts';

/** A document of the training texts. Ranges count from the start of their sentence. */
export interface GoldDocument extends NumberedText {
  readonly sentences: Sentences;
  /** The names of each sentence. */
  readonly names: readonly TypedRange[][];
}

interface Line {
  readonly text: string;
  readonly entities?: readonly { readonly start: number; readonly end: number; readonly type: string }[];
}

const GOLD_TYPES = ['PER', 'ORG', 'LOC', 'MISC'];

/**
 * Reads a file of the evaluation data (NDJSON); texts without `entities` have no names.
 * @param change rewrites the text of document `d`, keeping all offsets
 */
export function readDocuments(
  folder: string,
  file: string,
  change: (text: string, d: number) => string = (text) => text,
): GoldDocument[] {
  const lines = readFileSync(path.join(folder, file), 'utf8').split('\n');
  return lines
    .filter((line) => line.trim())
    .map((line, d) => {
      const { text, ...rest } = JSON.parse(line) as Line;
      return toDocument({ ...rest, text: change(text, d) });
    });
}

// One for all texts of a training.
const vocabulary = new Vocabulary();

function toDocument({ text, entities = [] }: Line): GoldDocument {
  const tokens = tokenize(text);
  const words = vocabulary.numbersOf(tokens);
  const sentences = splitSentences(tokens, lineRanges(tokens));
  const names: TypedRange[][] = Array.from({ length: sentences.length }, () => []);
  let s = 0;
  for (const { start, end, type } of [...entities].sort((a, b) => a.start - b.start)) {
    while (s + 1 < sentences.length && tokens.starts[sentences.starts[s + 1]!]! <= start) s++;
    const range = rangeWithin(tokens, sentences.starts[s]!, sentences.ends[s]!, start, end);
    if (range) names[s]!.push({ range, type: GOLD_TYPES.indexOf(type) });
  }
  return { tokens, words, vocabulary, sentences, names };
}

/** The tokens that a span touches, or null where it leaves the sentence. */
function rangeWithin(
  tokens: Tokens,
  from: number,
  to: number,
  start: number,
  end: number,
): TokenRange | null {
  let first = from;
  while (first < to && tokens.ends[first]! <= start) first++;
  let last = first;
  while (last < to && tokens.starts[last]! < end) last++;
  return last > first && tokens.ends[last - 1]! >= end ? [first - from, last - from] : null;
}

/** Each line of the text is a block. */
function lineRanges({ text, starts, length }: Tokens): TokenRange[] {
  const ranges: TokenRange[] = [];
  let from = 0;
  for (let i = 1; i <= length; i++) {
    if (i < length && !text.slice(starts[i - 1], starts[i]).includes('\n')) continue;
    ranges.push([from, i]);
    from = i;
  }
  return ranges;
}
