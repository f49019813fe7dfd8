import type { Store } from '../../store/open.ts';
import {
  articlesInBands,
  deleteBands,
  fingerprints,
  insertBands,
  type LinkRow,
  leadingBack,
  links,
} from '../../store/queries/links.ts';
import { standingRows, syncBothWays, syncRows } from '../../store/row-set.ts';
import { touch } from '../../store/touched.ts';
import { bandsOf, type Fingerprint } from '../links/fingerprint.ts';
import { nearDuplicatesOf } from '../links/near-duplicates.ts';

/**
 * Links an article and its near-duplicates ("also in"), both ways. Touches the links of those that were one or are: the same
 * text is not also called related.
 */
export function deriveDuplicates(store: Store, article: string, now: Fingerprint | undefined): void {
  const before = fingerprintIn(store, article);
  const fingerprint = now && JSON.stringify(now);
  if (fingerprint === (before && JSON.stringify(before))) return;
  if (before) store.run(deleteBands, { bands: JSON.stringify(bandsOf(before)), article });
  syncRows(store, fingerprints, { article }, fingerprint ? [{ article, fingerprint }] : []);
  const bands = JSON.stringify(now ? bandsOf(now) : []);
  const candidates = store.all(articlesInBands, { bands }).map((met) => fingerprintIn(store, met.article)!);
  const rows = now ? nearDuplicatesOf(now, candidates).map((found) => linkOf(article, found)) : [];
  const changed = syncBothWays(store, links, { article, kind: 'duplicate' }, rows, leadingBack('duplicate'));
  for (const { other } of changed) touch(store, 'links', other);
  store.run(insertBands, { bands, article });
}

function fingerprintIn(store: Store, article: string): Fingerprint | undefined {
  const [row] = standingRows(store, fingerprints, { article });
  return row && (JSON.parse(row.fingerprint) as Fingerprint);
}

const linkOf = (
  article: string,
  { article: other, repetition, similarity }: ReturnType<typeof nearDuplicatesOf>[number],
): LinkRow => ({ article, other, kind: 'duplicate', score: similarity, reason: JSON.stringify(repetition) });
