// The search page: articles by their words, quotes by who says them, figures by their unit, pages by their names; facets,
// and hits that land on the place. On other pages the same narrows what the page is about.

import { counted, element, fill, number } from './search/dom.js';
import {
  chosen,
  chosenInAddress,
  countsOfPage,
  labelOf,
  putIntoAddress,
  remember,
  showFacets,
  VALUES,
} from './search/facets.js';
import { asked, countFacet, find, lastOf } from './search/find.js';
import { hitItem } from './search/hits.js';
import { buttonItem, hitList } from './search/list.js';
import { findNames, nameItems } from './search/names.js';
import { loadShards } from './search/shards.js';

const form = document.querySelector('form[data-base]');
const field = form.querySelector('input[type="search"]');
const status = document.getElementById('search-status');
const near = document.getElementById('search-near');
const nameList = document.getElementById('search-names');
const results = document.getElementById('search-results');
const facets = document.getElementById('search-facets');
const order = document.getElementById('search-order');
const modes = document.getElementById('search-modes');
/** On a phone the facets are folded away behind it. */
const fold = document.getElementById('search-fold');
const files = document.getElementById('search-files');
const words = JSON.parse(form.dataset.strings);
/** What is chosen by the page itself, where it is about somebody or a topic: no box, and not in the address. */
const fixed = JSON.parse(form.dataset.fixed ?? '{}');
const { base } = form.dataset;
/** Others of a name that are offered. */
const NAMESAKES = 3;

/** What can be searched for: what narrows it, and how it is counted. */
const MODES = {
  articles: {
    facets: ['kind', 'has', 'year', 'month', 'person', 'topic', 'source'],
    counted: words.articles,
  },
  quotes: { facets: ['speaker', 'said', 'year', 'month', 'topic', 'source'], counted: words.statements },
  figures: { facets: ['unit', 'year', 'month', 'topic', 'source'], counted: words.figures },
};
/** How it is found and shown: the modules of quotes and figures come when somebody asks for them. */
let ways = { find, item: hitItem };
async function waysOf(layer) {
  if (layer === 'articles') return { find, item: hitItem };
  const [{ findFinds, countFinds }, { findItem }] = await Promise.all([
    import('./search/finds.js'),
    import('./search/find-hits.js'),
  ]);
  return { find: findFinds(layer), item: findItem, countFinds };
}
/** Facets that are told by the hits themselves. */
const OF_FINDS = ['speaker', 'said', 'unit'];

/** What stands in the list, to be saved. */
let saved = [];
const totals = countsOfPage(facets);
const all = status.textContent;
let loading;
let turn = 0;
let timer;
const list = hitList(results, words);
const address = new URL(location.href);
const first = form.dataset.mode ?? 'articles';
let mode = MODES[address.searchParams.get('in')] ? address.searchParams.get('in') : first;
/** What the address asks for, until the boxes are there to say it. */
let askedFor = chosenInAddress(address, words);
const askedAtOnce = Object.keys(askedFor).length > 0;

/** The list of shards, once; what failed is tried again. */
function start() {
  loading ??= loadShards(base).catch((error) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

// The page shows its facets by itself: the index comes when somebody turns to them or to the field.
const prepare = () => void start().catch(() => {}); // The search itself says so.

const isNarrowed = (values) => Object.keys(values).some((name) => name !== 'kind' && name !== 'sort');
const wanted = (kind, values) => !values.kind || values.kind.includes(kind);

/** Pages of that name, where nothing narrows to articles. */
const namesOf = async (query, values) =>
  query && mode === 'articles' && !isNarrowed(values) ? findNames(query, base) : [];

const listed = (counts) => Object.entries(counts).map(([value, count]) => ({ value, label: null, count }));
const countBy = async (name, hits) =>
  OF_FINDS.includes(name) ? ways.countFinds(name, hits) : listed(await countFacet(name, hits));

/** What there is to narrow by. What may need many files is counted when a facet is opened. */
function available(hits, names, query) {
  const kinds = { article: hits.length };
  for (const { kind } of names) kinds[kind] = (kinds[kind] ?? 0) + 1;
  const of = (name) => {
    if (name === 'kind') return { list: query ? listed(kinds) : [], count: null };
    if (OF_FINDS.includes(name)) return { list: ways.countFinds(name, hits), count: null };
    if (hits.length === 0) return { list: [], count: null };
    return { list: null, count: () => countBy(name, hits) };
  };
  const free = MODES[mode].facets.filter((name) => !fixed[name]);
  return Object.fromEntries(free.map((name) => [name, of(name)]));
}

/** The same of the whole archive: as far as the page came with it. */
function availableAtFirst() {
  const everything = async () => (await lastOf(ways.find(await start(), asked(''), {}))).hits;
  const of = (name) => {
    if (name === 'kind') return { list: [], count: null };
    const count = async () => countBy(name, await everything());
    // What the page came with counts articles, and who speaks.
    if (mode !== 'articles' && !OF_FINDS.includes(name)) return { list: null, count };
    const list = totals[name] ?? [];
    return { list, count: list.length < VALUES ? null : count };
  };
  return Object.fromEntries(MODES[mode].facets.map((name) => [name, of(name)]));
}

const noWords = (unused) => unused.map((word) => fill(words.noWord, { word })).join(' ');

/** Searches for something else, as if it had been typed and chosen. */
function searchInstead(query, values) {
  field.value = query;
  askedFor = values;
  return search();
}

/** Offers another search. */
const offer = (label, query, values) =>
  near.append(buttonItem(label, () => searchInstead(query, values), ''));

/** What there is without one of the things that were chosen or without one of the words. */
async function showNear(shards, query, values, mine) {
  const { others } = await import('./search/nothing.js');
  for (const other of others(query, values, fixed, (name, value) => labelOf(name, value, words))) {
    if (other.query === '' && !isNarrowed(other.values)) continue;
    const { hits } = await lastOf(ways.find(shards, asked(other.query), other.values));
    if (mine !== turn) return;
    if (hits.length === 0) continue;
    const found = counted(MODES[mode].counted, hits.length);
    offer(fill(words.without, { what: other.what, found }), other.query, other.values);
  }
}

/** Words that were likely meant for those that nobody uses. */
async function showMeant(shards, query, values, unused, mine) {
  if (unused.length === 0) return;
  const { meant } = await import('./search/nothing.js');
  for (const word of unused) {
    const other = await meant(shards, word);
    if (mine !== turn) return;
    if (other !== null) offer(fill(words.meant, { word: other }), query.replace(word, other), values);
  }
}

/** Why nothing was found: what was chosen, a word that nobody uses, or words that never meet. */
function whyNothing(query, values, unused) {
  if (!query) return words.noneChosen;
  const nothing = fill(words.none, { query });
  if (unused.length > 0) return `${nothing} ${noWords(unused)}`;
  return isNarrowed(values) || asked(query).words.length < 2 ? nothing : `${nothing} ${words.neverTogether}`;
}

function showClear(values) {
  if (Object.keys(values).every((name) => fixed[name])) return;
  offer(words.clear, field.value, {});
}

/** What the whole archive has, as the page came. */
async function showAll(mine) {
  nameList.replaceChildren();
  results.replaceChildren();
  status.textContent = all;
  await showFacets(facets, availableAtFirst(), {}, words, () => mine !== turn);
}

/** How many there are: of quotes and figures, how many have the words themselves. */
function foundOf(hits) {
  const inside = hits.filter(({ isInside }) => isInside !== false).length;
  const { counted: forms } = MODES[mode];
  if (inside === hits.length) return counted(forms, inside);
  return fill(words.around, { found: counted(forms, inside), others: counted(forms, hits.length - inside) });
}

function tell(hits, names, unused, isWhole) {
  const counts = [
    hits.length > 0 ? foundOf(hits) : null,
    names.length > 0 ? counted(words.names, names.length) : null,
  ];
  const told = counts.filter(Boolean).join(', ');
  status.textContent = isWhole
    ? [told, noWords(unused)].filter(Boolean).join('. ')
    : fill(words.soFar, { found: told });
}

function offerFiles(hits) {
  saved = hits;
  if (files) files.hidden = hits.length === 0;
}

/** How a hit is drawn. @param terms the words that were found */
const itemOf = (terms) => (hit) => ways.item(hit, terms, base, words);

async function searchFor(query, values, mine) {
  const isLate = () => mine !== turn;
  const naming = namesOf(query, values);
  naming.catch(() => {}); // Waited for below, beside the first articles.
  const shards = await start();
  const isAsked = query || isNarrowed(values);
  const steps = isAsked ? ways.find(shards, asked(query), values) : [];
  list.forget();
  for await (const { hits: every, terms, unused, isWhole } of steps) {
    const found = await naming;
    const names = found.filter(({ kind }) => wanted(kind, values));
    if (isLate()) return;
    const hits = wanted('article', values) ? every : [];
    nameList.replaceChildren(...nameItems(names, words, hits.length === 0));
    if (!isWhole) {
      tell(hits, names, unused, false);
      // Not waited for: the other shards are asked meanwhile.
      list.show(hits, itemOf(terms), isLate).catch(() => {});
      continue;
    }
    const isNothing = hits.length + names.length === 0;
    if (isNothing) status.textContent = whyNothing(query, values, unused);
    else tell(hits, names, hits.length > 0 ? unused : [], true);
    await list.showWhole(hits, itemOf(terms), isLate);
    if (isLate()) return;
    offerFiles(hits);
    await showMeant(shards, query, values, unused, mine);
    if (isNothing) {
      await showNear(shards, query, values, mine);
      if (!isLate()) showClear(values);
    }
    await showFacets(facets, available(every, found, query), values, words, isLate);
  }
}

/** The values that the mode can be narrowed by. */
const fitting = (values) =>
  Object.fromEntries(
    Object.entries(values).filter(
      ([name, some]) => some && (MODES[mode].facets.includes(name) || ['from', 'to'].includes(name)),
    ),
  );

function showMode() {
  for (const link of modes?.querySelectorAll('a') ?? []) {
    if (link.dataset.mode === mode) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  }
}

/** How much is chosen behind the fold. */
function showFold(values) {
  const many = Object.keys(values).filter((name) => name !== 'sort').length;
  fold.dataset.label ??= fold.textContent;
  fold.textContent = fold.dataset.label + (many > 0 ? ` (${number(many)})` : '');
}

function noteInAddress(query, values) {
  const url = new URL(location.href);
  if (query) url.searchParams.set('q', query);
  else url.searchParams.delete('q');
  if (mode === first) url.searchParams.delete('in');
  else url.searchParams.set('in', mode);
  putIntoAddress(url, values, words);
  history.replaceState(null, '', url);
}

/** Something else is asked for: what still comes for what was asked before is late. */
function begin() {
  clearTimeout(timer);
  results.ariaBusy = 'true';
  return ++turn;
}

/** The order that is asked for is chosen at once; boxes have to be drawn first. */
function takeOrder() {
  if (!askedFor?.sort) return;
  const { sort, ...others } = askedFor;
  order.value = sort[0];
  askedFor = others;
}

async function search() {
  const mine = begin();
  const query = field.value.trim();
  takeOrder();
  const sort = order.value === 'time' ? { sort: ['time'] } : {};
  const picked = { ...fitting(askedFor ?? chosen(facets)), ...sort };
  const values = { ...picked, ...fixed };
  noteInAddress(query, picked);
  showFold(picked);
  showMode();
  near.replaceChildren();
  offerFiles([]);
  try {
    const loaded = await waysOf(mode);
    if (mine !== turn) return;
    ways = loaded;
    if (!query && !isNarrowed(values) && !values.kind) await showAll(mine);
    else
      await searchFor(query, values, mine).catch(() => {
        // The site may have been published anew since the list was read: once more, with the list of now.
        loading = undefined;
        return searchFor(query, values, mine);
      });
    if (mine === turn) askedFor = null;
  } catch {
    loading = undefined;
    if (mine === turn) status.textContent = words.failed;
  } finally {
    if (mine === turn) results.ariaBusy = 'false';
  }
}

/** Says how a question was read, and offers others of that name, and to search for it as it was typed. */
function showReading(question, { query, speakers, time }, values) {
  const [{ name }, ...namesakes] = speakers;
  const when = time === null ? '' : ` · ${labelOf('month', time, words)}`;
  const what = `${name}${query ? ` · “${query}”` : ''}${when}`;
  const asTyped = () => {
    mode = 'articles';
    return searchInstead(question, {});
  };
  near.prepend(
    element('li', { className: 'reading' }, fill(words.read, { what })),
    ...namesakes
      .slice(0, NAMESAKES)
      .map((other) =>
        buttonItem(other.name, () => searchInstead(query, { ...values, speaker: [other.key] }), ''),
      ),
    buttonItem(fill(words.asTyped, { query: question }), asTyped, ''),
  );
}

/** A question that asks for somebody's words; null where it is none. */
async function readAsked(question) {
  const { readQuestion } = await import('./search/question.js');
  return readQuestion(question, base);
}

/** Of several of one name whoever said most of it; of equals who is heard most. */
async function meantSpeaker(speakers, query, values) {
  if (speakers.length === 1) return speakers[0];
  const [{ find }, shards] = await Promise.all([waysOf('quotes'), start()]);
  let [meant] = speakers;
  let most = 0;
  for (const one of speakers.slice(0, NAMESAKES + 1)) {
    let found = 0;
    for await (const { hits } of find(shards, asked(query), { ...values, speaker: [one.key] }))
      found = hits.filter(({ isInside }) => isInside).length;
    if (found > most) [meant, most] = [one, found];
  }
  return meant;
}

/** Searches for what was typed or, where that is a question for somebody's words, for the answer. */
async function searchOrAnswer() {
  const mine = begin();
  const question = field.value.trim();
  // The list of shards is asked for meanwhile.
  prepare();
  const isFree = Object.keys(fixed).length === 0;
  // Where it cannot be read, the search itself says so.
  const read = isFree && /\s/.test(question) ? await readAsked(question).catch(() => null) : null;
  if (mine !== turn) return undefined;
  if (!read) return search();
  const { speakers, query, time } = read;
  const when = time === null ? {} : { from: [time], to: [time] };
  const meant = await meantSpeaker(speakers, query, when).catch(() => speakers[0]);
  if (mine !== turn) return undefined;
  mode = 'quotes';
  for (const { key, name } of speakers) remember('speaker', key, name);
  const values = { speaker: [meant.key], ...when };
  const searching = searchInstead(query, values);
  const namesakes = speakers.filter((one) => one !== meant);
  showReading(question, { ...read, speakers: [meant, ...namesakes] }, values);
  return searching;
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  searchOrAnswer();
});
field.addEventListener('input', () => {
  begin();
  timer = setTimeout(search, 200);
});
fold.addEventListener('click', () => {
  fold.ariaExpanded = String(facets.classList.toggle('unfolded'));
});
facets.addEventListener('change', ({ target: { name } }) => {
  if (!name) return;
  // What else was asked for has no boxes yet.
  if (askedFor) askedFor = { ...askedFor, [name]: chosen(facets)[name] };
  search();
});
order.addEventListener('change', search);
files?.addEventListener('click', async ({ target }) => {
  const { format } = target.dataset;
  if (!format) return;
  target.disabled = true;
  const hits = saved;
  try {
    const [{ rowsOfHits }, { saveRows }] = await Promise.all([
      import('./search/rows.js'),
      import('./table-file.js'),
    ]);
    saveRows(await rowsOfHits(hits, base), mode, format);
  } catch {
    status.textContent = words.failed;
  } finally {
    target.disabled = false;
  }
});
modes?.addEventListener('click', (event) => {
  const link = event.target.closest('a');
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  mode = link.dataset.mode;
  search();
});

for (const part of [form, facets])
  for (const event of ['pointerover', 'focusin']) part.addEventListener(event, prepare, { once: true });

field.value = address.searchParams.get('q') ?? '';
if (askedAtOnce || address.searchParams.has('in') || form.dataset.fixed) search();
else if (field.value.trim()) {
  askedFor = null;
  searchOrAnswer();
} else {
  askedFor = null;
  results.ariaBusy = 'false';
}
