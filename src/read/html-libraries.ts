import { createRequire } from 'node:module';

// It takes longer to load than ten articles to read: only the first page of HTML asks for it.
const load = createRequire(import.meta.url);

/** Mozilla's Readability, which chooses the part of a page that is the article. */
export const readability = (): typeof import('@mozilla/readability').Readability =>
  (load('@mozilla/readability') as typeof import('@mozilla/readability')).Readability;
