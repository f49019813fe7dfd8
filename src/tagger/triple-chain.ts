import { firstOf, type SlotModel, secondOf } from './slot-table.ts';

// Potentials beyond e^-48 are as good as nothing, and above zero, so that some path is always left.
const LEAST_LOGIT = -48;
const ILLEGAL = -(2 ** 29);

/**
 * Exact inference on chains of three labels, unrolled: what `ForwardBackward` and `viterbi` do for any number.
 * Emissions are packed sums of a `SlotTable`. Buffers are reused: what a method returns is valid until its next call.
 */
export class TripleChain {
  readonly #scale: number;
  // Exponentials of whole units: scores are whole numbers, and so are their differences.
  readonly #powers: Float64Array;
  /** Row `from` by `to`, then the start's row and the end's. */
  readonly #factors: Float64Array;
  readonly #transitions: Int32Array;
  #marginals = new Float64Array(3 << 8);
  #back = new Uint8Array(1 << 8);
  #path = new Uint8Array(1 << 8);
  // Its beginnings by length: making a view costs as much as decoding a short sequence.
  readonly #paths: Uint8Array[] = [];

  constructor({ scale, transitions }: Pick<SlotModel, 'scale' | 'transitions'>) {
    this.#scale = scale;
    this.#powers = Float64Array.from({ length: Math.ceil(-LEAST_LOGIT / scale) }, (_, k) =>
      Math.exp(-k * scale),
    );
    this.#factors = Float64Array.from(transitions, (units) => Math.exp(units * scale));
    this.#transitions = Int32Array.from(transitions, (units) => Math.max(ILLEGAL, units));
  }

  /**
   * Probability of each label at each of the tokens `[from, to)`, as of a sequence of their own (forward–backward,
   * scaled per token): 3 a token.
   */
  marginals(sums: Int32Array, from: number, to: number): Float64Array {
    const length = to - from;
    if (this.#marginals.length < length * 3) this.#marginals = new Float64Array(length * 6);
    const out = this.#marginals;
    this.#forward(sums, from, length, out);
    this.#backward(sums, from, length, out);
    return out;
  }

  #forward(sums: Int32Array, from: number, length: number, out: Float64Array): void {
    const f = this.#factors;
    const powers = this.#powers;
    const least = powers.length - 1;
    let a = 0;
    let b = 0;
    let c = 0;
    for (let t = 0; t < length; t++) {
      const sum = sums[from + t]!;
      const first = firstOf(sum);
      const second = secondOf(sum);
      const most = Math.max(0, first, second);
      let x = f[9]!;
      let y = f[10]!;
      let z = f[11]!;
      if (t > 0) {
        x = a * f[0]! + b * f[3]! + c * f[6]!;
        y = a * f[1]! + b * f[4]! + c * f[7]!;
        z = a * f[2]! + b * f[5]! + c * f[8]!;
      }
      x *= powers[Math.min(least, most)]!;
      y *= powers[Math.min(least, most - first)]!;
      z *= powers[Math.min(least, most - second)]!;
      const share = 1 / (x + y + z);
      out[3 * t] = a = x * share;
      out[3 * t + 1] = b = y * share;
      out[3 * t + 2] = c = z * share;
    }
  }

  /** Turns the forward probabilities in `out` into marginals. */
  #backward(sums: Int32Array, from: number, length: number, out: Float64Array): void {
    const f = this.#factors;
    const powers = this.#powers;
    const least = powers.length - 1;
    let x = f[12]!;
    let y = f[13]!;
    let z = f[14]!;
    for (let t = length - 1; t >= 0; t--) {
      const a = out[3 * t]! * x;
      const b = out[3 * t + 1]! * y;
      const c = out[3 * t + 2]! * z;
      const share = 1 / (a + b + c);
      out[3 * t] = a * share;
      out[3 * t + 1] = b * share;
      out[3 * t + 2] = c * share;
      const sum = sums[from + t]!;
      const first = firstOf(sum);
      const second = secondOf(sum);
      const most = Math.max(0, first, second);
      x *= powers[Math.min(least, most)]!;
      y *= powers[Math.min(least, most - first)]!;
      z *= powers[Math.min(least, most - second)]!;
      // Only the ratios count.
      const size = 1 / (x + y + z);
      const u = x * size;
      const v = y * size;
      const w = z * size;
      x = f[0]! * u + f[1]! * v + f[2]! * w;
      y = f[3]! * u + f[4]! * v + f[5]! * w;
      z = f[6]! * u + f[7]! * v + f[8]! * w;
    }
  }

  /**
   * The best legal labels of the tokens `[from, to)`, as of a sequence of their own (Viterbi).
   * @param one in logits, added to label 1 at every token: favours it, or discourages it if negative
   * @param two the same for label 2
   */
  decode(sums: Int32Array, from: number, to: number, one = 0, two = 0): Uint8Array {
    const length = to - from;
    if (this.#path.length < length) {
      this.#path = new Uint8Array(length * 2);
      this.#back = new Uint8Array(length * 2);
      this.#paths.length = 0;
    }
    const f = this.#transitions;
    const back = this.#back;
    const up = Math.round(one / this.#scale);
    const upper = Math.round(two / this.#scale);
    let [x, y, z] = [f[9]!, f[10]!, f[11]!];
    for (let t = 0; t < length; t++) {
      if (t > 0) {
        const a = x;
        const b = y;
        const c = z;
        const toX = best(a + f[0]!, b + f[3]!, c + f[6]!);
        const toY = best(a + f[1]!, b + f[4]!, c + f[7]!);
        const toZ = best(a + f[2]!, b + f[5]!, c + f[8]!);
        x = (toX === 0 ? a : toX === 1 ? b : c) + f[3 * toX]!;
        y = (toY === 0 ? a : toY === 1 ? b : c) + f[3 * toY + 1]!;
        z = (toZ === 0 ? a : toZ === 1 ? b : c) + f[3 * toZ + 2]!;
        back[t] = toX | (toY << 2) | (toZ << 4);
      }
      const sum = sums[from + t]!;
      y += firstOf(sum) + up;
      z += secondOf(sum) + upper;
    }
    return this.#trace(length, best(x + f[12]!, y + f[13]!, z + f[14]!));
  }

  #trace(length: number, last: number): Uint8Array {
    const path = this.#path;
    let label = last;
    for (let t = length - 1; t >= 0; t--) {
      path[t] = label;
      label = (this.#back[t]! >> (2 * label)) & 3;
    }
    return (this.#paths[length] ??= path.subarray(0, length));
  }
}

/** Which of three is largest, the first of equal ones. */
const best = (a: number, b: number, c: number): number => (b > a ? (c > b ? 2 : 1) : c > a ? 2 : 0);
