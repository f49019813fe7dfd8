// The search page: articles by their words, quotes by who says them, figures by their unit, pages by their names; facets,
// and hits that land on the place. On other pages the same narrows what the page is about.

import { counted, element, fill } from './search/dom.js';
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
import { asked, countFacet, find } from './search/find.js';
import { findItem } from './search/find-hits.js';
import { countFinds, findFinds } from './search/finds.js';
import { hitItem } from './search/hits.js';
import { findNames, nameItems } from './search/names.js';
import { meant, others } from './search/nothing.js';
import { readQuestion } from './search/question.js';
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
const words = JSON.parse(form.dataset.strings);
const { base } = form.dataset;
const PAGE = 20;
/** Others of a name that are offered. */
const NAMESAKES = 3;

/** What can be searched for: what narrows it, how it is found and shown, and how it is counted. */
const MODES = {
  articles: {
    facets: ['kind', 'has', 'year', 'month', 'person', 'topic', 'source'],
    find,
    item: hitItem,
    counted: words.articles,
  },
  quotes: {
    facets: ['speaker', 'said', 'year', 'month', 'topic', 'source'],
    find: findFinds('quotes'),
    item: findItem,
    counted: words.statements,
  },
  figures: {
    facets: ['unit', 'year', 'month', 'topic', 'source'],
    find: findFinds('figures'),
    item: findItem,
    counted: words.figures,
  },
};
/** Facets that are told by the hits themselves. */
const OF_FINDS = ['speaker', 'said', 'unit'];

const totals = countsOfPage(facets);
const all = status.textContent;
let loading;
let turn = 0;
/** The hits on the page, in its order. */
let shown = [];
const address = new URL(location.href);
let mode = MODES[address.searchParams.get('in')] ? address.searchParams.get('in') : 'articles';
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

const isNarrowed = (values) => Object.keys(values).some((name) => name !== 'kind' && name !== 'sort');
const placeOf = ({ shard, doc, index = -1 }) => ({ shard, doc, index });
const isSame = (one, other) =>
  one?.shard === other.shard && one.doc === other.doc && placeOf(one).index === placeOf(other).index;
const wanted = (kind, values) => !values.kind || values.kind.includes(kind);

/** Pages of that name, where nothing narrows to articles. */
const namesOf = async (query, values) =>
  query && mode === 'articles' && !isNarrowed(values) ? findNames(query, base) : [];

const listed = (counts) => Object.entries(counts).map(([value, count]) => ({ value, label: null, count }));
const countBy = async (name, hits) =>
  OF_FINDS.includes(name) ? countFinds(name, hits) : listed(await countFacet(name, hits));

/** What there is to narrow by. What may need many files is counted when a facet is opened. */
function available(hits, names, query) {
  const kinds = { article: hits.length };
  for (const { kind } of names) kinds[kind] = (kinds[kind] ?? 0) + 1;
  const of = (name) => {
    if (name === 'kind') return { list: query ? listed(kinds) : [], count: null };
    if (OF_FINDS.includes(name)) return { list: countFinds(name, hits), count: null };
    if (hits.length === 0) return { list: [], count: null };
    return { list: null, count: () => countBy(name, hits) };
  };
  return Object.fromEntries(MODES[mode].facets.map((name) => [name, of(name)]));
}

/** The same of the whole archive: as far as the page came with it. */
function availableAtFirst() {
  const everything = async () => (await last(MODES[mode].find(await start(), asked(''), {}))).hits;
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

async function last(steps) {
  let latest;
  for await (const step of steps) latest = step;
  return latest;
}

/** A button in an item of its own. */
function buttonItem(label, onClick, className = 'more') {
  const button = element('button', { type: 'button' }, label);
  const item = element('li', { className }, button);
  button.addEventListener('click', () => onClick(item));
  return item;
}

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
  for (const other of others(query, values, (name, value) => labelOf(name, value, words))) {
    if (other.query === '' && !isNarrowed(other.values)) continue;
    const { hits } = await last(MODES[mode].find(shards, asked(other.query), other.values));
    if (mine !== turn) return;
    if (hits.length === 0) continue;
    const found = counted(MODES[mode].counted, hits.length);
    offer(fill(words.without, { what: other.what, found }), other.query, other.values);
  }
}

/** Words that were likely meant for those that nobody uses. */
async function showMeant(shards, query, values, unused, mine) {
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

/** Puts hits into the list, from the one at `from`, each as soon as its text is there. */
async function show(hits, terms, from, mine) {
  const items = hits.slice(from, from + PAGE).map((hit) => MODES[mode].item(hit, terms, base, words));
  if (from === 0 && items.length === 0) results.replaceChildren();
  for (const [index, item] of items.entries()) {
    const made = await item;
    if (mine !== turn) return;
    const [hit, before] = [hits[from + index], hits[from + index - 1]];
    const isApart = hit.isInside === false && before?.isInside !== false;
    const apart = isApart ? [element('li', { className: 'apart' }, words.besides)] : [];
    if (from + index === 0) results.replaceChildren(...apart, made);
    else results.append(...apart, made);
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

function showClear(values) {
  if (Object.keys(values).length === 0) return;
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

async function searchFor(query, values, mine) {
  const isLate = () => mine !== turn;
  const naming = namesOf(query, values);
  naming.catch(() => {}); // Waited for below, beside the first articles.
  const shards = await start();
  const isAsked = query || isNarrowed(values);
  const steps = isAsked ? MODES[mode].find(shards, asked(query), values) : [];
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
    if (isNothing) status.textContent = whyNothing(query, values, unused);
    else tell(hits, names, hits.length > 0 ? unused : [], true);
    await showWhole(hits, terms, mine);
    if (isLate()) return;
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
      ([name]) => MODES[mode].facets.includes(name) || ['from', 'to', 'sort'].includes(name),
    ),
  );

function showMode() {
  for (const link of modes.querySelectorAll('a')) {
    if (link.dataset.mode === mode) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  }
}

function noteInAddress(query, values) {
  const url = new URL(location.href);
  if (query) url.searchParams.set('q', query);
  else url.searchParams.delete('q');
  if (mode === 'articles') url.searchParams.delete('in');
  else url.searchParams.set('in', mode);
  putIntoAddress(url, values, words);
  history.replaceState(null, '', url);
}

async function search() {
  const mine = ++turn;
  const query = field.value.trim();
  if (askedFor?.sort) order.value = askedFor.sort[0];
  const sort = order.value === 'time' ? { sort: ['time'] } : {};
  const values = fitting({ ...(askedFor ?? chosen(facets)), ...sort });
  askedFor = null;
  noteInAddress(query, values);
  showMode();
  near.replaceChildren();
  if (!query && !isNarrowed(values) && !values.kind) return showAll(mine);
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

/** Searches for what was typed or, where that is a question for somebody's words, for the answer. */
async function searchOrAnswer() {
  const question = field.value.trim();
  const read = question ? await readQuestion(question, base) : null;
  if (!read) return search();
  const { speakers, query, time } = read;
  mode = 'quotes';
  for (const { key, name } of speakers) remember('speaker', key, name);
  const values = { speaker: [speakers[0].key], ...(time === null ? {} : { from: [time], to: [time] }) };
  const searching = searchInstead(query, values);
  showReading(question, read, values);
  return searching;
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  searchOrAnswer();
});
let timer;
field.addEventListener('input', () => {
  clearTimeout(timer);
  timer = setTimeout(search, 200);
});
facets.addEventListener('change', ({ target }) => {
  if (target.name) search();
});
order.addEventListener('change', search);
modes.addEventListener('click', (event) => {
  const link = event.target.closest('a');
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  mode = link.dataset.mode;
  search();
});

// The page shows its facets by itself: the index comes when somebody turns to them or to the field.
const prepare = () => start().catch(() => {}); // The search itself says so.
for (const part of [form, facets])
  for (const event of ['pointerover', 'focusin']) part.addEventListener(event, prepare, { once: true });

field.value = address.searchParams.get('q') ?? '';
if (askedAtOnce || address.searchParams.has('in')) search();
else if (field.value.trim()) {
  askedFor = null;
  searchOrAnswer();
} else askedFor = null;
