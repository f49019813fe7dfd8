import { type Citation, citationOf, toBibtex, toCsl, toRis } from '../../cite/index.ts';
import type { ArticleRecord } from '../../model/record.ts';
import type { ArchiveContext } from '../../store/archive-context.ts';

/** How an article is cited. */
export interface CitationView extends Citation {
  /** The same for reference managers, each a file inside its link: it is saved without a script, and weighs a few hundred bytes. */
  readonly files: readonly CitationFile[];
}

export interface CitationFile {
  /** `BibTeX` */
  readonly format: string;
  /** `a1.bib` */
  readonly name: string;
  /** A `data:` address (RFC 2397). */
  readonly href: string;
}

/** @param article where its page is, and what it is called there */
export function citationView(
  { config, url }: ArchiveContext,
  record: ArticleRecord,
  { title, path }: { readonly title: string; readonly path: string },
): CitationView {
  const citation = citationOf(record, { archive: config.title, title, url: url(path) });
  const file = (format: string, ending: string, type: string, text: string): CitationFile => ({
    format,
    name: `${citation.key}.${ending}`,
    href: dataUrl(type, text),
  });
  return {
    ...citation,
    files: [
      file('BibTeX', 'bib', 'application/x-bibtex', toBibtex(citation)),
      file('RIS', 'ris', 'application/x-research-info-systems', toRis(citation)),
      file('CSL-JSON', 'json', 'application/vnd.citationstyles.csl+json', JSON.stringify([toCsl(citation)])),
    ],
  };
}

/** What may stand in the path of a URL stays as it is: a third of the length that escaping all of it would give. */
const dataUrl = (type: string, text: string): string =>
  `data:${type},${encodeURI(text.toWellFormed()).replace(/[#?]/g, encodeURIComponent)}`;
