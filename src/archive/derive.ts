import type { Diagnostic } from '../model/diagnostic.ts';
import type { Store } from '../store/open.ts';
import { emptyDerived } from '../store/queries/derivation.ts';
import { layOutLists } from '../store/queries/stretches.ts';
import type { AuthorityFiles } from './curation/authority-files.ts';
import { Gathered } from './gathered.ts';
import { type Concept, deriveArticles } from './tables/derive-articles.ts';
import { deriveCorrections } from './tables/derive-corrections.ts';
import { deriveFigures } from './tables/derive-figures.ts';
import { deriveIdentities, insertFacts, type Thresholds } from './tables/derive-identities.ts';
import { deriveLinks } from './tables/derive-links.ts';

export interface DeriveOptions {
  readonly thresholds: Thresholds;
  /** Sections without pages: `organisations`, `places`… */
  readonly leaveOut: readonly string[];
  readonly hand: AuthorityFiles;
  /** The topic scheme, by identifier. */
  readonly concepts: ReadonlyMap<string, Concept>;
}

/**
 * Fills every table that is derived from the records, in this order: corrections first, since all else reads the
 * corrected records; identities before articles, whose quotes name them; links last, which read all of it. Records are
 * gone through twice: when they are corrected, and when their rows are written, which takes what the first walk told.
 * Returns what of the authority files did not match.
 */
export function deriveArchive(
  store: Store,
  { thresholds, leaveOut, hand, concepts }: DeriveOptions,
): Diagnostic[] {
  return store.transaction(() => {
    for (const empty of emptyDerived) store.run(empty);
    const gathered = new Gathered();
    const corrections = deriveCorrections(store, hand, (record) => {
      gathered.add(record);
      insertFacts(store, record, thresholds, hand.authority);
    });
    const authority = deriveIdentities(store, { ...thresholds, leaveOut }, hand.authority, gathered);
    deriveArticles(store, concepts, thresholds, gathered);
    for (const layOut of layOutLists) store.run(layOut);
    deriveFigures(store);
    deriveLinks(store, gathered);
    return [...hand.diagnostics, ...corrections, ...authority];
  });
}
