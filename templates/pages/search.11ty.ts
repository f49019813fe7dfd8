import { assetFile, type Facet, fill, type Html, html, pageTemplate, type SearchView } from 'cuttings/theme';
import { page } from '../layouts/page.ts';
import { sharing } from '../parts/share.ts';
import { counted, day, number, stringsOf } from '../parts/text.ts';
import { familyName } from '../parts/units.ts';

/** What the page's script imports, so that it is asked for at once and not one after the other. */
const MODULES = [
  'dom',
  'facets',
  'find',
  'hits',
  'list',
  'names',
  'shard',
  'shards',
  'stem',
  'time',
  'words',
];
const MODES = ['articles', 'quotes', 'figures'] as const;
/** Facets that the page begins with: the others are of quotes and figures. */
const AT_FIRST: ReadonlySet<string> = new Set(['has', 'year', 'month', 'person', 'topic', 'source']);

export default pageTemplate<SearchView>('search', (view) => {
  const t = stringsOf(view);
  const name = t.sections['search']!;
  const { basePath } = view.site;
  const { articles, statements, figures, unknownSpeaker, via, searching, share } = t;
  const units = Object.fromEntries(
    view.units.map(({ family, kind, unit }) => [family, familyName(view, kind, unit)]),
  );
  const strings = JSON.stringify({
    ...searching,
    articles,
    statements,
    figures,
    unknownSpeaker,
    via,
    units,
    share,
  });
  const lists = html`<ul>${view.site.sections.filter(({ id }) => id !== 'search').map(({ id, href }) => html`<li><a href="${href}">${t.sections[id]}</a></li>`)}</ul>`;
  return page(
    view,
    name,
    html`<h1>${name}</h1>
<form class="search" role="search" data-base="${basePath}" data-strings="${strings}"><label for="q">${t.searchLabel}</label><input id="q" name="q" type="search" autocomplete="off" aria-describedby="search-how"><button type="submit">${name}</button><p id="search-how" class="meta">${t.searchHow}</p></form>
<noscript><p>${t.searchNoScript}</p>${lists}</noscript>
${view.site.namesFiles && html`<div class="needs-server" hidden><p>${t.needsServer}</p>${lists}</div>`}
<div class="searched"><nav id="search-modes" class="modes" aria-label="${t.searchModes}"><ul>${MODES.map(
      (mode) =>
        html`<li><a href="${mode === 'articles' ? '?' : `?in=${mode}`}" data-mode="${mode}"${mode === 'articles' && html` aria-current="page"`}>${t.sections[mode]}</a></li>`,
    )}</ul></nav>
<p class="fold"><button id="search-fold" type="button" aria-expanded="false" aria-controls="search-facets">${t.facets}</button></p>
<div id="search-facets" class="facets" role="group" aria-label="${t.facets}">${view.facets.map((facet) => facetBox(view, facet))}${rangeBox(view)}</div>
<div class="results"><div class="results-head"><p id="search-status" class="meta" role="status">${fill(searching.searched, { articles: counted(view, articles, view.articles) })}</p><label>${t.sortBy} <select id="search-order" autocomplete="off"><option value="relevance">${t.byRelevance}</option><option value="time">${t.byTime}</option></select></label></div>
<p id="search-files" class="files" hidden>${t.download} <button type="button" data-format="csv">CSV</button> <button type="button" data-format="json">JSON</button></p>
<ul id="search-near" class="near"></ul>
<section class="found" aria-label="${t.searchNames}"><ul id="search-names" class="names"></ul></section>
<section class="found" aria-label="${t.searchResults}"><ol id="search-results" class="articles"${sharing(view)}></ol></section></div></div>
${MODULES.map((name) => html`<link rel="modulepreload" href="${basePath}${assetFile(`search/${name}.js`)}">\n`)}<script src="${basePath}${assetFile('search.js')}" type="module"></script>`,
  );
});

/** As the page's script draws it anew after each search. */
function facetBox(view: SearchView, { name, values }: Facet): Html {
  const { facets, values: known } = stringsOf(view).searching;
  const words: Readonly<Record<string, string>> = known;
  const items = values.map(
    ({ value, label, count }) =>
      html`<li><label><input type="checkbox" name="${name}" value="${value}" data-count="${count}"${label !== null && html` data-label="${label}"`}> ${label ?? words[value] ?? (name === 'month' ? day(view, value) : value)} <span class="count">${number(view, count)}</span></label></li>`,
  );
  return html`<details data-name="${name}"${!AT_FIRST.has(name) && html` hidden`}><summary>${facets[name]}</summary><ul>${items}</ul></details>`;
}

/** From when to when, as the script draws it too. */
function rangeBox(view: SearchView): Html {
  const { range, from, to } = stringsOf(view).searching;
  const field = (name: string, label: string): Html =>
    html`<label>${label} <input type="text" name="${name}" placeholder="2024-03" size="10" maxlength="10" autocomplete="off"></label>`;
  return html`<details class="range" data-name="range"><summary>${range}</summary><div>${field('from', from)}${field('to', to)}</div></details>`;
}
