/** How the items that stand under a term are written. */
export interface Layout<Item> {
  /** What is always read with the term. */
  postings(bytes: Bytes, items: readonly Item[]): void;
  /** What is asked for apart, in a file of its own. */
  places(bytes: Bytes, items: readonly Item[]): void;
}

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
 */
export function dictionary<Item>(terms: ReadonlyMap<string, readonly Item[]>, layout: Layout<Item>): Chunk[] {
  const chunks: Chunk[] = [];
  let first: string | null = null;
  let before = '';
  let postings = new Bytes();
  let places = new Bytes();
  const finish = (): void => {
    if (first !== null) chunks.push({ first, postings: postings.taken(), places: places.taken() });
    [first, before, postings, places] = [null, '', new Bytes(), new Bytes()];
  };
  for (const term of [...terms.keys()].sort()) {
    first ??= term;
    const of = terms.get(term)!;
    const shared = sharedStart(before, term);
    postings.number(shared);
    postings.block((bytes) => bytes.text(term.slice(shared)));
    postings.number(of.length);
    postings.block((bytes) => layout.postings(bytes, of));
    places.block((bytes) => layout.places(bytes, of));
    before = term;
    if (postings.length >= CHUNK) finish();
  }
  finish();
  return chunks;
}

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
    this.#put(utf8.encode(text));
  }

  /** What `fill` writes, behind its length. */
  block(fill: (bytes: Bytes) => void): void {
    const inner = new Bytes();
    fill(inner);
    this.number(inner.length);
    this.#put(inner.#bytes.subarray(0, inner.length));
  }

  taken(): Uint8Array {
    return this.#bytes.slice(0, this.length);
  }

  #put(more: Uint8Array): void {
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
