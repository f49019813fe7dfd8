import type { Trained } from './trained.ts';

/**
 * The mean of models trained on one set with different seeds. For linear models that is the mean of their scores:
 * an ensemble at the price of one.
 */
export function averageOf(models: readonly Trained[]): Trained {
  const [first, ...others] = models;
  if (!first) throw new Error('No models to average');
  const { weights, transitions } = first;
  const mean = weights.slice();
  const meanTransitions = transitions.weights.slice();
  for (const other of others) {
    for (let i = 0; i < mean.length; i++) mean[i]! += other.weights[i]!;
    for (let i = 0; i < meanTransitions.length; i++) meanTransitions[i]! += other.transitions.weights[i]!;
  }
  const share = 1 / models.length;
  return {
    ...first,
    weights: mean.map((sum) => sum * share),
    transitions: { ...transitions, weights: meanTransitions.map((sum) => sum * share) },
  };
}
