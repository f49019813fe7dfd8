import type { SearchedArticle, SearchedQuote } from './searched-article.ts';

/** The text of an article below its title, as hits print it, with the quotes at their places in it. */
export function printedText({ text, blocks, quotes }: SearchedArticle): {
  readonly text: string;
  readonly quotes: readonly SearchedQuote[];
} {
  const titles = blocks.filter(({ role }) => role === 'title');
  if (titles.length === 0) return { text, quotes };
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
  return {
    text: parts.join(''),
    quotes: quotes
      .map((quote) => ({ ...quote, start: moved(quote.start), end: moved(quote.end) }))
      .filter(({ start, end }) => start < end),
  };
}
