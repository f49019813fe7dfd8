import { decode } from '../decode.ts';
import type { Fields } from '../to-document.ts';
import { type Item, LeftOut } from './left-out.ts';
import { type Part, ReadProblem } from './part.ts';
import { isWordPress, readWordPressItem } from './wordpress.ts';
import {
  childrenOf,
  plainText,
  textOf,
  type XmlElement,
  xmlElement,
  xmlElements,
  xmlMarkup,
  xmlText,
} from './xml.ts';

/** Of a text, in characters: less is a teaser and not the article. */
const MIN_CONTENT = 300;
/** How far into a file its outermost element stands: exports open with long comments. */
const HEAD = 20_000;

/** Articles of a feed that was kept: RSS, Atom, and the export of WordPress, which is an RSS with more. */
export function* readFeed(bytes: Uint8Array): Generator<Part> {
  const { text } = decode(bytes, true);
  if (text === null || !/<(?:rss|rdf:RDF|feed)[\s>]/.test(text.slice(0, HEAD)))
    throw new ReadProblem({ code: 'unknown-format', detail: 'XML, but no feed' });
  const start = text.search(/<(?:item|entry)[\s>]/);
  const feed = feedOf(text.slice(0, start < 0 ? text.length : start));
  const leftOut = new LeftOut();
  let number = 0;
  for (const item of xmlElements(text, new Set(['item', 'entry']))) {
    number++;
    const read = isWordPress(item)
      ? readWordPressItem(item, feed.authors)
      : item.name === 'entry'
        ? readEntry(item)
        : readItem(item);
    const name = textOf(item, 'title') ?? `#${number}`;
    for (const _ of childrenOf(item, 'wp:comment')) leftOut.add('comment', name);
    if ('leftOut' in read) leftOut.add(read.leftOut, name);
    else {
      const { place = `#${number}`, manuscript } = read;
      yield { kind: 'article', place, manuscript: { ...manuscript, fallback: feed.fallback } };
    }
  }
  yield* leftOut.notes();
}

interface Feed {
  /** What holds of every article that does not say otherwise. */
  readonly fallback: Fields;
  /** Names of authors by what they log in with (WordPress). */
  readonly authors: ReadonlyMap<string, string>;
}

/** From what stands before the first item. */
function feedOf(head: string): Feed {
  const title = xmlElement(head, 'title');
  const language = xmlElement(head, 'language');
  const authors = new Map<string, string>();
  for (const author of xmlElements(head, new Set(['wp:author']))) {
    const login = textOf(author, 'wp:author_login');
    const name = textOf(author, 'wp:author_display_name');
    if (login && name) authors.set(login, name);
  }
  return {
    fallback: {
      publisher: title && plainText(xmlText(title)),
      language: language && xmlText(language).trim(),
    },
    authors,
  };
}

function readItem(item: XmlElement): Item {
  const text = textOf(item, 'content:encoded') ?? textOf(item, 'description') ?? '';
  if (plainText(text).length < MIN_CONTENT) return { leftOut: 'teaser without its article' };
  const url = textOf(item, 'link') ?? textOf(item, 'guid');
  const fields = {
    title: plainText(textOf(item, 'title') ?? ''),
    published: textOf(item, 'pubDate') ?? textOf(item, 'dc:date'),
    authors: childrenOf(item, 'dc:creator')
      .map(xmlText)
      .concat(nameIn(textOf(item, 'author'))),
    keywords: childrenOf(item, 'category').map((category) => plainText(xmlText(category))),
    ...(url?.startsWith('http') ? { url } : { id: textOf(item, 'guid') }),
  };
  return { manuscript: { markup: 'html', text, fields } };
}

/** RSS has an address with the name in brackets: "desk@gate.example (Ada Quill)". */
const nameIn = (author: string | undefined): string[] => {
  const name = author === undefined ? undefined : (/\(([^)]+)\)/.exec(author)?.[1] ?? author);
  return name === undefined || name.includes('@') ? [] : [name];
};

function readEntry(entry: XmlElement): Item {
  // Blogger exports its settings, templates and comments as entries as well.
  const kind = childrenOf(entry, 'category')
    .map(({ attributes }) => /kind#(\w+)$/.exec(attributes['term'] ?? '')?.[1])
    .find((found) => found !== undefined);
  if (kind !== undefined && kind !== 'post') return { leftOut: kind };
  const content = childrenOf(entry, 'content')[0] ?? childrenOf(entry, 'summary')[0];
  const text = content ? xmlMarkup(content) : '';
  if (plainText(text).length < MIN_CONTENT) return { leftOut: 'teaser without its article' };
  const links = childrenOf(entry, 'link').map(({ attributes }) => attributes);
  const url = links.find(({ rel, href }) => href && (rel === undefined || rel === 'alternate'))?.['href'];
  const fields = {
    title: plainText(textOf(entry, 'title') ?? ''),
    published: textOf(entry, 'published'),
    authors: childrenOf(entry, 'author').flatMap((author) => textOf(author, 'name') ?? []),
    keywords: childrenOf(entry, 'category')
      .filter(({ attributes }) => !attributes['term']?.includes('#'))
      .map(({ attributes }) => attributes['label'] ?? attributes['term']),
    ...(url ? { url } : { id: textOf(entry, 'id') }),
  };
  const isPlain = content?.attributes['type'] === 'text';
  return { manuscript: { markup: isPlain ? 'text' : 'html', text, fields } };
}
