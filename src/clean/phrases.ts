/** A phrase of the lexicon that a whole block matches. */
export interface Phrase {
  readonly reason: string;
  readonly pattern: string;
  readonly tokens: readonly string[];
}

/** A group of phrases as the lexicon writes it. */
export interface PhraseGroup {
  readonly reason: string;
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
  readonly byFirst: ReadonlyMap<string, readonly Entry[]>;
  readonly byAnchor: ReadonlyMap<string, readonly Entry[]>;
  /** Finds any word of `byAnchor`, so that a text without one need not be split into words. */
  readonly anchors: RegExp;
}

interface Entry extends Phrase {
  readonly group: PhraseGroup;
}

const TOKEN = /[\p{L}\p{N}][\p{L}\p{N}'@._&-]*|[:()[\]©|@/]/gu;

/** Lower-case words, with colons and brackets as tokens of their own; other punctuation is left out. */
export function tokensOf(text: string): string[] {
  const plain = text.toLowerCase().replace(/[’‘`]/g, "'");
  return (plain.match(TOKEN) ?? []).map((token) => token.replace(/['._&-]+$/, '') || token);
}

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
  const words = [...byAnchor.keys()].map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return { byFirst, byAnchor, anchors: new RegExp(`(?<![a-z])(?:${words.join('|')})(?![a-z])`, 'i') };
}

/** The longest word of a phrase: the one that fewest blocks hold. */
const anchorOf = (tokens: readonly string[]): string =>
  tokens.reduce((best, token) => (token.length > best.length && !'*#@'.includes(token) ? token : best), '');

const MAX_WORDS = 150;

/** More characters than a word and its space have in any phrase's block. */
const WORD_WIDTH = 16;

/** The phrase that the whole block matches, if any. */
export function matchPhrase(lexicon: Lexicon, text: string, isLinked: boolean): Phrase | undefined {
  if (text.length > MAX_WORDS * 8) return undefined;
  const first = tokensOf(text.slice(0, 40))[0];
  if (first === undefined) return undefined;
  const direct = [
    ...(lexicon.byFirst.get(first) ?? []),
    ...(/^\d/.test(first) ? (lexicon.byFirst.get('#') ?? []) : []),
  ].filter(({ group }) => text.length <= group.maxWords * WORD_WIDTH);
  const holdsAnchor = lexicon.anchors.test(text);
  if (!direct.length && !holdsAnchor) return undefined;
  const words = tokensOf(text);
  if (words.length > MAX_WORDS) return undefined;
  const ends = /[.!?]["”’)]*$/.test(text);
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
