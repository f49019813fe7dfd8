import type { Sentences } from '../../text/sentences.ts';
import { TokenKind, type Tokens } from '../../text/tokens.ts';
import { grown, type Vocabulary } from '../../text/vocabulary.ts';
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
  /** `Fact.base` and flags of the tokens' words. */
  readonly bases: Int32Array;
  readonly flags: Uint16Array;
  readonly types: readonly WordType[];
  readonly casing: Uint8Array;
  /** The first token with letters of each sentence: marks and numbers before it do not make a capital meaningful. */
  readonly firstWords: Int32Array;
  readonly seen: SeenWords;
}

/** Columns of `SeenWords.facts`; from `places` on token indices. */
export const Seen = { lower: 0, capital: 1, mixed: 2, count: 3, summed: 4, places: 5 } as const;
const SEEN = 11;
// Occurrences that are remembered per word: enough for its own place and the contexts of five others.
const PLACES = 6;

/**
 * How the open document writes its capitalised words, by the lower-case spelling (`Fact.base`): occurrences in lower
 * case and capitalised inside running sentences, where the capital means something; the spelling of the first of those
 * (an id, 0 if none); the first capitalised occurrences, and what `EmissionScorer` keeps of them. They lie close together,
 * as a document has few.
 */
export class SeenWords {
  facts = new Int32Array(SEEN << 8);
  #size = 0;
  #stamp = 0;
  // By base: the stamp of the document that has facts about it, and where they begin.
  #places = new Int32Array(1 << 12);

  /** Begins a document. */
  open(words: WordTypes): void {
    this.#stamp++;
    this.#size = 0;
    if (words.bases * 2 > this.#places.length) this.#places = new Int32Array(words.bases * 4);
  }

  /** Where the facts of a word begin; -1 if there are none. */
  find(base: number): number {
    return this.#places[base * 2] === this.#stamp ? this.#places[base * 2 + 1]! : -1;
  }

  /** Where the facts of a word begin, at first all 0. */
  at(base: number): number {
    const known = this.find(base);
    if (known >= 0) return known;
    const at = this.#size;
    this.#size += SEEN;
    if (this.#size > this.facts.length) this.facts = grown(this.facts, new Int32Array(this.#size * 2));
    this.facts.fill(0, at, this.#size);
    this.#places[base * 2] = this.#stamp;
    this.#places[base * 2 + 1] = at;
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

/** Opens a document; of the one opened before on the same desk `seen` must not be used any more: only the tagger does. */
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
  const bases = new Int32Array(numbers.length);
  const { facts } = words;
  for (let i = 0; i < ids.length; i++) {
    const id = numbers[i]! + 1;
    ids[i] = id;
    flags[i] = facts[id * FACTS + Fact.flags]!;
    bases[i] = facts[id * FACTS + Fact.base]!;
    types[i] = words.types[id]!;
  }
  const casing = new Uint8Array(sentences.length);
  const firstWords = new Int32Array(sentences.length);
  const document = { tokens, sentences, words, ids, bases, flags, types, casing, firstWords, seen };
  for (let s = 0; s < sentences.length; s++) {
    casing[s] = casingOf(document, s);
    firstWords[s] = firstWord(flags, sentences.starts[s]!, sentences.ends[s]!);
    noteCapitals(document, s);
  }
  noteSmall(document);
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

function noteCapitals(
  { sentences, ids, bases, flags, casing, firstWords, seen }: NameDocument,
  s: number,
): void {
  const running = casing[s] === Casing.running;
  for (let i = sentences.starts[s]!, end = sentences.ends[s]!; i < end; i++) {
    if ((flags[i]! & WordFlag.capital) === 0) continue;
    const at = seen.at(bases[i]!);
    const { facts } = seen;
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

/** Counts the small forms of words that the document capitalises somewhere. */
function noteSmall({ sentences, bases, flags, seen }: NameDocument): void {
  for (let s = 0; s < sentences.length; s++) {
    for (let i = sentences.starts[s]!, end = sentences.ends[s]!; i < end; i++) {
      if ((flags[i]! & WordFlag.lower) === 0) continue;
      const at = seen.find(bases[i]!);
      if (at >= 0) seen.facts[at + Seen.lower]!++;
    }
  }
}

function firstWord(flags: Uint16Array, from: number, to: number): number {
  for (let i = from; i < to; i++) if (flags[i]! & WordFlag.letters) return i;
  return from;
}
