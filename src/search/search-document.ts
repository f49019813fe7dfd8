import type { ArticleRecord } from '../model/record.ts';
import { endOf, startOf } from '../model/span.ts';
import { escapeMarkup } from '../text/escape.ts';
import { lowerBoundBy, upperBoundBy } from '../text/sorted.ts';

/** A quote that a hit may lead to. */
export interface SearchedQuote {
  /** Fragment on the article's page. */
  readonly anchor: string;
  readonly speaker: string | null;
  /** From its first word to its last, with what interrupts it. */
  readonly start: number;
  readonly end: number;
}

/** What the search knows of an article. */
export interface SearchedArticle {
  /** Of the page, relative to the base path: `articles/2022/01/slug-id/`. */
  readonly path: string;
  readonly title: string;
  readonly published: string | null;
  readonly publisher: string | null;
  readonly text: string;
  readonly blocks: ArticleRecord['blocks'];
  readonly quotes: readonly SearchedQuote[];
  /** Facets and their values. */
  readonly filters: readonly (readonly [name: string, value: string])[];
}

// Words as Pagefind counts them: whatever either JavaScript or Rust takes for white space ends one.
const WORD = /[^\s\u0085\u200b]+/g;
// Pagefind notes places in the text with words of its own: an article that has them must not be taken at its word.
const OWN_WORDS = ['___PAGEFIND', '__PAGEFIND'] as const;
// A hit in what was labelled boilerplate counts little, but it can be found.
const LITTLE = ' data-pagefind-weight="0.1"';
const TAGS: Readonly<Record<string, readonly [open: string, close: string]>> = {
  heading: ['<h2>', '</h2>'],
  boilerplate: [`<p${LITTLE}>`, '</p>'],
};
const PARAGRAPH = ['<p>', '</p>'] as const;

interface Word {
  readonly start: number;
  readonly end: number;
  /** Index of the block that it stands in; -1 between blocks. */
  readonly block: number;
}

/**
 * An article as the document that Pagefind indexes: its words and nothing of its page, so that positions in one are
 * positions in the other. Pagefind keeps the place of every element with an id: before the first word of each quote
 * stands an empty one that says where the quote is, how many words it has and who says it (`parseQuoteMark`).
 */
export function searchDocument(article: SearchedArticle): string {
  const words = wordsOf(article);
  const marks = marksBefore(words, article.quotes);
  const out: string[] = [];
  let open: number | null = null;
  for (const [index, { start, end, block }] of words.entries()) {
    if (block !== open) {
      if (open !== null) out.push(tagsOf(article, open)[1]);
      out.push(tagsOf(article, block)[0]);
      open = block;
    }
    for (const mark of marks.get(index) ?? []) out.push(`<i id="${mark}"></i>`);
    out.push(escapeMarkup(article.text.slice(start, end).replaceAll(...OWN_WORDS)), ' ');
  }
  if (open !== null) out.push(tagsOf(article, open)[1]);
  return `<html><body data-pagefind-body>${head(article)}${out.join('')}</body></html>`;
}

/** Title and facets, which are not part of the words. */
const head = ({ title, published, publisher, filters }: SearchedArticle): string => {
  const meta = [
    ['title', title],
    ['date', published?.slice(0, 10) ?? ''],
    ['source', publisher ?? ''],
  ].map(([name, value]) => `<span data-pagefind-meta="${name}">${escapeMarkup(value!)}</span>`);
  const facets = filters.map(
    ([name, value]) => `<span data-pagefind-filter="${name}">${escapeMarkup(value)}</span>`,
  );
  return `<div data-pagefind-ignore="index">${meta.join('')}${facets.join('')}</div>`;
};

const tagsOf = ({ blocks }: SearchedArticle, block: number): readonly [string, string] =>
  TAGS[blocks[block]?.role ?? ''] ?? PARAGRAPH;

/** The words below the title: what the title says is in the index as such. */
function wordsOf({ text, blocks }: SearchedArticle): Word[] {
  const words: Word[] = [];
  let at = 0;
  for (const { index: start, 0: word } of text.matchAll(WORD)) {
    while (at < blocks.length && blocks[at]!.end <= start) at++;
    const inside = at < blocks.length && blocks[at]!.start <= start;
    if (inside && blocks[at]!.role === 'title') continue;
    words.push({ start, end: start + word.length, block: inside ? at : -1 });
  }
  return words;
}

/** The marks to set, by the index of the word that they stand before. */
function marksBefore(words: readonly Word[], quotes: readonly SearchedQuote[]): Map<number, string[]> {
  const marks = new Map<number, string[]>();
  for (const { anchor, speaker, start, end } of quotes) {
    const first = upperBoundBy(words, start, endOf);
    const count = lowerBoundBy(words, end, startOf) - first;
    if (count <= 0) continue;
    const mark = `${anchor}/${count}/${encodeURIComponent(speaker ?? '')}`;
    const before = marks.get(first);
    if (before) before.push(mark);
    else marks.set(first, [mark]);
  }
  return marks;
}
