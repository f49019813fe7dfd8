import { query } from '../query.ts';
import { rowSet } from '../row-set.ts';

/** What people say of an outlet. */
export interface OutletRow {
  readonly source: string;
  readonly name: string;
  readonly url: string | null;
  readonly note: string;
  /** JSON: what else its articles may call it. */
  readonly aliases: string;
}

/** An outlet's page. */
export const outletOfSource = query<Pick<OutletRow, 'url' | 'note'>, { source: string }>(
  'outlet of a source',
  'SELECT url, note FROM outlets WHERE source = $source',
);
/** The page of changes: outlets that are called otherwise than their articles do. */
export const renamedOutlets = query<Omit<OutletRow, 'url'>>(
  'renamed outlets',
  "SELECT source, name, note, aliases FROM outlets WHERE aliases <> '[]' ORDER BY source",
);
/** Derivation: all rows are the archive's. */
export const outlets = rowSet<OutletRow>('outlets', [], ['source'], ['name', 'url', 'note', 'aliases']);
