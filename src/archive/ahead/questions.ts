import type { ShownFrom } from '../../model/shown.ts';
import type { ArticleRows } from '../tables/article-rows.ts';
import type { Said } from '../tables/said.ts';

/** What the thread that works ahead is started with. */
export interface AheadSetting {
  readonly storeFile: string;
  readonly from: ShownFrom;
}

export interface AheadQuestion {
  readonly kind: keyof AheadOf;
  readonly articles: readonly string[];
}

/** What it makes of a record as it was extracted. */
export interface AheadOf {
  readonly said: Said;
  readonly rows: ArticleRows;
}
