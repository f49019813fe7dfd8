import type { EntityType } from './annotations.ts';
import type { CorrectionField } from './correction-fields.data.ts';
import type { Place } from './diagnostic.ts';

/** What of an article the correction `hide` may take away. */
export const HIDDEN_LAYERS = ['quote', 'figure', 'date', 'name', 'topic'] as const;
export type HiddenLayer = (typeof HIDDEN_LAYERS)[number];

/** What a correction changed: the values as data, told apart by its field. */
export type Changed =
  /** Null: nobody. */
  | { readonly field: 'speaker'; readonly before: string | null; readonly after: string | null }
  | { readonly field: 'hide'; readonly layer: HiddenLayer }
  | { readonly field: 'type'; readonly before: EntityType; readonly after: EntityType }
  | {
      readonly field: Exclude<CorrectionField, 'speaker' | 'hide' | 'type'>;
      /** Null: no value. */
      readonly before: string | number | null;
      readonly after: string | number | null;
    };

/** What a row of `topics.csv` decided: another line of that page. */
export interface TopicChange {
  /** Identifier in the scheme, and the label that articles were filed under. */
  readonly topic: string;
  readonly label: string;
  /** Its new label; null where it keeps its own. */
  readonly renamed: string | null;
  readonly hidden: boolean;
  /** The topic that it became a part of, by its label where some article has it; null where it is one of its own. */
  readonly mergedInto: string | null;
  /** Words that speak for it as well. */
  readonly extraTerms: readonly string[];
  /** Articles that it was found in. */
  readonly articles: number;
}

/** What a row of `corrections.csv` changed: a line of the page of changes. */
export type Change = Changed & {
  readonly article: string;
  readonly words: string;
  readonly note: string;
  readonly place: Place;
};
