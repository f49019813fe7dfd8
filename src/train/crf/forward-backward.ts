import type { Transitions } from './transitions.ts';

// The least logit beside a token's best: lower ones would vanish, and with them perhaps the only legal path.
const FLOOR = -300;

/**
 * Forward–backward over one sequence, scaled per token so that nothing under- or overflows
 * (Rabiner 1989, section V.A). Buffers are reused from call to call.
 */
export class ForwardBackward {
  /** Row t: probabilities of token t's labels. */
  marginals = new Float64Array(0);
  /** Expected number of each transition, in the layout of `Transitions.weights`; filled by `run` if asked. */
  readonly expected: Float64Array;
  #potentials = new Float64Array(0);
  #alpha = new Float64Array(0);
  #beta = new Float64Array(0);
  #scale = new Float64Array(0);
  readonly #factors: Float64Array;
  readonly #labels: number;

  constructor(labels: number) {
    this.#labels = labels;
    this.expected = new Float64Array((labels + 2) * labels);
    this.#factors = new Float64Array((labels + 2) * labels);
  }

  /**
   * Fills `marginals` (and `expected`).
   * @param temperature scores are multiplied by it: the unit of quantized weights, else 1
   * @returns the logarithm of the partition function
   */
  run(
    transitions: Transitions,
    emissions: Float32Array,
    length: number,
    temperature = 1,
    expectations = false,
  ): number {
    if (length === 0) return 0;
    this.#reserve(length);
    const factors = this.#factors;
    for (let i = 0; i < factors.length; i++) factors[i] = Math.exp(transitions.weights[i]! * temperature);
    let logZ = this.#potentialsOf(emissions, length, temperature);
    logZ += this.#forward(transitions, length);
    this.#backward(transitions, length);
    this.#combine(length);
    if (expectations) this.#expect(transitions, length);
    return logZ;
  }

  #reserve(length: number): void {
    const size = length * this.#labels;
    if (this.marginals.length >= size) return;
    this.marginals = new Float64Array(size * 2);
    this.#potentials = new Float64Array(size * 2);
    this.#alpha = new Float64Array(size * 2);
    this.#beta = new Float64Array(size * 2);
    this.#scale = new Float64Array(length * 2);
  }

  /** Exponentials of the emissions, each token's largest taken out; returns the sum of what was taken out. */
  #potentialsOf(emissions: Float32Array, length: number, temperature: number): number {
    const labels = this.#labels;
    let taken = 0;
    for (let t = 0, row = 0; t < length; t++, row += labels) {
      let largest = Number.NEGATIVE_INFINITY;
      for (let y = 0; y < labels; y++) if (emissions[row + y]! > largest) largest = emissions[row + y]!;
      for (let y = 0; y < labels; y++)
        this.#potentials[row + y] = Math.exp(Math.max(FLOOR, (emissions[row + y]! - largest) * temperature));
      taken += largest * temperature;
    }
    return taken;
  }

  #forward({ legal, first }: Transitions, length: number): number {
    const labels = this.#labels;
    const alpha = this.#alpha;
    const factors = this.#factors;
    const potentials = this.#potentials;
    let logZ = 0;
    for (let t = 0, row = 0; t < length; t++, row += labels) {
      let sum = 0;
      for (let to = 0; to < labels; to++) {
        let value = 0;
        if (t === 0) value = factors[labels * labels + to]!;
        else
          for (let k = first[to]!, stop = first[to + 1]!; k < stop; k++)
            value += alpha[row - labels + legal[k]!]! * factors[legal[k]! * labels + to]!;
        value *= potentials[row + to]!;
        if (t === length - 1) value *= factors[(labels + 1) * labels + to]!;
        alpha[row + to] = value;
        sum += value;
      }
      for (let to = 0; to < labels; to++) alpha[row + to]! /= sum;
      this.#scale[t] = sum;
      logZ += Math.log(sum);
    }
    return logZ;
  }

  #backward({ legal, first }: Transitions, length: number): void {
    const labels = this.#labels;
    const beta = this.#beta;
    const factors = this.#factors;
    const lastRow = (length - 1) * labels;
    beta.fill(0, 0, lastRow);
    beta.fill(1, lastRow, lastRow + labels);
    for (let t = length - 2; t >= 0; t--) {
      const row = t * labels;
      for (let to = 0; to < labels; to++) {
        let later = (this.#potentials[row + labels + to]! * beta[row + labels + to]!) / this.#scale[t + 1]!;
        if (t === length - 2) later *= factors[(labels + 1) * labels + to]!;
        for (let k = first[to]!, stop = first[to + 1]!; k < stop; k++)
          beta[row + legal[k]!]! += factors[legal[k]! * labels + to]! * later;
      }
    }
  }

  #combine(length: number): void {
    const size = length * this.#labels;
    for (let i = 0; i < size; i++) this.marginals[i] = this.#alpha[i]! * this.#beta[i]!;
  }

  #expect({ legal, first }: Transitions, length: number): void {
    const labels = this.#labels;
    const { expected, marginals } = this;
    const factors = this.#factors;
    expected.fill(0);
    const lastRow = (length - 1) * labels;
    for (let y = 0; y < labels; y++) {
      expected[labels * labels + y] = marginals[y]!;
      expected[(labels + 1) * labels + y] = marginals[lastRow + y]!;
    }
    for (let t = 1, row = labels; t < length; t++, row += labels) {
      for (let to = 0; to < labels; to++) {
        let later = (this.#potentials[row + to]! * this.#beta[row + to]!) / this.#scale[t]!;
        if (t === length - 1) later *= factors[(labels + 1) * labels + to]!;
        if (later === 0) continue;
        for (let k = first[to]!, stop = first[to + 1]!; k < stop; k++) {
          const edge = legal[k]! * labels + to;
          expected[edge]! += this.#alpha[row - labels + legal[k]!]! * factors[edge]! * later;
        }
      }
    }
  }
}
