// What results are narrowed by: a list of boxes for each facet, a field that finds values in it, and a range of time.
// The choice stands in the page's address.

import { element, month, number } from './dom.js';
import { fold } from './words.js';

/** As many as are offered at first: `src/site/views/search.ts`. */
export const VALUES = 12;
/** Three values that are often asked for: they stand open where there is room. */
const AT_HAND = 'said';
const WIDE = '(width >= 52rem)';
/** What is chosen otherwise than by boxes. */
const OTHERS = ['from', 'to', 'sort'];

/** The chosen values by facet: `{ year: ['2024'] }`. */
export function chosen(box) {
  const values = {};
  for (const { name, value } of box.querySelectorAll('input:checked')) (values[name] ??= []).push(value);
  for (const { name, value } of box.querySelectorAll('input[name]:not([type="checkbox"])'))
    if (value.trim()) values[name] = [value.trim()];
  return values;
}

const namesIn = (words) => [...Object.keys(words.facets), ...OTHERS];

export function chosenInAddress(url, words) {
  const values = {};
  for (const name of namesIn(words))
    if (url.searchParams.has(name)) values[name] = url.searchParams.getAll(name);
  return values;
}

export function putIntoAddress(url, values, words) {
  for (const name of namesIn(words)) {
    url.searchParams.delete(name);
    for (const value of values[name] ?? []) url.searchParams.append(name, value);
  }
}

/** The counts that the page came with: those of the whole archive. */
export function countsOfPage(box) {
  const counts = {};
  for (const { name, value, dataset } of box.querySelectorAll('input[type="checkbox"]'))
    (counts[name] ??= []).push({ value, label: dataset.label ?? null, count: Number(dataset.count) });
  return counts;
}

/** How values are called whose counts have been seen: those that are chosen may have none now. */
const labels = new Map();

/** Notes how a value is called. */
export const remember = (name, value, label) => void labels.set(`${name}=${value}`, label);

/** Of somebody of whom nothing was found, the key tells the name: `person/jo-brandt-x4k2`. */
const nameInKey = (key) => key.replace(/^\w+\/(.*)-\w+$/, '$1').replaceAll('-', ' ');

/** A value as people read it. */
export function labelOf(name, value, words) {
  if (name === 'month') return month(value);
  if (name === 'unit') return words.units[value] ?? value;
  if (name === 'has' || name === 'kind' || name === 'said' || value === 'undated')
    return words.values[value] ?? value;
  return labels.get(`${name}=${value}`) ?? (name === 'speaker' ? nameInKey(value) : value);
}

const newestFirst = (a, b) => (a.value < b.value ? 1 : -1);
const mostFirst = (a, b) => b.count - a.count || (a.value < b.value ? -1 : 1);

/** The values to offer: the commonest of those whose label has what was typed, and whatever is chosen. */
function offered(name, counts, picked, typed, words) {
  for (const { value, label } of counts) if (label !== null) remember(name, value, label);
  const known = new Set(counts.map(({ value }) => value));
  const missing = picked.filter((value) => !known.has(value)).map((value) => ({ value, count: 0 }));
  const parts = fold(typed).split(/\s+/);
  const isMeant = ({ value }) => {
    const label = fold(labelOf(name, value, words));
    return parts.every((part) => label.includes(part));
  };
  const values = [...missing, ...counts].sort(name === 'year' || name === 'month' ? newestFirst : mostFirst);
  let room = VALUES;
  return values.filter((one) => picked.includes(one.value) || (isMeant(one) && room-- > 0));
}

const valueItem = (name, { value, count }, picked, words) =>
  element(
    'li',
    {},
    element(
      'label',
      {},
      element('input', { type: 'checkbox', name, value, checked: picked.includes(value) }),
      ` ${labelOf(name, value, words)} `,
      element('span', { className: 'count' }, number(count)),
    ),
  );

/**
 * A facet with its values.
 * @param list its counts, as far as they are known
 * @param count counts all values: called when somebody opens a facet whose counts are not known, or looks for a value
 */
function facetBox(name, { list, count }, picked, isOpen, words) {
  const values = element('ul', { ariaBusy: String(list === null) });
  const field = element('input', {
    type: 'search',
    className: 'find-value',
    autocomplete: 'off',
    placeholder: words.findValue,
  });
  field.setAttribute('aria-label', `${words.facets[name]}: ${words.findValue}`);
  let [known, isWhole] = [list ?? [], count === null];
  const draw = () => {
    field.hidden = isWhole && known.length <= VALUES;
    const items = offered(name, known, picked, field.value, words).map((one) =>
      valueItem(name, one, picked, words),
    );
    values.replaceChildren(...(items.length > 0 ? items : [element('li', {}, words.noValue)]));
    values.ariaBusy = 'false';
  };
  const countAll = async () => {
    if (!isWhole) {
      values.ariaBusy = 'true';
      [known, isWhole] = [await count().catch(() => known), true];
    }
    draw();
  };
  field.addEventListener('input', countAll);
  const details = element(
    'details',
    { open: isOpen },
    element('summary', {}, words.facets[name]),
    field,
    values,
  );
  details.dataset.name = name;
  if (list) draw();
  else details.addEventListener('toggle', countAll, { once: true });
  return details;
}

/** From when to when, each as short as a year. */
function rangeBox(values, isOpen, words) {
  const field = (name) =>
    element(
      'label',
      {},
      `${words[name]} `,
      element('input', {
        name,
        value: values[name]?.[0] ?? '',
        placeholder: '2024-03',
        size: 10,
        maxLength: 10,
        pattern: '\\d{4}(-\\d\\d(-\\d\\d)?)?',
        autocomplete: 'off',
      }),
    );
  const details = element(
    'details',
    { open: isOpen, className: 'range' },
    element('summary', {}, words.range),
    element('div', {}, field('from'), field('to')),
  );
  details.dataset.name = 'range';
  return details;
}

/** What holds the keyboard's place while all is drawn anew. */
function focusIn(box) {
  const focused = box.contains(document.activeElement) ? document.activeElement : null;
  const facet = focused?.closest('details')?.dataset.name;
  if (!focused) return () => {};
  return () => {
    const details = box.querySelector(`[data-name="${facet}"]`);
    const same = [...(details?.querySelectorAll('input') ?? [])].find(
      ({ name, value, className }) =>
        (focused.name &&
          name === focused.name &&
          (name === 'from' || name === 'to' || value === focused.value)) ||
        (!focused.name && focused.className && className === focused.className),
    );
    (focused.matches('summary') ? details?.querySelector('summary') : same)?.focus();
  };
}

/**
 * Draws all facets anew, keeping which are open and where the keyboard is.
 * @param available by facet: `{ list, count }`, as `facetBox` takes them
 * @param isLate whether something else was asked meanwhile
 */
export async function showFacets(box, available, values, words, isLate) {
  const isOpen = (name) =>
    (values[name] ?? []).length > 0 ||
    (box.querySelector(`[data-name="${name}"]`)?.open ?? (name === AT_HAND && matchMedia(WIDE).matches));
  const counted = await Promise.all(
    Object.entries(available).map(async ([name, { list, count }]) =>
      list === null && isOpen(name) ? [name, { list: await count(), count: null }] : [name, { list, count }],
    ),
  );
  if (isLate()) return;
  const refocus = focusIn(box);
  const made = counted.flatMap(([name, { list, count }]) => {
    const picked = values[name] ?? [];
    // A facet of one value tells nothing apart.
    const isIdle = list !== null && count === null && list.length < 2;
    return picked.length === 0 && isIdle
      ? []
      : [facetBox(name, { list, count }, picked, isOpen(name), words)];
  });
  const hasRange = values.from || values.to || isOpen('range');
  box.replaceChildren(...made, rangeBox(values, hasRange, words));
  refocus();
}
