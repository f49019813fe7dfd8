// Two people or two sources side by side: on what and when they are quoted, and what each says on a topic. It asks the index
// of the search; what is compared stands in the address.

import { element, fill, month, number } from './search/dom.js';
import { asked, countFacet, find, lastOf } from './search/find.js';
import { findItem } from './search/find-hits.js';
import { findFinds } from './search/finds.js';
import { findNames } from './search/names.js';
import { loadShards } from './search/shards.js';

const form = document.querySelector('form[data-compare]');
const status = document.getElementById('compare-status');
const results = document.getElementById('compare-results');
const names = document.getElementById('compare-names');
const words = JSON.parse(form.dataset.strings);
const { base } = form.dataset;
const { by, a, b } = form.elements;
const fields = [a, b];
const TYPES = { people: 'person', organisations: 'organisation', places: 'place' };
/** Topics in the table, and statements of each side. */
const TOPICS = 12;
const NEWEST = 10;

const address = new URL(location.href);
let topic = address.searchParams.get('topic');
let shards;
const index = () => (shards ??= loadShards(base));
const quotes = async (values) => (await lastOf(findFinds('quotes')(await index(), asked(''), values))).hits;

/** What a field means: the key of a speaker by the name, a source by its own. */
async function meant(field) {
  const typed = field.value.trim();
  if (typed === '' || by.value === 'source') return typed;
  if (field.dataset.name === typed) return field.dataset.key;
  const found = (await findNames(typed, base)).find(
    ({ kind, statements }) => kind !== 'topic' && statements > 0,
  );
  if (!found) return '';
  const [register, name] = found.path.split('/');
  return `${TYPES[register]}/${name}`;
}

async function suggest(field) {
  const options =
    by.value === 'source'
      ? Object.keys(
          await countFacet('source', (await lastOf(find(await index(), asked(''), {}))).hits),
        ).sort()
      : (await findNames(field.value, base))
          .filter(({ statements }) => statements > 0)
          .map(({ name }) => name);
  names.replaceChildren(...options.slice(0, 50).map((value) => element('option', { value })));
}

async function sideOf(field) {
  const key = await meant(field);
  if (key === '') return null;
  const all = await quotes({ [by.value]: [key] });
  const name = by.value === 'source' ? key : (all[0]?.name ?? field.value);
  Object.assign(field.dataset, { key, name });
  field.value = name;
  const [topics, months] = await Promise.all(['topic', 'month'].map((facet) => countFacet(facet, all)));
  const said = topic === null ? all : await quotes({ [by.value]: [key], topic: [topic] });
  return { key, name, all, topics, months, said };
}

/** Counts of both, a row for each key. @param draw(key) what a row is called */
function countsTable(caption, sides, rows, draw) {
  const cell = (count) => element('td', { className: 'number' }, count ? number(count) : '');
  const heads = [caption, ...sides.map(({ name }) => name)].map((text, at) =>
    element('th', { scope: 'col', className: at === 0 ? '' : 'number' }, text),
  );
  return element(
    'table',
    {},
    element('thead', {}, element('tr', {}, ...heads)),
    element(
      'tbody',
      {},
      ...rows.map(([key, counts]) =>
        element('tr', {}, element('th', { scope: 'row' }, draw(key)), ...counts.map(cell)),
      ),
    ),
  );
}

const rowsOf = (sides, facet) => {
  const keys = new Set(sides.flatMap((side) => Object.keys(side[facet])));
  return [...keys].map((key) => [key, sides.map((side) => side[facet][key] ?? 0)]);
};

function topicsTable(sides) {
  // What both speak of goes first.
  const rows = rowsOf(sides, 'topics').sort(
    ([, one], [, other]) => Math.min(...other) - Math.min(...one) || Math.max(...other) - Math.max(...one),
  );
  return countsTable(words.facets.topic, sides, rows.slice(0, TOPICS), (name) => {
    const button = element('button', { type: 'button', ariaPressed: String(name === topic) }, name);
    button.addEventListener('click', () => {
      topic = name === topic ? null : name;
      compare();
    });
    return button;
  });
}

async function saidBy({ key, name, said }) {
  const list = await Promise.all(said.slice(0, NEWEST).map((hit) => findItem(hit, new Set(), base, words)));
  const search = new URLSearchParams({ in: 'quotes', [by.value]: key, ...(topic === null ? {} : { topic }) });
  const more = element(
    'a',
    { href: `${base}search/?${search}` },
    fill(words.allOf, { n: number(said.length) }),
  );
  return element(
    'section',
    {},
    element('h2', {}, name),
    element('ol', { className: 'articles' }, ...list),
    element('p', {}, more),
  );
}

let turn = 0;
async function compare() {
  const mine = ++turn;
  status.textContent = words.comparing;
  try {
    const sides = await Promise.all(fields.map(sideOf));
    if (mine !== turn) return;
    const there = sides.filter(Boolean);
    const url = new URL(location.pathname, location.href);
    const kept = { by: by.value, a: sides[0]?.key, b: sides[1]?.key, topic };
    for (const [name, value] of Object.entries(kept)) if (value) url.searchParams.set(name, value);
    history.replaceState(null, '', url);
    if (there.length === 0) {
      results.replaceChildren();
      status.textContent = words.nobody;
      return;
    }
    const months = rowsOf(there, 'months').sort(([one], [other]) => (one < other ? 1 : -1));
    const lists = await Promise.all(there.map(saidBy));
    if (mine !== turn) return;
    results.replaceChildren(
      topicsTable(there),
      element('div', { className: 'sides' }, ...lists),
      countsTable(words.facets.month, there, months, month),
    );
    status.textContent = [topic, ...there.map(({ name, said }) => `${name}: ${number(said.length)}`)]
      .filter(Boolean)
      .join(' · ');
  } catch {
    shards = undefined;
    if (mine === turn) status.textContent = words.failed;
  }
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  compare();
});
by.addEventListener('change', () => {
  for (const field of fields) field.value = '';
  names.replaceChildren();
});
for (const field of fields) {
  field.addEventListener('input', () => suggest(field).catch(() => {}));
  field.addEventListener('focus', () => suggest(field).catch(() => {}));
}

if (address.searchParams.get('by') === 'source') by.value = 'source';
for (const field of fields) {
  const key = address.searchParams.get(field.name);
  if (key === null) continue;
  // The name comes with the first of what they say.
  field.value = key;
  Object.assign(field.dataset, { key, name: key });
}
if (fields.some(({ value }) => value !== '')) compare();
