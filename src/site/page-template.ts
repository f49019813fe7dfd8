import type { PageRef, PageType } from '../model/page.ts';
import type { Html } from './html.ts';
import { fileOf } from './routes.ts';
import type { LinkPreview, PreviewImage } from './views/link-preview.ts';
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

/** The picture of a page, from the preview that its template makes of its view. */
export type ImageOf = (view: PageView, preview: LinkPreview | null) => PreviewImage | null;

interface Views {
  readonly viewOf: (ref: PageRef) => PageView;
  readonly imageOf: ImageOf;
}
// Of the process: Eleventy imports templates itself and hands them nothing but data that it copies.
let views: Views | undefined;

/** Tells the templates of this process where their views come from, and the pictures of their pages. */
export function provideViews(viewOf: Views['viewOf'], imageOf: ImageOf): void {
  views = { viewOf, imageOf };
}

/**
 * Makes a template file of a page type. Eleventy's data holds only page references;
 * the view is built when its page is rendered, so memory is bounded by one page.
 * @param preview what the page's picture says; without it, the page has that of the whole site
 */
export function pageTemplate<View extends PageView>(
  type: PageType,
  render: (view: View) => Html,
  preview: (view: View) => LinkPreview | null = () => null,
): PageTemplate {
  return {
    data: {
      pagination: { data: `pages.${type}`, size: 1, alias: 'ref', addAllPagesToCollections: false },
      permalink: ({ ref }) => fileOf(ref.path),
      eleventyExcludeFromCollections: true,
    },
    render: ({ ref }) => {
      if (!views)
        throw new Error('Templates are rendered by `cuttings build`, which gives them their views.');
      const view = views.viewOf(ref) as View;
      const image = views.imageOf(view, ref.number === 0 ? preview(view) : null);
      return render({ ...view, image }).toString();
    },
  };
}
