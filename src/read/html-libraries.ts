import { createRequire } from 'node:module';

// These take longer to load than a hundred articles to read: only the first page of HTML asks for them.
const load = createRequire(import.meta.url);

/** linkedom's document of some markup. */
export const parseHtml = (html: string): ReturnType<typeof import('linkedom').parseHTML> =>
  (load('linkedom') as typeof import('linkedom')).parseHTML(html);

/** Mozilla's Readability, which chooses the part of a page that is the article. */
export const readability = (): typeof import('@mozilla/readability').Readability =>
  (load('@mozilla/readability') as typeof import('@mozilla/readability')).Readability;
