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

/** One spelling of a word with everything about it that does not depend on where it stands. */
export interface WordType {
  readonly text: string;
  /** Lower case, digits masked as 0. */
  readonly lower: string;
  /** The spelling in lower case: itself if it is lower case already. */
  readonly base: WordType;
  readonly rawHash: number;
  readonly lowerHash: number;
  /** Letter classes, one sign a letter, at most 10: `Xxxxx`, `X.X.`, `dddd`. */
  readonly shape: number;
  /** The same with runs collapsed: `Xx`, `X.X.`, `d`. */
  readonly shortShape: number;
  readonly flags: number;
  /** What a tagger keeps per word; see `StageScorer`. */
  readonly cache: (Float32Array | undefined)[];
  /** Facts about the present document (kept on the lower-case type); valid if `doc.stamp` is the document's. */
  readonly doc: WordInDocument;
}

export interface WordInDocument {
  stamp: number;
  /** Occurrences in lower case. */
  lower: number;
  /** Capitalised occurrences inside running sentences, where the capital means something. */
  capital: number;
  /** The first capitalised occurrences (token indices): see `document.ts`. */
  readonly places: number[];
  /** The spelling of the first capitalised occurrence inside a running sentence. */
  mixed: WordType | null;
}

/** Interns spellings. Bounded: past `limit` it starts afresh (open documents keep their own references). */
export class WordTypes {
  #types = new Map<string, WordType>();
  readonly #limit: number;

  constructor(limit = 40_000) {
    this.#limit = limit;
  }

  of(text: string): WordType {
    const known = this.#types.get(text);
    if (known) return known;
    if (this.#types.size >= this.#limit) this.#types = new Map();
    const type = this.#make(text);
    this.#types.set(text, type);
    return type;
  }

  #make(text: string): WordType {
    const lowered = text.toLowerCase();
    const lower = /\d/.test(lowered) ? lowered.replace(/\d/g, '0') : lowered;
    const full = shapeOf(text);
    const type = {
      text,
      lower,
      rawHash: hashText(text),
      lowerHash: hashText(lower),
      shape: hashText(full.slice(0, 10)),
      shortShape: hashText(full.replace(/(.)\1+/g, '$1').slice(0, 10)),
      flags: flagsOf(text, full),
      cache: [],
      doc: { stamp: -1, lower: 0, capital: 0, places: [], mixed: null },
    };
    if (lowered !== text) return { ...type, base: this.of(lowered) };
    const own: WordType & { base: WordType } = { ...type, base: type as unknown as WordType };
    own.base = own;
    return own;
  }
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
  if (/^X\.?$|^(X\.)+X?$/.test(shape)) flags |= WordFlag.initial;
  return flags;
}
