import { diagnose } from '../../model/diagnose.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Store } from '../../store/open.ts';
import { type EmbedRow, embeds, quoteAtAddress } from '../../store/queries/embeds.ts';
import { bestQuotes } from '../../store/queries/quotes.ts';
import { syncRows } from '../../store/row-set.ts';
import type { AskedEmbed } from '../curation/embeds.ts';

/** The archive's best quotes have a page each without being asked for, one of each speaker. */
const FEATURED = { most: 12, among: 200 };

/**
 * Which quotes have a page of their own: few, since one for each would be most of a large site's files.
 * Returns the rows whose quote is not in the archive.
 */
export function deriveEmbeds(store: Store, asked: readonly AskedEmbed[]): Diagnostic[] {
  const found = asked.map((row) => ({ row, quote: store.all(quoteAtAddress, addressOf(row))[0] }));
  syncRows(store, embeds, {}, [...featured(store), ...found.flatMap(({ quote }) => quote ?? [])]);
  return found.flatMap(({ row: { quote: words, place }, quote }) =>
    quote ? [] : diagnose({ code: 'embed-unmatched', params: { quote: words } }, place),
  );
}

const addressOf = ({ path, anchor }: AskedEmbed) => ({ path, anchor });

function featured(store: Store): EmbedRow[] {
  const best = new Map<string, EmbedRow>();
  for (const { speaker, ...quote } of store.all(bestQuotes, { limit: FEATURED.among }))
    if (!best.has(speaker)) best.set(speaker, quote);
  return [...best.values()].slice(0, FEATURED.most);
}
