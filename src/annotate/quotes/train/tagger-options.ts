import type { CrfOptions } from '../../../learn/index.ts';

interface ModelOptions {
  /** Features seen less often in train are left out. */
  readonly minCount: number;
  readonly crf: Partial<CrfOptions>;
}

export interface TaggerOptions {
  readonly cue: ModelOptions;
  readonly role: ModelOptions;
  readonly accept: ModelOptions;
  /** Parts of the jackknife that the judge of candidates is trained on. */
  readonly folds: number;
  readonly seed: number;
}
