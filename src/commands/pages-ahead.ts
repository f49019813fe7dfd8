import { readFileSync } from 'node:fs';
import type { MadeArticle } from '../build/build.ts';

/** Pages that are served before the site is published that they are of. */
export interface PagesAhead {
  show(pages: readonly MadeArticle[]): void;
  /** Serves none any more. */
  clear(): void;
  /** Answers a request for one of them; all others are the next one's to answer. */
  answer(request: { readonly url?: string }, response: Answer, next: () => void): void;
}

/** The part of an HTTP response that is used. */
interface Answer {
  setHeader(name: string, value: string): this;
  end(content: string): unknown;
}

/** @param basePath of the site: `/mills/` */
export function pagesAhead(basePath: string): PagesAhead {
  const pages = new Map<string, string>();
  return {
    show(made) {
      // Their files move when the site is published.
      for (const { path, file } of made) pages.set(basePath + path, readFileSync(file, 'utf8'));
    },
    clear: () => pages.clear(),
    answer({ url = '' }, response, next) {
      const page = pages.get(url.split('?', 1)[0]!);
      if (page === undefined) next();
      else response.setHeader('Content-Type', 'text/html; charset=utf-8').end(page);
    },
  };
}
