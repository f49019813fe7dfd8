import { diagnose } from '../../model/diagnose.ts';
import type { Diagnostic, Place } from '../../model/diagnostic.ts';
import { readTable, type TableFile } from './table.ts';

/** The columns of `authority/embeds.csv`. */
export const EMBED_COLUMNS = ['quote', 'note'];

/** A quote that is to have a page of its own. */
export interface AskedEmbed {
  /** The address of its article's page, relative to the site's base. */
  readonly path: string;
  /** Its fragment there. */
  readonly anchor: string;
  /** As written. */
  readonly quote: string;
  readonly place: Place;
}

// With any host and base before it; the record beside the article will do as well, and the page of all finds.
const ADDRESS = /(?:^|\/)(articles\/[^?#]+?\/)(?:finds\/)?(?:\?[^#]*)?#(?:r-)?(q-[0-9a-z-]+)$/;

/** Reads `embeds.csv`: links to quotes, as pages give them. */
export function readEmbeds(file: TableFile): {
  embeds: readonly AskedEmbed[];
  diagnostics: readonly Diagnostic[];
} {
  const { rows, diagnostics } = readTable(file, EMBED_COLUMNS);
  const embeds: AskedEmbed[] = [];
  const faults: Diagnostic[] = [];
  for (const { cells, place } of rows) {
    const quote = cells['quote'] ?? '';
    const [, path, anchor] = ADDRESS.exec(quote) ?? [];
    if (path && anchor) embeds.push({ path, anchor, quote, place });
    else faults.push(diagnose({ code: 'embed-without-quote', params: { quote } }, place));
  }
  return { embeds, diagnostics: [...diagnostics, ...faults] };
}
