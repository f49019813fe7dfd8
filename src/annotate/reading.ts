import type { Trace } from '../model/annotations.ts';
import { type Article, type Block, isProse } from '../model/article.ts';
import { type Sentences, splitSentences, type TokenRange } from '../text/sentences.ts';
import { lowerBound } from '../text/sorted.ts';
import { type Tokens, tokenize } from '../text/tokens.ts';
import { Vocabulary } from '../text/vocabulary.ts';

/**
 * An article as the annotators read it: tokenized once, its prose split into sentences.
 * Tokens cover the whole text; sentences only prose blocks, so boilerplate is never annotated.
 */
export interface Reading {
  readonly article: Article;
  readonly text: string;
  readonly tokens: Tokens;
  /** The word of each token: its number in `vocabulary`, by which a layer looks up what it knows (`WordFacts`). */
  readonly words: Int32Array;
  readonly vocabulary: Vocabulary;
  readonly sentences: Sentences;
  /** The block that each sentence stands in: an index into `blocks`. */
  readonly blockOfSentence: Int32Array;
  /** The prose blocks, in order. */
  readonly blocks: readonly Block[];
  /** Calendar date `YYYY-MM-DD` of publication, or null: relative dates then stay underspecified. */
  readonly published: string | null;
  readonly trace?: Trace | undefined;
}

// Of the process, since what the layers know of a word goes by its number: with a new vocabulary for every article the
// records of 200 articles of 5 kB take 46 % longer (1,083 ms against 744, best of 10 passes that took turns in one process).
// News has about this many spellings in a thousand articles: a few megabytes, and then a new start.
const MOST_WORDS = 50_000;
let shared = new Vocabulary();

/** Articles that are annotated together: in one vocabulary. */
export function readArticles(articles: readonly Article[], trace?: Trace): Reading[] {
  if (shared.size > MOST_WORDS) shared = new Vocabulary();
  const vocabulary = shared;
  return articles.map((article) => readIn(vocabulary, article, trace));
}

/** One article alone. */
export const readArticle = (article: Article, trace?: Trace): Reading => readArticles([article], trace)[0]!;

function readIn(vocabulary: Vocabulary, article: Article, trace: Trace | undefined): Reading {
  const tokens = tokenize(article.text);
  const words = vocabulary.numbersOf(tokens);
  const blocks = article.blocks.filter(isProse);
  const ranges = blocks.map((block) => tokenRange(tokens, block.start, block.end));
  const sentences = splitSentences(tokens, ranges);
  const blockOfSentence = new Int32Array(sentences.length);
  for (let s = 0, block = 0; s < sentences.length; s++) {
    while (block + 1 < ranges.length && sentences.starts[s]! >= ranges[block]![1]) block++;
    blockOfSentence[s] = block;
  }
  const published = article.meta.published?.value.slice(0, 10) ?? null;
  return {
    article,
    text: article.text,
    tokens,
    words,
    vocabulary,
    sentences,
    blockOfSentence,
    blocks,
    published,
    trace,
  };
}

/** The tokens that start inside `[start, end)`. */
export function tokenRange(tokens: Tokens, start: number, end: number): TokenRange {
  return [firstFrom(tokens, start), firstFrom(tokens, end)];
}

/** Index of the first token that starts at `offset` or later. */
export const firstFrom = ({ starts, length }: Tokens, offset: number): number =>
  lowerBound(starts, offset, length);

/** The word of a token in lower case; empty outside the text. */
export const lowerAt = ({ words, vocabulary }: Reading, token: number): string =>
  token >= 0 && token < words.length ? vocabulary.lower(words[token]!) : '';

/** Whether a token is the first of its sentence. */
export const opensSentence = ({ sentences: { starts, length } }: Reading, token: number): boolean =>
  starts[lowerBound(starts, token, length)] === token;
