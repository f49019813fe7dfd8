import { type Html, html, linkTo, type PageView, SEARCH_PAGE } from 'cuttings/theme';
import { stringsOf } from './text.ts';

/** The way into the search from other pages. */
export function searchForm(view: PageView, look = ''): Html {
  const t = stringsOf(view);
  return html`<form class="search ${look}" role="search" action="${linkTo(view, SEARCH_PAGE)}" method="get"><label for="q">${t.searchLabel}</label><input id="q" name="q" type="search"><button type="submit">${t.sections['search']}</button></form>`;
}
