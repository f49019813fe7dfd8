import type { Sentences } from '../../text/sentences.ts';
import { TokenKind, type Tokens } from '../../text/tokens.ts';
import { WordFlag, type WordInDocument, type WordType, type WordTypes } from './word-type.ts';

/** How a sentence uses capitals: only in running text do they tell names apart. */
export const Casing = { running: 0, title: 1, allCaps: 2 } as const;

/** A document as the tagger sees it: a word type per token, casing per sentence, and facts about its words. */
export interface NameDocument {
  readonly tokens: Tokens;
  readonly sentences: Sentences;
  readonly types: readonly WordType[];
  readonly casing: Uint8Array;
  /** Marks the facts on word types as belonging to this document. */
  readonly stamp: number;
}

let stamps = 0;
// Occurrences that are remembered per word: enough for its own place and the contexts of five others.
const PLACES = 6;

/** One open document at a time: facts about words live on the word types. */
export function openDocument(tokens: Tokens, sentences: Sentences, words: WordTypes): NameDocument {
  words.renew();
  const types: WordType[] = new Array(tokens.length);
  const { text, starts, ends } = tokens;
  for (let i = 0; i < tokens.length; i++) types[i] = words.at(text, starts[i]!, ends[i]!);
  const casing = new Uint8Array(sentences.length);
  const document = { tokens, sentences, types, casing, stamp: ++stamps };
  for (let s = 0; s < sentences.length; s++) {
    casing[s] = casingOf(document, s);
    noteWords(document, s);
  }
  return document;
}

/** Facts about the word in the open document. */
export function inDocument({ base }: WordType, stamp: number): WordInDocument {
  if (base.stamp !== stamp) {
    base.stamp = stamp;
    base.seenLower = 0;
    base.seenCapital = 0;
    base.places.length = 0;
    base.mixed = null;
  }
  return base;
}

// A title has nearly all its longer words capitalised: "Senate Votes to Close the Inquiry".
const TITLE_SHARE = 0.8;
const TITLE_LEAST = 4;

function casingOf({ sentences, types, tokens }: NameDocument, s: number): number {
  let words = 0;
  let capitals = 0;
  let caps = 0;
  let lower = 0;
  for (let i = sentences.starts[s]!; i < sentences.ends[s]!; i++) {
    const { flags, text } = types[i]!;
    if (tokens.kinds[i] !== TokenKind.word || (flags & WordFlag.letters) === 0) continue;
    if (flags & WordFlag.lower) lower++;
    else if (flags & WordFlag.allCaps) caps++;
    if (text.length < TITLE_LEAST) continue;
    words++;
    if (flags & WordFlag.capital) capitals++;
  }
  if (caps > 1 && lower === 0 && caps >= capitals) return Casing.allCaps;
  return words >= TITLE_LEAST && capitals >= words * TITLE_SHARE ? Casing.title : Casing.running;
}

function noteWords({ sentences, types, casing, stamp }: NameDocument, s: number): void {
  const first = firstWord(types, sentences.starts[s]!, sentences.ends[s]!);
  for (let i = sentences.starts[s]!; i < sentences.ends[s]!; i++) {
    const type = types[i]!;
    if ((type.flags & WordFlag.letters) === 0) continue;
    const doc = inDocument(type, stamp);
    if (type.flags & WordFlag.lower) doc.seenLower++;
    if ((type.flags & WordFlag.capital) === 0) continue;
    if (doc.places.length < PLACES) doc.places.push(i);
    if (casing[s] !== Casing.running || i === first) continue;
    doc.seenCapital++;
    doc.mixed ??= type;
  }
}

/** The first token with letters of a sentence: marks and numbers before it do not make a capital meaningful. */
export function firstWord(types: readonly WordType[], from: number, to: number): number {
  for (let i = from; i < to; i++) if (types[i]!.flags & WordFlag.letters) return i;
  return from;
}
