import { hashText } from '../../learn/index.ts';

/** What a word's letters say about it; bits of `WordType.flags`. */
export const WordFlag = {
  capital: 1,
  allCaps: 2,
  letters: 4,
  digits: 8,
  lower: 16,
  initial: 32,
  anyCapital: 64,
} as const;

/** Facts about a word in the present document: kept on its lower-case type, valid if `stamp` is the document's. */
export interface WordInDocument {
  stamp: number;
  /** Occurrences in lower case. */
  seenLower: number;
  /** Capitalised occurrences inside running sentences, where the capital means something. */
  seenCapital: number;
  /** The first capitalised occurrences (token indices): see `document.ts`. */
  readonly places: number[];
  /** The spelling of the first capitalised occurrence inside a running sentence. */
  mixed: WordType | null;
}

/** One spelling of a word with everything about it that does not depend on where it stands. */
export interface WordType extends WordInDocument {
  /** Dense among the words known now. */
  readonly id: number;
  readonly text: string;
  /** Lower case, digits masked as 0. */
  readonly lower: string;
  /** The spelling in lower case: itself if it is lower case already. */
  readonly base: WordType;
  /** Of the spelling itself: where the table keeps it. */
  readonly spelling: number;
  readonly rawHash: number;
  readonly lowerHash: number;
  /** Letter classes, one sign a letter, at most 10: `Xxxxx`, `X.X.`, `dddd`. */
  readonly shape: number;
  /** The same with runs collapsed: `Xx`, `X.X.`, `d`. */
  readonly shortShape: number;
  readonly flags: number;
  /** Which offsets' scores the tagger keeps for this word, as bits; see `WordScores`. */
  filled: number;
}

/**
 * Interns spellings by an open-addressing table over the text itself, so that a known word is never cut out of it.
 * Bounded: `renew`, called between documents, starts afresh once `limit` is passed.
 */
export class WordTypes {
  readonly #limit: number;
  #slots: (WordType | undefined)[] = [];
  #mask = 0;
  #size = 0;

  constructor(limit = 40_000) {
    this.#limit = limit;
    this.#clear(1 << 12);
  }

  /** The type of `text.slice(start, end)`. */
  at(text: string, start: number, end: number): WordType {
    const hash = hashText(text, start, end);
    let slot = hash & this.#mask;
    for (let type = this.#slots[slot]; type !== undefined; type = this.#slots[slot]) {
      if (type.spelling === hash && isAt(type.text, text, start, end)) return type;
      slot = (slot + 1) & this.#mask;
    }
    return this.#make(text.slice(start, end));
  }

  /** Forgets all words if there are too many. Types of documents still open must not be used any more. */
  renew(): void {
    if (this.#size > this.#limit) this.#clear(1 << 12);
  }

  #clear(capacity: number): void {
    this.#slots = new Array<undefined>(capacity).fill(undefined);
    this.#mask = capacity - 1;
    this.#size = 0;
  }

  #insert(type: WordType): void {
    let slot = type.spelling & this.#mask;
    while (this.#slots[slot] !== undefined) slot = (slot + 1) & this.#mask;
    this.#slots[slot] = type;
  }

  #add(type: WordType): void {
    this.#insert(type);
    if (++this.#size * 2 <= this.#mask) return;
    const all = this.#slots.filter((known) => known !== undefined);
    const size = this.#size;
    this.#clear((this.#mask + 1) * 2);
    this.#size = size;
    for (const known of all) this.#insert(known);
  }

  #make(text: string): WordType {
    const plain = plainMarks(text);
    const lowered = plain.toLowerCase();
    const lower = maskDigits(lowered);
    const full = shapeOf(plain);
    const type = {
      id: this.#size,
      text,
      lower,
      spelling: hashText(text),
      rawHash: hashText(plain),
      lowerHash: hashText(lower),
      shape: hashText(full.slice(0, 10)),
      shortShape: hashText(full.replace(/(.)\1+/g, '$1').slice(0, 10)),
      flags: flagsOf(plain, full),
      filled: 0,
      stamp: -1,
      seenLower: 0,
      seenCapital: 0,
      places: [],
      mixed: null,
    };
    const own: WordType & { base: WordType } = { ...type, base: type as unknown as WordType };
    own.base = own;
    this.#add(own);
    if (lowered !== text) own.base = this.at(lowered, 0, lowered.length);
    return own;
  }
}

/** Curly marks and long dashes as the training texts write them: `"`, `'`, `-`. */
export const plainMarks = (text: string): string =>
  text
    .replace(/[“”„«»]|''|``/g, '"')
    .replace(/[‘’‚`]/g, "'")
    .replace(/[‐‑–—―]/g, '-');

/** `1996` and `2016` as one word. */
export const maskDigits = (text: string): string => (/\d/.test(text) ? text.replace(/\d/g, '0') : text);

function isAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}

function shapeOf(text: string): string {
  let shape = '';
  for (const char of text.slice(0, 40)) {
    const lower = char.toLowerCase();
    if (lower !== char) shape += 'X';
    else if (char.toUpperCase() !== char || /\p{L}/u.test(char)) shape += 'x';
    else shape += /\d/.test(char) ? 'd' : char;
  }
  return shape;
}

function flagsOf(text: string, shape: string): number {
  let flags = 0;
  if (shape.startsWith('X')) flags |= WordFlag.capital;
  if (/[Xx]/.test(shape)) flags |= WordFlag.letters;
  if (shape.includes('X')) flags |= WordFlag.anyCapital;
  if (shape.includes('d')) flags |= WordFlag.digits;
  if (shape.includes('x') && !shape.includes('X')) flags |= WordFlag.lower;
  if (shape.includes('X') && !shape.includes('x') && text.length > 1) flags |= WordFlag.allCaps;
  return flags;
}
