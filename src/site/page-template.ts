import type { Html } from './html.ts';
import { fileOf, type PageRef, type PageType } from './page.ts';
import type { PageView } from './views/view.ts';

/** What Eleventy reads of a page template: which pages it makes, where to, and how. */
export interface PageTemplate {
  readonly data: {
    readonly pagination: { data: string; size: 1; alias: 'ref'; addAllPagesToCollections: false };
    readonly permalink: (data: { ref: PageRef }) => string;
    readonly eleventyExcludeFromCollections: true;
  };
  readonly render: (data: { ref: PageRef }) => string;
}

let viewOf: (ref: PageRef) => PageView = () => {
  throw new Error('Templates are rendered by `cuttings build`, which gives them their views.');
};

/** Tells the templates of this process where their views come from. */
export function provideViews(build: (ref: PageRef) => PageView): void {
  viewOf = build;
}

/**
 * Makes a template file of a page type. Eleventy's data holds only page references;
 * the view is built when its page is rendered, so memory is bounded by one page.
 */
export function pageTemplate<View extends PageView>(
  type: PageType,
  render: (view: View) => Html,
): PageTemplate {
  return {
    data: {
      pagination: { data: `pages.${type}`, size: 1, alias: 'ref', addAllPagesToCollections: false },
      permalink: ({ ref }) => fileOf(ref.path),
      eleventyExcludeFromCollections: true,
    },
    render: ({ ref }) => render(viewOf(ref) as View).toString(),
  };
}
