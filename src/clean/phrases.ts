import type { BoilerplateReason } from '../model/boilerplate-reasons.data.ts';
import { codeUnitsOf } from '../text/code-units.ts';
import { endsLikeSentence } from '../text/sentences.ts';
import { WordTable } from '../text/word-table.ts';

/** A phrase of the lexicon that a whole block matches. */
export interface Phrase {
  readonly reason: BoilerplateReason;
  readonly pattern: string;
  readonly tokens: readonly string[];
}

/** A group of phrases as the lexicon writes it. */
export interface PhraseGroup {
  readonly reason: BoilerplateReason;
  /** Longest block in words that may match. */
  readonly maxWords: number;
  /** Only blocks that do not end like a sentence. */
  readonly unended?: boolean;
  /** Only blocks that are links for the most part. */
  readonly linked?: boolean;
  /** One phrase a line: `*` stands for any words or none, `#` for a number, `@` for an address or account. */
  readonly phrases: string;
}

/** The phrases of a lexicon, found by their first word or, where they start with a star, by a word inside. */
export interface Lexicon {
  readonly byFirst: WordTable<readonly Entry[]>;
  readonly byAnchor: ReadonlyMap<string, readonly Entry[]>;
  /** The words of `byAnchor`, each with the most words that a block of one of its phrases has. */
  readonly anchors: WordTable<number>;
  /** 1 for each first letter and length (`gateOf`) that a word of `anchors` has. */
  readonly gates: Uint8Array;
  /** The most words that a block of any phrase of `anchors` has. */
  readonly most: number;
  /** Finds those of `byAnchor` that are not made of the letters A to Z. */
  readonly signs: RegExp | null;
}

interface Entry extends Phrase {
  readonly group: PhraseGroup;
}

const TOKEN = /[\p{L}\p{N}][\p{L}\p{N}'@._&-]*|[:()[\]©|@/]/gu;
const FIRST = new RegExp(TOKEN.source, 'u');

/** Lower-case words, with colons and brackets as tokens of their own; other punctuation is left out. */
function tokensOf(text: string): string[] {
  return (plainOf(text).match(TOKEN) ?? []).map(bareOf);
}

const plainOf = (text: string): string => text.toLowerCase().replace(/[’‘`]/g, "'");
const bareOf = (token: string): string =>
  "'._&-".includes(token[token.length - 1]!) ? token.replace(/['._&-]+$/, '') || token : token;

export function compileLexicon(groups: readonly PhraseGroup[]): Lexicon {
  const byFirst = new Map<string, Entry[]>();
  const byAnchor = new Map<string, Entry[]>();
  for (const group of groups)
    for (const line of group.phrases.split('\n')) {
      const pattern = line.trim();
      if (!pattern) continue;
      const tokens = pattern.split(/ +/);
      const entry: Entry = { reason: group.reason, pattern, tokens, group };
      const isOpen = tokens[0] === '*';
      const key = isOpen ? anchorOf(tokens) : tokens[0]!;
      const map = isOpen ? byAnchor : byFirst;
      const list = map.get(key);
      if (list) list.push(entry);
      else map.set(key, [entry]);
    }
  const isPlain = (word: string): boolean => /^[a-z]+$/.test(word);
  const plain = [...byAnchor].filter(([word]) => isPlain(word));
  const signs = [...byAnchor.keys()].filter((word) => !isPlain(word)).map(literally);
  const gates = new Uint8Array(1 << 10);
  for (const [word] of plain) gates[gateOf(word.charCodeAt(0), word.length)] = 1;
  const anchors = plain.map(
    ([word, entries]) => [word, Math.max(...entries.map(({ group }) => group.maxWords))] as const,
  );
  return {
    byFirst: new WordTable(byFirst),
    byAnchor,
    gates,
    anchors: new WordTable(anchors),
    most: Math.max(0, ...anchors.map(([, words]) => words)),
    signs: signs.length > 0 ? new RegExp(`(?<![a-z])(?:${signs.join('|')})(?![a-z])`, 'i') : null,
  };
}

const gateOf = (letter: number, length: number): number => ((letter & 31) << 5) | (length & 31);
const literally = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The longest word of a phrase: the one that fewest blocks hold. */
const anchorOf = (tokens: readonly string[]): string =>
  tokens.reduce((best, token) => (token.length > best.length && !'*#@'.includes(token) ? token : best), '');

const MAX_WORDS = 150;

/** More characters than a word and its space have in any phrase's block. */
const WORD_WIDTH = 16;

/** The phrase that the whole block matches, if any. */
export function matchPhrase(lexicon: Lexicon, text: string, isLinked: boolean): Phrase | undefined {
  if (text.length > MAX_WORDS * 8) return undefined;
  const direct = opening(lexicon, text);
  if (direct === undefined) return undefined;
  const holdsAnchor = mayHoldAnchor(lexicon, text);
  if (!direct.length && !holdsAnchor) return undefined;
  const words = tokensOf(text);
  if (words.length > MAX_WORDS) return undefined;
  const ends = endsLikeSentence(text);
  const found = (entries: readonly Entry[] | undefined): Entry | undefined =>
    entries?.find(
      ({ tokens, group }) =>
        words.length <= group.maxWords &&
        !(group.unended && ends) &&
        (!group.linked || isLinked) &&
        matches(tokens, words),
    );
  const entry = found(direct);
  if (entry || !holdsAnchor) return entry;
  for (const word of new Set(words)) {
    const inside = found(lexicon.byAnchor.get(word));
    if (inside) return inside;
  }
  return undefined;
}

/** Characters that hold the first words of a block. */
const HEAD = 60;

/** The phrases that begin as the block does, or undefined for a block without words. */
function opening({ byFirst }: Lexicon, text: string): readonly Entry[] | undefined {
  const plain = plainStart(text);
  const first = plain > 0 ? text.slice(0, plain) : FIRST.exec(plainOf(text.slice(0, 40)))?.[0];
  if (first === undefined) return undefined;
  const word = plain > 0 ? first : bareOf(first);
  const starting = byFirst.get(word, 0, word.length) ?? NONE;
  const numbered = /^\d/.test(word) ? (byFirst.get('#', 0, 1) ?? NONE) : NONE;
  if (starting.length + numbered.length === 0) return NONE;
  const head = tokensOf(text.slice(0, HEAD));
  // The last one may be cut off.
  if (text.length > HEAD) head.pop();
  return [...starting, ...numbered].filter(
    ({ tokens, group }) => text.length <= group.maxWords * WORD_WIDTH && agrees(tokens, head),
  );
}

const NONE: readonly Entry[] = [];

/** The end of the word that opens most blocks: letters A to Z, then a space; 0 for any other opening. */
function plainStart(text: string): number {
  let end = 0;
  while (end < 40 && isLetter(text.charCodeAt(end))) end++;
  return text.charCodeAt(end) === 0x20 ? end : 0;
}

/** Whether the words of a phrase up to its first star are those of the block's head, as far as that goes. */
function agrees(tokens: readonly string[], head: readonly string[]): boolean {
  for (let i = 1; i < tokens.length && i < head.length; i++) {
    if (tokens[i] === '*') return true;
    if (!fits(tokens[i]!, head[i]!)) return false;
  }
  return true;
}

/** Whether a word of `byAnchor` stands in the text, and not more words than in any block of its phrases. */
function mayHoldAnchor({ anchors, gates, most: limit, signs }: Lexicon, text: string): boolean {
  const units = codeUnitsOf(text);
  let most = 0;
  let words = 0;
  for (let i = 0; i < text.length && words <= limit; i++) {
    if (!isLetter(units[i]!)) continue;
    const start = i;
    do i++;
    while (isLetter(units[i]!));
    // Whatever else the block's words are, each of these is another one.
    if (start === 0 || units[start - 1] === 0x20) words++;
    if (gates[gateOf(units[start]!, i - start)] === 0) continue;
    const own = anchors.get(text, start, i);
    if (own !== undefined && own > most) most = own;
  }
  return words <= most || signs?.test(text) === true;
}

const isLetter = (code: number): boolean => {
  const small = code | 0x20;
  return small >= 0x61 && small <= 0x7a;
};

/** Glob matching with one point of return: the last star. Time is at most pattern × words. */
function matches(pattern: readonly string[], words: readonly string[]): boolean {
  let p = 0;
  let w = 0;
  let star = -1;
  let resume = 0;
  while (w < words.length) {
    const wanted = pattern[p];
    if (wanted === '*') {
      star = p++;
      resume = w;
    } else if (wanted !== undefined && fits(wanted, words[w]!)) {
      p++;
      w++;
    } else if (star >= 0) {
      p = star + 1;
      w = ++resume;
    } else return false;
  }
  while (pattern[p] === '*') p++;
  return p === pattern.length;
}

const fits = (wanted: string, word: string): boolean =>
  wanted === word || (wanted === '#' && /^\d/.test(word)) || (wanted === '@' && word.includes('@'));
