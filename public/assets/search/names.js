// Pages by their names: people, organisations, places and topics, from files that are asked for by a word's beginning.

import { countedAtLeast, element } from './dom.js';
import { fold } from './words.js';

const SHOWN = 5;
const SHOWN_OF_KIND = 60;
const FILES = 8;

const wordsOf = (text) => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

const loaded = new Map();
async function load(address) {
  if (!loaded.has(address))
    loaded.set(
      address,
      fetch(address).then((response) => response.json()),
    );
  return loaded.get(address);
}

/** The numbers of the files in which names with this word may stand. */
function filesFor(word, files) {
  const beginnings = Object.keys(files);
  const before = beginnings.filter((key) => word.startsWith(key)).sort((a, b) => b.length - a.length)[0];
  const behind = beginnings.filter((key) => key.startsWith(word) && key !== before);
  return [...(before === undefined ? [] : [before]), ...behind].slice(0, FILES).map((key) => files[key]);
}

/** Every page whose name has all the words, or words that begin so; an equal name first, then who is heard most. */
export async function findNames(query, base) {
  const asked = wordsOf(query);
  const [longest] = asked.toSorted((a, b) => b.length - a.length);
  if (!longest || longest.length < 2) return [];
  const files = await load(`${base}search/names/index.json`);
  const lists = await Promise.all(
    filesFor(longest, files).map((file) => load(`${base}search/names/${file}.json`)),
  );
  const equal = asked.join(' ');
  const found = new Map();
  for (const [name, kind, path, articles, statements] of lists.flat()) {
    const words = wordsOf(name);
    if (!asked.every((part) => words.some((word) => word.startsWith(part)))) continue;
    found.set(path, {
      name,
      kind,
      path,
      href: base + path,
      articles,
      statements,
      equal: words.join(' ') === equal,
    });
  }
  return [...found.values()].sort(
    (a, b) =>
      b.equal - a.equal ||
      b.statements - a.statements ||
      b.articles - a.articles ||
      (a.name < b.name ? -1 : 1),
  );
}

/** The first of them as links with what they are; all where only names were asked for. */
export const nameItems = (names, words, all) =>
  names
    .slice(0, all ? SHOWN_OF_KIND : SHOWN)
    .map(({ name, kind, href, articles, statements }) =>
      element(
        'li',
        {},
        element('a', { href }, name),
        ' ',
        element(
          'span',
          { className: 'count' },
          [
            words.kinds[kind],
            statements > 0 ? countedAtLeast(words.statements, statements) : null,
            countedAtLeast(words.articles, articles),
          ]
            .filter(Boolean)
            .join(', '),
        ),
      ),
    );
