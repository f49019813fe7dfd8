import { WIDTH } from './name-weights.ts';

/*
 * Both stages decode by Viterbi over sums of `NameWeights`, scores relative to label O. A score and the label that it
 * came from share a number, `16 * score + label`: the larger of two says both which is better and whence. All scores
 * are moved after each token so that O has 0; they stay small however long the sequence.
 */
const UNIT = 16;

const low = (sum: number): number => (sum << 16) >> 16;
const high = (sum: number): number => (sum - low(sum)) >> 16;

const LABELS = 5;

/** The first stage: label O and one a type, any of which may follow any other. */
export class TypeDecoder {
  // Row `to`: from each label, with that label in the low bits; then the starts and the ends.
  readonly #into = new Int32Array(LABELS * LABELS);
  readonly #start: Int32Array;
  readonly #end: Int32Array;
  #back = new Uint8Array(1 << 10);

  /** @param transitions rows `from`, then the starts and the ends, in whole units: as `Transitions.weights` */
  constructor(transitions: Int32Array) {
    for (let from = 0; from < LABELS; from++)
      for (let to = 0; to < LABELS; to++)
        this.#into[to * LABELS + from] = transitions[from * LABELS + to]! * UNIT + from;
    this.#start = transitions.slice(LABELS * LABELS, LABELS * (LABELS + 1)).map((score) => score * UNIT);
    this.#end = transitions.slice(LABELS * (LABELS + 1)).map((score, label) => score * UNIT + label);
  }

  /** Writes the best labels of the `length` tokens whose sums begin at `sums[at]` to `out[to …]`. */
  decode(sums: Int32Array, at: number, length: number, out: Uint8Array, to: number): void {
    if (this.#back.length < length * LABELS) this.#back = new Uint8Array(length * LABELS * 2);
    const back = this.#back;
    const into = this.#into;
    const start = this.#start;
    let o = start[0]!;
    let a = start[1]! + low(sums[at]!) * UNIT;
    let b = start[2]! + low(sums[at + 1]!) * UNIT;
    let c = start[3]! + high(sums[at]!) * UNIT;
    let d = start[4]! + high(sums[at + 1]!) * UNIT;
    for (let t = 1, row = at + WIDTH; t < length; t++, row += WIDTH) {
      const bo = best(o, a, b, c, d, into, 0);
      const ba = best(o, a, b, c, d, into, 5);
      const bb = best(o, a, b, c, d, into, 10);
      const bc = best(o, a, b, c, d, into, 15);
      const bd = best(o, a, b, c, d, into, 20);
      back[t * LABELS] = bo & 15;
      back[t * LABELS + 1] = ba & 15;
      back[t * LABELS + 2] = bb & 15;
      back[t * LABELS + 3] = bc & 15;
      back[t * LABELS + 4] = bd & 15;
      const zero = bo & ~15;
      o = 0;
      a = (ba & ~15) - zero + low(sums[row]!) * UNIT;
      b = (bb & ~15) - zero + low(sums[row + 1]!) * UNIT;
      c = (bc & ~15) - zero + high(sums[row]!) * UNIT;
      d = (bd & ~15) - zero + high(sums[row + 1]!) * UNIT;
    }
    let label = best(o, a, b, c, d, this.#end, 0) & 15;
    for (let t = length - 1; t >= 0; t--) {
      out[to + t] = label;
      label = back[t * LABELS + label]!;
    }
  }
}

function best(o: number, a: number, b: number, c: number, d: number, into: Int32Array, at: number): number {
  const x = Math.max(o + into[at]!, a + into[at + 1]!);
  const y = Math.max(b + into[at + 2]!, c + into[at + 3]!);
  return Math.max(x, y, d + into[at + 4]!);
}

const TYPES = 4;
const ALL = 17;
// Labels after which no name is open, and those that may follow them: O, last and only tokens; O, first and only ones.
const CLOSED = [0, ...Array.from({ length: TYPES }, (_, type) => [3 + 4 * type, 4 + 4 * type]).flat()];
const OPENING = [0, ...Array.from({ length: TYPES }, (_, type) => [1 + 4 * type, 4 + 4 * type]).flat()];
const SIDE = CLOSED.length;

/** The second stage: BILOU, 17 labels, of which only legal ones follow each other. */
export class NameDecoder {
  // Row j: into OPENING[j] from each of CLOSED, with its place there in the low bits.
  readonly #into = new Int32Array(SIDE * SIDE);
  // By type: into I from B and from I, into L from B and from I.
  readonly #inside = new Int32Array(TYPES * 4);
  readonly #start: Int32Array;
  readonly #end: Int32Array;
  // Scores of the token before: CLOSED, then B and I by type.
  readonly #closed = new Int32Array(SIDE);
  readonly #open = new Int32Array(TYPES * 2);
  readonly #next = new Int32Array(SIDE);
  // By token: where each of OPENING came from (a place in CLOSED); then I and L by type (0 from B, 1 from I).
  #back = new Uint8Array(1 << 10);

  /** @param transitions rows `from`, then the starts and the ends, in whole units: as `Transitions.weights` */
  constructor(transitions: Int32Array) {
    const score = (from: number, to: number): number => transitions[from * ALL + to]! * UNIT;
    OPENING.forEach((to, j) => {
      CLOSED.forEach((from, i) => {
        this.#into[j * SIDE + i] = score(from, to) + i;
      });
    });
    for (let type = 0; type < TYPES; type++) {
      const [b, i, l] = [1 + 4 * type, 2 + 4 * type, 3 + 4 * type];
      this.#inside.set([score(b, i), score(i, i) + 1, score(b, l), score(i, l) + 1], type * 4);
    }
    this.#start = Int32Array.from(OPENING, (to) => score(ALL, to));
    this.#end = Int32Array.from(CLOSED, (from, i) => score(ALL + 1, from) + i);
  }

  /**
   * Calls `take` for each name of the `length` tokens whose sums begin at `sums[at]`, in order, with its range among
   * them and its type.
   */
  decode(
    sums: Int32Array,
    at: number,
    length: number,
    take: (start: number, end: number, type: number) => void,
  ): void {
    if (this.#back.length < length * ALL) this.#back = new Uint8Array(length * ALL * 2);
    this.#begin(sums, at);
    for (let t = 1; t < length; t++) this.#step(sums, at + t * WIDTH, t * ALL);
    this.#trace(length, take);
  }

  #begin(sums: Int32Array, at: number): void {
    const start = this.#start;
    this.#closed[0] = start[0]!;
    for (let type = 0; type < TYPES; type++) {
      const even = sums[at + 2 + type * 2]!;
      const odd = sums[at + 3 + type * 2]!;
      this.#closed[1 + type * 2] = NEVER;
      this.#closed[2 + type * 2] = start[2 + type * 2]! + high(odd) * UNIT;
      this.#open[type * 2] = start[1 + type * 2]! + low(even) * UNIT;
      this.#open[type * 2 + 1] = NEVER;
    }
  }

  #step(sums: Int32Array, at: number, row: number): void {
    this.#enter(row);
    const back = this.#back;
    const next = this.#next;
    const open = this.#open;
    const closed = this.#closed;
    const inside = this.#inside;
    const zero = next[0]!;
    closed[0] = 0;
    for (let type = 0, k = 0; type < TYPES; type++, k += 2) {
      const even = sums[at + 2 + k]!;
      const odd = sums[at + 3 + k]!;
      const b = open[k]!;
      const i = open[k + 1]!;
      const goesOn = Math.max(b + inside[k * 2]!, i + inside[k * 2 + 1]!);
      const ends = Math.max(b + inside[k * 2 + 2]!, i + inside[k * 2 + 3]!);
      back[row + SIDE + k] = goesOn & 1;
      back[row + SIDE + k + 1] = ends & 1;
      open[k] = next[1 + k]! - zero + low(even) * UNIT;
      open[k + 1] = (goesOn & ~15) - zero + low(odd) * UNIT;
      closed[1 + k] = (ends & ~15) - zero + high(even) * UNIT;
      closed[2 + k] = next[2 + k]! - zero + high(odd) * UNIT;
    }
  }

  /** The best way from a closed label of the token before into each opening one. */
  #enter(row: number): void {
    const closed = this.#closed;
    const into = this.#into;
    const [a, b, c, d] = [closed[0]!, closed[1]!, closed[2]!, closed[3]!];
    const [e, f, g, h, i] = [closed[4]!, closed[5]!, closed[6]!, closed[7]!, closed[8]!];
    for (let j = 0, k = 0; j < SIDE; j++, k += SIDE) {
      const ab = Math.max(a + into[k]!, b + into[k + 1]!);
      const cd = Math.max(c + into[k + 2]!, d + into[k + 3]!);
      const ef = Math.max(e + into[k + 4]!, f + into[k + 5]!);
      const gh = Math.max(g + into[k + 6]!, h + into[k + 7]!);
      const best = Math.max(Math.max(ab, cd), Math.max(ef, gh), i + into[k + 8]!);
      this.#back[row + j] = best & 15;
      this.#next[j] = best & ~15;
    }
  }

  #trace(length: number, take: (start: number, end: number, type: number) => void): void {
    const back = this.#back;
    let place = 0;
    let most = Number.NEGATIVE_INFINITY;
    for (let i = 0; i < SIDE; i++) {
      const score = this.#closed[i]! + this.#end[i]!;
      if (score > most) {
        most = score;
        place = i;
      }
    }
    // From the last token to the first: start, end and type of each name.
    const names: number[] = [];
    for (let t = length - 1; t >= 0; ) {
      if (place === 0) {
        place = back[t * ALL]!;
        t--;
        continue;
      }
      const type = (place - 1) >> 1;
      const end = t + 1;
      if (place & 1) {
        // L: back to its B, over any I.
        let inner = back[t * ALL + SIDE + type * 2 + 1]!;
        for (t--; inner === 1; t--) inner = back[t * ALL + SIDE + type * 2]!;
      }
      names.push(t, end, type);
      place = back[t * ALL + (place & 1 ? 1 : 2) + type * 2]!;
      t--;
    }
    for (let n = names.length - 3; n >= 0; n -= 3) take(names[n]!, names[n + 1]!, names[n + 2]!);
  }
}

// Less than any score.
const NEVER = -(2 ** 28);
