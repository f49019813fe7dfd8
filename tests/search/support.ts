import type { SearchedArticle } from '../../src/search/searched-article.ts';

/** An article as the search has it. */
export const article = (text: string, more: Partial<SearchedArticle> = {}): SearchedArticle => ({
  id: 'a1',
  path: 'articles/2024/05/a/',
  title: 'Quay & <Pier>',
  published: '2024-05-07T10:00:00Z',
  publisher: 'The "Courier"',
  text,
  blocks: [],
  quotes: [],
  figures: [],
  facets: [],
  ...more,
});
