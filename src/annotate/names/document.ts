import type { Sentences } from '../../text/sentences.ts';
import { TokenKind, type Tokens } from '../../text/tokens.ts';
import type { Vocabulary } from '../../text/vocabulary.ts';
import { WordFlag, type WordType } from './word-type.ts';
import { FACTS, Fact, WordTypes } from './word-types.ts';

/** How a sentence uses capitals: only in running text do they tell names apart. */
export const Casing = { running: 0, title: 1, allCaps: 2 } as const;

/** A document as the tagger sees it: a word type per token, casing per sentence, and facts about its words. */
export interface NameDocument {
  readonly tokens: Tokens;
  readonly sentences: Sentences;
  readonly words: WordTypes;
  /** Ids of the tokens' words in `words`. */
  readonly ids: Int32Array;
  /** Flags of the tokens' words. */
  readonly flags: Uint16Array;
  readonly types: readonly WordType[];
  readonly casing: Uint8Array;
  /** The first token with letters of each sentence: marks and numbers before it do not make a capital meaningful. */
  readonly firstWords: Int32Array;
  readonly seen: SeenWords;
}

/** Columns of `SeenWords.facts`; from `places` on token indices. */
export const Seen = { stamp: 0, lower: 1, capital: 2, mixed: 3, count: 4, summed: 5, places: 6 } as const;
const SEEN = 16;
// Occurrences that are remembered per word: enough for its own place and the contexts of five others.
const PLACES = 6;

/**
 * How the open document writes its words, by the lower-case spelling (`Fact.base`): occurrences in lower case and
 * capitalised inside running sentences, where the capital means something; the spelling of the first of those (an id,
 * 0 if none); the first capitalised occurrences, and what `FeatureSums` keeps of them. A word's facts hold if its stamp
 * is the present one.
 */
export class SeenWords {
  facts = new Int32Array(1 << 12);
  #stamp = 0;

  /** Begins a document. */
  open(words: WordTypes): void {
    this.#stamp++;
    if (words.bases * SEEN > this.facts.length) this.facts = new Int32Array(words.bases * SEEN * 2);
  }

  /** Where the facts of a word begin, its `Fact.base` given. */
  at(base: number): number {
    const at = base * SEEN;
    const { facts } = this;
    if (facts[at] !== this.#stamp) {
      facts.fill(0, at, at + Seen.places);
      facts[at] = this.#stamp;
    }
    return at;
  }
}

/** A tokenized text; `words` are the numbers of its tokens in `vocabulary`. */
export interface NumberedText {
  readonly tokens: Tokens;
  readonly words: Int32Array;
  readonly vocabulary: Vocabulary;
}

/** What is kept from one document to the next. */
export class NameDesk {
  readonly words = new WordTypes();
  readonly seen = new SeenWords();
}

/** Opens a document; the one opened before on the same desk must not be used any more. */
export function openDocument(
  { tokens, words: numbers, vocabulary }: NumberedText,
  sentences: Sentences,
  { words, seen }: NameDesk,
): NameDocument {
  words.read(vocabulary);
  seen.open(words);
  const ids = new Int32Array(numbers.length);
  const flags = new Uint16Array(numbers.length);
  const types: WordType[] = new Array(numbers.length);
  const { facts } = words;
  for (let i = 0; i < ids.length; i++) {
    const id = numbers[i]! + 1;
    ids[i] = id;
    flags[i] = facts[id * FACTS + Fact.flags]!;
    types[i] = words.types[id]!;
  }
  const casing = new Uint8Array(sentences.length);
  const firstWords = new Int32Array(sentences.length);
  const document = { tokens, sentences, words, ids, flags, types, casing, firstWords, seen };
  for (let s = 0; s < sentences.length; s++) {
    casing[s] = casingOf(document, s);
    firstWords[s] = firstWord(flags, sentences.starts[s]!, sentences.ends[s]!);
    noteWords(document, s);
  }
  return document;
}

// A title has nearly all its longer words capitalised: "Senate Votes to Close the Inquiry".
const TITLE_SHARE = 0.8;
const TITLE_LEAST = 4;

function casingOf({ sentences, flags, tokens: { kinds } }: NameDocument, s: number): number {
  let words = 0;
  let capitals = 0;
  let caps = 0;
  let lower = 0;
  for (let i = sentences.starts[s]!, end = sentences.ends[s]!; i < end; i++) {
    const own = flags[i]!;
    if (kinds[i] !== TokenKind.word || (own & WordFlag.letters) === 0) continue;
    if (own & WordFlag.lower) lower++;
    else if (own & WordFlag.allCaps) caps++;
    if ((own & WordFlag.long) === 0) continue;
    words++;
    if (own & WordFlag.capital) capitals++;
  }
  if (caps > 1 && lower === 0 && caps >= capitals) return Casing.allCaps;
  return words >= TITLE_LEAST && capitals >= words * TITLE_SHARE ? Casing.title : Casing.running;
}

function noteWords(
  { sentences, words, ids, flags, casing, firstWords, seen }: NameDocument,
  s: number,
): void {
  const { facts } = seen;
  const running = casing[s] === Casing.running;
  for (let i = sentences.starts[s]!, end = sentences.ends[s]!; i < end; i++) {
    const own = flags[i]!;
    if ((own & (WordFlag.lower | WordFlag.capital)) === 0) continue;
    const at = seen.at(words.facts[ids[i]! * FACTS + Fact.base]!);
    if (own & WordFlag.lower) facts[at + Seen.lower]!++;
    if ((own & WordFlag.capital) === 0) continue;
    const count = facts[at + Seen.count]!;
    if (count < PLACES) {
      facts[at + Seen.places + count] = i;
      facts[at + Seen.count] = count + 1;
    }
    if (!running || i === firstWords[s]) continue;
    facts[at + Seen.capital]!++;
    if (facts[at + Seen.mixed] === 0) facts[at + Seen.mixed] = ids[i]!;
  }
}

function firstWord(flags: Uint16Array, from: number, to: number): number {
  for (let i = from; i < to; i++) if (flags[i]! & WordFlag.letters) return i;
  return from;
}
