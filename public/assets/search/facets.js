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

/** The counts that the page came with: those of the whole archive. */
export function countsOfPage(box) {
  const counts = {};
  for (const { name, value, dataset } of box.querySelectorAll('input'))
    (counts[name] ??= {})[value] = Number(dataset.count);
  return counts;
}

const newestFirst = ([a], [b]) => (a < b ? 1 : -1);
const mostFirst = ([a, x], [b, y]) => y - x || (a < b ? -1 : 1);

/** The values to offer: the commonest, and whatever is chosen. Of the kinds none may be left out. */
function offered(name, counts, picked) {
  const values = Object.entries({ ...Object.fromEntries(picked.map((value) => [value, 0])), ...counts })
    .filter(([value, count]) => count > 0 || picked.includes(value))
    .sort(name === 'year' ? newestFirst : mostFirst);
  return values.filter(([value], index) => index < VALUES || picked.includes(value));
}

const valueItem = (name, value, count, picked, words) =>
  element(
    'li',
    {},
    element(
      'label',
      {},
      element('input', { type: 'checkbox', name, value, checked: picked.includes(value) }),
      ` ${words.values[value] ?? value} `,
      element('span', { className: 'count' }, number(count)),
    ),
  );

/** A facet with its values or, closed, with a promise to count them when somebody opens it. */
function facetBox(name, counts, picked, isOpen, words) {
  const list = element('ul');
  const fill = (counted) =>
    list.replaceChildren(
      ...offered(name, counted, picked).map(([value, count]) => valueItem(name, value, count, picked, words)),
    );
  const details = element('details', { open: isOpen }, element('summary', {}, words.facets[name]), list);
  details.dataset.name = name;
  if (typeof counts !== 'function') fill(counts);
  else details.addEventListener('toggle', async () => fill(await counts().catch(() => ({}))), { once: true });
  return details;
}

/**
 * Draws all facets anew, keeping which are open and where the keyboard is.
 * @param available by facet: its counts, or a function that counts, which takes a while and is called for those that
 *   are open
 * @param isLate whether something else was asked meanwhile
 */
export async function showFacets(box, available, values, words, isLate) {
  const isOpen = (name) =>
    (values[name] ?? []).length > 0 || box.querySelector(`[data-name="${name}"]`)?.open === true;
  const counted = await Promise.all(
    Object.keys(words.facets).map(async (name) => {
      const counts = available[name] ?? {};
      return [name, typeof counts === 'function' && isOpen(name) ? await counts() : counts];
    }),
  );
  if (isLate()) return;
  const focused = box.contains(document.activeElement) ? document.activeElement : null;
  const summary = focused?.closest('summary')?.parentElement.dataset.name;
  const made = counted.flatMap(([name, counts]) => {
    const picked = values[name] ?? [];
    // A facet of one value tells nothing apart.
    const isIdle = typeof counts !== 'function' && Object.keys(counts).length < 2;
    return picked.length === 0 && isIdle ? [] : [facetBox(name, counts, picked, isOpen(name), words)];
  });
  box.replaceChildren(...made);
  if (summary) box.querySelector(`[data-name="${summary}"] summary`)?.focus();
  else if (focused)
    [...box.querySelectorAll('input')]
      .find(({ name, value }) => name === focused.name && value === focused.value)
      ?.focus();
}
