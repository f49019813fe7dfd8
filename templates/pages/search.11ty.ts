import { html } from '../../src/site/html.ts';
import { pageTemplate } from '../../src/site/page-template.ts';
import type { PageView } from '../../src/site/views/view.ts';
import { page } from '../layouts/page.ts';
import { stringsOf } from '../parts/text.ts';

export default pageTemplate<PageView>('search', (view) => {
  const t = stringsOf(view);
  const name = t.sections['search']!;
  return page(
    view,
    name,
    html`<h1>${name}</h1>
<form class="search" role="search" data-search="${view.site.basePath}pagefind/pagefind.js"><label for="q">${t.searchLabel}</label><input id="q" name="q" type="search" autocomplete="off"><button>${name}</button></form>
<p id="search-status" role="status"></p>
<ol id="search-results" class="articles"></ol>
<noscript><p>${t.searchNoScript}</p><ul>${view.site.sections.filter(({ id }) => id !== 'search').map(({ id, href }) => html`<li><a href="${href}">${t.sections[id]}</a></li>`)}</ul></noscript>`,
  );
});
