/** A share, and between which bounds it lies; all 0 to 1. */
export interface Share {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** Two-sided 95 % of the standard normal distribution. */
const Z = 1.959963984540054;

/**
 * A share that was counted in a sample, with its score interval of 95 % (E. B. Wilson, "Probable inference, the law of
 * succession, and statistical inference", JASA 22, 1927, 209–212): it holds for small samples and for shares near 0 and 1
 * as well. Null where nothing was counted.
 */
export function wilson(successes: number, trials: number): Share | null {
  if (trials === 0) return null;
  const value = successes / trials;
  const spread = (Z * Z) / trials;
  const centre = (value + spread / 2) / (1 + spread);
  const half = (Z / (1 + spread)) * Math.sqrt((value * (1 - value)) / trials + spread / (4 * trials));
  return {
    value,
    // Rounding must not leave the share outside of its own bounds.
    low: Math.max(0, Math.min(value, centre - half)),
    high: Math.min(1, Math.max(value, centre + half)),
  };
}
