// The search page: articles by their words, pages by their names, facets, and hits that land on the quote.

import { counted, element, fill } from './search/dom.js';
import { chosen, chosenInAddress, countsOfPage, putIntoAddress, showFacets } from './search/facets.js';
import { asked, countFacet, find } from './search/find.js';
import { hitItem } from './search/hits.js';
import { findNames, nameItems } from './search/names.js';
import { loadShards } from './search/shards.js';

const form = document.querySelector('form[data-base]');
const field = form.querySelector('input[type="search"]');
const status = document.getElementById('search-status');
const nameList = document.getElementById('search-names');
const results = document.getElementById('search-results');
const facets = document.getElementById('search-facets');
const words = JSON.parse(form.dataset.strings);
const { base } = form.dataset;
const PAGE = 20;

const totals = countsOfPage(facets);
const all = status.textContent;
let loading;
let turn = 0;
/** The hits on the page, in its order. */
let shown = [];
/** What the address asks for, until the boxes are there to say it. */
let askedFor = chosenInAddress(new URL(location.href), words);
const askedAtOnce = Object.keys(askedFor).length > 0;

/** The list of shards, once; what failed is tried again. */
function start() {
  loading ??= loadShards(base).catch((error) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

const isNarrowed = (values) => Object.keys(values).some((name) => name !== 'kind');
const isSame = (one, other) => one?.shard === other.shard && one.doc === other.doc;
const wanted = (kind, values) => !values.kind || values.kind.includes(kind);

/** Pages of that name, where nothing narrows to articles. */
const namesOf = async (query, values) => (query && !isNarrowed(values) ? findNames(query, base) : []);

/** What there is to narrow by: counted when a facet is opened, since that may need many files. */
function available(hits, names, query) {
  const kinds = { article: hits.length };
  for (const { kind } of names) kinds[kind] = (kinds[kind] ?? 0) + 1;
  const facetsOf = Object.keys(totals).filter((name) => name !== 'kind');
  return {
    ...Object.fromEntries(facetsOf.map((name) => [name, () => countFacet(name, hits)])),
    ...(query ? { kind: kinds } : {}),
  };
}

const noWords = (unused) => unused.map((word) => fill(words.noWord, { word })).join(' ');

/** Why nothing was found: what was chosen, a word that nobody uses, or words that never meet. */
async function whyNothing(shards, query, values, unused) {
  const nothing = query ? fill(words.none, { query }) : words.noneChosen;
  if (!query) return `${nothing} ${all}`;
  if (isNarrowed(values)) {
    const without = await last(find(shards, asked(query), {}));
    if (without.hits.length > 0)
      return `${nothing} ${fill(words.without, { articles: counted(words.articles, without.hits.length) })}`;
  }
  if (asked(query).words.length < 2) return `${nothing} ${all}`;
  return `${nothing} ${noWords(unused) || words.neverTogether}`;
}

async function last(steps) {
  let latest;
  for await (const step of steps) latest = step;
  return latest;
}

/** A button behind the list, in an item of its own. */
function buttonItem(label, onClick) {
  const button = element('button', { type: 'button' }, label);
  const item = element('li', { className: 'more' }, button);
  button.addEventListener('click', () => onClick(item));
  return item;
}

/** Puts hits into the list, from the one at `from`, each as soon as its text is there. */
async function show(hits, terms, from, mine) {
  const items = hits.slice(from, from + PAGE).map((hit) => hitItem(hit, terms, base, words));
  if (from === 0 && items.length === 0) results.replaceChildren();
  for (const [index, item] of items.entries()) {
    const made = await item;
    if (mine !== turn) return;
    if (from + index === 0) results.replaceChildren(made);
    else results.append(made);
    if (from > 0 && index === 0) made.querySelector('a').focus();
  }
  shown = hits.slice(0, from + PAGE);
  showMore(hits, terms, mine);
}

function showMore(hits, terms, mine) {
  results.querySelector('.more')?.remove();
  if (hits.length <= shown.length) return;
  results.append(
    buttonItem(words.more, async (item) => {
      item.remove();
      await show(hits, terms, shown.length, mine);
    }),
  );
}

/** Whether somebody reads what stands there: then nothing is taken from under the eyes. */
const isRead = () =>
  results.matches(':hover') || results.contains(document.activeElement) || scrollY > results.offsetTop;

/** The whole list in place of the first results: better ones go first, unless somebody reads already. */
async function showWhole(hits, terms, mine) {
  const isSettled = shown.length > 0 && (isRead() || shown.every((hit, index) => isSame(hits[index], hit)));
  if (!isSettled) return show(hits, terms, 0, mine);
  const others = hits.filter((hit) => !shown.some((one) => isSame(one, hit)));
  showMore([...shown, ...others], terms, mine);
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

/** What the whole archive has, as the page came. */
async function showAll(mine) {
  nameList.replaceChildren();
  results.replaceChildren();
  status.textContent = all;
  await showFacets(facets, totals, {}, words, () => mine !== turn);
}

function tell(hits, names, unused, isWhole) {
  const counts = [
    hits.length > 0 ? counted(words.articles, hits.length) : null,
    names.length > 0 ? counted(words.names, names.length) : null,
  ];
  const told = counts.filter(Boolean).join(', ');
  status.textContent = isWhole
    ? [told, noWords(unused)].filter(Boolean).join('. ')
    : fill(words.soFar, { found: told });
}

async function searchFor(query, values, mine) {
  const isLate = () => mine !== turn;
  const naming = namesOf(query, values);
  naming.catch(() => {}); // Waited for below, beside the first articles.
  const shards = await start();
  const steps = query || isNarrowed(values) ? find(shards, asked(query), values) : [];
  shown = [];
  for await (const { hits: every, terms, unused, isWhole } of steps) {
    const found = await naming;
    const names = found.filter(({ kind }) => wanted(kind, values));
    if (isLate()) return;
    const hits = wanted('article', values) ? every : [];
    nameList.replaceChildren(...nameItems(names, words, hits.length === 0));
    if (!isWhole) {
      tell(hits, names, unused, false);
      // Not waited for: the other shards are asked meanwhile.
      show(hits, terms, 0, mine).catch(() => {});
      continue;
    }
    const isNothing = hits.length + names.length === 0;
    const why = isNothing ? await whyNothing(shards, query, values, unused) : null;
    if (isLate()) return;
    if (why === null) tell(hits, names, hits.length > 0 ? unused : [], true);
    else status.textContent = why;
    await showWhole(hits, terms, mine);
    if (isLate()) return;
    if (isNothing) showNothing(values);
    await showFacets(facets, available(every, found, query), values, words, isLate);
  }
}

async function search() {
  const mine = ++turn;
  const query = field.value.trim();
  const values = askedFor ?? chosen(facets);
  askedFor = null;
  const url = new URL(location.href);
  if (query) url.searchParams.set('q', query);
  else url.searchParams.delete('q');
  putIntoAddress(url, values, words);
  history.replaceState(null, '', url);
  if (!query && Object.keys(values).length === 0) return showAll(mine);
  try {
    await searchFor(query, values, mine).catch(() => {
      // The site may have been published anew since the list was read: once more, with the list of now.
      loading = undefined;
      return searchFor(query, values, mine);
    });
  } catch {
    loading = undefined;
    if (mine === turn) status.textContent = words.failed;
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
else askedFor = null;
