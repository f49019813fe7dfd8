import { findsOf, placesOf, postingsOf } from '../../public/assets/search/shard.js';

/** How the items that stand under a term are written. */
export interface Layout<Item> {
  /** What is always read with the term. */
  postings(bytes: Bytes, items: readonly Item[]): void;
  /** What is asked for apart, in a file of its own. */
  places(bytes: Bytes, items: readonly Item[]): void;
  /** What was written, without what is asked for apart; each document by the number that it has now. */
  read(term: WrittenTerm, numbers: readonly number[]): Item[];
  /** The same with it. */
  readWhole(term: WrittenTerm, numbers: readonly number[]): Item[];
}

/** A term of a dictionary as its files have it. */
export interface WrittenTerm {
  readonly term: string;
  /** Its items. */
  readonly count: number;
  readonly postings: Uint8Array;
  /** Null where nothing is asked for apart. */
  readonly places: Uint8Array | null;
}

/** A dictionary that was written before, of which some documents are taken over. */
export interface Before {
  /** In their order. */
  readonly terms: Iterable<WrittenTerm>;
  /** The number that a document has now, in the order of those before; -1 where it is not taken over. */
  readonly numbers: readonly number[];
}

const NOTHING: Before = { terms: [], numbers: [] };

/** A document that a term is found in. */
export interface Posting {
  /** Number in its shard. */
  readonly doc: number;
  /** `levelOf`; 0 for values of facets. */
  readonly level: number;
  /** Numbers of words in the document, ascending; empty for values of facets. */
  readonly places: readonly number[];
}

/** A quote or figure of a document: it stands under who says it, or under its unit. */
export interface PlacedFind {
  /** Number of its document in the shard. */
  readonly doc: number;
  /** Its number among those of its document. */
  readonly index: number;
  /** Of a quote, by `QUOTE_KINDS`; 0 of figures. */
  readonly kind: number;
  /** In which words it is searched: the number of the first, and how many. */
  readonly place: number;
  readonly words: number;
}

/** A stretch of a dictionary as two files: where terms are found, and at which words there. */
export interface Chunk {
  /** Its first term. */
  readonly first: string;
  readonly postings: Uint8Array;
  readonly places: Uint8Array;
}

/** Bytes of postings after which a new chunk begins: what is sent for a word that is asked for. */
const CHUNK = 16_000;
/** Bits of a posting's level. */
const LEVEL_BITS = 3;
/** Bits of a find's kind. */
const KIND_BITS = 2;
export const QUOTE_KINDS = ['direct', 'mixed', 'indirect'] as const;

/**
 * Terms in the order of code units, cut into chunks. Of each term a chunk has: the characters that it shares with the
 * one before, its other characters, the number of its items, their bytes, and the items. All numbers are LEB128.
 * `public/assets/search/shard.js` reads it. Nothing is compressed: deflate's bytes differ from machine to machine.
 * @param terms with the items of documents that are not taken over
 * @returns what comes of all documents, whether they are taken over or not
 */
export function dictionary<Item extends { readonly doc: number }>(
  terms: ReadonlyMap<string, readonly Item[]>,
  layout: Layout<Item>,
  before = NOTHING,
): Chunk[] {
  const chunks: Chunk[] = [];
  let first: string | null = null;
  let last = '';
  let postings = new Bytes();
  let places = new Bytes();
  const finish = (): void => {
    if (first !== null) chunks.push({ first, postings: postings.taken(), places: places.taken() });
    [first, last, postings, places] = [null, '', new Bytes(), new Bytes()];
  };
  for (const { term, items, written } of joinedTerms(terms, layout, before)) {
    first ??= term;
    const shared = sharedStart(last, term);
    postings.number(shared);
    postings.block((bytes) => bytes.text(term.slice(shared)));
    postings.number(items.length);
    postings.block((bytes) => layout.postings(bytes, items));
    places.block((bytes) => (written ? bytes.put(written) : layout.places(bytes, items)));
    last = term;
    if (postings.length >= CHUNK) finish();
  }
  finish();
  return chunks;
}

/** A term to write. */
interface JoinedTerm<Item> {
  readonly term: string;
  readonly items: readonly Item[];
  /** What is asked for apart, where it is as it was written before. */
  readonly written: Uint8Array | null;
}

/** All terms that have items now, in their order. */
function* joinedTerms<Item extends { readonly doc: number }>(
  terms: ReadonlyMap<string, readonly Item[]>,
  layout: Layout<Item>,
  { terms: before, numbers }: Before,
): Generator<JoinedTerm<Item>> {
  const names = [...terms.keys()].sort();
  let next = 0;
  for (const old of before) {
    for (; next < names.length && names[next]! < old.term; next++) yield newTerm(names[next]!, terms);
    const isSame = names[next] === old.term;
    const joined = joinedTerm(old, isSame ? terms.get(old.term)! : [], layout, numbers);
    if (isSame) next++;
    if (joined.items.length > 0) yield joined;
  }
  for (; next < names.length; next++) yield newTerm(names[next]!, terms);
}

const newTerm = <Item>(term: string, terms: ReadonlyMap<string, readonly Item[]>): JoinedTerm<Item> => ({
  term,
  items: terms.get(term)!,
  written: null,
});

function joinedTerm<Item extends { readonly doc: number }>(
  old: WrittenTerm,
  more: readonly Item[],
  layout: Layout<Item>,
  numbers: readonly number[],
): JoinedTerm<Item> {
  const { term, places } = old;
  const items = layout.read(old, numbers);
  if (more.length === 0 && items.every(({ doc }) => doc >= 0)) return { term, items, written: places };
  const kept = layout.readWhole(old, numbers).filter(({ doc }) => doc >= 0);
  return { term, items: [...kept, ...more].sort((a, b) => a.doc - b.doc), written: null };
}

const NO_PLACES: readonly number[] = [];

/** Each as the distance to the document before, with the level in its lowest three bits. */
export const POSTINGS: Layout<Posting> = {
  postings(bytes, postings) {
    let last = 0;
    for (const { doc, level } of postings) {
      bytes.number(((doc - last) << LEVEL_BITS) | level);
      last = doc;
    }
  },
  places(bytes, postings) {
    for (const { places } of postings) {
      bytes.number(places.length);
      let last = 0;
      for (const place of places) {
        bytes.number(place - last);
        last = place;
      }
    }
  },
  read(term, numbers) {
    const items: Posting[] = [];
    for (const [doc, level] of postingsOf(term))
      items.push({ doc: numbers[doc!]!, level: level!, places: NO_PLACES });
    return items;
  },
  readWhole(term, numbers) {
    const places = placesOf(term.places ?? new Uint8Array());
    return POSTINGS.read(term, numbers).map((posting) => ({ ...posting, places: places.next().value ?? [] }));
  },
};

/** Each as the distance to the document before, its number with the kind in its lowest two bits, and its words. */
export const FINDS: Layout<PlacedFind> = {
  postings(bytes, finds) {
    let last = 0;
    for (const { doc, index, kind, place, words } of finds) {
      bytes.number(doc - last);
      bytes.number((index << KIND_BITS) | kind);
      bytes.number(place);
      bytes.number(words);
      last = doc;
    }
  },
  places: () => {},
  read: (term, numbers) => Array.from(findsOf(term), (find) => ({ ...find, doc: numbers[find.doc]! })),
  readWhole: (term, numbers) => FINDS.read(term, numbers),
};

function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length++;
  // Never between the two halves of one character.
  return length > 0 && /[\ud800-\udbff]/.test(a[length - 1]!) ? length - 1 : length;
}

const utf8 = new TextEncoder();

/** Bytes that grow. */
export class Bytes {
  #bytes = new Uint8Array(256);
  length = 0;

  /** LEB128: seven bits a byte, the lowest first. */
  number(value: number): void {
    this.#reserve(5);
    let rest = value;
    for (; rest > 0x7f; rest >>>= 7) this.#bytes[this.length++] = (rest & 0x7f) | 0x80;
    this.#bytes[this.length++] = rest;
  }

  text(text: string): void {
    this.put(utf8.encode(text));
  }

  /** What `fill` writes, behind its length. */
  block(fill: (bytes: Bytes) => void): void {
    const inner = new Bytes();
    fill(inner);
    this.number(inner.length);
    this.put(inner.#bytes.subarray(0, inner.length));
  }

  taken(): Uint8Array {
    return this.#bytes.slice(0, this.length);
  }

  put(more: Uint8Array): void {
    this.#reserve(more.length);
    this.#bytes.set(more, this.length);
    this.length += more.length;
  }

  #reserve(more: number): void {
    if (this.length + more <= this.#bytes.length) return;
    const larger = new Uint8Array(Math.max(this.#bytes.length * 2, this.length + more));
    larger.set(this.#bytes);
    this.#bytes = larger;
  }
}
