import { hashText } from '../../learn/index.ts';
import type { Tokens } from '../../text/tokens.ts';
import { plainMarks, type WordType, wordTypeOf } from './word-type.ts';

/** Columns of `WordTypes.facts`: what the tagger asks of a word at every token, side by side in one cache line. */
export const Fact = { lower: 0, shape: 1, short: 2, shortNumber: 3, base: 4, flags: 5 } as const;
export const FACTS = 8;

/** Stands for places outside the sentence: id 0, with hashes that no word has. */
export const OUTSIDE = 0x0b;

/**
 * Interns spellings by an open-addressing table over the text itself, so that a known word is never cut out of it.
 * Words are numbered from 1; what is known of them lies in flat arrays by number. Bounded: `renew`, called between
 * documents, starts afresh once `limit` is passed.
 */
export class WordTypes {
  /** Counts the fresh starts: what others keep by word id holds for one generation. */
  generation = 0;
  /** By id; 0 is nobody's. */
  types: WordType[] = [];
  /** `FACTS` integers a word: see `Fact`. */
  facts = new Int32Array(0);
  /** Hashes of short shapes by `Fact.shortNumber`; 0 is outside the sentence. */
  shapes: number[] = [];
  readonly #limit: number;
  #texts: string[] = [];
  // By slot: the spelling's hash, and its id (0 for a free slot).
  #slots = new Int32Array(0);
  #mask = 0;
  readonly #shapeNumbers = new Map<number, number>();

  constructor(limit = 50_000) {
    this.#limit = limit;
    this.#clear();
  }

  /** Number of ids given, with that of places outside the sentence. */
  get size(): number {
    return this.types.length;
  }

  /** The ids of all tokens of a text. */
  idsOf({ text, starts, ends, length }: Tokens): Int32Array {
    const ids = new Int32Array(length);
    for (let i = 0; i < length; i++) ids[i] = this.at(text, starts[i]!, ends[i]!);
    return ids;
  }

  /** The id of `text.slice(start, end)`. */
  at(text: string, start: number, end: number): number {
    const hash = hashText(text, start, end);
    const slots = this.#slots;
    const mask = this.#mask;
    for (let slot = (hash << 1) & mask; ; slot = (slot + 2) & mask) {
      const id = slots[slot + 1]!;
      if (id === 0) return this.#make(text.slice(start, end), hash);
      if (slots[slot] === hash && isAt(this.#texts[id]!, text, start, end)) return id;
    }
  }

  /** Forgets all words if there are too many. Documents still open must not be used any more. */
  renew(): void {
    if (this.size > this.#limit) this.#clear();
  }

  #clear(): void {
    this.generation++;
    this.types = [wordTypeOf(0, '', '', '')];
    this.#texts = [''];
    this.facts = Int32Array.of(OUTSIDE, OUTSIDE, OUTSIDE, 0, 0, 0, 0, 0);
    this.shapes = [OUTSIDE];
    this.#shapeNumbers.clear();
    this.#slots = new Int32Array(1 << 14);
    this.#mask = this.#slots.length - 1;
  }

  #make(cut: string, hash: number): number {
    const text = ownCopy(cut);
    const id = this.size;
    const plain = plainMarks(text);
    const lowered = plain.toLowerCase();
    const type = wordTypeOf(id, text, plain, lowered);
    this.types.push(type);
    this.#texts.push(text);
    this.#reserve();
    this.#place(hash, id);
    const facts = [type.lowerHash, type.shape, type.shortShape, this.#shapeNumber(type.shortShape)];
    this.facts.set(facts, id * FACTS);
    this.facts[id * FACTS + Fact.flags] = type.flags;
    const base = lowered === text ? id : this.at(lowered, 0, lowered.length);
    this.facts[id * FACTS + Fact.base] = base;
    return id;
  }

  #shapeNumber(hash: number): number {
    let number = this.#shapeNumbers.get(hash);
    if (number === undefined) {
      this.#shapeNumbers.set(hash, (number = this.shapes.length));
      this.shapes.push(hash);
    }
    return number;
  }

  #place(hash: number, id: number): void {
    let slot = (hash << 1) & this.#mask;
    while (this.#slots[slot + 1] !== 0) slot = (slot + 2) & this.#mask;
    this.#slots[slot] = hash;
    this.#slots[slot + 1] = id;
  }

  /** Makes room for the last id. */
  #reserve(): void {
    if (this.size * FACTS > this.facts.length) {
      const larger = new Int32Array(Math.max(1 << 12, this.size * FACTS * 2));
      larger.set(this.facts);
      this.facts = larger;
    }
    if (this.size * 4 < this.#slots.length) return;
    const old = this.#slots;
    this.#slots = new Int32Array(old.length * 2);
    this.#mask = this.#slots.length - 1;
    for (let slot = 0; slot < old.length; slot += 2)
      if (old[slot + 1] !== 0) this.#place(old[slot]!, old[slot + 1]!);
  }
}

// The shortest slice that engines keep as a view: it would keep its whole article in memory.
const VIEW = 13;

const ownCopy = (word: string): string => (word.length < VIEW ? word : word.split('').join(''));

function isAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}
