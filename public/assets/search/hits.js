// An article that was found: its title, the words around the hit, and the quotes in which the words stand.

import { day, element } from './dom.js';
import { wordsIn } from './words.js';

const QUOTES = 3;
/** Words of a quote that are shown; a longer one is cut to those around the hit. */
const LONGEST = 60;
/** Words of an excerpt, and of them before the first that was found. */
const EXCERPT = 30;
const BEFORE = 6;

/** The words of a text that were looked for. */
export const foundIn = (text, terms) => wordsIn(text).filter((word) => isFound(word, terms));

const isFound = (word, terms) => terms.has(word.term) || (word.joined !== null && terms.has(word.joined));

/** Those in which words were found, whole; of two that overlap the longer one. */
function quotesFound(quotes, found) {
  const apart = [];
  const having = quotes
    .map(([anchor, speaker, , start, end]) => ({ anchor, speaker, start, end }))
    .filter(({ start, end }) => found.some((word) => word.start >= start && word.end <= end))
    .sort((a, b) => b.end - b.start - (a.end - a.start));
  for (const quote of having)
    if (!apart.some(({ start, end }) => quote.start < end && start < quote.end)) apart.push(quote);
  return apart.sort((a, b) => a.start - b.start);
}

/** A stretch of the text with the words found in it marked. */
export function marked(text, start, end, found) {
  const parts = [];
  let at = start;
  for (const word of found)
    if (word.start >= start && word.end <= end) {
      parts.push(text.slice(at, word.start));
      parts.push(element('mark', { className: 'hit' }, text.slice(word.start, word.end)));
      at = word.end;
    }
  return [...parts, text.slice(at, end)];
}

/** The stretch of so many words from the one at `first`, with the marks that stand at its edges. */
function stretch(text, words, first, many) {
  const last = words[Math.min(words.length, first + many) - 1];
  const edge = /^[^\s\p{L}\p{N}]*/u.exec(text.slice(last.end))[0].length;
  const start = first === 0 ? 0 : words[first].start;
  return { start, end: first + many >= words.length ? text.length : last.end + edge };
}

function quoteLink({ path, text }, { anchor, speaker, start, end }, found, base, words) {
  const inside = wordsIn(text.slice(start, end)).map((word) => ({
    ...word,
    start: word.start + start,
    end: word.end + start,
  }));
  let [from, to] = [start, end];
  if (inside.length > LONGEST) {
    const hit = inside.findIndex((word) => found.some((other) => other.start === word.start));
    const first = Math.max(0, Math.min(hit - LONGEST / 2, inside.length - LONGEST));
    if (first > 0) from = inside[first].start;
    if (first + LONGEST < inside.length) to = inside[first + LONGEST - 1].end;
  }
  const link = element('a', { href: `${base}${path}#${anchor}` });
  link.append(from > start ? '… ' : '', ...marked(text, from, to, found), to < end ? ' …' : '');
  const who = element(
    'span',
    { className: speaker ? 'who' : 'who unknown' },
    speaker || words.unknownSpeaker,
  );
  return element('p', { className: 'hit-quote' }, who, ' ', link);
}

/**
 * The words of the text around those that were found, where most of them stand together, outside of the quotes that are
 * shown anyway; the text's beginning where it has none.
 */
function excerptOf({ text }, words, terms, found, isShown) {
  if (words.length === 0) return null;
  let best = 0;
  let most = 0;
  for (const [index, word] of words.entries()) {
    if (!isFound(word, terms) || isShown(word)) continue;
    const together = new Set(
      words
        .slice(index, index + EXCERPT - BEFORE)
        .flatMap(({ term, joined }) => [term, joined].filter((each) => terms.has(each))),
    );
    if (together.size > most) [best, most] = [index, together.size];
  }
  const { start, end } = stretch(text, words, Math.max(0, best - BEFORE), EXCERPT);
  return element(
    'p',
    {},
    start > 0 ? '… ' : '',
    ...marked(text, start, end, found),
    end < text.length ? ' …' : '',
  );
}

/** A hit as an item of the list. Where all that was found stands in quotes, they say enough. */
export async function hitItem({ shard, doc }, terms, base, words) {
  const article = await shard.text(doc);
  const { path, title, date, source, text, quotes } = article;
  const item = element(
    'li',
    {},
    element('h2', { className: 'headline' }, element('a', { href: base + path }, title)),
  );
  const facts = [date ? day(date) : words.values.undated, source].filter(Boolean).join(' · ');
  item.append(element('p', { className: 'meta' }, facts));
  const all = wordsIn(text);
  const found = all.filter((word) => isFound(word, terms));
  const shown = quotesFound(quotes, found).slice(0, QUOTES);
  const isShown = (word) => shown.some(({ start, end }) => word.start >= start && word.end <= end);
  if (shown.length === 0 || !found.every(isShown))
    item.append(excerptOf(article, all, terms, found, isShown) ?? '');
  item.append(...shown.map((quote) => quoteLink(article, quote, found, base, words)));
  return item;
}
