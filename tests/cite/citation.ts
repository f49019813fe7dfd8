import type { Citation } from '../../src/cite/citation.ts';

/** The citation of an article of which everything is known. */
export const citation = (extra: Partial<Citation> = {}): Citation => ({
  key: 'a1',
  title: 'Pier',
  authors: ['Ada Quill'],
  outlet: 'The Mole',
  published: '2021-03-04',
  language: 'en',
  archive: 'The Archive',
  url: 'https://archive.example/a1/',
  original: null,
  alsoIn: [],
  ...extra,
});
