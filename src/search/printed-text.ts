import type { SearchedArticle, SearchedFigure, SearchedQuote } from './searched-article.ts';

/** What hits print of an article: the text below its title, and what is found there. */
export interface PrintedText {
  readonly text: string;
  readonly quotes: readonly Printed<SearchedQuote>[];
  readonly figures: readonly Printed<SearchedFigure>[];
}

/** A find with its place in the printed text. */
export interface Printed<Find> {
  readonly find: Find;
  readonly start: number;
  readonly end: number;
}

/** The text of an article below its title, with its finds at their places in it; those of the title are left out. */
export function printedText({ text, blocks, quotes, figures }: SearchedArticle): PrintedText {
  const titles = blocks.filter(({ role }) => role === 'title');
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of titles) {
    parts.push(text.slice(at, start));
    at = end;
  }
  parts.push(text.slice(at));
  /** Where a place of the whole text comes to stand; inside a title it is the place behind. */
  const moved = (offset: number): number =>
    offset - titles.reduce((sum, { start, end }) => sum + Math.max(0, Math.min(offset, end) - start), 0);
  const printed = <Find extends { start: number; end: number }>(finds: readonly Find[]): Printed<Find>[] =>
    finds
      .map((find) => ({ find, start: moved(find.start), end: moved(find.end) }))
      .filter(({ start, end }) => start < end);
  return { text: parts.join(''), quotes: printed(quotes), figures: printed(figures) };
}
