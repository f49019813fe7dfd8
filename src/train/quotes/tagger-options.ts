import type { CrfOptions } from '../crf/train-crf.ts';

/** Which features of a training set stay. */
export interface SetOptions {
  /** Features seen less often in train are left out. */
  readonly minCount: number;
  /** Slots of the model's table: a power of two, 2^17 at least. What finds no place in it is left out. */
  readonly slots: number;
}

export interface ModelOptions extends SetOptions {
  readonly crf: Partial<CrfOptions>;
}

export interface ChainOptions extends ModelOptions {
  /** Models trained with seeds of their own, whose mean is kept: it errs less by chance than each of them. */
  readonly models: number;
}

export interface TaggerOptions {
  readonly screen: ModelOptions;
  readonly cue: ChainOptions;
  readonly role: ChainOptions;
  readonly accept: ChainOptions;
  /** Parts of a jackknife, and how many jackknifes, parted differently, the judge of candidates is trained on. */
  readonly folds: number;
  readonly jackknifes: number;
  readonly seed: number;
}
