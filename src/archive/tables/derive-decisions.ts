import { createHash } from 'node:crypto';
import type { Store } from '../../store/open.ts';
import { articlesCalled, decisions } from '../../store/queries/decisions.ts';
import { syncRows } from '../../store/row-set.ts';
import { type Touched, touch } from '../../store/touched.ts';
import type { AuthorityFiles } from '../curation/authority-files.ts';

/**
 * Touches what people decided otherwise than when the tables were last derived: names of which `people.csv` says something
 * else, and articles whose rows in `corrections.csv` or `reviewed.csv` are others.
 */
export function deriveDecisions(
  store: Store,
  { authority, corrections, reviews }: Pick<AuthorityFiles, 'authority' | 'corrections' | 'reviews'>,
): void {
  for (const name of changedKeys(store, 'decided', authority.decisions)) touch(store, 'decided', name);
  const rows = new Map(
    [...Map.groupBy([...corrections, ...reviews], ({ article }) => article)].map(([of, all]) => [
      of,
      JSON.stringify(all),
    ]),
  );
  for (const name of changedKeys(store, 'record', rows))
    for (const { article } of store.all(articlesCalled, { name })) touch(store, 'record', article);
}

/** Notes what is decided of each key, and returns those of which something else was, or is nothing any more. */
function changedKeys(store: Store, kind: Touched, decided: ReadonlyMap<string, string>): Set<string> {
  const rows = [...decided].map(([key, text]) => ({
    kind,
    key,
    digest: createHash('sha256').update(text).digest('base64url'),
  }));
  const { put, dropped } = syncRows(store, decisions, { kind }, rows);
  return new Set([...put, ...dropped].map(({ key }) => key));
}
