// Two people or two sources side by side: on what and when they are quoted, and what each says on a topic. It asks the index
// of the search; what is compared stands in the address.

import { element, fill, month, number } from './search/dom.js';
import { asked, countFacet, find, lastOf } from './search/find.js';
import { findItem } from './search/find-hits.js';
import { countFinds, findFinds } from './search/finds.js';
import { findNames } from './search/names.js';
import { loadShards } from './search/shards.js';
import {
  byMonth,
  commonFirst,
  fromAddress,
  keyOfTopic,
  labelOfTopic,
  rowsOf,
  toAddress,
  wordsOfKey,
} from './side-by-side.js';

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

const given = fromAddress(location.href);
/** The topic on which the statements are, by its key; empty for all. */
let topic = given.topic;
let shards;
const index = () => (shards ??= loadShards(base));
const quotes = async (values) => (await lastOf(findFinds('quotes')(await index(), asked(''), values))).hits;

/** What is meant by what was typed into a field: the key of a speaker by the name, a source by its own. */
async function meant(field, typed, kind) {
  if (typed === '' || kind === 'source') return typed;
  if (field.dataset.name === typed) return field.dataset.key;
  const found = (await findNames(typed, base)).find(
    (named) => named.kind !== 'topic' && named.statements > 0,
  );
  if (!found) return '';
  const [register, name] = found.path.split('/');
  return `${TYPES[register]}/${name}`;
}

let suggesting = 0;
async function suggest(field) {
  const mine = ++suggesting;
  const options =
    by.value === 'source'
      ? Object.keys(
          await countFacet('source', (await lastOf(find(await index(), asked(''), {}))).hits),
        ).sort()
      : (await findNames(field.value, base))
          .filter(({ statements }) => statements > 0)
          .map(({ name }) => name);
  if (mine === suggesting)
    names.replaceChildren(...options.slice(0, 50).map((value) => element('option', { value })));
}

/**
 * One of the two: whom or what was typed into a field means, all that it says, and how much on what, when and how; null where nobody does.
 * @param kind `speaker` or `source`
 */
async function sideOf(field, typed, kind) {
  const key = await meant(field, typed, kind);
  if (key === '') return null;
  const all = await quotes({ [kind]: [key] });
  if (all.length === 0) return null;
  const name = kind === 'source' ? key : all[0].name;
  const [topics, months] = await Promise.all(['topic', 'month'].map((facet) => countFacet(facet, all)));
  const kinds = Object.fromEntries(countFinds('said', all).map(({ value, count }) => [value, count]));
  return { kind, key, name, all, topics, months, kinds };
}

/** How a field's side is called stands in it, unless somebody has typed something else meanwhile. */
function nameIn(field, typed, side) {
  if (side === null || field.value.trim() !== typed) return;
  Object.assign(field.dataset, { key: side.key, name: side.name });
  field.value = side.name;
}

/** How a topic is called now; null where there is none of that key. */
async function topicLabel(key, sides) {
  if (key === '') return null;
  const labels = sides.flatMap(({ topics }) => Object.keys(topics));
  return labelOfTopic(key, await findNames(wordsOfKey(key), base), labels);
}

/** Counts of both, a row for each value, with bars of one scale. @param draw(value) what a row is called */
function countsTable(caption, sides, rows, draw) {
  const most = Math.max(...rows.flatMap(({ counts }) => counts));
  const cell = (count) => {
    const bar = element('span', { className: 'bar' });
    bar.style.setProperty('--share', String(count / most));
    return element('td', { className: 'number' }, bar, number(count));
  };
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
      ...rows.map(({ value, counts }) =>
        element('tr', {}, element('th', { scope: 'row' }, draw(value)), ...counts.map(cell)),
      ),
    ),
  );
}

const tableOf = (sides, facet, order) => order(rowsOf(sides.map((side) => side[facet])));
const capital = (text) => text.slice(0, 1).toLocaleUpperCase(document.documentElement.lang) + text.slice(1);

function topicsTable(sides, chosen) {
  const rows = tableOf(sides, 'topics', commonFirst).slice(0, TOPICS);
  return countsTable(words.facets.topic, sides, rows, (label) => {
    const button = element(
      'button',
      { type: 'button', ariaPressed: String(label === chosen) },
      capital(label),
    );
    button.addEventListener('click', () =>
      compare(async () => (label === chosen ? '' : keyOfTopic(label, await findNames(label, base)))),
    );
    return button;
  });
}

/** What a side says, on the topic where one is chosen: the newest. */
async function saidBy({ kind, key, name, all }, on) {
  const said = on === null ? all : await quotes({ [kind]: [key], topic: [on] });
  const list = await Promise.all(said.slice(0, NEWEST).map((hit) => findItem(hit, new Set(), base, words)));
  const search = new URLSearchParams({
    in: 'quotes',
    [kind]: key,
    ...(on === null ? {} : { topic: on }),
  });
  const more = element(
    'a',
    { href: `${base}search/?${search}` },
    fill(words.allOf, { n: number(said.length) }),
  );
  const heading = on === null ? name : fill(words.on, { name, topic: capital(on) });
  return element(
    'section',
    {},
    element('h2', {}, heading),
    element('ol', { className: 'articles' }, ...list),
    element('p', {}, said.length > 0 ? more : words.nothingOn),
  );
}

/** Why there are not two to compare: whom nobody quotes, as typed. */
const missing = (sides, typed) =>
  typed.filter((name, at) => sides[at] === null && name !== '').map((name) => fill(words.nobody, { name }));

/** All that is told of the sides. @param label the topic on which the lists are, or null */
function show(there, label, lists) {
  if (there.length === 0) return results.replaceChildren();
  const kindInWords = (kind) => words.values[kind];
  const tables = [
    countsTable(words.facets.month, there, tableOf(there, 'months', byMonth), month),
    countsTable(words.facets.said, there, tableOf(there, 'kinds', commonFirst), kindInWords),
  ];
  results.replaceChildren(
    topicsTable(there, label),
    element('div', { className: 'sides' }, ...lists),
    element('div', { className: 'sides' }, ...tables),
  );
}

let turn = 0;
/** @param chosen asks for the key of the topic, empty for all */
async function compare(chosen = () => topic) {
  const mine = ++turn;
  const kind = by.value;
  const typed = fields.map(({ value }) => value.trim());
  results.ariaBusy = 'true';
  status.textContent = words.comparing;
  try {
    const asking = fields.map((field, at) => sideOf(field, typed[at], kind));
    const [key, ...sides] = await Promise.all([chosen(), ...asking]);
    const there = sides.filter(Boolean);
    const label = await topicLabel(key, there);
    const lists = await Promise.all(there.map((side) => saidBy(side, label)));
    if (mine !== turn) return;
    topic = label === null ? '' : key;
    for (const [at, field] of fields.entries()) nameIn(field, typed[at], sides[at]);
    const [a, b] = sides.map((side) => side?.key);
    const compared = { by: kind === 'source' ? kind : '', a, b, topic };
    history.replaceState(null, '', toAddress(compared, location.href));
    const counts = there.map(({ name, all }) => `${name}: ${number(all.length)}`);
    status.textContent = [...counts, ...missing(sides, typed)].join(' · ');
    show(there, label, lists);
  } catch {
    shards = undefined;
    if (mine === turn) status.textContent = words.failed;
  } finally {
    if (mine === turn) results.ariaBusy = 'false';
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

by.value = given.by;
for (const field of fields) {
  const key = given[field.name];
  if (key === '') continue;
  // The name comes with the first of what they say.
  field.value = key;
  Object.assign(field.dataset, { key, name: key });
}
if (fields.some(({ value }) => value !== '')) compare();
