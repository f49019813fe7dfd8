import type { Diagnostic } from '../../model/diagnostic.ts';
import { sourcePage } from '../../site/routes.ts';
import type { Store } from '../../store/open.ts';
import { outlets } from '../../store/queries/outlets.ts';
import { redirects } from '../../store/queries/redirects.ts';
import { sources } from '../../store/queries/sources.ts';
import { syncRows } from '../../store/row-set.ts';
import { sourceKey } from '../../text/slug.ts';
import { type SourceNames, unmatchedSources } from '../curation/source-names.ts';

/**
 * What people say of outlets that printed something, and the ways to their pages from the addresses that these would have
 * under their other names. Returns the rows whose outlet printed nothing.
 */
export function deriveOutlets(store: Store, names: SourceNames, leaveOut: readonly string[]): Diagnostic[] {
  const printed = new Set(store.all(sources).map(({ source }) => source));
  const rows = [...new Set(names.values())]
    .map((row) => ({ ...row, source: sourceKey(row.name) }))
    .filter(({ source }) => printed.has(source));
  syncRows(
    store,
    outlets,
    {},
    rows.map(({ source, name, url, note, aliases }) => ({
      source,
      name,
      url,
      note,
      aliases: JSON.stringify(aliases),
    })),
  );
  if (!leaveOut.includes('sources'))
    for (const [target, known] of Map.groupBy(rows, ({ source }) => sourcePage(source)))
      syncRows(
        store,
        redirects,
        { target },
        known
          .flatMap(({ keys }) => keys.map(sourcePage))
          .flatMap((path) => (path === target ? [] : [{ path, target }])),
      );
  return unmatchedSources(names, printed);
}
