import { shortHash } from '../model/ids.ts';
import type { ArticleRecord } from '../model/record.ts';
import { foldLetters } from '../text/fold.ts';

/**
 * An article as it is cited. Quotes and figures are cited in the browser, from this and from their own words
 * (`public/assets/cite.js`): whole citations of them all were more than the article itself.
 */
export interface Citation {
  /** Key in `.bib` and identifier in CSL-JSON: the article's identifier. */
  readonly key: string;
  readonly title: string;
  /** As printed; empty where the article has no byline. */
  readonly authors: readonly string[];
  /** The outlet that printed it; null where unknown. */
  readonly outlet: string | null;
  /** `YYYY-MM-DD`, `YYYY-MM`, `YYYY`, or null where unknown: nothing is guessed. */
  readonly published: string | null;
  readonly language: string | null;
  /** Name of the archive. */
  readonly archive: string;
  /** Address in this archive. There is no date of access: a build has no clock. */
  readonly url: string;
  /** Address at the outlet, where known. */
  readonly original: string | null;
  /** Where else the same text was printed. */
  readonly alsoIn: readonly AlsoIn[];
}

/** Another printing of a cited text; an outlet or an address is known, or there is nothing to cite. */
interface AlsoIn extends Pick<Citation, 'outlet' | 'published' | 'original'> {}

/** The archive and the page that an article's citation points to. */
export interface CitedAt {
  readonly archive: string;
  /** Title as the page prints it: a record may have none. */
  readonly title: string;
  /** Absolute address of the article's page. */
  readonly url: string;
}

/** BibTeX reads no other signs in a key; a given identifier may hold any. What two of them share once folded, a hash tells apart. */
function keyOf(id: string): string {
  if (/^[A-Za-z0-9_.:-]+$/.test(id)) return id;
  const folded = foldLetters(id).replace(/[^a-z0-9_.:-]+/g, '-');
  return `${folded}-${shortHash(id, 4)}`;
}

export const citationOf = (record: ArticleRecord, { archive, title, url }: CitedAt): Citation => ({
  key: keyOf(record.id),
  title,
  authors: record.authors,
  outlet: record.publisher,
  published: record.published?.slice(0, 10) ?? null,
  language: record.language,
  archive,
  url,
  original: record.source.url ?? null,
  alsoIn: (record.printings ?? [])
    .map(({ publisher, published, source }) => ({
      outlet: publisher,
      published: published?.slice(0, 10) ?? null,
      original: source.url ?? null,
    }))
    .filter(({ outlet, original }) => outlet !== null || original !== null),
});
