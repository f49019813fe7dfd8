import { assetFile, type Facet, fill, type Html, html, pageTemplate, type SearchView } from 'cuttings/theme';
import { page } from '../layouts/page.ts';
import { counted, number, stringsOf } from '../parts/text.ts';

/** What the page's script imports, so that it is asked for at once and not one after the other. */
const MODULES = ['dom', 'facets', 'find', 'hits', 'names', 'shard', 'shards', 'stem', 'words'];

export default pageTemplate<SearchView>('search', (view) => {
  const t = stringsOf(view);
  const name = t.sections['search']!;
  const { basePath } = view.site;
  const { articles, statements, unknownSpeaker, searching } = t;
  const strings = JSON.stringify({ ...searching, articles, statements, unknownSpeaker });
  return page(
    view,
    name,
    html`<h1>${name}</h1>
<form class="search" role="search" data-base="${basePath}" data-strings="${strings}"><label for="q">${t.searchLabel}</label><input id="q" name="q" type="search" autocomplete="off"><button type="submit">${name}</button></form>
<noscript><p>${t.searchNoScript}</p><ul>${view.site.sections.filter(({ id }) => id !== 'search').map(({ id, href }) => html`<li><a href="${href}">${t.sections[id]}</a></li>`)}</ul></noscript>
<div class="searched"><div id="search-facets" class="facets" role="group" aria-label="${t.facets}">${view.facets.map((facet) => facetBox(view, facet))}</div>
<div><p id="search-status" class="meta" role="status">${fill(searching.searched, { articles: counted(view, articles, view.articles) })}</p>
<section class="found" aria-label="${t.searchNames}"><ul id="search-names" class="names"></ul></section>
<section class="found" aria-label="${t.searchResults}"><ol id="search-results" class="articles"></ol></section></div></div>
${MODULES.map((name) => html`<link rel="modulepreload" href="${basePath}${assetFile(`search/${name}.js`)}">\n`)}<script src="${basePath}${assetFile('search.js')}" type="module"></script>`,
  );
});

/** As the page's script draws it anew after each search. */
function facetBox(view: SearchView, { name, values }: Facet): Html {
  const { facets, values: known } = stringsOf(view).searching;
  const words: Readonly<Record<string, string>> = known;
  const items = values.map(
    ({ value, count }) =>
      html`<li><label><input type="checkbox" name="${name}" value="${value}" data-count="${count}"> ${words[value] ?? value} <span class="count">${number(view, count)}</span></label></li>`,
  );
  return html`<details data-name="${name}"><summary>${facets[name]}</summary><ul>${items}</ul></details>`;
}
