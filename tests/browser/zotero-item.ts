/** What Zotero saves of a page, as far as an article of a newspaper has it. */
export interface ZoteroItem {
  readonly itemType: string;
  readonly title: string | undefined;
  readonly publicationTitle: string | undefined;
  readonly date: string | undefined;
  readonly authors: readonly string[];
  readonly language: string | undefined;
  readonly url: string | undefined;
}

/** Vocabularies that Zotero knows by the beginning of a name without being told; `.`, `:` and `_` end it. */
const VOCABULARIES = new Set(['dc', 'dcterms', 'prism', 'og', 'article', 'eprints', 'bib', 'z']);

/** Names of Highwire Press that settle what a thing is, if nothing else does; a title alone makes it a journal's. */
const HIGHWIRE_TYPES: Readonly<Record<string, string>> = {
  citation_journal_title: 'journalArticle',
  citation_conference_title: 'conferencePaper',
  citation_book_title: 'bookSection',
  citation_dissertation_institution: 'thesis',
  citation_technical_report_institution: 'report',
};

/**
 * What Zotero's translator "Embedded Metadata" (with "RDF", which it calls) makes of the tags in the head of a page: of a
 * vocabulary the first value counts, in an order of vocabularies for each field; then Highwire's names go before.
 */
export function zoteroItem(document: Document): ZoteroItem {
  const tags = [...document.head.querySelectorAll('meta')].flatMap((tag) => {
    const name = tag.getAttribute('name') ?? tag.getAttribute('property');
    const content = tag.getAttribute('content');
    return name && content ? [{ name, content }] : [];
  });
  const statements = tags.flatMap(({ name, content }) => {
    const end = name.search(/[.:_]/);
    const vocabulary = name.slice(0, Math.max(0, end)).toLowerCase();
    const property = name.slice(end + 1, end + 2).toLowerCase() + name.slice(end + 2);
    return VOCABULARIES.has(vocabulary) ? [{ key: `${vocabulary}.${property}`, content }] : [];
  });
  const all = (...keys: string[]): string[] =>
    keys
      .map((key) => statements.filter((one) => one.key === key))
      .find(({ length }) => length > 0)
      ?.map(({ content }) => content) ?? [];
  const first = (...keys: string[]): string | undefined => all(...keys)[0];
  const highwire = (...names: string[]): string[] =>
    tags.filter(({ name }) => names.some((one) => name.endsWith(one))).map(({ content }) => content);
  const creators = highwire('citation_author', 'citation_authors').flatMap((names) => names.split(/\s*;\s*/));
  return {
    itemType: typeOf(first, highwire),
    title: highwire('citation_title')[0] ?? first('dc.title', 'dcterms.title', 'eprints.title', 'og.title'),
    publicationTitle:
      highwire('citation_journal_title')[0] ??
      first('prism.publicationName', 'eprints.publication', 'dc.source', 'dcterms.source', 'og.site_name'),
    date:
      highwire('citation_date')[0] ??
      highwire('citation_publication_date')[0] ??
      first('prism.publicationDate', 'og.published_time', 'dcterms.issued', 'dc.date', 'dcterms.date'),
    authors: creators.length > 0 ? creators : all('bib.authors', 'dc.creator', 'dcterms.creator'),
    language: highwire('citation_language')[0] ?? first('dc.language', 'dcterms.language'),
    url: highwire('citation_public_url')[0] ?? first('eprints.official_url', 'og.url'),
  };
}

/** What is told counts before what is guessed: that of Open Graph's `article` is a guess, and so is that of a title alone. */
function typeOf(
  first: (...keys: string[]) => string | undefined,
  highwire: (...names: string[]) => string[],
): string {
  const openGraph = { website: 'webpage', book: 'book' }[first('og.type') ?? ''];
  const told = first('z.itemType', 'z.type') ?? openGraph ?? first('dc.type', 'dcterms.type');
  const byName = Object.entries(HIGHWIRE_TYPES).find(([name]) => highwire(name).length > 0)?.[1];
  return told ?? byName ?? (highwire('citation_title').length > 0 ? 'journalArticle' : 'webpage');
}
