// The search page: Pagefind's index of the articles' words, the names of pages, facets, and hits that land on the quote.

import { counted, element, fill } from './search/dom.js';
import { chosen, chosenInAddress, putIntoAddress, showFacets } from './search/facets.js';
import { hitItem } from './search/hits.js';
import { findNames, nameItems } from './search/names.js';

const form = document.querySelector('form[data-base]');
const field = form.querySelector('input[type="search"]');
const status = document.getElementById('search-status');
const nameList = document.getElementById('search-names');
const results = document.getElementById('search-results');
const facets = document.getElementById('search-facets');
const words = JSON.parse(form.dataset.strings);
const { base } = form.dataset;
const PAGE = 20;

let pagefind;
let totals;
let loading;
let turn = 0;
/** What the address asks for, until the boxes are there to say it. */
let asked = chosenInAddress(new URL(location.href), words);
const askedAtOnce = Object.keys(asked).length > 0;

async function load() {
  const loaded = await import(`${base}pagefind/pagefind.js`);
  // Asked for once, so that results tell their facets.
  totals = await loaded.filters();
  pagefind = loaded;
}

/** Pagefind and its index, once; what failed is tried again. */
function start() {
  loading ??= load().catch((error) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

const pagefindFilters = ({ kind: _, ...values }) =>
  Object.fromEntries(Object.entries(values).map(([name, any]) => [name, { any }]));
const sum = (counts) => Object.values(counts ?? {}).reduce((all, n) => all + n, 0);

/** Everything that is found: articles, and pages of that name where nothing narrows to articles. */
async function find(query, values) {
  const narrowed = Object.keys(values).some((name) => name !== 'kind');
  const [articles, names] = await Promise.all([
    query || narrowed ? pagefind.search(query || null, { filters: pagefindFilters(values) }) : null,
    query && !narrowed ? findNames(query, base) : [],
  ]);
  const kinds = { article: articles?.results.length ?? 0 };
  for (const { kind } of names) kinds[kind] = (kinds[kind] ?? 0) + 1;
  const wanted = (kind) => !values.kind || values.kind.includes(kind);
  return {
    hits: wanted('article') ? (articles?.results ?? []) : [],
    names: names.filter(({ kind }) => wanted(kind)),
    available: { ...(articles?.filters ?? totals), ...(query ? { kind: kinds } : {}) },
  };
}

/** Why nothing was found: what was chosen, a word that nobody uses, or words that never meet. */
async function whyNothing(query, values) {
  const nothing = query ? fill(words.none, { query }) : words.noneChosen;
  const all = fill(words.searched, { articles: counted(words.articles, sum(totals.year)) });
  if (!query) return `${nothing} ${all}`;
  if (Object.keys(values).length > 0) {
    const { results: without } = await pagefind.search(query);
    if (without.length > 0)
      return `${nothing} ${fill(words.without, { articles: counted(words.articles, without.length) })}`;
  }
  if (!/\s/.test(query)) return `${nothing} ${all}`;
  return `${nothing} ${(await wordsNowhere(query)) || words.neverTogether}`;
}

/** The words of a query that no article has: Pagefind passes them over in silence. */
async function wordsNowhere(query) {
  const each = [...new Set(query.split(/\s+/))].slice(0, 8);
  if (each.length < 2) return '';
  const found = await Promise.all(each.map((word) => pagefind.search(word)));
  return each
    .filter((_, index) => found[index].results.length === 0)
    .map((word) => fill(words.noWord, { word }))
    .join(' ');
}

/** A button behind the list, in an item of its own. */
function buttonItem(label, onClick) {
  const button = element('button', { type: 'button' }, label);
  const item = element('li', { className: 'more' }, button);
  button.addEventListener('click', () => onClick(item));
  return item;
}

async function show(hits, from, mine) {
  const items = await Promise.all(hits.slice(from, from + PAGE).map((hit) => hitItem(hit, words)));
  if (mine !== turn) return;
  results.append(...items);
  if (from > 0) items[0]?.querySelector('a').focus();
  if (hits.length > from + PAGE)
    results.append(
      buttonItem(words.more, async (item) => {
        await show(hits, from + PAGE, mine);
        item.remove();
      }),
    );
}

function showNothing(values) {
  if (Object.keys(values).length === 0) return;
  results.append(
    buttonItem(words.clear, () => {
      for (const box of facets.querySelectorAll('input')) box.checked = false;
      field.focus();
      search();
    }),
  );
}

async function search() {
  const mine = ++turn;
  const query = field.value.trim();
  try {
    await start();
  } catch {
    status.textContent = words.failed;
    return;
  }
  const values = asked ?? chosen(facets);
  asked = null;
  const url = new URL(location.href);
  if (query) url.searchParams.set('q', query);
  else url.searchParams.delete('q');
  putIntoAddress(url, values, words);
  history.replaceState(null, '', url);
  const { hits, names, available } = await find(query, values);
  if (mine !== turn) return;
  showFacets(facets, available, values, words);
  nameList.replaceChildren(...nameItems(names, words, hits.length === 0));
  results.replaceChildren();
  if (!query && Object.keys(values).length === 0) {
    status.textContent = fill(words.searched, { articles: counted(words.articles, sum(totals.year)) });
  } else if (hits.length + names.length === 0) {
    const why = await whyNothing(query, values);
    if (mine !== turn) return;
    status.textContent = why;
    showNothing(values);
  } else {
    const nowhere = hits.length > 0 ? await wordsNowhere(query) : '';
    if (mine !== turn) return;
    const counts = [
      hits.length > 0 ? counted(words.articles, hits.length) : null,
      names.length > 0 ? counted(words.names, names.length) : null,
    ];
    status.textContent = `${counts.filter(Boolean).join(', ')}${nowhere && `. ${nowhere}`}`;
    await show(hits, 0, mine);
  }
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

// The page shows its facets by itself: the index comes when somebody turns to them or to the field.
const prepare = () => start().catch(() => {}); // The search itself says so.
for (const part of [form, facets])
  for (const event of ['pointerover', 'focusin']) part.addEventListener(event, prepare, { once: true });

field.value = new URL(location.href).searchParams.get('q') ?? '';
if (field.value.trim() || askedAtOnce) search();
else asked = null;
