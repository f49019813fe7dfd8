// What results are narrowed by: a list of boxes for each facet. The choice stands in the page's address.

import { element, number } from './dom.js';

const VALUES = 12;

/** The chosen values by facet: `{ year: ['2024'] }`. */
export function chosen(box) {
  const values = {};
  for (const { name, value } of box.querySelectorAll('input:checked')) (values[name] ??= []).push(value);
  return values;
}

export function chosenInAddress(url, words) {
  const values = {};
  for (const name of Object.keys(words.facets))
    if (url.searchParams.has(name)) values[name] = url.searchParams.getAll(name);
  return values;
}

export function putIntoAddress(url, values, words) {
  for (const name of Object.keys(words.facets)) {
    url.searchParams.delete(name);
    for (const value of values[name] ?? []) url.searchParams.append(name, value);
  }
}

const newestFirst = ([a], [b]) => (a < b ? 1 : -1);
const mostFirst = ([a, x], [b, y]) => y - x || (a < b ? -1 : 1);

/** The values to offer: the commonest, and whatever is chosen. Of the kinds none may be left out. */
function offered(name, counts, picked) {
  const values = Object.entries(counts)
    .filter(([value, count]) => count > 0 || picked.has(value))
    .sort(name === 'year' ? newestFirst : mostFirst);
  return values.filter(([value], index) => index < VALUES || picked.has(value));
}

/** Draws all facets anew, keeping which are open and where the keyboard is. */
export function showFacets(box, available, values, words) {
  const open = new Set([...box.querySelectorAll('details[open]')].map(({ dataset }) => dataset.name));
  const focused = box.contains(document.activeElement) ? document.activeElement : null;
  const summary = focused?.closest('summary')?.parentElement.dataset.name;
  const made = [];
  for (const [name, label] of Object.entries(words.facets)) {
    const counts = available[name] ?? {};
    const picked = new Set(values[name]);
    // A facet of one value tells nothing apart.
    if (picked.size === 0 && Object.keys(counts).length < 2) continue;
    const items = offered(name, counts, picked).map(([value, count]) =>
      element(
        'li',
        {},
        element(
          'label',
          {},
          element('input', { type: 'checkbox', name, value, checked: picked.has(value) }),
          ` ${words.values[value] ?? value} `,
          element('span', { className: 'count' }, number(count)),
        ),
      ),
    );
    if (items.length === 0) continue;
    const details = element(
      'details',
      { open: open.has(name) || picked.size > 0 },
      element('summary', {}, label),
      element('ul', {}, ...items),
    );
    details.dataset.name = name;
    made.push(details);
  }
  box.replaceChildren(...made);
  if (summary) box.querySelector(`[data-name="${summary}"] summary`)?.focus();
  else if (focused)
    [...box.querySelectorAll('input')]
      .find(({ name, value }) => name === focused.name && value === focused.value)
      ?.focus();
}
