// What is compared, apart from any page: topics by their keys, counts in rows, the address that keeps it all.

import { fold } from './search/words.js';

/** What tells a topic whatever it is called: the end of its page's address. `topics/sea-walls-x4k2/` → `sea-walls-x4k2`. */
const keyIn = ({ path }) => path.split('/')[1];
const idIn = (key) => key.slice(key.lastIndexOf('-') + 1);

/** The words by which the index of names has a topic. */
export const wordsOfKey = (key) => key.slice(0, key.lastIndexOf('-')).replaceAll('-', ' ');

/** The key of a topic by its label. @param named what the index of names has for the label */
export function keyOfTopic(label, named) {
  const topic = named.find(({ kind, name }) => kind === 'topic' && name === label);
  return topic ? keyIn(topic) : label;
}

/**
 * The label of a topic by its key, or by a label that somebody has typed or kept.
 * @param named what the index of names has for the key's words
 * @param labels the topics of what is compared
 */
export function labelOfTopic(key, named, labels) {
  const topic = named.find((one) => one.kind === 'topic' && idIn(keyIn(one)) === idIn(key));
  return topic?.name ?? labels.find((label) => fold(label) === fold(key)) ?? null;
}

/** The counts of both sides in rows. @param sides each with its counts by value */
export function rowsOf(sides) {
  const values = new Set(sides.flatMap((counts) => Object.keys(counts)));
  return [...values].map((value) => ({ value, counts: sides.map((counts) => counts[value] ?? 0) }));
}

/** What both have goes first, by the smaller of the two counts. */
export const commonFirst = (rows) =>
  rows.toSorted(
    (a, b) =>
      Math.min(...b.counts) - Math.min(...a.counts) ||
      Math.max(...b.counts) - Math.max(...a.counts) ||
      (a.value < b.value ? -1 : 1),
  );

/** In the order of time, without a gap: a month in which nobody speaks says something. @param rows of months */
export function byMonth(rows) {
  const counts = new Map(rows.map((row) => [row.value, row.counts]));
  const [first, last] = [...counts.keys()].sort().filter((_, at, all) => at === 0 || at === all.length - 1);
  const filled = [];
  for (let at = first; at !== undefined && at <= (last ?? first); at = after(at))
    filled.push({ value: at, counts: counts.get(at) ?? rows[0].counts.map(() => 0) });
  return filled;
}

/** The month behind one. */
function after(month) {
  const [year, number] = month.split('-').map(Number);
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
}

/** What is compared, as an address keeps it. @param compared { by, a, b, topic }, each empty where nothing is chosen */
export function toAddress(compared, address) {
  const url = new URL(address);
  url.search = '';
  for (const name of ['by', 'a', 'b', 'topic'])
    if (compared[name]) url.searchParams.set(name, compared[name]);
  return url;
}

export function fromAddress(address) {
  const asked = new URL(address).searchParams;
  const value = (name) => asked.get(name) ?? '';
  return {
    by: value('by') === 'source' ? 'source' : 'speaker',
    a: value('a'),
    b: value('b'),
    topic: value('topic'),
  };
}
