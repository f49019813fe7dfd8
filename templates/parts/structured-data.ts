import { HOME_PAGE, linkTo, type PageView } from 'cuttings/theme';
import { capital, day, stringsOf } from './text.ts';

/** A page's name in the breadcrumbs: a section's, a day's, or the page's own. */
export const crumb = (view: PageView, text: string): string =>
  stringsOf(view).sections[text] ?? capital(view, day(view, text));

/**
 * All that the page says in JSON-LD (schema.org): its view's objects, an article with its picture, and the way to it; null
 * where that is nothing. Several stand in one graph.
 */
export function structuredData(view: PageView): object | null {
  const all = [
    ...view.jsonLd.map((data) =>
      view.type === 'article' && view.image ? { ...data, image: view.image.url } : data,
    ),
    ...trailOf(view),
  ];
  if (all.length < 2) return all[0] ?? null;
  return {
    '@context': 'https://schema.org',
    '@graph': all.map((one) => ({ ...one, '@context': undefined })),
  };
}

/** The breadcrumbs as a BreadcrumbList. */
function trailOf(view: PageView): object[] {
  if (view.breadcrumbs.length === 0) return [];
  const all = [{ text: stringsOf(view).home, href: linkTo(view, HOME_PAGE) }, ...view.breadcrumbs];
  return [
    {
      '@context': 'https://schema.org',
      '@type': 'BreadcrumbList',
      itemListElement: all.map(({ text, href }, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        name: crumb(view, text),
        item: { '@type': 'WebPage', '@id': addressOf(view, href) },
      })),
    },
  ];
}

/** The page's own address, whether a link names its file or not. */
const addressOf = ({ canonical }: PageView, href: string): string =>
  new URL(href, canonical).href.replace(/index\.html$/, '');
