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

/** What a row of `corrections.csv` changed: a line of the page of changes. */
export type Change = Changed & {
  readonly article: string;
  readonly words: string;
  readonly note: string;
  readonly place: Place;
};
