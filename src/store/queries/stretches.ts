import { query } from '../query.ts';
import { rowSet } from '../row-set.ts';

/** A list that is a stretch of an ordered one: all of it, a year, a month, the undated, a family. */
export interface Stretch {
  /** Place of its first row. */
  readonly first: number;
  readonly count: number;
}
export type OrderedList = 'articles' | 'articles by month' | 'quotes' | 'quotes by month' | 'figures';

/** Whoever shows a page of such a list. None where nothing is in it. */
export const stretch = query<Stretch, { list: OrderedList; key: string }>(
  'stretch',
  'SELECT first, count FROM stretches WHERE list = $list AND key = $key',
);

export interface StretchRow extends Stretch {
  readonly list: OrderedList;
  readonly key: string;
}
/** Derivation of lists. */
export const stretches = rowSet<StretchRow>('stretches', ['list'], ['list', 'key'], ['first', 'count']);

/** A month of an ordered list: of articles, of quotes, or of the figures of a family. */
export interface MonthRow extends Stretch {
  readonly list: OrderedList;
  /** The family; else empty. */
  readonly part: string;
  /** Empty for the undated. */
  readonly month: string;
}
/** Derivation of lists. */
export const months = rowSet<MonthRow>('months', ['list'], ['list', 'part', 'month'], ['first', 'count']);

export interface FamilyRow {
  readonly family: string;
  readonly kind: string;
  readonly unit: string | null;
  readonly count: number;
}
/** Derivation of lists. */
export const families = rowSet<FamilyRow>('families', ['family'], ['family'], ['kind', 'unit', 'count']);
/** Derivation of lists: how often each unit of a family is printed; an empty one where there is none. */
export const units = rowSet<FamilyRow & { readonly unit: string }>(
  'units',
  ['family'],
  ['family', 'kind', 'unit'],
  ['count'],
);
