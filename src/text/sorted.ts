/**
 * Searches in sorted arrays by halving. Bounds are those of the C++ library: `lowerBound` is the first index whose
 * value is at least the one sought, `upperBound` the first whose value is above it; the length where there is none.
 * Nothing is allocated: keys are numbers, and `keyOf` should capture nothing.
 */

export function lowerBound(values: ArrayLike<number>, sought: number, length = values.length): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (values[middle]! < sought) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function upperBound(values: ArrayLike<number>, sought: number, length = values.length): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (values[middle]! <= sought) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** `lowerBound` of items that are sorted by a key: spans by their start, say. */
export function lowerBoundBy<T>(items: readonly T[], sought: number, keyOf: (item: T) => number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (keyOf(items[middle]!) < sought) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function upperBoundBy<T>(items: readonly T[], sought: number, keyOf: (item: T) => number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (keyOf(items[middle]!) <= sought) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The first of the numbers `[from, to)` that does not hold; once one does not, none behind it may. */
export function partitionPoint(from: number, to: number, holds: (number: number) => boolean): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
