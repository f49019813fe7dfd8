import { grown, type Vocabulary } from '../../text/vocabulary.ts';
import { listingOf } from './rules/listed.ts';
import { maskDigits, plainMarks, type WordType, wordTypeOf } from './word-type.ts';

/** Columns of `WordTypes.facts`: what the tagger asks of a word at every token, side by side in one cache line. */
export const Fact = {
  lower: 0,
  shape: 1,
  short: 2,
  shapeNumber: 3,
  shortNumber: 4,
  base: 5,
  flags: 6,
} as const;
export const FACTS = 8;

/** Stands for places outside the sentence: id 0, with hashes that no word has. */
export const OUTSIDE = 0x0b;

/**
 * What the tagger knows of the words of a vocabulary. The id of a word is its number there + 1; what is known of it
 * lies in flat arrays by id. One vocabulary at a time: with another one all starts afresh.
 */
export class WordTypes {
  /** Counts the fresh starts: what others keep by word id holds for one generation. */
  generation = 0;
  /** By id; 0 is nobody's. */
  types: WordType[] = [];
  /** `FACTS` integers a word: see `Fact`. */
  facts = new Int32Array(1 << 12);
  /** Hashes of short shapes by `Fact.shortNumber`, which counts from 1; 0 is outside the sentence. */
  shapes: number[] = [];
  /** Number of lower-case spellings: `Fact.base` is below it. */
  bases = 0;
  #vocabulary: Vocabulary | undefined;
  readonly #shapeNumbers = new Map<number, number>();
  readonly #shortNumbers = new Map<number, number>();
  readonly #baseOf = new Map<string, number>();

  /** Number of ids, with that of places outside the sentence. */
  get size(): number {
    return this.types.length;
  }

  /** Learns all words that the vocabulary has by now. */
  read(vocabulary: Vocabulary): void {
    if (vocabulary !== this.#vocabulary) this.#clear(vocabulary);
    while (this.facts.length < (vocabulary.size + 1) * FACTS)
      this.facts = grown(this.facts, new Int32Array(this.facts.length * 2));
    for (let id = this.size; id <= vocabulary.size; id++) this.#add(id, vocabulary.word(id - 1));
  }

  #clear(vocabulary: Vocabulary): void {
    this.#vocabulary = vocabulary;
    this.generation++;
    this.types = [wordTypeOf(0, '', '', '', 0)];
    this.facts.set([OUTSIDE, OUTSIDE, OUTSIDE, 0, 0, 0, 0]);
    this.shapes = [OUTSIDE];
    this.bases = 1;
    this.#shapeNumbers.clear();
    this.#shortNumbers.clear();
    this.#baseOf.clear();
  }

  #add(id: number, text: string): void {
    const plain = plainMarks(text);
    const lowered = plain.toLowerCase();
    const lower = maskDigits(lowered);
    const type = wordTypeOf(id, text, plain, lower, listingOf(lower));
    this.types.push(type);
    const short = numberIn(this.#shortNumbers, type.shortShape);
    if (short === this.shapes.length) this.shapes.push(type.shortShape);
    const base = numberIn(this.#baseOf, lowered);
    if (base === this.bases) this.bases++;
    const at = id * FACTS;
    this.facts[at + Fact.lower] = type.lowerHash;
    this.facts[at + Fact.shape] = type.shape;
    this.facts[at + Fact.short] = type.shortShape;
    this.facts[at + Fact.shapeNumber] = numberIn(this.#shapeNumbers, type.shape);
    this.facts[at + Fact.shortNumber] = short;
    this.facts[at + Fact.base] = base;
    this.facts[at + Fact.flags] = type.flags;
  }
}

/** Numbers what it is asked for from 1, in order of first sight. */
function numberIn<K>(numbers: Map<K, number>, key: K): number {
  let number = numbers.get(key);
  if (number === undefined) numbers.set(key, (number = numbers.size + 1));
  return number;
}
