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

/** The text of an article below its title, with its finds at their places in it; a title that has one stays. */
export function printedText({ text, blocks, quotes, figures }: SearchedArticle): PrintedText {
  const isOfNone = (block: { start: number; end: number }): boolean =>
    ![...quotes, ...figures].some(({ start, end }) => start < block.end && block.start < end);
  const titles = blocks.filter((block) => block.role === 'title' && isOfNone(block));
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of titles) {
    parts.push(text.slice(at, start));
    at = end;
  }
  parts.push(text.slice(at));
  /** Where a place of the whole text comes to stand. */
  const moved = (offset: number): number =>
    offset - titles.reduce((sum, { start, end }) => sum + Math.max(0, Math.min(offset, end) - start), 0);
  const printed = <Find extends { start: number; end: number }>(finds: readonly Find[]): Printed<Find>[] =>
    finds.map((find) => ({ find, start: moved(find.start), end: moved(find.end) }));
  return { text: parts.join(''), quotes: printed(quotes), figures: printed(figures) };
}
