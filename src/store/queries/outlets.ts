import { query } from '../query.ts';
import { rowSet } from '../row-set.ts';

/** What people say of an outlet. */
export interface OutletRow {
  readonly source: string;
  readonly url: string | null;
  readonly note: string;
}

/** An outlet's page. */
export const outletOfSource = query<OutletRow, { source: string }>(
  'outlet of a source',
  'SELECT source, url, note FROM outlets WHERE source = $source',
);
/** Derivation: all rows are the archive's. */
export const outlets = rowSet<OutletRow>('outlets', [], ['source'], ['url', 'note']);
