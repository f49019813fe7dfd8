import type { Changed } from '../../model/change.ts';
import type { Place } from '../../model/diagnostic.ts';
import type { ArticleRecord } from '../../model/record.ts';

/** A row of `corrections.csv`: what a person knows better about one article. */
export interface Correction {
  readonly index: number;
  readonly place: Place;
  /** The article's id, path, address or title, as written. */
  readonly article: string;
  /** The printed words that it is about: they outlast an edited article, offsets do not. */
  readonly words: string;
  readonly span?: readonly [start: number, end: number];
  /** In the place of a span: the fragment of the link to the quote, figure or date, `q-4h2k9d`. */
  readonly anchor?: string;
  readonly field: string;
  readonly value: string;
  readonly note: string;
}

/** Why a correction was not applied. */
export type Problem = 'no-match' | 'ambiguous' | 'bad-value';

/** What a correction came to: the changed record, and what changed for the log; or why not. */
export type Outcome =
  | { readonly record: ArticleRecord; readonly changed: Changed }
  | { readonly problem: Problem };
