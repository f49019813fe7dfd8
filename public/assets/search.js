// The search page: Pagefind's index, facets as lists of boxes, hits that land on the words.

const form = document.querySelector('form[data-search]');
const field = form.querySelector('input[type="search"]');
const status = document.getElementById('search-status');
const results = document.getElementById('search-results');
const facets = document.getElementById('search-facets');
const words = JSON.parse(form.dataset.strings);
const PAGE = 20;
const FACET_VALUES = 12;

let pagefind;
let turn = 0;

const fill = (text, values) => text.replace(/\{(\w+)\}/g, (_, key) => values[key]);

function element(name, properties = {}, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

/** Text in which Pagefind has set `<mark>` around the words found; anything else in it is text. */
function excerptOf(markup) {
  const paragraph = element('p');
  for (const [index, part] of markup.split(/<\/?mark>/).entries()) {
    const text = new DOMParser().parseFromString(`<i>${part}</i>`, 'text/html').body.textContent;
    paragraph.append(index % 2 === 1 ? element('mark', { className: 'hit' }, text) : text);
  }
  return paragraph;
}

function chosenFilters() {
  const chosen = {};
  for (const box of facets.querySelectorAll('input:checked')) (chosen[box.name] ??= []).push(box.value);
  return Object.fromEntries(Object.entries(chosen).map(([name, values]) => [name, { any: values }]));
}

/** The quotes in which the words were found: Pagefind knows where each begins, counted in words. */
function quotesAt({ anchors, locations }) {
  const quotes = anchors.filter(({ element: name, id }) => name === 'mark' && id.startsWith('q-'));
  return quotes.filter(({ location, text }) => {
    const end = location + text.trim().split(/\s+/).length;
    return locations.some((at) => at >= location && at < end);
  });
}

async function showHit(hit) {
  const data = await hit.data();
  const title = element('h2', { className: 'headline' }, element('a', { href: data.url }, data.meta.title));
  const item = element('li', {}, title);
  const facts = [data.meta.date, data.meta.source].filter(Boolean).join(' · ');
  if (facts) item.append(element('p', { className: 'meta' }, facts));
  item.append(excerptOf(data.excerpt));
  for (const { id, text } of quotesAt(data).slice(0, 2)) {
    const link = element(
      'a',
      { href: `${data.url}#${id}` },
      text.length > 200 ? `${text.slice(0, 200)}…` : text,
    );
    item.append(element('p', { className: 'hit-quote' }, link));
  }
  return item;
}

function showFacets(available, chosen) {
  const open = new Set([...facets.querySelectorAll('details[open]')].map((box) => box.dataset.name));
  facets.replaceChildren();
  for (const name of Object.keys(words.facets)) {
    const counts = Object.entries(available[name] ?? {});
    const picked = new Set(chosen[name]?.any ?? []);
    const values = counts
      .filter(([value, count]) => count > 0 || picked.has(value))
      .sort(name === 'year' ? ([a], [b]) => (a < b ? 1 : -1) : ([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
    // A facet of one value tells nothing apart.
    if (counts.length < 2 || values.length === 0) continue;
    const list = element('ul');
    for (const [value, count] of values
      .slice(0, FACET_VALUES)
      .concat(values.slice(FACET_VALUES).filter(([v]) => picked.has(v)))) {
      const box = element('input', { type: 'checkbox', name, value, checked: picked.has(value) });
      list.append(
        element(
          'li',
          {},
          element(
            'label',
            {},
            box,
            ` ${words.values[value] ?? value} `,
            element('span', { className: 'count' }, count),
          ),
        ),
      );
    }
    const details = element(
      'details',
      { open: open.has(name) || picked.size > 0 },
      element('summary', {}, words.facets[name]),
      list,
    );
    details.dataset.name = name;
    facets.append(details);
  }
}

async function search() {
  const mine = ++turn;
  const query = field.value.trim();
  const filters = chosenFilters();
  if (!pagefind) {
    pagefind = await import(form.dataset.search);
    // Asked for once, so that results tell their facets.
    await pagefind.filters();
  }
  const url = new URL(location.href);
  if (query) url.searchParams.set('q', query);
  else url.searchParams.delete('q');
  history.replaceState(null, '', url);
  if (!query && Object.keys(filters).length === 0) {
    const available = await pagefind.filters();
    if (mine !== turn) return;
    showFacets(available, filters);
    results.replaceChildren();
    status.textContent = '';
    return;
  }
  const found = await pagefind.search(query || null, { filters });
  if (mine !== turn) return;
  const focused = document.activeElement?.matches('#search-facets input') ? document.activeElement : null;
  const facetKey = focused && [focused.name, focused.value];
  showFacets(found.filters, filters);
  if (facetKey)
    [...facets.querySelectorAll('input')]
      .find((box) => box.name === facetKey[0] && box.value === facetKey[1])
      ?.focus();
  status.textContent =
    found.results.length === 0 ? fill(words.none, { query }) : fill(words.found, { n: found.results.length });
  results.replaceChildren();
  await more(found.results, 0, mine);
}

async function more(hits, from, mine) {
  const items = await Promise.all(hits.slice(from, from + PAGE).map(showHit));
  if (mine !== turn) return;
  results.append(...items);
  if (hits.length <= from + PAGE) return;
  const button = element('button', { type: 'button' }, words.more);
  const item = element('li', { className: 'more' }, button);
  button.addEventListener('click', async () => {
    item.remove();
    await more(hits, from + PAGE, mine);
  });
  results.append(item);
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  search();
});
let timer;
field.addEventListener('input', () => {
  clearTimeout(timer);
  timer = setTimeout(search, 200);
});
facets.addEventListener('change', search);
field.value = new URL(location.href).searchParams.get('q') ?? '';
search();
