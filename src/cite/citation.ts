import { anchorsOf } from '../model/anchors.ts';
import { shortHash } from '../model/ids.ts';
import type { ArticleRecord } from '../model/record.ts';
import { statementOf } from '../model/statement.ts';
import { anchored } from '../site/routes.ts';
import { foldLetters } from '../text/fold.ts';

/** One thing that can be cited: an article, or a quote or figure printed in it. Everything is as the record has it. */
export interface Citation {
  /** Key in `.bib` and identifier in CSL-JSON: the article's identifier, with the fragment of a quote or figure. */
  readonly key: string;
  readonly kind: 'article' | 'quote' | 'figure';
  readonly title: string;
  /** As printed; empty where the article has no byline. */
  readonly authors: readonly string[];
  /** The outlet that printed it; null where unknown. */
  readonly outlet: string | null;
  /** `YYYY-MM-DD`, `YYYY-MM`, `YYYY`, or null where unknown: nothing is guessed. */
  readonly published: string | null;
  readonly language: string | null;
  /** The words of a quote or figure; null for an article. */
  readonly words: string | null;
  /**
   * How the words of a quote are given: `verbatim`, all of them quoted by the article; `printed`, the article's own
   * words of a statement, with who says it and whatever it quotes in its own marks. `printed` for figures too.
   */
  readonly wording: 'verbatim' | 'printed';
  /** Who says so, where somebody is named. */
  readonly speaker: string | null;
  /** Name of the archive. */
  readonly archive: string;
  /** Address in this archive, with the fragment. There is no date of access: a build has no clock. */
  readonly url: string;
  /** Address at the outlet, where known. */
  readonly original: string | null;
}

/** The archive and the page that an article's citations point into. */
export interface CitedAt {
  readonly archive: string;
  /** Title as the page prints it: a record may have none. */
  readonly title: string;
  /** Absolute address of the article's page. */
  readonly url: string;
}

/** The words inside the quotation marks: whoever prints them sets marks of its own, once. */
const withoutMarks = (text: string): string =>
  text.replace(/[“”„«»]|(?<![\p{L}\p{N}])["‘]|["](?![\p{L}\p{N}])|''|``/gu, '').trim();

/** BibTeX reads no other signs in a key; a given identifier may hold any. What two of them share once folded, a hash tells apart. */
function keyOf(id: string): string {
  if (/^[A-Za-z0-9_.:-]+$/.test(id)) return id;
  const folded = foldLetters(id).replace(/[^a-z0-9_.:-]+/g, '-');
  return `${folded}-${shortHash(id, 4)}`;
}

/** Citations of an article, then of each of its quotes and figures in the order of the text. */
export function citationsOf(record: ArticleRecord, { archive, title, url }: CitedAt): Citation[] {
  const anchors = anchorsOf(record);
  const article: Citation = {
    key: keyOf(record.id),
    kind: 'article',
    title,
    authors: record.authors,
    outlet: record.publisher,
    published: record.published?.slice(0, 10) ?? null,
    language: record.language,
    words: null,
    wording: 'printed',
    speaker: null,
    archive,
    url,
    original: record.source.url ?? null,
  };
  const part = (
    kind: 'quote' | 'figure',
    anchor: string,
    words: string,
    speaker: string | null,
    wording: Citation['wording'] = 'printed',
  ): Citation => ({
    ...article,
    key: `${article.key}-${anchor}`,
    kind,
    words,
    wording,
    speaker,
    url: anchored(url, anchor),
  });
  return [
    article,
    ...record.quotes.map((quote, index) => {
      const [anchor, speaker] = [anchors.quotes[index]!, quote.speaker?.name ?? null];
      return quote.kind === 'direct'
        ? part('quote', anchor, withoutMarks(quote.text), speaker, 'verbatim')
        : part('quote', anchor, statementOf(record.text, quote) ?? quote.text, speaker);
    }),
    ...record.figures.map(({ text, of, quote }, index) =>
      part(
        'figure',
        anchors.figures[index]!,
        of ? `${text} (${of})` : text,
        quote === undefined ? null : (record.quotes[quote]?.speaker?.name ?? null),
      ),
    ),
  ];
}
