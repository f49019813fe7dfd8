import type { LabelSet } from '../../tagger/label-set.ts';
import { ForwardBackward } from './forward-backward.ts';
import { randomOf, shuffle } from './random.ts';
import { longestSequence, type Trained } from './trained.ts';
import { sequenceCount, type TrainingSet } from './training-set.ts';
import { type Transitions, transitionsOf } from './transitions.ts';

export interface CrfOptions {
  readonly epochs: number;
  /** AdaGrad's step size. */
  readonly rate: number;
  /** Share of feature occurrences that are left out at each visit: keeps rare features from hiding behind frequent ones. */
  readonly dropout: number;
  /** Gaussian prior, as weight decay at each update of a weight. */
  readonly decay: number;
  readonly seed: number;
  /** The weights are the average over this many last epochs. */
  readonly average: number;
  /** Train on these sequences alone (jackknifing); else on all. */
  readonly sequences?: Iterable<number>;
  /** Told after each epoch: the mean negative log-likelihood of a sequence. */
  readonly onEpoch?: (epoch: number, loss: number) => void;
}

const CRF_DEFAULTS: CrfOptions = {
  epochs: 12,
  rate: 0.2,
  dropout: 0.3,
  decay: 0,
  seed: 1,
  average: 1,
};

// A gradient this small changes no decision; skipping it is most of the speed, for most tokens are plainly O.
const NEGLIGIBLE = 1e-3;

/**
 * Trains a linear-chain CRF (Lafferty et al. 2001) by AdaGrad (Duchi et al. 2011) on single sequences, with
 * feature dropout. Illegal transitions have no probability. Deterministic for a seed.
 *
 * From text to weights, for any task and label set:
 *
 *     const labels = labelSet('bio', ['source', 'content']);
 *     const builder = new TrainingSetBuilder();
 *     for (const sentence of sentences) {
 *       buffer.clear();
 *       featurize(sentence, buffer);              // buffer.add(mix(TEMPLATE, value)) … buffer.endToken() per token
 *       builder.add(buffer, encodeLabels(labels, sentence.spans, sentence.length));
 *     }
 *     const set = fitSlots(builder.finish(12), slots);   // features seen at least 12 times that find a place
 *     const model = toSlots(quantize(trainCrf(set, labels, { epochs: 12 }), { clip: 6, dropBelow: 0 }), slots);
 *     const file = packWeights({ cue: aboutOf(model) }, slotSections('cue', model));
 *
 * In use: `readSlots(openWeights(file), 'cue')`, the same `featurize`, a `SlotTable` for sums, and a `TripleChain`
 * for `decode` (with a bias, as often as wanted) and `marginals`. Jackknifing: one training set, `foldsOf`, training
 * with `sequences: fold.train`, then `labelSequences`.
 */
export function trainCrf(set: TrainingSet, labels: LabelSet, given: Partial<CrfOptions> = {}): Trained {
  const options = { ...CRF_DEFAULTS, ...given };
  const learner = new CrfLearner(set, labels, options);
  const random = randomOf(options.seed);
  const order = Int32Array.from(options.sequences ?? Array(sequenceCount(set)).keys());
  const { weights, transitions } = learner;
  const mean = new Float32Array(weights.length);
  const meanTransitions = new Float32Array(transitions.weights.length);
  for (let epoch = 1; epoch <= options.epochs; epoch++) {
    shuffle(order, random);
    let loss = 0;
    for (const sequence of order) loss += learner.visit(sequence, random);
    options.onEpoch?.(epoch, loss / Math.max(1, order.length));
    if (epoch <= options.epochs - options.average) continue;
    addShare(mean, weights, options.average);
    addShare(meanTransitions, transitions.weights, options.average);
  }
  transitions.weights.set(meanTransitions);
  return { labels, keys: set.keys, weights: mean, transitions };
}

function addShare(sum: Float32Array, part: Float32Array, parts: number): void {
  for (let i = 0; i < sum.length; i++) sum[i]! += part[i]! / parts;
}

/** The state of one training: weights and their accumulated squared gradients. */
class CrfLearner {
  readonly weights: Float32Array;
  readonly transitions: Transitions;
  readonly #set: TrainingSet;
  readonly #options: CrfOptions;
  readonly #labels: number;
  readonly #squares: Float32Array;
  readonly #transitionSquares: Float32Array;
  readonly #lattice: ForwardBackward;
  readonly #emissions: Float32Array;
  // The features of the present sequence that were not dropped, and where each token's begin.
  #active = new Int32Array(1 << 12);
  readonly #activeFrom: Int32Array;
  readonly #gradient: Float64Array;

  constructor(set: TrainingSet, labels: LabelSet, options: CrfOptions) {
    this.#set = set;
    this.#options = options;
    this.#labels = labels.length;
    this.weights = new Float32Array(set.keys.length * labels.length);
    this.#squares = new Float32Array(this.weights.length);
    this.transitions = transitionsOf(labels);
    this.#transitionSquares = new Float32Array(this.transitions.weights.length);
    this.#lattice = new ForwardBackward(labels.length);
    const longest = longestSequence(set);
    this.#emissions = new Float32Array(longest * labels.length);
    this.#activeFrom = new Int32Array(longest + 1);
    this.#gradient = new Float64Array(labels.length);
  }

  /** One stochastic step. Returns the sequence's negative log-likelihood before it. */
  visit(sequence: number, random: () => number): number {
    const { sequences, labels: gold } = this.#set;
    const from = sequences[sequence]!;
    const length = sequences[sequence + 1]! - from;
    if (length === 0) return 0;
    this.#choose(from, length, random);
    this.#score(length);
    const logZ = this.#lattice.run(this.transitions, this.#emissions, length, 1, true);
    const loss = logZ - this.#goldScore(gold, from, length);
    this.#updateTransitions(gold, from, length);
    for (let t = 0; t < length; t++) this.#updateToken(t, gold[from + t]!);
    return loss;
  }

  #choose(from: number, length: number, random: () => number): void {
    const { features, tokens } = this.#set;
    const most = tokens[from + length]! - tokens[from]!;
    if (this.#active.length < most) this.#active = new Int32Array(most * 2);
    const active = this.#active;
    const { dropout } = this.#options;
    let count = 0;
    for (let t = 0; t < length; t++) {
      this.#activeFrom[t] = count;
      for (let i = tokens[from + t]!, end = tokens[from + t + 1]!; i < end; i++)
        if (dropout === 0 || random() >= dropout) active[count++] = features[i]! * this.#labels;
    }
    this.#activeFrom[length] = count;
  }

  // What was dropped is made up for by scaling what stays, so that scores have one size in training and use.
  #score(length: number): void {
    const labels = this.#labels;
    const emissions = this.#emissions;
    const weights = this.weights;
    const up = 1 / (1 - this.#options.dropout);
    emissions.fill(0, 0, length * labels);
    for (let t = 0, row = 0; t < length; t++, row += labels) {
      for (let i = this.#activeFrom[t]!, end = this.#activeFrom[t + 1]!; i < end; i++) {
        const at = this.#active[i]!;
        for (let y = 0; y < labels; y++) emissions[row + y]! += weights[at + y]!;
      }
      for (let y = 0; y < labels; y++) emissions[row + y]! *= up;
    }
  }

  #goldScore(gold: Uint8Array, from: number, length: number): number {
    const labels = this.#labels;
    const { weights } = this.transitions;
    let score =
      weights[labels * labels + gold[from]!]! + weights[(labels + 1) * labels + gold[from + length - 1]!]!;
    for (let t = 0; t < length; t++) {
      score += this.#emissions[t * labels + gold[from + t]!]!;
      if (t > 0) score += weights[gold[from + t - 1]! * labels + gold[from + t]!]!;
    }
    return score;
  }

  #updateToken(t: number, gold: number): void {
    const labels = this.#labels;
    const gradient = this.#gradient;
    const up = 1 / (1 - this.#options.dropout);
    const row = t * labels;
    let any = false;
    for (let y = 0; y < labels; y++) {
      const g = this.#lattice.marginals[row + y]! - (y === gold ? 1 : 0);
      gradient[y] = g * up;
      if (g > NEGLIGIBLE || g < -NEGLIGIBLE) any = true;
    }
    if (!any) return;
    const { rate, decay } = this.#options;
    const { weights } = this;
    const squares = this.#squares;
    for (let i = this.#activeFrom[t]!, end = this.#activeFrom[t + 1]!; i < end; i++) {
      const at = this.#active[i]!;
      for (let y = 0; y < labels; y++) {
        let g = gradient[y]!;
        if (g < NEGLIGIBLE && g > -NEGLIGIBLE) continue;
        g += decay * weights[at + y]!;
        const square = squares[at + y]! + g * g;
        squares[at + y] = square;
        weights[at + y]! -= (rate * g) / (1e-3 + Math.sqrt(square));
      }
    }
  }

  #updateTransitions(gold: Uint8Array, from: number, length: number): void {
    const labels = this.#labels;
    const { expected } = this.#lattice;
    expected[labels * labels + gold[from]!]! -= 1;
    expected[(labels + 1) * labels + gold[from + length - 1]!]! -= 1;
    for (let t = 1; t < length; t++) expected[gold[from + t - 1]! * labels + gold[from + t]!]! -= 1;
    const { weights } = this.transitions;
    const squares = this.#transitionSquares;
    for (let i = 0; i < expected.length; i++) {
      const g = expected[i]!;
      if ((g < NEGLIGIBLE && g > -NEGLIGIBLE) || weights[i] === Number.NEGATIVE_INFINITY) continue;
      squares[i]! += g * g;
      weights[i]! -= (this.#options.rate * g) / (1e-3 + Math.sqrt(squares[i]!));
    }
  }
}
