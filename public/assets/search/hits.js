// An article that was found: its title, the words around the hit, and the quotes in which the words stand.

import { day, element } from './dom.js';

const QUOTES = 3;
/** Words of a quote that are shown; a longer one is cut to those around the hit. */
const LONGEST = 60;

/** The quotes of an article, told by the empty elements before their first words: `q-1a2b3c/17/Jo%20Brandt`. */
function quotesOf({ anchors }) {
  return anchors.flatMap(({ id, location }) => {
    const [anchor, count, speaker] = id.split('/');
    return speaker === undefined
      ? []
      : [{ anchor, start: location, end: location + Number(count), speaker: decodeURIComponent(speaker) }];
  });
}

/** Those in which words were found, whole; of two that overlap the longer one. */
function quotesFound(data) {
  const found = quotesOf(data)
    .map((quote) => ({ ...quote, hits: data.locations.filter((at) => at >= quote.start && at < quote.end) }))
    .filter(({ hits }) => hits.length > 0)
    .sort((a, b) => b.end - b.start - (a.end - a.start));
  const apart = [];
  for (const quote of found)
    if (!apart.some(({ start, end }) => quote.start < end && start < quote.end)) apart.push(quote);
  return apart.sort((a, b) => a.start - b.start);
}

/** Words of the article as printed, with those found marked. */
function wordsBetween({ content, locations }, start, end) {
  const found = new Set(locations);
  return content
    .split(/\s+/)
    .slice(start, end)
    .flatMap((word, index) => [
      index > 0 ? ' ' : '',
      found.has(start + index) ? element('mark', { className: 'hit' }, word) : word,
    ]);
}

function quoteLink(data, { anchor, start, end, hits, speaker }, words) {
  const from = end - start > LONGEST ? Math.max(start, hits[0] - LONGEST / 2) : start;
  const to = Math.min(end, from + LONGEST);
  const link = element('a', { href: `${data.url}#${anchor}` });
  link.append(from > start ? '… ' : '', ...wordsBetween(data, from, to), to < end ? ' …' : '');
  const who = element(
    'span',
    { className: speaker ? 'who' : 'who unknown' },
    speaker || words.unknownSpeaker,
  );
  return element('p', { className: 'hit-quote' }, who, ' ', link);
}

/** Text in which Pagefind has set `<mark>` around the words found; anything else in it is text. */
function excerptOf({ excerpt: markup, plain_excerpt: plain, content }) {
  const paragraph = element('p', {}, content.startsWith(plain) ? '' : '… ');
  for (const [index, part] of markup.split(/<\/?mark>/).entries()) {
    const text = new DOMParser().parseFromString(`<i>${part}</i>`, 'text/html').body.textContent;
    paragraph.append(index % 2 === 1 ? element('mark', { className: 'hit' }, text) : text);
  }
  if (!content.endsWith(plain)) paragraph.append(' …');
  return paragraph;
}

/** A hit as an item of the list. Where all that was found stands in quotes, they say enough. */
export async function hitItem(hit, words) {
  const data = await hit.data();
  const { title, date, source } = data.meta;
  const item = element(
    'li',
    {},
    element('h2', { className: 'headline' }, element('a', { href: data.url }, title)),
  );
  const facts = [date ? day(date) : words.values.undated, source].filter(Boolean).join(' · ');
  item.append(element('p', { className: 'meta' }, facts));
  const quotes = quotesFound(data);
  const shown = quotes.slice(0, QUOTES);
  const elsewhere = data.locations.some((at) => !shown.some(({ start, end }) => at >= start && at < end));
  if (elsewhere || shown.length === 0) item.append(excerptOf(data));
  item.append(...shown.map((quote) => quoteLink(data, quote, words)));
  return item;
}
