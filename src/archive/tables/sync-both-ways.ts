import type { Store } from '../../store/open.ts';
import { type LinkKind, type LinkRow, links } from '../../store/queries/links.ts';
import { dropRow, putRow, syncRows } from '../../store/row-set.ts';

/**
 * Brings an article's links of a kind to what they should be, and those that lead back. Returns the articles to which one
 * came or went.
 * @param kinds of the links, and of those that lead back
 */
export function syncBothWays(
  store: Store,
  [kind, back]: readonly [LinkKind, LinkKind],
  article: string,
  rows: readonly LinkRow[],
): string[] {
  const { put, dropped } = syncRows(store, links, { article, kind }, rows);
  const mirrored = (row: LinkRow): LinkRow => ({
    ...row,
    article: row.other,
    other: row.article,
    kind: back,
  });
  for (const row of dropped) dropRow(store, links, mirrored(row));
  for (const row of put) putRow(store, links, mirrored(row));
  return [...put, ...dropped].map(({ other }) => other);
}
