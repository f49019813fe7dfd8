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

/** Phrases by their first word; those that start with a star are under it. */
export type Lexicon = ReadonlyMap<string, readonly (Phrase & PhraseGroup)[]>;

const TOKEN = /[\p{L}\p{N}][\p{L}\p{N}'@._&-]*|[:()[\]©|@/]/gu;

/** Lower-case words, with colons and brackets as tokens of their own; other punctuation is left out. */
export function tokensOf(text: string): string[] {
  const plain = text.toLowerCase().replace(/[’‘`]/g, "'");
  return (plain.match(TOKEN) ?? []).map((token) => token.replace(/['._&-]+$/, '') || token);
}

export function compileLexicon(groups: readonly PhraseGroup[]): Lexicon {
  const lexicon = new Map<string, (Phrase & PhraseGroup)[]>();
  for (const group of groups)
    for (const line of group.phrases.split('\n')) {
      const pattern = line.trim();
      if (!pattern) continue;
      const tokens = pattern.split(/ +/);
      const first = tokens[0]!;
      const list = lexicon.get(first);
      const phrase = { ...group, pattern, tokens };
      if (list) list.push(phrase);
      else lexicon.set(first, [phrase]);
    }
  return lexicon;
}

const MAX_WORDS = 150;

/** The phrase that the whole block matches, if any. */
export function matchPhrase(lexicon: Lexicon, text: string, isLinked: boolean): Phrase | undefined {
  if (text.length > MAX_WORDS * 8) return undefined;
  const words = tokensOf(text);
  const first = words[0];
  if (first === undefined || words.length > MAX_WORDS) return undefined;
  const ends = /[.!?]["”’)]*$/.test(text);
  const candidates = [
    ...(lexicon.get(first) ?? []),
    ...(/^\d/.test(first) ? (lexicon.get('#') ?? []) : []),
    ...(lexicon.get('*') ?? []),
  ];
  return candidates.find(
    ({ tokens, maxWords, unended, linked }) =>
      words.length <= maxWords && !(unended && ends) && (!linked || isLinked) && matches(tokens, words),
  );
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
