/** One part of a jackknife: train on `train`, label `held`. */
export interface Fold {
  readonly train: number[];
  readonly held: number[];
}

/**
 * Splits `0 … count` into `folds` parts by `groupOf` (default: the item's own number), so that items of one
 * group (sentences of one article) are held out together. Later stages must be trained on labels that a model
 * gave to text it had not seen, or they learn to trust it too much.
 */
export function foldsOf(
  count: number,
  folds: number,
  groupOf: (item: number) => number = (item) => item,
): Fold[] {
  const parts = Array.from({ length: folds }, (): Fold => ({ train: [], held: [] }));
  for (let item = 0; item < count; item++) {
    const own = groupOf(item) % folds;
    parts.forEach((part, fold) => {
      (fold === own ? part.held : part.train).push(item);
    });
  }
  return parts;
}
