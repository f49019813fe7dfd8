import type { QuoteKind, Via } from '../model/annotations.ts';
import type { ArticleRecord } from '../model/record.ts';

/** A quote that a hit may lead to. */
export interface SearchedQuote {
  /** Fragment on the article's page. */
  readonly anchor: string;
  readonly kind: QuoteKind;
  /** As printed. */
  readonly speaker: string | null;
  /** Who that is in the archive: key and name; null where nobody could be named. */
  readonly by: { readonly id: string; readonly name: string } | null;
  /** Who carries the words, and how; null where nobody does. */
  readonly via: readonly [how: Via['how'], who: string] | null;
  /** From its first word to its last, with what interrupts it. */
  readonly start: number;
  readonly end: number;
}

/** A figure that a hit may lead to. */
export interface SearchedFigure {
  readonly anchor: string;
  /** Its register: `money-usd`. */
  readonly family: string;
  readonly start: number;
  readonly end: number;
  /** Its sentence, in which it is searched. */
  readonly sentence: readonly [start: number, end: number];
}

/** What the search knows of an article. */
export interface SearchedArticle {
  readonly id: string;
  /** Of the page, relative to the base path: `articles/2022/01/slug-id/`. */
  readonly path: string;
  readonly title: string;
  readonly published: string | null;
  readonly publisher: string | null;
  readonly text: string;
  readonly blocks: ArticleRecord['blocks'];
  readonly quotes: readonly SearchedQuote[];
  readonly figures: readonly SearchedFigure[];
  /** Facets and their values, each once; the year is told by the shard. */
  readonly facets: readonly (readonly [name: string, value: string])[];
}
